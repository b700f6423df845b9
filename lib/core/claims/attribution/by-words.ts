import { gapAfter } from '../numbers';
import type { Speaker } from '../speakers';
import { isAside, isJoint, nextWhere, stretchAround } from './clauses';
import { gapBefore, wordAt, type Credit, type Scene } from './credit';
import { isNoun } from './is-verb';
import type { Hit } from './lexicon';

/** How far behind "according to" the name may stand (words). */
const FAR = 14;
const SHORT = 3;

/** Whom the prepositions and nouns of a sentence credit: "according to X", "citing X", "by X's count", "in X's words". */
export function creditsByWords(scene: Scene): Credit[] {
  const credits: Credit[] = [];
  for (const hit of scene.hits) {
    const { kind } = hit.cue;
    const credit =
      kind === 'before'
        ? inFront(scene, hit)
        : kind === 'account'
          ? byAccount(scene, hit)
          : kind === 'wording'
            ? byWording(scene, hit)
            : null;
    if (credit) credits.push(credit);
  }
  const label = byLabel(scene) ?? byJudge(scene);
  return label ? [...credits, label] : credits;
}

function inFront(scene: Scene, { at, end, words }: Hit): Credit | null {
  const speaker = headBehind(scene, end + 1, words.length === 1 && words[0] === 'per' ? SHORT : FAR);
  if (!speaker) return null;
  const rank = speaker.media ? 1 : 0;
  const rule = `attribution:${words.join('-')}`;
  const stretch = stretchAround(scene, at);
  // In front of all it covers all; behind, what stands before it, and its own clause.
  const isFirst = at <= stretch.from + 1;
  const to = isFirst
    ? stretch.to
    : nextWhere(
        speaker.last,
        stretch.to,
        (next) => (isJoint(scene, next) && !isQuoted(scene, next)) || isAside(scene, next),
      ) - 1;
  return { speaker, rank, rule, from: stretch.from, to, at };
}

/** ", but "the deepening relationship" is": the quotation goes on. */
function isQuoted(scene: Scene, at: number): boolean {
  return gapAfter(scene.tokens, at).includes('"');
}

