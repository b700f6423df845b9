import type { TopicFacts } from '../topic/facts';
import type { Question } from '../topic/schema';
import type { Value, ValueOf } from './claim';
import { whyNoDay, whyNoDays, whyNoFigure } from './sane-figures';

/**
 * Why a value cannot answer a question of the topic, in sentences for the reader; null when it can. What the grammars read always can; what a
 * file says need not.
 */
export function whyNoAnswer(topic: TopicFacts, { value: spec, id }: Question, value: Value): string | null {
  if (spec.type !== value.type)
    return `The question “${id}” asks for a ${spec.type} and not for a ${value.type}.`;
  switch (value.type) {
    case 'quantity':
      return spec.type === 'quantity' && spec.unit !== value.unit
        ? `The question “${id}” asks for a number of ${spec.unit}s and not of ${shown(value.unit)}s.`
        : whyNoQuantity(value);
    case 'date':
      return whyNoDays(value.from, value.to);
    case 'time':
      return isClock(value.from) && isClock(value.to) && value.from <= value.to
        ? null
        : 'Its time is none of a day: minutes since midnight from 0 to 1,439, the first not after the last.';
    case 'place':
      return topic.entities.has(value.place) ? null : `The topic knows no place “${shown(value.place)}”.`;
    case 'choice':
      return spec.type === 'choice' && spec.options.every((option) => option.id !== value.option)
        ? `The question “${id}” has no answer “${shown(value.option)}” to choose.`
        : null;
    case 'statement':
      return null;
  }
}

function whyNoQuantity({ min, max, unit, period }: ValueOf<'quantity'>): string | null {
  for (const figure of [min, max]) {
    const why = figure === null ? null : whyNoFigure(figure, unit);
    if (why !== null) return `Its figure ${figure} ${why}.`;
  }
  if (min === null && max === null) return 'It gives no figure.';
  if (min !== null && max !== null && min > max)
    return `Its lower bound, ${min}, is above its upper, ${max}.`;
  const { from = null, to = null } = period ?? {};
  if (from !== null && to !== null) return whyNoDays(from, to);
  const day = from ?? to;
  const why = day === null ? null : whyNoDay(day);
  return why === null ? null : `Its day ${day} ${why}.`;
}

function isClock(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes < 24 * 60;
}

function shown(text: string): string {
  return text.length <= 40 ? text : `${text.slice(0, 40)}…`;
}
