import { cite, type PackErrors } from './pack-error';
import type { Question, TopicPack } from '../schema';
import { isRealDate } from '../../claims/stated-day';
import type { Value } from '../../claims/claim';

const BACKWARDS = 'Its last day (to) lies before its first (from). Swap the two, or correct one of them.';
const NO_DAY = 'There is no such day in the calendar. Correct the date.';

/** The spans of days and of figures in which nothing lies, and the pack’s own claims that do not answer their question. */
export function checkBounds(pack: TopicPack, errors: PackErrors): void {
  const { event, rivals, questions } = pack;
  const checkWindow = (window: { from: string; to: string } | undefined, path: string) => {
    if (window !== undefined && window.from > window.to) errors.add(path, BACKWARDS);
  };
  checkWindow(event.window, 'event.window');
  rivals.forEach(({ window }, i) => checkWindow(window, `rivals.${i}.window`));
  questions.forEach(({ value }, i) => {
    const path = `questions.${i}.value`;
    if (value.type === 'date') checkWindow(value.within, `${path}.within`);
    if (value.type === 'place') checkWindow(value.when, `${path}.when`);
    if (value.type === 'quantity' && (value.atLeast ?? -Infinity) > (value.atMost ?? Infinity))
      errors.add(
        path,
        'atLeast is more than atMost, so no figure would answer. Swap the two, or correct one of them.',
      );
  });
  checkClaims(pack, errors);
}

function checkClaims({ claims, questions, entities }: TopicPack, errors: PackErrors): void {
  const byId = new Map(questions.map((question) => [question.id, question]));
  const known = new Set(entities.map(({ id }) => id));
  claims.forEach(({ question: id, value }, i) => {
    const question = byId.get(id);
    if (question === undefined) return;
    const wrong = whyNoAnswer(question, value, known);
    if (wrong !== null) errors.add(`claims.${i}.value${wrong.at}`, wrong.why);
  });
}

/** Why a value is no answer to a question, and at which of its fields. */
function whyNoAnswer(
  { id, value: asked }: Question,
  value: Value,
  entities: ReadonlySet<string>,
): { at: string; why: string } | null {
  if (value.type !== asked.type)
    return {
      at: '.type',
      why: `The question ${cite(id)} is answered by a value of the type “${asked.type}”, and this is “${value.type}”. Change the one or the other.`,
    };
  if (value.type === 'quantity' && asked.type === 'quantity') return whyNoQuantity(value, asked.unit);
  if (
    value.type === 'choice' &&
    asked.type === 'choice' &&
    !asked.options.some((option) => option.id === value.option)
  )
    return {
      at: '.option',
      why: `The question ${cite(id)} has no option with the id ${cite(value.option)}. Add it, or correct the id.`,
    };
  if (value.type === 'place' && !entities.has(value.place))
    return {
      at: '.place',
      why: `There is no entity with the id ${cite(value.place)}. Add it, or correct the id.`,
    };
  if (value.type === 'date') return whyNoDays(value);
  return value.type === 'time' ? whyNoTime(value) : null;
}

function whyNoQuantity(
  { min, max, unit, period }: Extract<Value, { type: 'quantity' }>,
  asked: string,
): { at: string; why: string } | null {
  if (unit !== asked)
    return {
      at: '.unit',
      why: `The question counts in “${asked}”, and this in ${cite(unit)}. Convert the figure, or correct the unit.`,
    };
  if (min === null && max === null)
    return { at: '', why: 'It has neither min nor max, so it says nothing. Give one of them, or both.' };
  if (min !== null && max !== null && min > max)
    return { at: '', why: 'min is more than max. Swap the two, or correct one of them.' };
  for (const end of ['from', 'to'] as const) {
    const day = period?.[end] ?? null;
    if (day !== null && !isRealDate(day)) return { at: `.period.${end}`, why: NO_DAY };
  }
  const [from, to] = [period?.from ?? null, period?.to ?? null];
  return from !== null && to !== null && from > to ? { at: '.period', why: BACKWARDS } : null;
}

function whyNoDays(value: { from: string; to: string }): { at: string; why: string } | null {
  for (const end of ['from', 'to'] as const)
    if (!isRealDate(value[end])) return { at: `.${end}`, why: NO_DAY };
  return value.from > value.to ? { at: '', why: BACKWARDS } : null;
}

/** Up to the end of the day behind, as a night goes on past midnight. */
const LATEST = 48 * 60;

function whyNoTime({ from, to }: { from: number; to: number }): { at: string; why: string } | null {
  for (const [end, minutes] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (!Number.isInteger(minutes) || minutes < 0 || minutes > LATEST)
      return { at: `.${end}`, why: 'A time is a whole number of minutes since midnight: 14:30 is 870.' };
  return from <= to
    ? null
    : {
        at: '',
        why: 'It ends before it begins. Swap from and to, or add 1440 to what lies behind midnight.',
      };
}
