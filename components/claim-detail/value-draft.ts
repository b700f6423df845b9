/** A value as it stands in a form: what was typed, whether it makes a value yet, and what is wrong where it does not. */
import { monthDays, yearDays } from '../../lib/core/claims/calendar';
import type { Value, ValueOf } from '../../lib/core/claims/claim';
import { canBeBelowNaught, GREATEST_FIGURE, whyNoDay, whyNoDays } from '../../lib/core/claims/sane-figures';
import type { Question } from '../../lib/core/topic/schema';
import { readFigure, writeFigure } from '../../locales/read-figure';

/** How a figure is bounded. */
export const BOUNDS = [
  'exactly',
  'about',
  'at-least',
  'more-than',
  'at-most',
  'fewer-than',
  'between',
] as const;
/** How exact a date is. */
export const SPANS = ['day', 'month', 'year', 'days'] as const;

/** One of {@link BOUNDS}. */
export type Bound = (typeof BOUNDS)[number];
/** One of {@link SPANS}. */
export type DateSpan = (typeof SPANS)[number];

/** What is typed of a value, by its type. Texts are as they stand in their fields: days YYYY-MM-DD, times HH:MM. */
export type ValueDraft =
  | {
      readonly type: 'quantity';
      readonly bound: Bound;
      readonly amount: string;
      /** The greater one, of "between". */
      readonly upper: string;
      /** Whether both figures of "between" are about. */
      readonly approx: boolean;
      readonly unit: string;
      readonly from: string;
      readonly to: string;
    }
  | {
      readonly type: 'date';
      readonly span: DateSpan;
      readonly from: string;
      readonly to: string;
      /** 1 to 12. */
      readonly month: string;
      readonly year: string;
    }
  | { readonly type: 'time'; readonly from: string; readonly to: string; readonly approx: boolean }
  | { readonly type: 'place'; readonly place: string }
  | { readonly type: 'choice'; readonly option: string }
  | { readonly type: 'statement'; readonly holds: boolean | null };

/** The draft of one type. */
export type DraftOf<T extends ValueDraft['type']> = Extract<ValueDraft, { type: T }>;

/** What is wrong with a field, as the name of the text that says so. */
export type Mistake =
  | 'amount'
  | 'grouping'
  | 'great'
  | 'negative'
  | 'whole'
  | 'order'
  | 'day'
  | 'years'
  | 'year'
  | 'time'
  | 'choose';
/** The fields in which something is wrong. */
export type Mistakes = Readonly<Record<string, Mistake>>;

/** An empty draft for a question, or the value it is given where the question takes such a one. */
export function draftFor(question: Question, value: Value | null): ValueDraft {
  const { value: spec } = question;
  if (value && fits(question, value)) return draftOf(value);
  switch (spec.type) {
    case 'quantity':
      return { ...NO_QUANTITY, unit: spec.unit };
    case 'date':
      return { type: 'date', span: spec.run ? 'days' : 'day', from: '', to: '', month: '', year: '' };
    case 'time':
      return { type: 'time', from: '', to: '', approx: false };
    case 'place':
      return { type: 'place', place: '' };
    case 'choice':
      return { type: 'choice', option: '' };
    case 'statement':
      return { type: 'statement', holds: null };
  }
}

const NO_QUANTITY = {
  type: 'quantity',
  bound: 'exactly',
  amount: '',
  upper: '',
  approx: false,
  from: '',
  to: '',
} as const;

function fits({ value: spec }: Question, value: Value): boolean {
  if (value.type === 'quantity') return spec.type === 'quantity' && spec.unit === value.unit;
  if (value.type === 'choice')
    return spec.type === 'choice' && spec.options.some(({ id }) => id === value.option);
  return spec.type === value.type;
}

function draftOf(value: Value): ValueDraft {
  switch (value.type) {
    case 'quantity':
      return quantityDraft(value);
    case 'date':
      return dateDraft(value);
    case 'time':
      return {
        type: 'time',
        from: clockOf(value.from),
        to: value.to === value.from ? '' : clockOf(value.to),
        approx: value.approx,
      };
    default:
      return value;
  }
}

function quantityDraft({ min, max, approx, strict, unit, period }: ValueOf<'quantity'>): ValueDraft {
  const days = { from: period?.from ?? '', to: period?.to ?? '' };
  const common = { ...NO_QUANTITY, ...days, unit };
  if (min !== null && max !== null)
    return min === max
      ? { ...common, bound: approx ? 'about' : 'exactly', amount: writeFigure(min) }
      : { ...common, bound: 'between', approx, amount: writeFigure(min), upper: writeFigure(max) };
  if (min !== null) return { ...common, bound: strict ? 'more-than' : 'at-least', amount: writeFigure(min) };
  if (max !== null) return { ...common, bound: strict ? 'fewer-than' : 'at-most', amount: writeFigure(max) };
  return common;
}

