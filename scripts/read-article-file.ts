import { basename } from 'node:path';
import * as v from 'valibot';
import type { Article } from '../lib/core/claims/claim';
import { firstLine } from '../lib/core/text/first-line';
import { detectLanguage } from '../lib/core/text/language';
import { decodeText } from '../lib/dom/decode-text';
import { readHtml } from './read-html';

/** An article read from a file. Offsets of whatever is found in it are into `text`. */
export interface ArticleFile {
  readonly file: string;
  readonly isArticle: boolean;
  readonly article: Article;
  readonly text: string;
}

/** What came of reading a file: the article, or why not, in words for the one who named the file. */
export type FileReading =
  { readonly ok: true; readonly file: ArticleFile } | { readonly ok: false; readonly why: string };

/** An article of the corpus; fields that inspect does not need are left alone. */
const CorpusArticleSchema = v.object({
  url: v.nullish(v.string()),
  publisher: v.nullish(v.string()),
  date: v.nullish(v.string()),
  language: v.nullish(v.string()),
  title: v.nullish(v.string()),
  text: v.string(),
});

const ISO_DATE = /^\d{4}(-\d{2}(-\d{2})?)?/;

/** Reads an .html, .txt or .json file as an article. `load` gives a path's bytes. */
export async function readArticleFile(
  file: string,
  load: (path: string) => Promise<Uint8Array>,
): Promise<FileReading> {
  let bytes: Uint8Array;
  try {
    bytes = await load(file);
  } catch (error) {
    return refuse(`cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
  const isHtml = /\.html?$/i.test(file);
  const content = decodeText(bytes, isHtml);
  if (content.trim() === '') return refuse('is empty');
  if (!isHtml && content.includes('\0'))
    return refuse('is no text, or in an encoding that it does not state');
  if (isHtml) return fromHtml(file, content);
  if (/\.json$/i.test(file)) return fromJson(file, content);
  if (/\.txt$/i.test(file)) return accept(file, articleFromText(file, content), content);
  return refuse('is none of .html, .txt and .json');
}

function refuse(why: string): FileReading {
  return { ok: false, why };
}

function accept(file: string, article: Article, text: string, isArticle = true): FileReading {
  return { ok: true, file: { file, isArticle, article, text } };
}

async function fromHtml(file: string, html: string): Promise<FileReading> {
  const { isArticle, article, text } = await readHtml(html, file);
  if (text.trim() === '') return refuse('has no text');
  return accept(
    file,
    { ...article, id: file, language: article.language ?? detectLanguage(text) },
    text,
    isArticle,
  );
}

function fromJson(file: string, content: string): FileReading {
  let json: unknown;
  try {
    json = JSON.parse(content);
  } catch (error) {
    return refuse(`is no JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const parsed = v.safeParse(CorpusArticleSchema, json);
  if (!parsed.success)
    return refuse(
      `is no corpus article: ${parsed.issues.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`).join('; ')}`,
    );
  const { url, publisher, date, language, title, text } = parsed.output;
  if (text.trim() === '') return refuse('has no text');
  const article: Article = {
    id: file,
    url: url ?? `file:${basename(file)}`,
    title: title ?? firstLine(text),
    publisher: publisher ?? null,
    byline: null,
    published: ISO_DATE.exec(date ?? '')?.[0] ?? null,
    modified: null,
    language: language ?? detectLanguage(text),
  };
  return accept(file, article, text);
}

function articleFromText(file: string, text: string): Article {
  return {
    id: file,
    url: `file:${basename(file)}`,
    title: firstLine(text),
    publisher: null,
    byline: null,
    published: null,
    modified: null,
    language: detectLanguage(text),
  };
}
