import { wordSet } from '../../text/word-set';
import { gapAfter } from '../numbers';
import type { Speaker } from '../speakers';
import { gapBefore, speakerAt, wordAt, type Credit, type Scene } from './credit';

/** How many words a label has at most: "President of Russia Vladimir Putin (translated):". */
const LONG = 12;

const TITLES = wordSet(
  'mr mrs ms dr president chairman chairwoman minister secretary general of the and state affairs foreign prime',
);
const OWN = wordSet('i my our ours we me mine myself ourselves');
const QUESTIONS = wordSet('q question');
const ANSWERS = wordSet('a answer');

/** A label and where what it opens begins; nobody's, when it is a question. */
interface Label {
  readonly speaker: Speaker | null;
  readonly from: number;
}

/**
 * The credit to whose turn it is in a transcript, for all of a sentence: "Vladimir Putin: Thank you. I was here in 2000."
 * A turn ends with its paragraph, and goes on in later ones where they speak of "I" and "we". The discourse is brought up to date.
 */
export function creditOfTurn(scene: Scene): Credit | null {
  const { first, last, discourse } = scene;
  const begins = first === 0 || gapBefore(scene, first).includes('\n');
  const label = begins ? labelOf(scene) : null;
  if (label) {
    const { speaker } = label;
    discourse.turn = speaker ? { speaker, holds: true } : null;
    return speaker
      ? { speaker, rank: 0, rule: 'attribution:turn', from: label.from, to: last, at: label.from }
      : null;
  }
  const { turn } = discourse;
  if (!turn) return null;
  const holds = (turn.holds && !begins) || speaksOfSelf(scene);
  if (holds !== turn.holds) discourse.turn = { ...turn, holds };
  return holds
    ? { speaker: turn.speaker, rank: 0, rule: 'attribution:turn', from: first, to: last, at: first }
    : null;
}

function labelOf(scene: Scene): Label | null {
  const { tokens, first, last } = scene;
  const end = colonIn(scene);
  // A label before a quotation credits that alone.
  if (end < 0 || end >= last || gapAfter(tokens, end).includes('"')) return null;
  const from = end + 1;
  const word = wordAt(scene, first);
  if (end === first && QUESTIONS.has(word)) return { speaker: null, from };
  if (end === first && ANSWERS.has(word)) {
    const { turn, person } = scene.discourse;
    return { speaker: turn?.speaker ?? person, from };
  }
  const named = scene.speakers.findLast((one) => one.person && one.last <= end);
  return named && isLabel(scene, named, end) ? { speaker: named, from } : null;
}

/** The token before the colon of a label; -1 without one. */
function colonIn({ tokens, first, last }: Scene): number {
  for (let at = first; at <= Math.min(last, first + LONG); at++) {
    const gap = gapAfter(tokens, at);
    if (gap.includes(':')) return /\d/.test(tokens.words[at] ?? '') ? -1 : at;
    if (/[,;"]/.test(gap)) return -1;
  }
  return -1;
}

/** Whether all up to the colon is the name with its titles, and a remark in brackets. */
function isLabel(scene: Scene, named: Speaker, end: number): boolean {
  for (let at = scene.first; at <= named.last; at++) {
    if (!speakerAt(scene, at) && !TITLES.has(wordAt(scene, at))) return false;
  }
  if (named.last === end) return true;
  const { tokens } = scene;
  return gapAfter(tokens, named.last) === ' (' && gapAfter(tokens, end).startsWith('):');
}

/** "I hope", "our agreements", outside quotation marks. */
function speaksOfSelf({ tokens, first, last, quotations }: Scene): boolean {
  for (let at = first; at <= last; at++) {
    if (OWN.has(tokens.words[at] ?? '') && !quotations.some(({ from, to }) => from <= at && at <= to))
      return true;
  }
  return false;
}
