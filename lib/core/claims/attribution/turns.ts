import { spanOfTokens } from '../../text/read-text';
import { nextWhere } from './clauses';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';

/** "Vladimir Putin: ", "Chairman of State Affairs Kim (translated): ", "Q: "; a label before a quotation credits that alone. */
const LABEL =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|of|the|and|for)){0,11}(?: \([^)\n]{1,40}\))?: (?!["“«])/u;
const LONG = 160;

const OWN = /^(i|my|ours?|we|me|mine)$/;

/**
 * The credit to whose turn it is in a transcript, for all of a sentence: "Vladimir Putin: Thank you. I was here in 2000."
 * A turn ends with its paragraph, and goes on in later ones where they speak of "I" and "we". The discourse is brought up to date.
 */
export function creditOfTurn(scene: Scene): Credit | null {
  const { first, last, discourse, speakers } = scene;
  const begins = first === 0 || gapBefore(scene, first).includes('\n');
  const end = begins ? endOfLabel(scene) : first - 1;
  const before = discourse.turn;
  if (end >= first) {
    const named = speakers.findLast((one) => one.person && one.last <= end);
    const answers = end === first && wordAt(scene, first) === 'a';
    const speaker = named ?? before?.speaker ?? (answers ? discourse.person : null);
    discourse.turn = speaker && { speaker, holds: named !== undefined || answers };
  } else if (before) {
    discourse.turn = { ...before, holds: (before.holds && !begins) || speaksOfSelf(scene) };
  }
  const { turn } = discourse;
  const from = Math.min(end + 1, last);
  return turn?.holds
    ? { speaker: turn.speaker, rank: 0, rule: 'attribution:turn', from, to: last, at: from }
    : null;
}

/** The last token of the label with which a sentence begins; the one before it without one. */
function endOfLabel({ tokens, first, last }: Scene): number {
  const { start } = spanOfTokens(tokens, first, first);
  const length = LABEL.exec(tokens.text.source.slice(start, start + LONG))?.[0].length ?? 0;
  return nextWhere(first - 1, last, (at) => spanOfTokens(tokens, at, at).start >= start + length) - 1;
}

/** "I hope", "our agreements", outside quotation marks. */
function speaksOfSelf({ tokens, first, last, quotations }: Scene): boolean {
  return tokens.words
    .slice(first, last + 1)
    .some(
      (word, i) => OWN.test(word) && !quotations.some(({ from, to }) => from <= first + i && first + i <= to),
    );
}
