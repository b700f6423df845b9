import { gapAfter } from '../../claims/numbers';
import { isReportingVerb } from '../../claims/attribution';
import { spanOfTokens } from '../../text/read-text';
import type { Tokens } from '../../text/tokens';
import { isCapital, written, type DraftText, type Line } from './draft-text';
import { EVENT_NAMES } from './event-names';
import { germanNouns, isGermanNoun } from './german-nouns';
import {
  AT_PLACE,
  FIRST_NAMES,
  NO_NAMES,
  OF,
  OPENERS,
  ORGANISATION_WORDS,
  PARTICLES,
  PLACE_WORDS,
  TITLES,
  TITLE_ENDING,
  WORK_WORDS,
} from './name-words';

/** A name where it stands: tokens `first` to `last` (both inclusive) of its line. */
export interface NameHit {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
  /** Its capital is not just that of a sentence's first word. */
  readonly isSure: boolean;
  /** What its neighbours tell of its kind. */
  readonly clue: 'title' | 'said' | 'place' | 'age' | 'country' | 'body' | 'the' | 'did' | null;
  /** It opens the text, before a dash: where the article was written. */
  readonly isDateline: boolean;
}

/** A way of writing a name, and where it stands. */
export interface Name {
  /** Its words, folded. */
  readonly words: readonly string[];
  readonly written: string;
  readonly hits: readonly NameHit[];
}

/** Words before a title or office that belong to it: "Prime Minister", "Deputy Mayor". */
const BEFORE_TITLE = new Set(
  'prime vice deputy foreign defence defense interior finance first former police fire race party attorney chief executive general'.split(
    ' ',
  ),
);
const DIRECTIONS = new Set(
  'north south east west northern southern eastern western new central upper lower greater old great'.split(
    ' ',
  ),
);
/** Longest name (words). */
const LONGEST = 7;

/** The names of a text in a script with capitals, most frequent first. Headlines In Title Case tell none. */
export function findNames(draft: DraftText): Name[] {
  const nouns = draft.language === 'de' ? germanNouns(draft.lines) : null;
  const hits = draft.lines.flatMap((line) => (line.isTitleCase ? [] : namesIn(line, draft)));
  const byWords = new Map<string, NameHit[]>();
  for (const found of hits) {
    const hit = nouns ? withoutNouns(found, nouns) : found;
    if (!hit) continue;
    const words = hit.line.tokens.words.slice(hit.first, hit.last + 1);
    const key = words.join(' ');
    const known = byWords.get(key);
    if (known) known.push(hit);
    else byWords.set(key, [hit]);
  }
  return [...byWords]
    .map(([key, found]) => ({ words: key.split(' '), written: spelling(found), hits: found }))
    .sort((a, b) => b.hits.length - a.hits.length);
}

