import type { CastMember } from './cast';
import { hitsByTokens, wordIndex } from './choose-event-kind';
import { cloze } from './cloze';
import { contextTerms } from './context-cues';
import { MEASURES, MONEY, PEOPLE, type CountedThing } from './counted-things';
import type { DraftText } from './draft-text';
import type { Figure } from './find-figures';
import { cuesFrom, LINE_WEIGHT, type QuestionDraft } from './question-draft';
import type { Slugs } from './slug';
import type { LocalText, Question } from '../schema';

type Spec = Extract<Question['value'], { type: 'quantity' }>;

/** Figures of one thing are told by their size where one is so many times the other. */
const APART = 6;
/** What answers a question is of its size: within so many times. */
const WIDTH = 12;

/** A question for each figure: of those killed, of runners (the first figure of a noun asks by the noun alone), of money and measures by what is said with them. */
export function askFigures(
  draft: DraftText,
  figures: readonly Figure[],
  cast: readonly CastMember[],
  years: readonly string[],
  slugs: Slugs,
): QuestionDraft[] {
  const asked = new Set<string>();
  const drafts: QuestionDraft[] = [];
  for (const figure of figures) {
    const key = keyOf(figure);
    const isFirst = !asked.has(key);
    // A state is asked for once: what else an article says of the dead is about the same dead.
    if (!isFirst && figure.state) continue;
    asked.add(key);
    const question = questionOf(draft, figure, isFirst, figures, cast, years, slugs);
    if (question)
      drafts.push({
        question,
        line: figure.line,
        first: figure.first,
        last: figure.last,
        weight: weightOf(figure),
      });
  }
  return drafts;
}

function keyOf({ state, counts, time }: Figure): string {
  return state?.id ?? counts?.unit ?? `${time}`;
}

function weightOf({ line, state, counts, time }: Figure): number {
  const kind = state ? 2 : counts && MEASURES.has(counts.unit) ? 1 : time ? 0.8 : 1.3;
  return LINE_WEIGHT[line.where] * kind;
}

function questionOf(
  draft: DraftText,
  figure: Figure,
  isFirst: boolean,
  all: readonly Figure[],
  cast: readonly CastMember[],
  years: readonly string[],
  slugs: Slugs,
): Question | null {
  const { state, counts, time } = figure;
  const cues = cuesOf(draft, figure, isFirst, cast);
  const not = otherYears(figure, years);
  if (Object.keys(cues).length === 0) return null;
  return {
    id: `figures.${slugs.for(state?.id ?? counts?.unit.replace('.', ' ') ?? time ?? '', 'figure')}`,
    text: textOf(draft, figure, isFirst),
    group: 'figures',
    value: specOf(figure, all),
    cues,
    not: not === '' ? {} : { '*': [not] },
  };
}

/** What happened in another year is told beside it: those years, but for one in the figure's own sentence. */
function otherYears({ line: { tokens, first, last } }: Figure, years: readonly string[]): string {
  const own = tokens.words.slice(first, last + 1);
  return years.some((year) => own.includes(year)) ? '' : years.join('|');
}

function textOf({ language }: DraftText, figure: Figure, isFirst: boolean): LocalText {
  const { line, first, last, state, counts, time } = figure;
  if (state) {
    const own = state.text[language];
    return language === 'en' || own === undefined
      ? { en: state.text.en }
      : { en: state.text.en, [language]: own };
  }
  const what = counts ? (counts.plural ?? (counts === PEOPLE ? 'people' : counts.unit)) : `${time}s`;
  const isPlain = isFirst && counts !== null && isNamedByNoun(counts);
  if (isPlain) return { en: `How many ${what}?` };
  const frame = counts && MONEY.has(counts.unit) ? `How much money, in ${what}` : `How many ${what}`;
  return { en: `${frame}: “${cloze(line, first, last)}”?` };
}

/** Whether a noun says by itself what is asked for: runners, but not people, and not per cent. */
function isNamedByNoun(counts: CountedThing): boolean {
  return counts !== PEOPLE && !MEASURES.has(counts.unit) && !MONEY.has(counts.unit) && counts.unit !== 'item';
}

function cuesOf(
  draft: DraftText,
  figure: Figure,
  isFirst: boolean,
  cast: readonly CastMember[],
): Record<string, string[]> {
  const { state, counts, line, first, last, time } = figure;
  if (state) return cuesFrom(state.words);
  if (counts && isFirst && isNamedByNoun(counts)) return cuesFrom(counts.nouns);
  const terms = contextTerms(line, first, last, draft.language);
  const lasting =
    time !== null && isFirst && hitsByTokens([line], wordIndex(LASTED[draft.language] ?? '')).length > 0;
  const isOfOne = time !== null || (counts !== null && MEASURES.has(counts.unit));
  const who = cast
    .filter(
      ({ named, weight, kind }) =>
        (weight <= 4 || (isOfOne && kind === 'person')) && named.hits.some((hit) => hit.line === line),
    )
    .map(({ entity }) => `@${entity.id}`);
  const own = terms.length > 0 ? [terms.join('|')] : [];
  return {
    ...(lasting && cuesFrom(LASTED)),
    ...(own.length > 0 && { [draft.language]: [...own, ...(lasting ? [LASTED[draft.language] ?? ''] : [])] }),
    ...(who.length > 0 && { '*': [who.join('|')] }),
  };
}

/** How long something took, in all languages. */
const LASTED: Readonly<Record<string, string>> = {
  en: 'last|lasts|lasted|lasting|took|talks|talked|meeting|spoke',
  es: 'duró|duraron|dura|conversaciones|conversaron|reunión|reunieron',
  fr: 'duré|dure|durera|entretien*|discuté*|réunion',
  de: 'dauer*|gedauert|Gespräch*|sprachen',
  it: 'durat*|dura|durò|colloqui*|incontro',
  pt: 'durou|duraram|dura|conversas|conversaram|reunião',
  ru: 'длил*|продолжал*|переговор*|бесед*',
  ko: '동안|만에|회담',
};

function specOf({ number, counts, state, time }: Figure, all: readonly Figure[]): Spec {
  const unit = counts?.unit ?? time ?? 'item';
  const nouns = counts
    ? everyNoun(counts, state?.of === 'homes' ? {} : state?.words)
    : (TIME_NOUNS[unit] ?? unit);
  const spec: Spec = { type: 'quantity', unit, nouns };
  if (state) return { ...spec, ...(state.cumulative && { cumulative: true }), atLeast: 1 };
  const value = number.min ?? number.max ?? 0;
  const others = all
    .filter((other) => keyOf(other) === (counts?.unit ?? time))
    .map(({ number: { min, max } }) => min ?? max ?? 0);
  const above = others.filter((other) => other > value * APART);
  const below = others.filter((other) => other < value / APART);
  return {
    ...spec,
    atLeast: round(below.length > 0 ? Math.sqrt(value * Math.max(...below)) : value / WIDTH),
    atMost: round(above.length > 0 ? Math.sqrt(value * Math.min(...above)) : value * WIDTH),
  };
}

/** To two digits: a bound is no measurement. */
function round(value: number): number {
  return Number(value.toPrecision(2));
}

function everyNoun({ nouns }: CountedThing, state: Readonly<Record<string, string>> = {}): string {
  return [
    ...new Set([...Object.values(nouns), ...Object.values(state)].flatMap((term) => term.split('|'))),
  ].join('|');
}

const TIME_NOUNS: Readonly<Record<string, string>> = {
  minute: 'minute*',
  hour: 'hour*',
  day: 'day*|week*',
  month: 'month*',
  year: 'year*|decade*',
};
