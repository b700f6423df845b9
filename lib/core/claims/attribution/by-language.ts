import { endOf, startOf } from '../../text/read-text';
import { gapAfter } from '../numbers';
import type { Speaker } from '../speakers';
import { stretchAround } from './clauses';
import { gapBefore, type Credit, type Scene } from './credit';
import type { Hit } from './lexicon';
import type { Manners } from './other-words';

/** How far a subject may stand from its verb, how far a name from its preposition (words; East Asian signs are words). */
const NEAR = 14;
const INVERTED = 9;
/** "Nach Putins Worten", "so Uschakow": where the words mean much else, only a name right beside them is credited. */
const BESIDE = 1;

/** How far behind a preposition the name may stand. */
function reachOf({ words: [word = '', ...more] }: Hit): number {
  return more.length === 0 && word.length <= 2 ? BESIDE : NEAR;
}

/** Whom a sentence in another language than English credits, by its prepositions, postpositions and verbs. */
export function creditsInLanguage(scene: Scene, { verbEnds }: Manners): Credit[] {
  const credits: Credit[] = [];
  for (const hit of scene.hits) {
    const { kind } = hit.cue;
    if (kind === 'before')
      credits.push(...creditOf(scene, hit, whomBehind(scene, hit) ?? commonNounBehind(scene, hit)));
    else if (kind === 'behind')
      credits.push(...creditOf(scene, hit, lastName(scene, hit.at, verbEnds ? NEAR : BESIDE)));
    else if (kind === 'verb' && !credits.some(({ at }) => at === hit.at) && !isBareParticiple(scene, hit)) {
      const common = credits.length > 0 && !verbEnds ? commonSubject(scene, hit) : null;
      const found = common ?? (verbEnds ? topicOf(scene, hit) : subjectBeside(scene, hit));
      if (found)
        credits.push(...creditOf(scene, hit, found.speaker, found.isBehind ? null : found.speaker.first));
    }
  }
  return verbEnds ? credits : endedByOthers(scene, credits);
}

/** One speaker's words end where the clause of another begins: "según el Kremlin 600, Kiev habló de 950". */
function endedByOthers(scene: Scene, credits: readonly Credit[]): Credit[] {
  return credits.map((credit) => {
    const next = credits.find(
      ({ at, from, speaker }) =>
        at > credit.at && from > credit.at && from === speaker.first && opensClause(scene, from),
    );
    return next && next.from <= credit.to ? { ...credit, to: next.from - 1 } : credit;
  });
}

/** Whether a clause may begin at the token: behind a comma, be it with an article in between. */
function opensClause(scene: Scene, at: number): boolean {
  const before = NOUN_ARTICLE.test(scene.tokens.words[at - 1] ?? '') ? at - 1 : at;
  return before > scene.first && /[,;]/.test(gapBefore(scene, before));
}

const NOUN_ARTICLE = /^(el|la|los|las|le|les|l|il|lo|gli|i|os?|as?|der|die|das|des|dem|den)$/;
/** "sprach von 950", "говорит о 950": what was said stands behind. */
function takesObject({ tokens }: Scene, { at, end, words }: Hit): boolean {
  return /^об?$/.test(tokens.words[end + 1] ?? '') || (end > at && TAKES_OBJECT.test(words.at(-1) ?? ''));
}

const TAKES_OBJECT = /^(von|de|di|em|o)$/;

/** "el sindicato habló de 950", where somebody else was credited before: a noun, and nobody who could be named. */
function commonSubject(scene: Scene, hit: Hit): Found | null {
  const noun = hit.at - 1;
  const { words } = scene.tokens;
  if (!takesObject(scene, hit) || scene.speakers.some(({ last }) => last === noun)) return null;
  if (!NOUN_ARTICLE.test(words[noun - 1] ?? '') || !opensClause(scene, noun)) return null;
  return { speaker: commonSpeaker(scene, noun), isBehind: false };
}

