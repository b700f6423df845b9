import { monthOf, weekdayOf } from '../claims/calendar';
import { gapAfter } from '../claims/numbers';
import { timeFactor } from '../claims/time-units';
import { startOf } from '../text/read-text';
import type { TermHit } from '../topic/cue';
import type { EntityMention } from './find-entities';
import type { Scene } from './noun-phrase';
import { isVisitorSide, takesPart } from './participants';
import {
  adjectiveOf,
  BEFORE_HEAD,
  BEFORE_NAME,
  determinersOf,
  FUNCTION_WORDS,
  NOT_FIRST,
} from './phrase-words';
import { entityAt } from './sentence-parts';

/** How many words that no list knows may stand between what opens a phrase and its head: "the hastily compressed summit". */
const OPEN = 4;

/** How far a phrase has been followed to its left. */
interface Walk {
  /** The token the walk has come to. */
  at: number;
  /** The leftmost token that surely belongs to the phrase. */
  first: number;
  /** Words passed that only what opens the phrase can vouch for. */
  open: number;
  /** Whether a possessor was found: then only his titles and what opens them can follow. */
  owned: boolean;
  done: boolean;
}

/**
 * Where the noun phrase of a head begins: with the article, demonstrative or possessor that opens it, whatever adjectives lie between;
 * where nothing opens it, with the adjectives that are known.
 */
export function leftEdge(scene: Scene, head: TermHit): number {
  const { text, reading } = scene;
  const { words } = text.tokens;
  const walk: Walk = { at: head.first, first: head.first, open: 0, owned: false, done: false };
  while (!walk.done && walk.at > reading.sentence.first) step(scene, head, walk);
  let { first } = walk;
  while (first < head.first && NOT_FIRST.has(words[first] ?? '') && !entityAt(reading, first)) first++;
  return first;
}

function step(scene: Scene, head: TermHit, walk: Walk): void {
  const { tokens } = scene.text;
  const at = walk.at - 1;
  if (!/^[ '"-]{0,2}$/.test(gapAfter(tokens, at))) walk.done = true;
  else {
    const name = entityAt(scene.reading, at) ?? suffixedName(scene, at);
    if (name) takeName(scene, walk, name);
    else takeWord(scene, head, walk, at);
  }
}

/** "Putin'in", "Pyongyang'da": a name with its ending behind an apostrophe. */
function suffixedName({ text, reading, language }: Scene, at: number): EntityMention | undefined {
  if (language !== 'tr' || gapAfter(text.tokens, at - 1) !== "'") return undefined;
  return (text.tokens.words[at] ?? '').length <= 4 ? entityAt(reading, at - 1) : undefined;
}

/** "Putin's", "Putins", "Kim-Poutine", "a rare Putin visit": a name that owns the phrase behind it, or is part of it. */
function takeName({ text, topic, language }: Scene, walk: Walk, name: EntityMention): void {
  const { tokens } = text;
  const belongs = takesPart(topic, name.entity) || isVisitorSide(topic, name.entity);
  const isOwner = tokens.words[name.last + 1] === 's' || /^['-]$/.test(gapAfter(tokens, name.last));
  const isCompound =
    walk.at === name.last + 1 && gapAfter(tokens, name.last) === ' ' && COMPOUNDS.has(language ?? 'en');
  const isPlace = topic.entities.get(name.entity)?.kind !== 'person' && takesPart(topic, name.entity);
  const isTurkish = language === 'tr' && (isPlace || walk.at > name.last + 1 || isOwner);
  if (!belongs || walk.owned || !(isOwner || isCompound || isTurkish)) {
    walk.done = true;
    return;
  }
  walk.at = name.first;
  if (walk.open === 0 || isOwner) walk.first = name.first;
  else walk.open++;
  walk.owned = isOwner && gapAfter(tokens, name.last) !== '-' && !isPlace;
}

/** Languages in which a name stands before a noun without a sign of possession: "a Putin visit", "Putins Besuch". */
const COMPOUNDS = new Set(['en', 'de', 'nl', 'sv', 'da', 'no']);

function takeWord(scene: Scene, head: TermHit, walk: Walk, at: number): void {
  const { words } = scene.text.tokens;
  const word = words[at] ?? '';
  const determiners = determinersOf(scene.language);
  if (walk.owned) {
    if (BEFORE_NAME.has(word)) walk.at = walk.first = at;
    else {
      if (determiners.has(word) && word !== 'that') walk.first = at;
      walk.done = true;
    }
  } else if (determiners.has(word)) {
    walk.first = determiners.has(words[at - 1] ?? '') && isStacked(scene, at) ? at - 1 : at;
    walk.done = true;
  } else if (isKnown(scene, walk, at)) {
    walk.at = at;
    if (walk.open === 0) walk.first = at;
  } else if (isTimeOwner(scene, at)) {
    walk.first = /^(last|this|next)$/.test(words[at - 1] ?? '') ? at - 1 : at;
    walk.done = true;
  } else if (FUNCTION_WORDS.has(word) || walk.open === openOf(scene, head)) walk.done = true;
  else {
    walk.at = at;
    walk.open++;
  }
}

/** "la sua visita", "as suas conversações": an article before a possessive. */
function isStacked({ text, language }: Scene, at: number): boolean {
  return (language === 'it' || language === 'pt') && /^(su|seu|lor)/.test(text.tokens.words[at] ?? '');
}

function isKnown({ text, language }: Scene, walk: Walk, at: number): boolean {
  const word = text.tokens.words[at] ?? '';
  if (BEFORE_HEAD.has(word) || (word.endsWith('ly') && language === 'en')) return true;
  if (/^\d+$/.test(word) && timeFactor(text.tokens.words[walk.at] ?? '', 'day') !== null) return true;
  const isWord = word.length >= 4 && !FUNCTION_WORDS.has(word);
  if (language === 'tr')
    return /l[uıi]k$/.test(word) || (isWord && monthOf(word.replace(/[dt][ae]$/, '')) !== null);
  const adjective = adjectiveOf(language);
  return (
    adjective !== null && isWord && adjective.test(word) && !isName(text.source, startOf(text.tokens, at), at)
  );
}

/** A capital inside a sentence marks a name, not an adjective; the first word's says nothing. */
function isName(source: string, start: number, at: number): boolean {
  const initial = source.charAt(start);
  return (
    at > 0 &&
    initial !== initial.toLowerCase() &&
    /[\p{Ll},]\s*$/u.test(source.slice(Math.max(0, start - 2), start))
  );
}

/** "Wednesday's", "last year's". */
function isTimeOwner({ text }: Scene, at: number): boolean {
  const { words } = text.tokens;
  const word = words[at] ?? '';
  return (
    words[at + 1] === 's' &&
    (weekdayOf(word) !== null || monthOf(word) !== null || /^(year|week|month)$/.test(word))
  );
}

/**
 * How many words that no list knows may be passed. Before "talks" there may be a verb, as a plural needs nothing to open it, and before a
 * Turkish head a whole clause.
 */
function openOf({ text, language }: Scene, head: TermHit): number {
  if (language === 'tr') return 0;
  return language !== 'de' && (text.tokens.words[head.last] ?? '').endsWith('s') ? 0 : OPEN;
}
