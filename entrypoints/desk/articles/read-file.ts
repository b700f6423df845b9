/** From a file, or a text that was pasted, to what can be added. */
import type { Draft, Refused } from '../../../components/articles/draft';
import { isWebAddress } from '../../../lib/core/interchange/web-address';
import { firstLine } from '../../../lib/core/text/first-line';
import { stableId } from '../../../lib/core/text/hash';
import { detectLanguage } from '../../../lib/core/text/language';
import { decodeText } from '../../../lib/dom/decode-text';
import { parsingOf } from '../../../lib/dom/parse-html';
import { proseOf } from '../../../lib/dom/prose';
import { readDocumentInSlices } from '../../../lib/dom/read-document';
import { runInSlices } from '../../../lib/dom/slices';
import { MAX_TEXT } from '../../../lib/messaging/protocol';

/** What a file holds, as far as a file can tell; or why it is not taken. */
export type FileRead =
  { readonly ok: true; readonly draft: BareDraft } | { readonly ok: false; readonly why: Refused };

/** A draft before it is known whether it is kept already. */
export type BareDraft = Omit<Draft, 'key' | 'same' | 'keep' | 'state'>;

/** Larger files are no articles: a browser would stand still over them. Bytes. */
const LARGEST = 20_000_000;

/** Reads a file as a browser would, but runs and loads nothing in it. Never throws. */
export async function readFile(file: File): Promise<FileRead> {
  const kind = kindOf(file);
  if (kind === null) return refused('kind');
  if (file.size > LARGEST) return refused('large');
  const bytes = await bytesOf(file);
  if (bytes === null) return refused('unreadable');
  const content = decodeText(bytes, kind === 'html');
  if (content.trim() === '') return refused('empty');
  if (isBinary(content)) return refused('binary');
  return kind === 'html' ? fromHtml(content, file.name) : fromText(content, 'file', file.name);
}

/** What was pasted, as a file without a name. */
export function readPasted(text: string): FileRead {
  return text.trim() === '' ? refused('empty') : fromText(text, 'paste', '');
}

const refused = (why: Refused): FileRead => ({ ok: false, why });

function kindOf({ name, type }: File): 'html' | 'text' | null {
  if (/\.(?:x?html?)$/i.test(name)) return 'html';
  if (/\.te?xt$/i.test(name)) return 'text';
  // What is dragged out of another program may have no ending.
  if (/\.\w+$/.test(name)) return null;
  return type === 'text/html' ? 'html' : type === 'text/plain' ? 'text' : null;
}

/** Null for what cannot be read: a folder, a file that is gone by now. */
async function bytesOf(file: File): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return null;
  }
}

/** Control characters are in no text, but for white space; a picture or an archive is full of them. */
function isBinary(content: string): boolean {
  if (content.includes('\0')) return true;
  const sample = content.slice(0, 4000);
  // oxlint-disable-next-line no-control-regex -- these are what is looked for
  const strange = sample.match(/[\u0001-\u0008\u000B\u000E-\u001F\uFFFD]/g)?.length ?? 0;
  return strange > sample.length / 50;
}

async function fromHtml(html: string, name: string): Promise<FileRead> {
  const { value: document } = await runInSlices(parsingOf(html));
  const { article, text, isArticle, truncated } = await readDocumentInSlices(document, name);
  if (text.trim() === '') return refused('noText');
  const ownUrl = `file:${name}`;
  const draft = {
    name,
    from: 'file' as const,
    ownUrl,
    facts: {
      ...article,
      url: isWebAddress(article.url) ? article.url : ownUrl,
      title: article.title || firstLine(text),
      language: article.language ?? detectLanguage(text),
    },
    text,
    isArticle,
    // How much there was beyond is not known: nobody read it.
    cutFrom: truncated ? html.length : null,
  };
  return { ok: true, draft };
}

function fromText(content: string, from: Draft['from'], name: string): FileRead {
  const whole = content.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  const text = whole.slice(0, MAX_TEXT);
  const ownUrl = from === 'file' ? `file:${name}` : `pasted:${stableId(text)}`;
  const facts = {
    url: ownUrl,
    title: firstLine(text),
    publisher: null,
    byline: null,
    published: null,
    modified: null,
    language: detectLanguage(text),
  };
  const isArticle = proseOf(text.split('\n')).characters >= 200;
  const cutFrom = whole.length > MAX_TEXT ? whole.length : null;
  return { ok: true, draft: { name, from, ownUrl, facts, text, isArticle, cutFrom } };
}
