/** Widths of words before they are drawn, so that labels can be placed by arithmetic. */

/** About how wide a text is at 12 px in the system's own face, in px; rather too wide than too narrow. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

/** Widths that were asked for: a picture asks for those of a few dozen characters, thousands of times. */
const known = new Map<string, number>();

function characterWidth(character: string): number {
  const width = known.get(character) ?? measure(character);
  known.set(character, width);
  return width;
}

function measure(character: string): number {
  if (/[\u1100-\u11ff\u2e80-\uffef\u{10000}-\u{10ffff}]/u.test(character)) return 12.5;
  if (/[.,:;'’|!iIlj ]/.test(character)) return 4.2;
  return /[A-ZMW@%mw—…]/.test(character) ? 9.6 : 7.3;
}

/** As much of a text as fits into `width` px at 12 px, with an ellipsis where it was cut. */
export function cutTo(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const room = width - widthOf('…');
  let used = 0;
  let kept = '';
  for (const character of text) {
    used += characterWidth(character);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
