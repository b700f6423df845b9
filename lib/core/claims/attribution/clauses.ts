import { wordSet } from '../../text/word-set';
import { gapAfter } from '../numbers';
import { gapBefore, wordAt, type Scene } from './credit';

const LINKS = wordSet('and but while whereas yet so although though however');
const ASIDES = wordSet(
  'when where while whereas although though after before whom whose as since just days hours weeks months',
);
const BACKGROUND = wordSet('when while after before where as days hours weeks months following');

/** The stretch between semicolons that holds a token: what stands beyond is said for itself. */
export function stretchAround(scene: Scene, at: number): { from: number; to: number } {
  let from = at;
  while (from > scene.first && !gapBefore(scene, from).includes(';')) from--;
  let to = at;
  while (to < scene.last && !gapAfter(scene.tokens, to).includes(';')) to++;
  return { from, to };
}

/** Whether a clause of its own begins at the token: ", and Seoul …"; not ", and announces …", which has no subject. */
export function isJoint(scene: Scene, at: number): boolean {
  const gap = gapBefore(scene, at);
  if (gap.includes(';')) return true;
  if (!gap.includes(',') || !LINKS.has(wordAt(scene, at))) return false;
  const next = wordAt(scene, at + 1);
  if (PRONOUN.test(next) || scene.speakers.some(({ first }) => first > at && first <= at + 2)) return true;
  const isVerb = scene.hits.some(({ cue, at: hit }) => cue.kind === 'verb' && hit > at && hit <= at + 2);
  return !isVerb && !VERB_LIKE.test(next);
}

/** What begins no clause with a subject: "and made them allies". */
const VERB_LIKE =
  /(ed|ing)$|^(is|was|were|are|has|had|have|will|would|could|may|might|can|made|makes|gave|gives|took|takes|came|comes|went|goes|led|sent|met|held|kept|left|brought|did|does|lifts?|puts?|set|lets?|then|also|thus|thereby)$/;

const PRONOUN = /^(he|she|it|they|we|i|who|which)$/;

/** "…, when Kim visited Vladivostok": what the writer recalls beside what is reported. */
export function isAside(scene: Scene, at: number): boolean {
  if (!gapBefore(scene, at).includes(',')) return false;
  if (ASIDES.has(wordAt(scene, at))) return true;
  // "spoke of a bond, a word that his guest avoided".
  if (/^(a|an|the)$/.test(wordAt(scene, at)) && NAMED.has(wordAt(scene, at + 1))) return true;
  // "…, 24 years after he was last there".
  for (let ahead = at + 1; ahead <= at + 3; ahead++) {
    if (UNITS.has(wordAt(scene, ahead)) && /^(after|before|since)$/.test(wordAt(scene, ahead + 1)))
      return true;
  }
  return false;
}

const NAMED = wordSet('word term phrase expression label description formula');

const UNITS = wordSet('hours hour days day weeks week months month years year minutes moments');

/** "has praised him at a moment when …", "thanked him as the plane landed": the writer tells when. */
export function isBackground(scene: Scene, at: number): boolean {
  const word = wordAt(scene, at);
  const next = wordAt(scene, at + 1);
  // "hailed it as a breakthrough" · "just as": what it is called is reported.
  if (word === 'as') return PRONOUN.test(next) || scene.speakers.some(({ first }) => first === at + 1);
  // "thanked them in a letter that …": where it stands.
  if (
    word === 'in' &&
    [2, 3].some((ahead) => /^(letter|article|column|ed|essay|interview)$/.test(wordAt(scene, at + ahead)))
  )
    return true;
  // "at a moment when", "the day after".
  const isTime = /^(at a|the day|a day|in a|during a)$/.test(`${word} ${next}`);
  return (
    BACKGROUND.has(word) || (isTime && /^(moment|time|after|before|day|week)$/.test(wordAt(scene, at + 2)))
  );
}

/** The first token behind `at`, up to `to`, where `ends` holds; else one behind `to`. */
export function nextWhere(at: number, to: number, ends: (at: number) => boolean): number {
  for (let next = at + 1; next <= to; next++) if (ends(next)) return next;
  return to + 1;
}
