/** Where things stand in the top window's viewport, in CSS pixels. */

/** The boxes of a range, also of one inside frames, in the top window's viewport. */
export function boxesOf(range: Range): DOMRect[] {
  const { x, y } = frameOrigin(range.startContainer.ownerDocument);
  return [...range.getClientRects()].map((box) => new DOMRect(box.x + x, box.y + y, box.width, box.height));
}

/** Where the viewport of `document` begins in the top window's. */
function frameOrigin(document: Document | null): { x: number; y: number } {
  const origin = { x: 0, y: 0 };
  let frame = document?.defaultView?.frameElement;
  while (frame) {
    const box = frame.getBoundingClientRect();
    origin.x += box.x + frame.clientLeft;
    origin.y += box.y + frame.clientTop;
    frame = frame.ownerDocument.defaultView?.frameElement;
  }
  return origin;
}

/** Scrolls a range to the middle of the viewport, unless it is well inside it; glides unless the reader wants less motion. */
export function scrollTo(range: Range): void {
  const isIn = ({ top, bottom }: DOMRect) => top > 60 && bottom < innerHeight - 60;
  const [box] = boxesOf(range);
  if (!box || isIn(box)) return;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const element = range.startContainer.parentElement;
  // Where all is one long paragraph its middle can be far from the words.
  const isTall = (element?.getBoundingClientRect().height ?? 0) > innerHeight / 2;
  element?.scrollIntoView({ block: 'center', behavior: calm || isTall ? 'instant' : 'smooth' });
  const [now] = boxesOf(range);
  if (isTall && now && !isIn(now)) scrollBy({ top: now.y - innerHeight / 2, behavior: 'instant' });
}
