/** What tests of lib/dom call in a page. */
import { bareTexts } from '../../../lib/dom/bare-texts';
import { spansAt } from '../../../lib/dom/hit-test';
import { Painter } from '../../../lib/dom/paint';
import { readPageText } from '../../../lib/dom/page-text';

/** The text that is read from the page. */
export async function read(): Promise<string> {
  return (await readPageText(document)).value.text;
}

/** The words that the gate's first look has of what a selector finds, or of the document; and of how many inner roots it tells. */
export function lookAt(selector?: string): { words: string; roots: number } {
  const roots = new Set<Node>();
  const root = selector === undefined ? document : document.querySelector(selector);
  const texts = root ? [...bareTexts(root, (inner) => roots.add(inner))] : [];
  return { words: texts.join('\n').trim().split(/\s+/).join(' '), roots: roots.size };
}

/** What reading the page costs, in milliseconds of the main thread, and how much is read. */
export async function measure(): Promise<{ cost: number; length: number; segments: number }> {
  const { value, cost } = await readPageText(document);
  return { cost, length: value.text.length, segments: value.segments.length };
}

/** What painting `count` words takes, in milliseconds of script. */
export async function measurePaint(count: number): Promise<number> {
  const { segments, text } = (await readPageText(document)).value;
  const step = Math.floor(text.length / count);
  const spans = Array.from({ length: count }, (_, index) => {
    return { start: index * step, end: index * step + 8, style: 'differs', id: String(index) };
  });
  const painter = new Painter();
  const start = performance.now();
  painter.paint(segments, [spans]);
  return performance.now() - start;
}

/** Paints `words` and says whether a point in the middle of their first box hits them, and one below them does not. */
export async function hit(words: string): Promise<{ inside: string | null; outside: string | null }> {
  const { segments, text } = (await readPageText(document)).value;
  const start = text.indexOf(words);
  const painter = new Painter();
  painter.paint(segments, [[{ start, end: start + words.length, style: 'differs', id: 'the words' }]]);
  const box = painter.rangeOf('the words')?.getClientRects()[0] ?? new DOMRect();
  const at = (x: number, y: number) => {
    const target = document.elementFromPoint(x, y);
    return target ? (spansAt(painter, document, x, y, [target])[0] ?? null) : null;
  };
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  return { inside: at(x, y), outside: at(x, y + 3 * box.height) };
}

/** Takes away what only new browsers have, so that the way round it is used. */
export function forgetPointing(): void {
  Reflect.deleteProperty(HighlightRegistry.prototype, 'highlightsFromPoint');
}
