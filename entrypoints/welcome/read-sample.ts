import { browser, type PublicPath } from 'wxt/browser';
import { firstLine } from '../../lib/core/text/first-line';
import { detectLanguage } from '../../lib/core/text/language';
import { readArticleFacts } from '../../lib/dom/article-facts';
import { parsedTextOf, type PageText } from '../../lib/dom/page-text';
import { parsingOf } from '../../lib/dom/parse-html';
import { runInSlices } from '../../lib/dom/slices';
import type { SampleText } from './hold-sample';

/** The story that is shown; it is ours, and its outlet invented. */
export const SHOWN = '/samples/harbour-courier.html' satisfies PublicPath;
/** The stories that it is held against, of the same kind. */
export const COMPARED = [
  '/samples/northlight-daily.html',
  '/samples/lantern-evening-post.html',
] as const satisfies readonly PublicPath[];

/** A sample story as it was read: its text, where that stands, and the element that holds it. */
export interface SampleRead extends SampleText {
  readonly page: PageText;
  readonly element: Element | null;
}

/** Reads a story that comes with the extension as a file of the reader's is read: nothing in it is run or loaded. */
export async function readSample(path: PublicPath): Promise<SampleRead> {
  const html = await (await fetch(browser.runtime.getURL(path))).text();
  const { value: parsed } = await runInSlices(parsingOf(html));
  const { value: page } = await runInSlices(parsedTextOf(parsed));
  const facts = readArticleFacts(parsed, path);
  const { text } = page;
  const article = {
    ...facts,
    id: path,
    url: path,
    title: facts.title || firstLine(text),
    language: facts.language ?? detectLanguage(text),
  };
  return { article, text, page, element: parsed.querySelector('article') };
}
