/** From the text of an HTML file to a document of which nothing is run, loaded or shown. */
import { tameHtml } from './tame-html';
import { asHtmlOfFile } from './trusted-types';

/** Characters that are parsed between two yields: some ten milliseconds. */
const PIECE = 65_536;

/** Parses an HTML file in steps. Nothing in it is run or loaded; its styles are to be asked for with statedStyle (stated-style.ts). */
export function* parsingOf(html: string): Generator<void, Document> {
  // A document without a window: scripts in it are never run, images and style sheets never asked for.
  const document = globalThis.document.implementation.createHTMLDocument('');
  document.open();
  let piece = '';
  for (const part of tameHtml(html)) {
    piece += part;
    if (piece.length < PIECE) continue;
    yield* written(document, piece);
    piece = '';
  }
  yield* written(document, piece);
  document.close();
  return document;
}

function* written(document: Document, text: string): Generator<void> {
  for (let at = 0; at < text.length; at += PIECE) {
    document.write(asHtmlOfFile(text.slice(at, at + PIECE)));
    yield;
  }
}
