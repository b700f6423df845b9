import { yearDays } from '../../claims/calendar';
import { findNumbers } from '../../claims/numbers';
import type { TopicPack } from '../schema';
import type { DatedLine, EventWindow } from './event-window';
import { hitsByTokens, wordIndex, type ChosenKind } from './choose-event-kind';
import type { CastMember } from './cast';
import type { DraftText, Line } from './draft-text';
import type { ProposedFrame } from './frame-event';
import { Slugs } from './slug';

/** A proposed rival, with where the article speaks of it. */
export interface RivalDraft {
  readonly rival: TopicPack['rivals'][number];
  readonly seen: readonly DatedLine[];
}

const MOST = 6;
/** The event before, in the words that point back to it. */
const BEFORE: Readonly<Record<string, string>> = {
  en: 'last year s|last year|previous year|previous edition|last edition',
  es: 'año pasado|edición anterior|edición pasada',
  fr: 'an dernier|année dernière|édition précédente|dernière édition',
  de: 'im Vorjahr|letzten Jahr|vergangenen Jahr|im vorigen Jahr|Vorjahres',
  it: 'anno scorso|edizione precedente|scorsa edizione',
  pt: 'ano passado|edição anterior',
  ru: 'прошлом году|прошлого года|прошлогодн*',
  ko: '지난해|작년',
};

/**
 * Events for which this one may be mistaken: those of other years that the article tells of, with the same people or under the same
 * name, and the one before, where the text has it that such an event comes back.
 */
export function proposeRivals(
  draft: DraftText,
  { kind, words }: ChosenKind,
  cast: readonly CastMember[],
  { main, word }: ProposedFrame,
  window: EventWindow,
  dates: readonly DatedLine[],
): RivalDraft[] {
  const own = window.from.slice(0, 4);
  const byYear = new Map<string, DatedLine[]>();
  for (const dated of dates) {
    const year = dated.date.from.slice(0, 4);
    if (year >= own || dated.line.where === 'title' || dated.date.to.slice(0, 4) !== year) continue;
    const speaks =
      words.some(({ line, isNoun }) => isNoun && line === dated.line) ||
      main.some((member) => isNamedIn(member, dated.line));
    if (speaks) byYear.set(year, [...(byYear.get(year) ?? []), dated]);
  }
  const before = String(Number(own) - 1);
  if (kind.recurs && window.dates.length > 0 && !byYear.has(before) && isSaidToRecur(draft, words))
    byYear.set(before, []);
  const slugs = new Slugs();
  const subject = [...main.map(({ entity }) => `@${entity.id}`), ...(word ? [`@${word.id}`] : [])].join('|');
  return [...byYear]
    .sort(([a], [b]) => b.localeCompare(a))
    .slice(0, MOST)
    .map(([year, seen]): RivalDraft => {
      const place = cast.find(
        (member) =>
          member.kind === 'place' &&
          !main.includes(member) &&
          seen.some(({ line }) => isNamedIn(member, line)),
      );
      const nouns = Object.entries(kind.nouns);
      const cues = Object.fromEntries(
        nouns.map(([language, term]) => [
          language,
          [
            `${year} + ${term} ! ${own}`,
            ...(year === before && kind.recurs ? [`${BEFORE[language] ?? year} + ${term} ! ${own}`] : []),
          ],
        ]),
      );
      const where = place ? `, ${place.entity.name.en}` : '';
      return {
        rival: {
          id: slugs.for(`${kind.id} ${year}${place ? ` ${place.entity.id}` : ''}`, 'rival'),
          name: { en: `${kind.label['en'] ?? 'Event'} of ${year}${where}` },
          window: yearDays(Number(year)),
          cues: { ...cues, ...(subject !== '' && { '*': [`${year} + ${subject} ! ${own}`] }) },
        },
        seen,
      };
    });
}

/** What says that an event takes place every year. */
const YEARLY: Readonly<Record<string, string>> = {
  en: 'annual|annually|every year|each year|yearly|edition|defending champion|reigning champion',
  es: 'anual|cada año|todos los años|edición|defensor del título',
  fr: 'annuel*|chaque année|tous les ans|édition|tenant du titre',
  de: 'jährlich*|alljährlich*|jedes Jahr|Auflage|Ausgabe|Titelverteidiger*',
  it: 'annual*|ogni anno|tutti gli anni|edizione|campione in carica',
  pt: 'anual|todos os anos|cada ano|edição',
  ru: 'ежегодн*|каждый год|традиционн*',
  ko: '매년|해마다|연례',
};
/** "The 34th Harbour City Marathon": so near before the event's word. */
const NEAR = 5;

function isSaidToRecur({ lines, language }: DraftText, words: ChosenKind['words']): boolean {
  const terms = [YEARLY[language], BEFORE[language]].filter((term) => term !== undefined);
  if (terms.length === 0) return false;
  if (hitsByTokens(lines, wordIndex(terms.join('|'))).length > 0) return true;
  return words.some(
    ({ line, first, isNoun }) =>
      isNoun &&
      findNumbers(line.tokens, Math.max(line.first, first - NEAR), first, language).some(
        ({ ordinal }) => ordinal,
      ),
  );
}

function isNamedIn({ named }: CastMember, line: Line): boolean {
  return named.hits.some((hit) => hit.line === line) ?? false;
}