/** As most of its places have it, in small letters where one does. */
function spelling(hits: readonly NameHit[]): string {
  const forms = hits.map(({ line, first, last }) => {
    const { start, end } = spanOfTokens(line.tokens, first, last);
    return line.tokens.text.source.slice(start, end).replace(/\s+/g, ' ');
  });
  const mixed = forms.find((form) => form !== form.toUpperCase());
  const form = mixed ?? forms[0] ?? '';
  const isShouted = mixed === undefined && (hits.every(({ isDateline }) => isDateline) || form.length > 6);
  return isShouted ? form.replace(/\p{L}+/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : form;
}

/** German: nouns before a name are none of it; null when nothing else is there. */
function withoutNouns(hit: NameHit, nouns: ReadonlySet<string>): NameHit | null {
  const { tokens } = hit.line;
  const wordAt = (at: number) => tokens.words[at] ?? '';
  const ofAt = tokens.words.slice(hit.first, hit.last).findIndex((word) => /^(?:der|des|die)$/.test(word));
  const isOf = ofAt >= 0;
  if (isAcronym(written(tokens, hit.last + 1)) && gapAfter(tokens, hit.last) === ' (')
    return isOf && !isHead(wordAt(hit.first)) ? { ...hit, first: hit.first + ofAt + 1 } : hit;
  if (isOf && !isHead(wordAt(hit.first)) && !FIRST_NAMES.has(wordAt(hit.first))) return null;
  let { first } = hit;
  while (
    first < hit.last &&
    isGermanNoun(wordAt(first), nouns) &&
    !FIRST_NAMES.has(wordAt(first)) &&
    !isHead(wordAt(hit.last))
  )
    first++;
  const isOwn = isHead(wordAt(hit.last)) && first < hit.last;
  const isName = isOwn || isAcronym(written(tokens, hit.last)) || !isGermanNoun(wordAt(hit.last), nouns);
  if (!isName) return null;
  const isBody = first > hit.first && BODIES.test(wordAt(first - 1));
  return { ...hit, first, ...(isBody && { clue: 'body' as const }) };
}

/** "NATO", "UEFA": two to six capitals. */
export function isAcronym(word: string): boolean {
  return /^\p{Lu}[\p{Lu}\d]{1,5}$/u.test(word);
}

function namesIn(line: Line, draft: DraftText): NameHit[] {
  const { tokens, first, last } = line;
  const found: NameHit[] = [];
  for (let at = first; at <= last; at++) {
    if (!beginsName(tokens, at, line, draft)) continue;
    const end = endOfName(tokens, at, last);
    for (const { from, to, isTitled } of partsOf(tokens, at, end)) {
      const isSure = !opensLine(tokens, from, first) && !opensQuote(tokens, from);
      found.push({
        line,
        first: from,
        last: to,
        isSure: isSure || to > from,
        clue: isTitled ? 'title' : clueOf(line, from, to),
        isDateline: from === first && /^(?: -| ?\(|\. )/.test(gapAfter(tokens, to)),
      });
    }
    at = end;
  }
  return found;
}

function beginsName(tokens: Tokens, at: number, { first }: Line, { small }: DraftText): boolean {
  if (!isCapital(tokens, at)) return false;
  const word = tokens.words[at] ?? '';
  if (word.length < 2 && !/^\.? ?$/.test(gapAfter(tokens, at))) return false;
  if (NO_NAMES.has(word) && !isPartOfName(tokens, at)) return false;
  const opens = opensLine(tokens, at, first) || opensQuote(tokens, at);
  return !opens || !(OPENERS.has(word) || (small.has(word) && !FIRST_NAMES.has(word) && !TITLES.has(word)));
}

/** "German Athletics Federation" is a name, and so is "Western Grid". */
function isPartOfName(tokens: Tokens, at: number): boolean {
  const next = tokens.words[at + 1] ?? '';
  if (gapAfter(tokens, at) !== ' ' || !isCapital(tokens, at + 1)) return false;
  return (
    ORGANISATION_WORDS.has(next) ||
    (SIDES.has(tokens.words[at] ?? '') && !NO_NAMES.has(next) && !isTitle(next))
  );
}

const SIDES = new Set('northern southern eastern western'.split(' '));

/** Whether nothing but figures stands before: "14:10 Evacuations". */
function opensLine(tokens: Tokens, at: number, first: number): boolean {
  return tokens.words.slice(first, at).every((word) => /^\d+$/.test(word));
}

function opensQuote(tokens: Tokens, at: number): boolean {
  return at > 0 && /"'?$|[:\n]| - $/.test(gapAfter(tokens, at - 1));
}

/** The last token of the name that begins at `at`. */
function endOfName(tokens: Tokens, at: number, last: number): number {
  let end = at;
  while (end < last && end - at < LONGEST) {
    const next = nextPart(tokens, end, last);
    if (next === null) break;
    end = next;
  }
  return end;
}

/** The next token with a capital that belongs to the name, over particles; null when the name ends. */
function nextPart(tokens: Tokens, at: number, last: number): number | null {
  if (!isJoined(tokens, at)) return null;
  const gap = gapAfter(tokens, at);
  const next = at + 1;
  // "Kim Jong-un": the last syllable of a Korean name.
  if (
    gap === '-' &&
    isSyllable(tokens, next) &&
    isCapital(tokens, at - 1) &&
    gapAfter(tokens, at - 1) === ' '
  )
    return next;
  if (isCapital(tokens, next)) return NO_NAMES.has(tokens.words[next] ?? '') && gap !== '-' ? null : next;
  return overParticles(tokens, at, last);
}

function isJoined(tokens: Tokens, at: number): boolean {
  const gap = gapAfter(tokens, at);
  const word = tokens.words[at] ?? '';
  const isShort = word.length === 1 || /^(st|jr|dr|mr|mrs|ms|prof)$/.test(word);
  return /^(?:[ '-]|' )$/.test(gap) || (isShort && /^\. ?$/.test(gap));
}

function overParticles(tokens: Tokens, at: number, last: number): number | null {
  const next = at + 1;
  for (let over = next; over <= Math.min(last - 1, next + 1); over++) {
    const word = tokens.words[over] ?? '';
    const isOf = OF.has(word) && isHead(tokens.words[at] ?? '');
    if (!(isOf || PARTICLES.has(word)) || !/^[ '-]$/.test(gapAfter(tokens, over))) return null;
    if (isCapital(tokens, over + 1)) return NO_NAMES.has(tokens.words[over + 1] ?? '') ? null : over + 1;
  }
  return null;
}

function isSyllable(tokens: Tokens, at: number): boolean {
  return (
    /^\p{Ll}{2,5}$/u.test(written(tokens, at)) &&
    !/^(led|based|born|run|held|style|wide|made|backed)$/.test(tokens.words[at] ?? '')
  );
}

function isHead(word: string): boolean {
  return (
    ORGANISATION_WORDS.has(word) || PLACE_WORDS.has(word) || EVENT_NAMES.has(word) || WORK_WORDS.has(word)
  );
}

function isTitle(word: string): boolean {
  return TITLES.has(word) || TITLE_ENDING.test(word);
}

interface Part {
  readonly from: number;
  readonly to: number;
  readonly isTitled: boolean;
}

/** "Harbour City Mayor Ana Lindqvist" is a place and, behind a title, a person. */
function partsOf(tokens: Tokens, first: number, last: number): Part[] {
  const parts: Part[] = [];
  let from = first;
  let isTitled = isTitle(tokens.words[first - 1] ?? '') && /^[ .,]{1,2}$/.test(gapAfter(tokens, first - 1));
  for (let at = first; at <= last; at++) {
    const word = tokens.words[at] ?? '';
    if (!isTitle(word) || (at === last && at > from)) continue;
    if (at === first && last === first + 1 && isHead(tokens.words[last] ?? '')) break;
    const before = tokens.words.slice(from, at).filter((part) => !BEFORE_TITLE.has(part));
    if (at > from && before.length > 0) parts.push({ from, to: at - 1, isTitled });
    from = at + 1;
    isTitled = true;
  }
  // "Oberbürgermeisterin von Kranzburg": whose title it is, is a place.
  if (OF.has(tokens.words[from] ?? '') && from > first) {
    while (from <= last && OF.has(tokens.words[from] ?? '')) from++;
    isTitled = false;
  }
  if (from <= last) parts.push({ from, to: last, isTitled });
  return parts
    .flatMap((part) => atFirstName(tokens, withoutTail(tokens, part)))
    .filter((part) => isWorthy(tokens, part.from, part.to));
}

/** "Vorsitz von Richter …": what leads on to a title is no part of the name before it. */
function withoutTail(tokens: Tokens, part: Part): Part {
  let { to } = part;
  while (to > part.from && !isCapital(tokens, to) && isParticle(tokens.words[to] ?? '')) to--;
  return { ...part, to };
}

function isParticle(word: string): boolean {
  return OF.has(word) || PARTICLES.has(word);
}

/** "Мэр Лугова Ирина Савельева", "Amtsinhaber Dieter Brandt": the person begins with the first name. */
function atFirstName(tokens: Tokens, part: Part): Part[] {
  const { from, to } = part;
  for (let at = from + 1; at < to; at++) {
    if (isPartysPerson(tokens, from, at))
      return [
        { from, to: at - 2, isTitled: false },
        { from: at, to, isTitled: true },
      ];
    const isFirstName =
      FIRST_NAMES.has(tokens.words[at] ?? '') && !FIRST_NAMES.has(tokens.words[at - 1] ?? '');
    if (!isFirstName || gapAfter(tokens, at - 1) !== ' ' || !isCapital(tokens, at + 1)) continue;
    if (FIRST_NAMES.has(tokens.words[from] ?? '') || !isCapital(tokens, at - 1)) break;
    return [
      { from, to: at - 1, isTitled: false },
      { from: at, to, isTitled: true },
    ];
  }
  return [part];
}

/** "Partido Popular de Andrés Molina": the party, and who leads it. */
function isPartysPerson(tokens: Tokens, from: number, at: number): boolean {
  if (at - from < 2 || !FIRST_NAMES.has(tokens.words[at] ?? '') || !OF.has(tokens.words[at - 1] ?? ''))
    return false;
  const isParty = ORGANISATION_WORDS.has(tokens.words[from] ?? '') && PARTY.has(tokens.words[from] ?? '');
  return isParty || (at - from === 2 && isAcronym(written(tokens, from)));
}

const PARTY = new Set('partido partito parti partei party партия партии'.split(' '));

function isWorthy(tokens: Tokens, first: number, last: number): boolean {
  const word = tokens.words[first] ?? '';
  if (first < last) return true;
  // "Article 4", "Room 12".
  if (gapAfter(tokens, last) === ' ' && /^\d/.test(tokens.words[last + 1] ?? '')) return false;
  return word.length > 1 && !DIRECTIONS.has(word) && !isTitle(word) && !/^\d/.test(word);
}

const AGE = /^\d{1,2}$/;
/** Whose title goes with a country. */
const HEADS_OF_STATE =
  /^(president|presidente|presidenta|king|queen|konig|konigin|rey|reina|roi|reine|government|gobierno|regierung|prasident|prasidentin|президент\p{L}*|premier|kanzler)$/u;
const MINISTERS = /^(minist|secret|director|directeur|direttor|diretor)/;
/** What stands right before the name of a firm or society. */
const BODIES =
  /^(company|firm|group|union|club|airline|bank|party|team|compania|empresa|grupo|sindicato|partido|compagnie|societe|entreprise|association|groupe|syndicat|firma|konzern|verein|gewerkschaft|partei|bank|unternehmen|verband|azienda|societa|gruppo|partito|компани\p{L}*|фирм\p{L}*|банк\p{L}*|груп\p{L}*)$/u;

function clueOf(line: Line, from: number, to: number): NameHit['clue'] {
  const { tokens, first } = line;
  const isLed = from > first && /^[ '-]$/.test(gapAfter(tokens, from - 1));
  return (isLed ? clueBefore(tokens, from, first) : null) ?? clueBehind(line, to);
}

/** Articles of other languages, which persons do not have. */
const ARTICLES = new Set('el la los las le les il lo gli'.split(' '));

/** "the Marra union": in English it stands behind. */
const ENGLISH_BODIES = new Set('union company firm group club airline bank party'.split(' '));

/** What only persons do. */
const DONE_IN_PERSON =
  /^(arrived|arrives|visited|visits|met|meets|flew|flies|travelled|traveled|praised|thanked|thanks|welcomed|signed|promised|wrote|received|greeted|hugged|smiled|resigned|llego|visito|viajo|firmo|arrive|rencontre|visite|traf|trifft|besucht|besuchte|reist|reiste|arriva|visita|firma|прибыл|прибыла|посетил|посетила|встретился|встретилась|подписал|прилетел)$/;

function clueBefore(tokens: Tokens, from: number, first: number): NameHit['clue'] {
  const before = tokens.words[from - 1] ?? '';
  const earlier = from > first + 1 ? (tokens.words[from - 2] ?? '') : '';
  if (OF.has(before)) return clueOfOwner(tokens, from, first, earlier);
  if (BODIES.test(before)) return 'body';
  if (isReportingVerb(before) && !/^according|^to$/.test(before)) return 'said';
  if (AT_PLACE.has(before)) return 'place';
  if (before !== 'the') return ARTICLES.has(before) && from > first + 1 ? 'the' : null;
  return AT_PLACE.has(earlier) ? 'place' : 'the';
}

function clueBehind({ tokens, last }: Line, to: number): NameHit['clue'] {
  if (to >= last) return null;
  const after = tokens.words[to + 1] ?? '';
  const gap = gapAfter(tokens, to);
  if (isReportingVerb(after) && gap === ' ') return 'said';
  if (AGE.test(after) && gap.startsWith(',')) return 'age';
  if (gap === ' ' && DONE_IN_PERSON.test(after)) return 'did';
  if (gap === ' ' && ENGLISH_BODIES.has(after) && !isCapital(tokens, to + 1)) return 'body';
  return after === 'based' && gap === '-' ? 'place' : null;
}

/** "the mayor of Kelm", "estación de Valdemora" are places; "President Ilse Karu of Tavria" is a country's; a minister is "de Transportes". */
function clueOfOwner(tokens: Tokens, from: number, first: number, owner: string): NameHit['clue'] {
  if (PLACE_WORDS.has(owner)) return 'place';
  if (HEADS_OF_STATE.test(owner)) return 'country';
  if (isTitle(owner)) return MINISTERS.test(owner) ? 'body' : 'place';
  for (let at = from - 3; at >= Math.max(first, from - 6) && isCapital(tokens, at + 1); at--)
    if (HEADS_OF_STATE.test(tokens.words[at] ?? '')) return 'country';
  return AT_PLACE.has(tokens.words[from - 1] ?? '') ? 'place' : null;
}