/** "según la empresa", "nach Angaben des Unternehmens": whom no pack names and no capital tells. */
function commonNounBehind(scene: Scene, { end }: Hit): Speaker | null {
  const { words } = scene.tokens;
  const article = NOUN_ARTICLE.test(words[end] ?? '') ? end : end + 1;
  const noun = article + 1;
  if (noun > scene.last || !NOUN_ARTICLE.test(words[article] ?? '') || !/^[ ']$/.test(gapBefore(scene, noun)))
    return null;
  return /^\p{L}{4,}$/u.test(words[noun] ?? '') ? commonSpeaker(scene, noun) : null;
}

function commonSpeaker({ tokens }: Scene, at: number): Speaker {
  const written = tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at));
  // "des Unternehmens": of it.
  const name = tokens.words[at - 1] === 'des' ? written.replace(/(?<=\p{Lu}.{3,})s$/u, '') : written;
  return { first: at, last: at, name, entity: null, media: false, person: false, anonymous: true };
}

/** What a participle ends in; the French one is a verb's present but for its accent. */
const PARTICIPLES: Readonly<Record<string, RegExp>> = {
  fr: /(é|ée|és|ées)$/,
  it: /[a-z]{2}(t|ss)o$/,
  es: /(ado|ido|dicho)$/,
};
const AUXILIARY =
  /^(a|ai|ont|avai(t|ent)|aurai(t|ent)|ayant|est|etait|ha|ho|hanno|avev(a|ano)|avrebber?o?|abbia(no)?|avendo|e|era|han|habian?|habrian?|haya)$/;
const DETERMINER = /^(l|la|une|cette|son|sa|leur|d|cet|un|una|esta|essa|uma|su)$/;

