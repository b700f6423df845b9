/** An article that was saved to a file: read as it is read in a page, from a document that was only parsed. */
import { isWebAddress } from '../core/interchange/web-address';
import { readArticleFacts, type ArticleFacts } from './article-facts';
import { isArticle } from './is-article';
import { parsedTextOf, type PageText } from './page-text';
import { proseOf } from './prose';
import { runNow } from '../core/run-now';
import { runInSlices } from './slices';

/** What a parsed document holds. */
export interface DocumentRead extends Pick<PageText, 'text' | 'truncated'> {
  readonly isArticle: boolean;
  readonly article: ArticleFacts;
}

/**
 * Reads a document that no browser has rendered. Nothing in it is run or loaded; text that only a style sheet hides is read as well.
 * @param fileName stands for the address where the document states none
 */
export function readDocument(document: Document, fileName: string): DocumentRead {
  return judged(document, fileName, runNow(parsedTextOf(document)));
}

/** The same in slices, so that the page which does it stays quick. */
export async function readDocumentInSlices(document: Document, fileName: string): Promise<DocumentRead> {
  return judged(document, fileName, (await runInSlices(parsedTextOf(document))).value);
}

function judged(document: Document, fileName: string, { text, truncated }: PageText): DocumentRead {
  const address = statedAddress(document) ?? fileName;
  return {
    isArticle: isArticle(
      document,
      URL.canParse(address) ? address : `/${fileName}`,
      proseOf(text.split('\n')),
    ),
    article: readArticleFacts(document, address),
    text,
    truncated,
  };
}

/** Browsers write into what they save where it came from. */
const SAVED_FROM = /^\s*saved from url=\(\d+\)(\S+)/;

function statedAddress(document: Document): string | null {
  const canonical = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null;
  if (canonical !== null && URL.canParse(canonical)) return canonical;
  const stated = document.querySelector('meta[property="og:url"]')?.getAttribute('content') ?? '';
  if (isWebAddress(stated)) return stated;
  for (const node of document.childNodes) {
    const from = node.nodeType === 8 ? SAVED_FROM.exec(node.nodeValue ?? '')?.[1] : undefined;
    if (from !== undefined && isWebAddress(from)) return from;
  }
  return canonical;
}
