import { wordSet } from '../../text/word-set';
import { gapAfter } from '../numbers';
import { isAside, isBackground, isJoint, nextWhere, stretchAround } from './clauses';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';
import type { Subject } from './find-subject';
import { isNoun, isPassive } from './is-verb';
import type { Hit, Manner } from './lexicon';

/** A hit that is a verb. */
export type VerbHit = Hit & { readonly cue: Extract<Hit['cue'], { kind: 'verb' }> };

/** Tokens, both inclusive. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Verbs that take whom they speak to as their object. */
export const TELLING = wordSet('tell tells told telling');

/** Whether a cue is a verb. */
export function isVerb(hit: Hit): hit is VerbHit {
  return hit.cue.kind === 'verb';
}

/** The stretch between semicolons, without what the writer recalls at its end. */
export function stretchOf(scene: Scene, at: number): Stretch {
  const { from, to } = stretchAround(scene, at);
  return { from, to: nextWhere(at, to, (next) => isAside(scene, next) && next > at + 1) - 1 };
}

/**
 * How much of a sentence a reporting verb covers. Set off by commas, or at the end, all its stretch; else what follows its
 * subject up to the next clause with a subject of its own, unless "that", a colon or a quotation takes in the rest
 * ("warned of arms talks, and Kim went to Russia").
 */