/** "le traité annoncé", "comme promis", "l'annonce": nobody says so there. */
function isBareParticiple({ tokens, topic, first, speakers }: Scene, { at }: Hit): boolean {
  const ending = PARTICIPLES[topic.language ?? ''];
  const written = tokens.text.source.slice(startOf(tokens, at), endOf(tokens, at)).toLowerCase();
  // "Kim Jong-un" ends in no article.
  if (!ending?.test(written))
    return DETERMINER.test(tokens.words[at - 1] ?? '') && !speakers.some(({ last }) => last === at - 1);
  for (let before = at - 1; before >= Math.max(first, at - 4); before--) {
    if (AUXILIARY.test(tokens.words[before] ?? '')) return false;
    if (/[,;:"]/.test(gapAfter(tokens, before))) return true;
  }
  return true;
}

/** @param from where it begins to cover; null for the whole stretch between semicolons */
function creditOf(scene: Scene, hit: Hit, speaker: Speaker | null, from: number | null = null): Credit[] {
  if (!speaker) return [];
  const stretch = stretchAround(scene, hit.at);
  const rule = `attribution:${hit.words.join('-')}`;
  // Set off by a comma at the end it covers what stands before: "…», hatte Putin erklärt".
  const opens = from !== null && HELPER.test(scene.tokens.words[from - 1] ?? '') ? from - 1 : from;
  const isSetOff =
    opens !== null &&
    opens > stretch.from &&
    /[,"、，-]/.test(gapBefore(scene, opens)) &&
    stretch.to - hit.end <= 4 &&
    !(hit.end < stretch.to && takesObject(scene, hit));
  const begins = from === null || isSetOff || scene.tokens.words[hit.at] === undefined ? stretch.from : from;
  return [{ speaker, rank: speaker.media ? 1 : 0, rule, from: begins, to: stretch.to, at: hit.at }];
}

function nextName({ speakers, tokens }: Scene, at: number, far: number): Speaker | null {
  const behind = speakers.filter(({ first }) => first > at && first <= at + far);
  const [nearest] = behind;
  if (!nearest) return null;
  // "по словам помощника Путина Юрия Ушакова": the last of names that stand side by side; behind a comma is who acts.
  let head = nearest;
  for (const next of behind)
    if (next.first === head.last + 1 && gapAfter(tokens, head.last) === ' ') head = next;
  return head;
}

function lastName({ speakers }: Scene, at: number, far: number): Speaker | null {
  return speakers.findLast(({ last }) => last < at && last >= at - far) ?? null;
}

interface Found {
  readonly speaker: Speaker;
  /** Whether the verb stands in front of it, and it covers all. */
  readonly isBehind: boolean;
}

/** The name on the one or the other side of the verb; behind a comma or a quotation, the one that follows it. */
function subjectBeside(scene: Scene, hit: Hit): Found | null {
  const inFront = nameInClause(scene, hit.at);
  const start = helperBefore(scene, hit.at);
  const isInverted = start > scene.first && /[,"،]/.test(gapBefore(scene, start));
  const pronoun = pronounBehind(scene, hit.end);
  const behind =
    pronoun ?? (start < hit.at - 1 ? whomHeMeans(scene, hit.at) : nameBehind(scene, hit.end, isInverted));
  if (behind && (isInverted || !inFront)) {
    return { speaker: behind, isBehind: isInverted || hit.at - scene.first > 3 };
  }
  if (inFront) return { speaker: inFront, isBehind: false };
  const { source } = scene.discourse;
  // No name and no pronoun: the verb goes on with who spoke before.
  return source && isInverted
    ? { speaker: { ...source, first: scene.first, last: scene.first }, isBehind: true }
    : null;
}

/** Who stands behind the verb, and is not whom or what it speaks to, of or for; behind a title and a comma where the clause is inverted. */
function nameBehind(scene: Scene, at: number, isInverted: boolean): Speaker | null {
  const speakers = scene.speakers.filter((speaker) => !isObject(scene, speaker));
  const found = nextName({ ...scene, speakers }, at, INVERTED);
  return found && commasBetween(scene, at, found.first) <= (isInverted ? 1 : 0) ? found : null;
}

const PREPOSITION =
  /^(a|al|ao|aos|au|aux|alla|allo|ai|agli|para|pour|per|con|com|avec|contra|contre|contro|sobre|sur|su|em|en|in|dans|no|na|nel|nella|del?|du|d|di|da|do|della|dello)$/;
const ARTICLE = /^(el|la|las|los|le|les|l|il|lo|gli|i|os?|as?)$/;

/** "promit à Moscou", "declarou em Tóquio": behind a preposition, be it with an article. */
function isObject({ tokens }: Scene, { first }: Speaker): boolean {
  const before = tokens.words[first - 1] ?? '';
  return (
    PREPOSITION.test(before) || (ARTICLE.test(before) && PREPOSITION.test(tokens.words[first - 2] ?? ''))
  );
}

/** "a déclaré", "ha detto", "hat … gesagt", "a-t-il ajouté": the helping verb belongs to it. */
function helperBefore({ tokens: { words } }: Scene, at: number): number {
  const [helper = '', link = '', before = ''] = [words[at - 1], words[at - 2], words[at - 3]];
  if (HELPER.test(helper)) return at - 1;
  if (!FRENCH_PRONOUN.test(helper)) return at;
  return link === 't' && before === 'a' ? at - 3 : link === 'ont' ? at - 2 : at;
}

const HELPER = /^(a|ha|ont|han|hat|haben|hatten?|hanno|tem|telah|как|wie)$/;
const FRENCH_PRONOUN = /^(il|elle|ils|elles)$/;
const PRONOUN = /^(lui|elle|elles|eux|lei|loro|ele|ela|eles|elas|ella|ellos|el)$/;

/** Whom a preposition credits: by a name, or by a pronoun behind it or in it ("по его словам"). */
function whomBehind(scene: Scene, hit: Hit): Speaker | null {
  if (hit.words.some((word) => OWN.test(word))) return whomHeMeans(scene, hit.at);
  const named = whomPronounMeans(scene, hit.end + 1) ?? nextName(scene, hit.end, reachOf(hit));
  return named && isOwnClause(scene, hit, named) ? named : null;
}

/** Not "nach Angaben des Unternehmens 600 Stellen, Kiew sprach von": behind a comma, with a verb of its own. */
function isOwnClause({ hits, tokens }: Scene, { end }: Hit, { first, last }: Speaker): boolean {
  if (!hits.some(({ at, cue }) => cue.kind === 'verb' && at === last + 1)) return true;
  for (let at = end; at < first; at++) if (gapAfter(tokens, at).includes(',')) return false;
  return true;
}

const OWN = /^(его|ее|их|seinen|seiner|ihren|ihm)$/;

/** "selon lui", "según él": whom the text credited last; "según el Kremlin" names one. */
function whomPronounMeans(scene: Scene, at: number): Speaker | null {
  const word = scene.tokens.words[at] ?? '';
  if (!PRONOUN.test(word)) return null;
  const isArticle = word === 'el' && at < scene.last && /^ ?$/.test(gapAfter(scene.tokens, at));
  return isArticle ? null : whomHeMeans(scene, at);
}

/** "dit-il", "explique-t-elle", "disse ele". */
function pronounBehind(scene: Scene, verb: number): Speaker | null {
  const { words } = scene.tokens;
  const at = words[verb + 1] === 't' ? verb + 2 : verb + 1;
  if (FRENCH_PRONOUN.test(words[at] ?? '') && gapAfter(scene.tokens, at - 1) === '-')
    return whomHeMeans(scene, at);
  return whomPronounMeans(scene, verb + 1);
}

function whomHeMeans({ discourse }: Scene, at: number): Speaker | null {
  const meant = discourse.source ?? discourse.person;
  return meant ? { ...meant, first: at, last: at } : null;
}

/** The name in front of the verb, over a closed quotation and an apposition. */
function nameInClause(scene: Scene, verb: number): Speaker | null {
  let commas = 0;
  let isInside = false;
  for (let at = verb - 1; at >= Math.max(scene.first, verb - NEAR); at--) {
    const gap = gapAfter(scene.tokens, at);
    if (gap.split('"').length % 2 === 0) isInside = !isInside;
    if (isInside) continue;
    if (/[;:]/.test(gap)) return null;
    if (gap.includes(',')) commas++;
    const speaker = scene.speakers.find(({ last }) => last === at);
    if (speaker && commas !== 1) return speaker;
    if (commas > 2) return null;
  }
  return null;
}

function isQuoted({ tokens }: Scene, { first }: Speaker): boolean {
  return tokens.words[first - 1] === '고';
}

/** How many words of a title may stand behind a name, and what at a word's end says that it is no subject. */
const TITLE = 3;
const NO_SUBJECT = /^[을를에의로와과도만서고]$/;

/** "유리 우샤코프 크렘린궁 보좌관이": the particle ends the last word of the title. */
function isSubject({ tokens, hits }: Scene, last: number, until: number): boolean {
  let words = 0;
  for (let at = last; at < until; at++) {
    const gap = gapAfter(tokens, at);
    if (gap === '') continue;
    if (at > last && hits.some((hit) => hit.at === at && hit.cue.kind === 'topic')) return true;
    if (gap !== ' ' || (at > last && NO_SUBJECT.test(tokens.words[at] ?? '')) || ++words > TITLE)
      return false;
  }
  return false;
}

/** "disse estar preocupado com a ajuda que Moscovo possa dar": behind it another clause has begun. */
const OPENS_CLAUSE = /^(que|qu|qui|che|dass|что)$/;

/** How many commas lie between two tokens; infinitely many where a clause or a quotation ends. */
function commasBetween(scene: Scene, from: number, to: number): number {
  let commas = 0;
  for (let at = from; at < to; at++) {
    const gap = gapAfter(scene.tokens, at);
    if (/[;:"]/.test(gap) || (at > from && OPENS_CLAUSE.test(scene.tokens.words[at] ?? ''))) return Infinity;
    if (gap.includes(',')) commas++;
  }
  return commas;
}

/** Where the verb ends the sentence: the name with the mark of a subject behind it, else the first; none where a quotation parts them. */
function topicOf(scene: Scene, hit: Hit): Found | null {
  const before = scene.speakers.filter(({ last }) => last < hit.at);
  const isMarked = ({ last }: Speaker) =>
    scene.hits.some(({ cue, at }) => cue.kind === 'topic' && at > last && at <= last + 3) ||
    isSubject(scene, last, hit.at);
  // "…했다고 인테르팍스 통신이 전했다": behind what is quoted stands who tells it.
  const teller = before.find(
    (one) => gapBefore(scene, one.first) === ' ' && isQuoted(scene, one) && isMarked(one),
  );
  const marked = teller ?? before.find(isMarked);
  const hasMarks = scene.hits.some(({ cue }) => cue.kind === 'topic');
  const speaker = marked ?? (hasMarks ? undefined : before[0]);
  return speaker ? { speaker, isBehind: true } : null;
}
