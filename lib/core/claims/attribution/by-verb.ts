import { wordSet } from '../../text/word-set';
import { gapAfter } from '../numbers';
import type { Speaker } from '../speakers';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';
import { bothSides, subjectOf, type Subject } from './find-subject';
import { hasWhatItNeeds, isAdjective, isNoun, isPassive, isWithheld } from './is-verb';
import {
  ADJUNCTS,
  coveredBy,
  isCataphoric,
  isVerb,
  pointsBack,
  stretchOf,
  TELLING,
  withoutOverlap,
  type VerbHit,
} from './scope';

const CITES = wordSet('citing quoting cites quotes');

/** Whom the verbs of a sentence credit, in order: "X said", "said X", "X told Y", "X was quoted by Y as saying". */
export function creditsByVerb(scene: Scene, byWords: readonly Credit[]): Credit[] {
  const credits: Credit[] = [];
  const thinks = new Set<Credit>();
  for (const hit of scene.hits) {
    if (!isVerb(hit) || isNoun(scene, hit) || isAdjective(scene, hit) || !hasWhatItNeeds(scene, hit))
      continue;
    if (isWithheld(scene, hit.at)) continue;
    const found = creditsOfVerb(scene, hit, credits, byWords);
    credits.push(...found);
    if (hit.cue.manner === 'thinks') for (const credit of found) thinks.add(credit);
  }
  // "CNN reports, citing experts, that Kim hopes for it": what he hopes is their word.
  const all = [...byWords, ...credits];
  const isTold = (one: Credit) =>
    thinks.has(one) &&
    all.some(
      (other) =>
        other !== one && other.rank <= 1 && other.from < one.at && one.at <= other.to && !thinks.has(other),
    );
  return withoutOverlap(
    scene,
    credits.filter(
      (credit) => !isTold(credit) && !credits.some((other) => isWithinDenial(scene, other, credit)),
    ),
  );
}

const DENIES = /^(den(y|ies|ied|ying)|reject(s|ed|ing)?|dismiss(es|ed|ing)?|refut(e|es|ed|ing))$/;
const ENDS_DENIAL = /^(and|but|as|while|when|after|before|whereas|although|though|saying)$/;