export function coveredBy(scene: Scene, subject: Subject, hit: VerbHit): Stretch {
  const { at, end, cue } = hit;
  const stretch = stretchAround(scene, at);
  const begins = beginningOf(scene, subject.from);
  if (pointsBack(scene, begins)) {
    return {
      from: scene.first,
      to: nextWhere(at, stretch.to, (next) => isBackground(scene, next)) - 1,
    };
  }
  if (isParenthetical(scene, begins, end, stretch)) {
    if (endsWithSpeaking(scene, end, stretch.to)) return { from: stretch.from, to: end };
    const ends = (next: number) => isAside(scene, next) && !goesOnBeside(scene, next);
    return { from: stretch.from, to: nextWhere(end, stretch.to, ends) - 1 };
  }
  const that = thatBehind(scene, end, stretch.to, cue.manner);
  // "made it known after he had landed": when, and not what.
  if (that < 0 && /^(after|before|when|while)$/.test(wordAt(scene, end + 1))) return { from: at, to: end };
  const takesAll = that > 0 || /[":]/.test(gapAfter(scene.tokens, end));
  const ends = (next: number) =>
    isAside(scene, next) ||
    (isNarrow(cue.manner) && isRelative(scene, next)) ||
    (!takesAll && isJoint(scene, next)) ||
    (isNarrow(cue.manner) && isBackground(scene, next));
  const said = that > 0 ? that : predicateOf(subject, at);
  return {
    from: isWhenTold(scene, begins) ? scene.first : said,
    to: nextWhere(that > 0 ? that : end, stretch.to, ends) - 1,
  };
}

/** "…, Peskov said in Hanoi, the next stop of the tour": where and when it was said is told by the writer. */
function endsWithSpeaking(scene: Scene, end: number, to: number): boolean {
  const next = /^(reporters|journalists)$/.test(wordAt(scene, end + 1)) ? end + 2 : end + 1;
  if (!/^(in|at|on|during|after|before)$/.test(wordAt(scene, next)) || gapBefore(scene, next) !== ' ')
    return false;
  const comma = nextWhere(end, to, (at) => /[,:"]/.test(gapBefore(scene, at)));
  if (comma > to) return true;
  return /^(the|an?|his|her|its)$/.test(wordAt(scene, comma)) && !scene.hits.some(({ at }) => at > comma);
}

/** "The ship is late, Kyiv said, while another never sailed": told by Kyiv as well, unless somebody speaks there too. */
function goesOnBeside(scene: Scene, at: number): boolean {
  return (
    /^(while|whereas)$/.test(wordAt(scene, at)) &&
    !scene.hits.some(
      (hit) => hit.at > at && isVerb(hit) && hit.cue.manner !== 'prints' && !isPassive(scene, hit),
    )
  );
}

/** "It was noon when Seoul announced that …": the hour is theirs. */
function isWhenTold(scene: Scene, begins: number): boolean {
  if (wordAt(scene, begins - 1) !== 'when' || wordAt(scene, scene.first) !== 'it') return false;
  return /^(is|was)$/.test(wordAt(scene, scene.first + 1)) && !gapBefore(scene, begins - 1).includes(',');
}

/** The first token behind the subject: "did not exclude" is said with its "not". */
function predicateOf({ speaker, from }: Subject, at: number): number {
  return speaker.first >= from && speaker.last < at ? speaker.last + 1 : Math.min(from + 1, at);
}

/** "thanked Kim, who had waited": told of him by the writer. */
function isRelative(scene: Scene, at: number): boolean {
  return gapBefore(scene, at).includes(',') && /^(who|which)$/.test(wordAt(scene, at));
}

function isNarrow(manner: Manner): boolean {
  return manner === 'expresses' || manner === 'commits' || manner === 'prints';
}

/** A subject with its articles and titles. */
function beginningOf(scene: Scene, from: number): number {
  return /^(the|a|an|mr|mrs|ms|president|minister|both)$/.test(wordAt(scene, from - 1)) && from > scene.first
    ? from - 1
    : from;
}

/** What may follow a verb of saying that has no object: "said on Monday". */
export const ADJUNCTS = wordSet(
  'on in at to during after before last this earlier late later early again also monday tuesday wednesday thursday friday saturday ' +
    'sunday yesterday today tonight reporters journalists lawmakers parliament media citing quoting without speaking through via from by as with referring pointing over based quietly there here',
);

/** "Kim's gifts, Ushakov said during the summit, included …": between commas or quotation marks, with no object of its own. */
function isParenthetical(scene: Scene, begins: number, end: number, { from, to }: Stretch): boolean {
  const phrase = wordAt(scene, begins - 1) === 'as' ? begins - 1 : phraseStart(scene, begins, from);
  if (phrase <= from || !/[,"]|- $/.test(gapBefore(scene, phrase))) return false;
  const next = end + 1;
  if (next > to || /[,.;"]/.test(gapAfter(scene.tokens, end))) return true;
  if (wordAt(scene, next) === 'the' && DAYS.has(wordAt(scene, next + 1))) return true;
  const isTold = TELLING.has(wordAt(scene, end));
  if (
    !isTold &&
    !ADJUNCTS.has(wordAt(scene, next)) &&
    !scene.speakers.some(({ first, media }) => media && first === next)
  )
    return false;
  for (let at = next; at <= Math.min(to, end + 24); at++) {
    if (wordAt(scene, at) === 'that') return false;
    if (at === to || gapAfter(scene.tokens, at).includes(',')) return true;
  }
  return false;
}

const DAYS = wordSet('same day following next previous week night month');

/** Where the words of a subject begin: "the State Department spokesman Matthew Miller". */
function phraseStart(scene: Scene, begins: number, from: number): number {
  let start = begins;
  while (
    start > from &&
    begins - start < 9 &&
    /^( |-|\. |')$/.test(gapBefore(scene, start)) &&
    !OPENS_CLAUSE.has(wordAt(scene, start - 1)) &&
    !isVerbAt(scene, start - 1)
  )
    start--;
  return start;
}

const OPENS_CLAUSE = wordSet('that which who and but when while as where if because in on at to by with');

function isVerbAt(scene: Scene, at: number): boolean {
  return scene.hits.some((hit) => hit.at === at && isVerb(hit) && !isNoun(scene, hit));
}

/** "said on Monday that …": where what is said begins; -1 when it follows at once or without "that". */
function thatBehind(scene: Scene, end: number, to: number, manner: Manner): number {
  if (end < to && wordAt(scene, end + 1) === 'that') return end + 1;
  if (manner !== 'states' && manner !== 'thinks') return -1;
  // "told CNN on Monday that", not "said America would do all that".
  const isHeard = scene.speakers.some(
    ({ first, media }) => first === end + 1 && (media || TELLING.has(wordAt(scene, end))),
  );
  if (!ADJUNCTS.has(wordAt(scene, end + 1)) && !isHeard) return -1;
  for (let at = end + 1; at <= Math.min(to, end + 14); at++) {
    if (wordAt(scene, at) === 'that') return at;
    if (/[,;:"]/.test(gapAfter(scene.tokens, at))) return -1;
  }
  return -1;
}

/** One speaker's words end where another's clause begins: "Seoul said 7,000, and Washington says 11,000". */
export function withoutOverlap(scene: Scene, credits: readonly Credit[]): Credit[] {
  return credits.map((credit): Credit => {
    // "Seoul has counted 10,000, its minister told Bloomberg": the first's ends where the one who tells of it begins.
    const outer = credits.find(
      ({ from, at, rank }) => rank <= 1 && at > credit.at && from <= credit.from && credit.to >= at,
    );
    if (outer) {
      const { first } = outer.speaker;
      const begins = first > credit.at && first < outer.at ? first : outer.at;
      return { ...credit, to: Math.max(credit.at, begins - 1) };
    }
    const next = credits.find(({ from, at, rank }) => rank <= 1 && at > credit.at && from > credit.from);
    // A medium passes on what others say.
    if (!next || next.at > credit.to || credit.rank > next.rank) return credit;
    const joint = nextWhere(credit.at, next.at, (at) => isJoint(scene, at));
    return joint <= next.at ? { ...credit, to: joint - 1 } : credit;
  });
}

/** "…: this is how the agency KCNA gave it", "that is what Putin has promised": all before it is theirs. */
export function pointsBack(scene: Scene, begins: number): boolean {
  for (let at = begins - 1; at > scene.first && begins - at <= 5; at--) {
    if (/^(what|how)$/.test(wordAt(scene, at))) return isCataphoric(scene, at);
    if (/[,;:"]/.test(gapBefore(scene, at))) return false;
  }
  return false;
}

/** "…: that is what Putin has promised". */
export function isCataphoric(scene: Scene, what: number): boolean {
  return /^(is|was)$/.test(wordAt(scene, what - 1)) && /^(that|this|so|such)$/.test(wordAt(scene, what - 2));
}
