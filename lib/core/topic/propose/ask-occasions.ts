import { addDays } from '../../claims/calendar';
import { isUtterance } from '../../claims/find-answers';
import { findTimes } from '../../claims/times';
import type { Question } from '../schema';
import { cloze } from './cloze';
import { contextTerms } from './context-cues';
import type { Line } from './draft-text';
import type { EventKind } from './event-kinds/event-kind';
import { LINE_WEIGHT, type QuestionDraft } from './question-draft';
import type { Asking } from './propose-questions';
import type { Slugs } from './slug';
import { askWinner } from './ask-winner';

/** Another outlet's day is looked for so far from this one's. */
const DAYS_AROUND = 10;
/** Other days that an article names beside the event's own are asked for up to here. */
const MOST_DAYS = 4;

/** When and where it took place, at what time, who won, and the other days that the text names. */
export function askOccasions(asking: Asking, slugs: Slugs): QuestionDraft[] {
  return [
    ...askDay(asking),
    ...askPlace(asking),
    ...askTime(asking),
    ...askWinner(asking),
    ...askOtherDays(asking, slugs),
  ];
}

function eventCues({ nouns, verbs }: EventKind): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(nouns).map(([language, term]) => [language, [`${term}|${verbs[language] ?? term}`]]),
  );
}

function askDay({ chosen: { kind }, window }: Asking): QuestionDraft[] {
  const [seen] = window.dates;
  if (!seen) return [];
  const { line, date } = seen;
  const question: Question = {
    id: 'when.day',
    text: { en: 'When does it take place?' },
    group: 'when-where',
    value: {
      type: 'date',
      coarsest: 'day',
      within: { from: addDays(window.from, -DAYS_AROUND), to: addDays(window.to, DAYS_AROUND) },
    },
    cues: eventCues(kind),
    not: {},
  };
  return [{ question, line, first: date.first, last: date.last, weight: 12 }];
}

function askPlace({ chosen: { kind }, frame }: Asking): QuestionDraft[] {
  // Streets and rivers that the article names beside it are no other answers: they would contradict it.
  const among = frame.places.filter((place) => place.kind === 'place').slice(0, 1);
  const hit = among[0]?.named.hits.find(({ line }) => line.where !== 'title');
  if (!hit) return [];
  const question: Question = {
    id: 'where.place',
    text: { en: 'Where does it take place?' },
    group: 'when-where',
    value: { type: 'place', among: among.map(({ entity }) => entity.id) },
    cues: eventCues(kind),
    not: {},
  };
  return [{ question, line: hit.line, first: hit.first, last: hit.last, weight: 10 }];
}

function askTime({ draft, chosen: { kind, words } }: Asking): QuestionDraft[] {
  for (const line of draft.lines) {
    if (line.where === 'title') continue;
    const [time] = findTimes(line.tokens, line.first, line.last).filter(({ first }) => !isStamp(line, first));
    if (!time || !words.some((word) => word.line === line)) continue;
    const question: Question = {
      id: 'when.time',
      text: { en: 'At what time?' },
      group: 'when-where',
      value: { type: 'time' },
      cues: withContext(
        eventCues(kind),
        draft.language,
        contextTerms(line, time.first, time.last, draft.language),
      ),
      not: {},
    };
    return [{ question, line, first: time.first, last: time.last, weight: LINE_WEIGHT[line.where] * 1.5 }];
  }
  return [];
}

/** A bare "14:10" that opens a paragraph says when it was written: live blogs stamp theirs. */
function isStamp({ tokens, first: opening }: Line, first: number): boolean {
  return first === opening && /^\d{1,2}$/.test(tokens.words[first] ?? '');
}

function withContext(
  cues: Record<string, string[]>,
  language: string,
  terms: readonly string[],
): Record<string, string[]> {
  return terms.length === 0 ? cues : { ...cues, [language]: [...(cues[language] ?? []), terms.join('|')] };
}

function askOtherDays({ draft, window, dates }: Asking, slugs: Slugs): QuestionDraft[] {
  const drafts: QuestionDraft[] = [];
  const seen = new Set<string>();
  for (const { line, date } of dates) {
    const isOwn = date.from <= addDays(window.to, 1) && date.to >= addDays(window.from, -1);
    if (isOwn || line.where === 'title' || date.granularity !== 'day' || seen.has(date.from)) continue;
    if (isUtterance(line.tokens, date.first)) continue;
    const terms = contextTerms(line, date.first, date.last, draft.language);
    if (terms.length === 0) continue;
    seen.add(date.from);
    const question: Question = {
      id: `when.${slugs.for(`day ${date.from}`, 'day')}`,
      text: { en: `On which day: “${cloze(line, date.first, date.last)}”?` },
      group: 'when-where',
      value: {
        type: 'date',
        coarsest: 'day',
        within: { from: addDays(date.from, -45), to: addDays(date.to, 45) },
      },
      cues: { [draft.language]: [terms.join('|')] },
      not: {},
    };
    drafts.push({
      question,
      line,
      first: date.first,
      last: date.last,
      weight: LINE_WEIGHT[line.where] * 1.2,
    });
  }
  return drafts.slice(0, MOST_DAYS);
}