/** Of the names behind "according to", the last before the phrase ends: "Putin's adviser Yuri Ushakov" is Ushakov. */
function headBehind(scene: Scene, from: number, far: number): Speaker | null {
  const { tokens, speakers, last } = scene;
  let end = from;
  while (
    end < Math.min(last, from + far) &&
    !/[,;:.]|["] /.test(gapAfter(tokens, end)) &&
    !/^(that|who|which|on|during|and|but)$/.test(wordAt(scene, end + 1)) &&
    !scene.hits.some(
      (hit) =>
        hit.at === end + 1 && hit.cue.kind === 'verb' && !isNoun(scene, hit) && !isInName(speakers, end + 1),
    )
  )
    end++;
  const within = speakers.filter(
    (speaker) => speaker.first >= from && speaker.first <= end && speaker.last <= end,
  );
  // "a spokesman for the ministry in Seoul": who speaks stands first; "Putin's adviser Ushakov": last.
  const [head] = within;
  if (!head) return null;
  return OF.has(wordAt(scene, head.last + 1)) && !isPossessor(scene, head)
    ? head
    : (within.findLast((one) => !isBehindOf(scene, one)) ?? head);
}

const OF = new Set(['of', 'for', 'at', 'from', 'in', 'with']);

function isBehindOf(scene: Scene, { first }: Speaker): boolean {
  return (
    OF.has(wordAt(scene, first - 1)) ||
    (wordAt(scene, first - 1) === 'the' && OF.has(wordAt(scene, first - 2)))
  );
}

function isPossessor(scene: Scene, { last }: Speaker): boolean {
  return wordAt(scene, last + 1) === 's' && gapAfter(scene.tokens, last).includes("'");
}

function isInName(speakers: readonly Speaker[], at: number): boolean {
  return speakers.some(({ first, last }) => first <= at && at <= last);
}

/** Whose the noun is: "Seoul's count", "their figure", "Putin's own emphasis". */
function ownerBefore(scene: Scene, at: number): { speaker: Speaker; from: number } | null {
  for (let back = at - 1; back >= Math.max(scene.first, at - 3); back--) {
    const word = wordAt(scene, back);
    if (word === 's' && gapBefore(scene, back).includes("'")) {
      const owner = scene.speakers.find(({ last }) => last === back - 1);
      return owner ? { speaker: owner, from: owner.first } : null;
    }
    if (/^(its|their|his|her)$/.test(word)) {
      const { source, body } = scene.discourse;
      // "The Pentagon does: 11,000, by its reckoning": with whom the sentence began.
      const opens = scene.speakers.find(
        ({ first, last, person }) =>
          last < back && first <= scene.first + 2 && person === /^hi|^her/.test(word),
      );
      const owner = opens ?? source ?? body;
      return owner ? { speaker: owner, from: back } : null;
    }
    if (/[,;:"]/.test(gapAfter(scene.tokens, back))) return null;
    // "Pyongyang's" and "Kim's" may be written into a name of the pack.
    const named = scene.speakers.find(({ last }) => last === back);
    if (named && back === at - 1) return isAdjectival(named) ? { speaker: named, from: named.first } : null;
  }
  return null;
}

/** "US estimates", "the American figure": a state before the noun. */
function isAdjectival({ person, entity }: Speaker): boolean {
  return !person && entity !== null;
}

/** "by Seoul's reckoning" covers its stretch; "Seoul's count is 7,000" what follows. */
function byAccount(scene: Scene, { at }: Hit): Credit | null {
  const owner = ownerBefore(scene, at);
  if (!owner) return null;
  const { speaker, from } = owner;
  const stretch = stretchAround(scene, at);
  const lead = wordAt(scene, /^(the|a)$/.test(wordAt(scene, from - 1)) ? from - 2 : from - 1);
  const rest = { speaker, rank: speaker.media ? 1 : 0, rule: 'attribution:their-account', at };
  if (/^(by|in|on|at|to)$/.test(lead)) {
    const to = nextWhere(at, stretch.to, (next) => isJoint(scene, next)) - 1;
    return { ...rest, from: stretch.from, to };
  }
  // "Kim's eyes were on it".
  if (/^(eyes|mind)$/.test(wordAt(scene, at))) return null;
  for (let next = at + 1; next <= Math.min(stretch.to, at + 9); next++) {
    if (!IS.test(wordAt(scene, next))) continue;
    return { ...rest, from, to: nextWhere(next, stretch.to, (joint) => isJoint(scene, joint)) - 1 };
  }
  return null;
}

const IS =
  /^(is|was|were|are|stands|stood|puts?|runs?|went|goes|remains?|comes?|came|would|had|has|read|reads|shows?|showed|rose|reached|suggests?|suggested|says?|said|that|of)$/;

/** "in the Kremlin's words", "was Putin's word for it": the quotation beside is theirs, and nothing else. */
function byWording(scene: Scene, { at }: Hit): Credit | null {
  const owner = ownerBefore(scene, at);
  if (!owner) return null;
  const { speaker } = owner;
  for (let next = at; next <= Math.min(scene.last - 1, at + 6); next++) {
    if (!gapAfter(scene.tokens, next).includes(':')) continue;
    return { speaker, rank: 0, rule: 'attribution:their-words', from: next + 1, to: scene.last, at };
  }
  const beside = scene.quotations.filter(
    ({ from, to }) => Math.abs(to - at) <= 12 || Math.abs(from - at) <= 12,
  );
  const [nearest] = [...beside].sort((a, b) => away(a, at) - away(b, at));
  if (!nearest) return null;
  return { speaker, rank: 0, rule: 'attribution:their-words', from: nearest.from, to: nearest.to, at };
}

function away({ from, to }: { from: number; to: number }, at: number): number {
  return Math.min(Math.abs(from - at), Math.abs(to - at));
}

/** "Seoul: stern regret." · "Washington: no surprise, says X." · "For Mr Kim, it is "an alliance"." · "Shells sent: Seoul" */
function byLabel(scene: Scene): Credit | null {
  const { tokens, first, last, speakers } = scene;
  const [head] = speakers;
  const tail = speakers.at(-1);
  const rest = (speaker: Speaker) => ({ speaker, rank: speaker.media ? 1 : 0, at: speaker.first });
  if (head && head.first <= first + 2 && last > head.last + 1 && isWholeUpTo(scene, head)) {
    if (/^"?: /.test(gapAfter(tokens, head.last))) {
      return { ...rest(head), rule: 'attribution:colon', from: head.last + 1, to: last };
    }
    const opens = /^(to|for)$/.test(wordAt(scene, first)) && gapAfter(tokens, head.last).startsWith(',');
    if (opens && head.person && (scene.quotations.length > 0 || last - head.last <= 2)) {
      return { ...rest(head), rule: 'attribution:for-whom', from: head.last + 1, to: last };
    }
  }
  if (tail && tail.last === last && tail.first > first + 3) {
    const the = wordAt(scene, tail.first - 1) === 'the' ? tail.first - 1 : tail.first;
    if (/^(: | - )$/.test(gapBefore(scene, the)))
      return { ...rest(tail), rule: 'attribution:headline', from: first, to: the - 1 };
  }
  return null;
}

/** "To the minister, Anna Holm, it showed that …": what it is in somebody's eyes. */
function byJudge(scene: Scene): Credit | null {
  const { first, last, speakers } = scene;
  if (wordAt(scene, first) !== 'to') return null;
  const main = nextWhere(
    first,
    Math.min(last, first + FAR),
    (at) => gapBefore(scene, at).includes(',') && THING.test(wordAt(scene, at)),
  );
  const isJudged = [1, 2, 3].some((ahead) => JUDGED.test(wordAt(scene, main + ahead)));
  const speaker = speakers.findLast((one) => one.last < main && !isPossessor(scene, one));
  if (!speaker || main >= last || !isJudged) return null;
  return { speaker, rank: 0, rule: 'attribution:to-whom', from: main, to: last, at: first };
}

const THING = /^(it|this|that|these|those|the)$/;
const JUDGED =
  /^(is|was|are|were|means?|meant|(show|demonstrate|prove|look|seem|suggest|signal|amount|mark|represent|confirm)(s|d|ed)?)$/;

/** Whether nothing but articles and titles stands before the name. */
function isWholeUpTo(scene: Scene, { first }: Speaker): boolean {
  for (let at = scene.first; at < first; at++) {
    if (!/^(the|mr|mrs|ms|president|minister|to|for)$/.test(wordAt(scene, at))) return false;
  }
  return true;
}