function dateDraft({ from, to }: ValueOf<'date'>): ValueDraft {
  const year = from.slice(0, 4);
  const month = String(Number(from.slice(5, 7)));
  const common = { type: 'date', from, to, month, year } as const;
  if (from === to) return { ...common, span: 'day' };
  if (from === `${year}-01-01` && to === `${year}-12-31`) return { ...common, span: 'year' };
  const whole = monthDays(Number(year), Number(month));
  return { ...common, span: whole.from === from && whole.to === to ? 'month' : 'days' };
}

/** What a draft comes to: a value, or what is wrong with it. */
export function readDraft(draft: ValueDraft): { readonly value: Value } | { readonly mistakes: Mistakes } {
  const mistakes: Record<string, Mistake> = {};
  const note: Note = (field, mistake) => {
    mistakes[field] = mistake;
  };
  const value = valueOf(draft, note);
  return value && Object.keys(mistakes).length === 0 ? { value } : { mistakes };
}

type Note = (field: string, mistake: Mistake) => void;

function valueOf(draft: ValueDraft, note: Note): Value | null {
  switch (draft.type) {
    case 'quantity':
      return readQuantity(draft, note);
    case 'date':
      return readDate(draft, note);
    case 'time':
      return readTime(draft, note);
    case 'place':
      if (draft.place === '') note('place', 'choose');
      return draft;
    case 'choice':
      if (draft.option === '') note('option', 'choose');
      return draft;
    case 'statement':
      if (draft.holds === null) {
        note('holds', 'choose');
        return null;
      }
      return { type: 'statement', holds: draft.holds };
  }
}

function readQuantity(draft: DraftOf<'quantity'>, note: Note): Value {
  const amount = readAmount(draft.amount, draft.unit, 'amount', note);
  const isBetween = draft.bound === 'between';
  const upper = isBetween ? readAmount(draft.upper, draft.unit, 'upper', note) : amount;
  if (draft.unit === 'ordinal' && !Number.isInteger(amount)) note('amount', 'whole');
  if (isBetween && upper <= amount) note('upper', 'order');
  notePeriod(draft, note);
  const { bound, from, to } = draft;
  return {
    type: 'quantity',
    min: bound === 'at-most' || bound === 'fewer-than' ? null : amount,
    max: bound === 'at-least' || bound === 'more-than' ? null : upper,
    approx: bound === 'about' || (isBetween && draft.approx),
    ...((bound === 'more-than' || bound === 'fewer-than') && { strict: true }),
    unit: draft.unit,
    ...((from !== '' || to !== '') && { period: { from: from || null, to: to || null } }),
  };
}

function notePeriod({ from, to }: DraftOf<'quantity'>, note: Note): void {
  if (from !== '' && whyNoDay(from) !== null) note('from', 'years');
  if (to === '') return;
  if (from !== '' && to < from) note('to', 'order');
  else if (whyNoDays(from || to, to) !== null) note('to', 'years');
}

function readAmount(typed: string, unit: string, field: string, note: Note): number {
  const amount = readFigure(typed);
  if (typeof amount === 'string') {
    note(field, amount === 'ambiguous' ? 'grouping' : 'amount');
    return Number.NaN;
  }
  if (Math.abs(amount) > GREATEST_FIGURE) note(field, 'great');
  else if (amount < 0 && !canBeBelowNaught(unit)) note(field, 'negative');
  return amount;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const YEAR = /^[12]\d{3}$/;

function readDate({ span, from, to, month, year }: DraftOf<'date'>, note: Note): Value | null {
  if (span === 'day' || span === 'days') {
    const last = span === 'day' ? from : to;
    if (!DAY.test(from)) note('from', 'day');
    if (!DAY.test(last)) note(span === 'day' ? 'from' : 'to', 'day');
    else if (last < from) note('to', 'order');
    else if (DAY.test(from) && whyNoDays(from, last) !== null) note(span === 'day' ? 'from' : 'to', 'years');
    return { type: 'date', from, to: last };
  }
  const isYear = YEAR.test(year.trim());
  if (!isYear) note('year', 'year');
  if (span === 'month' && month === '') note('month', 'choose');
  if (!isYear) return null;
  const days = span === 'year' ? yearDays(Number(year)) : monthDays(Number(year), Number(month));
  return { type: 'date', ...days };
}

function readTime({ from, to, approx }: DraftOf<'time'>, note: Note): Value {
  const first = minutesOf(from);
  const last = to === '' ? first : minutesOf(to);
  if (first === null) note('from', 'time');
  if (to !== '' && last === null) note('to', 'time');
  if (first !== null && last !== null && last < first) note('to', 'order');
  return { type: 'time', from: first ?? 0, to: last ?? 0, approx };
}

function minutesOf(clock: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(clock) ?? [];
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes);
}

function clockOf(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}