/** "rejected reports that Kim had promised it": the denier's word, as he whom it is about is not the source of what is denied. */
function isWithinDenial(scene: Scene, denial: Credit, { speaker, at }: Credit): boolean {
  if (!DENIES.test(wordAt(scene, denial.at)) || speaker.name === denial.speaker.name) return false;
  if (speaker.first <= denial.at || at > denial.to || speaker.first > at) return false;
  for (let token = denial.at + 1; token <= speaker.first; token++)
    if (/[,;:"]/.test(gapBefore(scene, token)) || ENDS_DENIAL.test(wordAt(scene, token))) return false;
  return true;
}

function creditsOfVerb(
  scene: Scene,
  hit: VerbHit,
  earlier: readonly Credit[],
  byWords: readonly Credit[],
): Credit[] {
  const { at, cue } = hit;
  const verb = wordAt(scene, at);
  if (QUOTED.test(verb)) return quoting(scene, hit);
  if (isPassive(scene, hit) || (cue.form === 'past' && isByBehind(scene, at))) return passive(scene, hit);
  const isEarlier = (one: Credit) => one.at < at && one.speaker.person && one.rank === 0;
  const spoke = [...byWords, ...earlier].findLast(isEarlier)?.speaker;
  const found = goesOn(scene, hit, earlier) ?? subjectOf(scene, at, spoke);
  if (found) return reports(scene, found, hit) ? [bySubject(scene, found, hit), ...heardBy(scene, hit)] : [];
  return [...inverted(scene, hit), ...heardBy(scene, hit)];
}

function bySubject(scene: Scene, found: Subject, hit: VerbHit): Credit {
  const { speaker } = found;
  const rank = speaker.media ? (citesBehind(scene, hit.at) ? 3 : 1) : 0;
  const rule = `attribution:subject-${wordAt(scene, hit.at)}`;
  return { speaker, rank, rule, ...coveredBy(scene, found, hit), at: hit.at };
}

/** ", said Putin": the subject stands behind. */
function inverted(scene: Scene, hit: VerbHit): Credit[] {
  const { at, cue } = hit;
  const canBe = cue.manner !== 'prints' && cue.form !== 'ing' && cue.needs === null;
  const speaker = canBe ? invertedSubject(scene, hit) : null;
  if (!speaker) return [];
  const rank = speaker.media ? (citesBehind(scene, at) ? 3 : 2) : 0;
  return [{ speaker, rank, rule: `attribution:${wordAt(scene, at)}-subject`, ...stretchOf(scene, at), at }];
}

/** The medium that was told. */
function heardBy(scene: Scene, hit: VerbHit): Credit[] {
  const speaker = listener(scene, hit);
  if (!speaker) return [];
  const rule = `attribution:${wordAt(scene, hit.at)}-listener`;
  return [{ speaker, rank: 2, rule, from: scene.first, to: scene.last, at: hit.at }];
}

/** Whether the verb reports what its subject says, and does not name a thing, add to a list, print a column or promise one another. */
function reports(scene: Scene, found: Subject, { at, cue, words }: VerbHit): boolean {
  const verb = wordAt(scene, at);
  if (isNaming(scene, found, verb)) return false;
  // "put it in the garden": only "as he put it", "put it at 7,000".
  if (words.at(-1) === 'it' && words.length === 2 && cue.form === 'finite')
    return wordAt(scene, found.from - 1) === 'as' || pointsBack(scene, found.from);
  if (isAct(scene, verb, at)) return false;
  if (verb.startsWith('add')) return !isAddition(scene, at);
  if (verb.startsWith('show')) return !found.speaker.person || wordAt(scene, at + 1) === 'that';
  if (isOfWriting(scene, found, verb)) {
    scene.discourse.author = found.speaker;
    return false;
  }
  if (cue.manner === 'commits') return !found.joint && !isInRelative(scene, found);
  if (cue.manner !== 'prints' || pointsBack(scene, found.from)) return true;
  // "the text that Pyongyang's media released".
  // "KCNA ran the treaty": that there is one is no word of KCNA's.
  if (wordAt(scene, at + 1) === 'the') return false;
  return found.speaker.media && !/^(which|that)$/.test(wordAt(scene, found.from - 1));
}

/** "called off the parade", "called in at noon": done, not said. */
function isAct(scene: Scene, verb: string, at: number): boolean {
  return verb.startsWith('call') && /^(off|up|in|at|back)$/.test(wordAt(scene, at + 1));
}

const QUOTED = /^(quoted|cited|quotes|cites|quote|cite)$/;

/** "Interfax quoted Putin as saying": the medium passes on, and whom it quotes has spoken. */
function quoting(scene: Scene, hit: VerbHit): Credit[] {
  const { at } = hit;
  const stretch = stretchOf(scene, at);
  const credit = (speaker: Speaker, rank: number): Credit => ({
    speaker,
    rank,
    rule: 'attribution:quoted',
    ...stretch,
    at,
  });
  const byWhom = nameBehind(scene, at, 'by');
  const subject = subjectOf(scene, at)?.speaker;
  if (isPassive(scene, hit) || byWhom) {
    // "as quoted by X" is left to the words in front.
    return [
      ...(subject && isPassive(scene, hit) ? [credit(subject, 0)] : []),
      ...(byWhom ? [credit(byWhom, 1)] : []),
    ];
  }
  const quoted = scene.speakers.find(({ first }) => first > at && first <= at + 4);
  return [
    ...(quoted ? [credit(quoted, 0)] : []),
    ...(subject && (subject.media || quoted) ? [credit(subject, 2)] : []),
  ];
}

/** "was told by X", "as confirmed by X", "is said by Seoul to have …", "released by KCNA". */
function passive(scene: Scene, hit: VerbHit): Credit[] {
  const { at, cue } = hit;
  const by = nameBehind(scene, at, 'by');
  const verb = wordAt(scene, at);
  // "was welcomed by": at an airport.
  if (!by || verb === 'welcomed') return [];
  const stretch = stretchOf(scene, at);
  const rule = `attribution:${verb}-by`;
  if (cue.manner === 'prints') {
    if (!by.media || !isSetOff(scene, at)) return [];
    return [{ speaker: by, rank: 1, rule, ...stretch, at }];
  }
  // "Kim was reported by KCNA to have vowed": the vow is Kim's, as he is the subject of that verb too.
  const told =
    by.media && /^to$/.test(wordAt(scene, by.last + 1)) ? subjectOf(scene, at)?.speaker : undefined;
  return [
    ...(told?.person ? [{ speaker: told, rank: 0, rule, ...stretch, at }] : []),
    { speaker: by, rank: by.media ? 1 : 0, rule, ...stretch, at },
  ];
}

/** "released by", "published in full by". */
function isByBehind(scene: Scene, at: number): boolean {
  for (let next = at + 1; next <= at + 3 && gapBefore(scene, next) === ' '; next++)
    if (wordAt(scene, next) === 'by') return true;
  return false;
}

/** "published in full by the agency" between commas, "a photo released by KCNA": a source; "an op-ed run by" tells of a paper. */
function isSetOff(scene: Scene, at: number): boolean {
  const back = /(ly|been|is|was|were|are)$/.test(wordAt(scene, at - 1)) ? at - 1 : at;
  return gapBefore(scene, back).includes(',') || SHOWN.has(wordAt(scene, back - 1));
}

const SHOWN = wordSet(
  'photo photos picture pictures image images footage video statement figures data transcript photograph photographs readout dispatch report',
);

/** The name behind a preposition that stands within three words of the verb. */
function nameBehind(scene: Scene, at: number, preposition: string): Speaker | undefined {
  for (let next = at + 1; next <= at + 4; next++) {
    if (wordAt(scene, next) === preposition) {
      if (wordAt(scene, next + 1) === 'both') return bothSides(scene) ?? undefined;
      const near = scene.speakers.filter(({ first }) => first > next && first <= next + 4);
      return near.find((speaker) => !isPossessive(scene, speaker));
    }
    if (/[,;:"]/.test(gapAfter(scene.tokens, next))) return undefined;
  }
  return undefined;
}

function citesBehind({ tokens, last }: Scene, at: number): boolean {
  for (let next = at + 1; next <= Math.min(last, at + 3); next++)
    if (CITES.has(tokens.words[next] ?? '')) return true;
  return false;
}

/** "…, adding that", "and announces", "and added": the subject of the verb before. */
function goesOn(scene: Scene, { at, cue }: VerbHit, earlier: readonly Credit[]): Subject | null {
  const before = earlier.findLast(({ rank, at: verb }) => rank <= 1 && verb < at);
  if (!before) return null;
  const adverb =
    wordAt(scene, at - 1).endsWith('ly') ||
    /^(also|then|again|later|once|more|has|have)$/.test(wordAt(scene, at - 1));
  const start = adverb ? at - 1 : at;
  const gap = gapBefore(scene, start);
  if (gap.includes(';') || gap.includes('"')) return null;
  const isNext =
    cue.form === 'ing' ? gap.includes(',') : wordAt(scene, start - 1) === 'and' || gap.includes(',');
  if (!isNext) return null;
  // ", said Putin" is another's.
  if (cue.form !== 'ing' && wordAt(scene, start - 1) !== 'and' && invertedAt(scene, at)) return null;
  return { speaker: before.speaker, from: at, joint: false };
}

/** "told CNN", "said to BBC", "in an interview with NHK". */
function listener(scene: Scene, { at, words }: VerbHit): Speaker | undefined {
  const from = TELLING.has(words[0] ?? '') ? at + 1 : wordAt(scene, at + 1) === 'to' ? at + 2 : -1;
  if (from < 0) return undefined;
  return scene.speakers.find(({ media, first }) => media && first >= from && first <= from + 2);
}

/** "added four ships to its list": nothing said. */
function isAddition(scene: Scene, at: number): boolean {
  if (/^(that|it|they|he|she)$/.test(wordAt(scene, at + 1))) return false;
  for (let next = at + 1; next <= Math.min(scene.last, at + 9); next++) {
    if (/[,;:"]/.test(gapBefore(scene, next)) && next === at + 1) return false;
    if (wordAt(scene, next) === 'to') return true;
  }
  return false;
}

/** "what the Kremlin calls a special operation", "what it says is": a name for something, not a report of it. */
function isNaming(scene: Scene, { from }: Subject, verb: string): boolean {
  let before = from - 1;
  while (/^(the|both|s)$/.test(wordAt(scene, before))) before--;
  if (wordAt(scene, before) !== 'what') return false;
  return NAMING.test(verb) || (/^(claim|say)/.test(verb) && !isCataphoric(scene, before));
}

const NAMING = /^(call|describ|refer|term|dub|label|brand|regard|see|view|characteri)/;

/** "a pact in which Putin and Kim vow to help each other": what the pact says. */
function isInRelative(scene: Scene, { from }: Subject): boolean {
  for (let before = from - 1; before >= Math.max(scene.first, from - 4); before--) {
    if (/^(which|whereby)$/.test(wordAt(scene, before))) return true;
  }
  return false;
}

/** "the column he wrote", "a letter that Putin published": that there is a letter is told by the writer. */
function isOfWriting(scene: Scene, { from }: Subject, verb: string): boolean {
  if (!/^(wrote|written|writes|published|issued|made|gave)$/.test(verb)) return false;
  const before = /^(that|which|had|has)$/.test(wordAt(scene, from - 1)) ? from - 2 : from - 1;
  return /^(letter|article|column|text|ed|essay|piece|remarks|message|commentary|editorial|statement|speech)$/.test(
    wordAt(scene, before),
  );
}

/** Who stands behind a verb that closes a quotation or follows a comma: ", said Putin", "» adds Putin". */
function invertedSubject(scene: Scene, { at, end }: VerbHit): Speaker | null {
  if (!invertedAt(scene, at)) return null;
  const behind = scene.speakers.filter(({ first }) => first > end && first - end <= 4);
  const [nearest] = behind;
  if (!nearest) return null;
  for (let next = end + 1; next < nearest.first; next++)
    if (/[,;:"]/.test(gapAfter(scene.tokens, next))) return null;
  // "said Putin's adviser Ushakov": the possessor does not speak.
  const speaker = behind.find((one) => !isPossessive(scene, one)) ?? nearest;
  return isClosed(scene, speaker.last) ? speaker : null;
}

/** "recalls the Soviet pilots": somebody spoken of, where the phrase goes on. */
function isClosed(scene: Scene, last: number): boolean {
  const next = wordAt(scene, last + 1);
  if (last >= scene.last || /[,.;:")-]/.test(gapAfter(scene.tokens, last))) return true;
  return ADJUNCTS.has(next) || /^(of|for|who|when|as|and|with|about|that|citing|s)$/.test(next);
}

function isPossessive(scene: Scene, { last }: Speaker): boolean {
  return wordAt(scene, last + 1) === 's' && gapAfter(scene.tokens, last).includes("'");
}

function invertedAt(scene: Scene, at: number): boolean {
  if (at <= scene.first) return false;
  const gap = gapBefore(scene, at);
  if (/[,"]/.test(gap)) return true;
  // "So said the minister", "as Reuters put it", ", as announced by": "as" opens it.
  return (
    /^(so|as)$/.test(wordAt(scene, at - 1)) &&
    (at - 1 === scene.first || gapBefore(scene, at - 1).includes(','))
  );
}
