import type { ImportReason } from '../interchange/import-reasons';
import { shorten } from '../interchange/shorten';
import type { TopicFacts } from '../topic/facts';
import type { Question } from '../topic/schema';
import type { Value, ValueOf } from './claim';
import { whyNoDay, whyNoDays, whyNoFigure } from './sane-figures';

/**
 * Why a value cannot answer a question of the topic; null when it can. What the grammars read always can; what a
 * file says need not.
 */
export function whyNoAnswer(
  topic: TopicFacts,
  { value: spec, id: question }: Question,
  value: Value,
): ImportReason | null {
  if (spec.type !== value.type)
    return {
      key: 'otherType',
      values: { question, asked: { key: `type.${spec.type}` }, given: { key: `type.${value.type}` } },
    };
  switch (value.type) {
    case 'quantity':
      return spec.type === 'quantity' && spec.unit !== value.unit
        ? { key: 'otherUnit', values: { question, asked: spec.unit, given: shown(value.unit) } }
        : whyNoQuantity(value);
    case 'date':
      return whyNoDays(value.from, value.to);
    case 'time':
      return isClock(value.from) && isClock(value.to) && value.from <= value.to ? null : { key: 'noTime' };
    case 'place':
      return topic.entities.has(value.place)
        ? null
        : { key: 'noPlace', values: { place: shown(value.place) } };
    case 'choice':
      return spec.type === 'choice' && spec.options.every((option) => option.id !== value.option)
        ? { key: 'noOption', values: { question, option: shown(value.option) } }
        : null;
    case 'statement':
      return null;
  }
}

function whyNoQuantity({ min, max, unit, period }: ValueOf<'quantity'>): ImportReason | null {
  for (const figure of [min, max]) {
    const why = figure === null ? null : whyNoFigure(figure, unit);
    if (why !== null) return why;
  }
  if (min === null && max === null) return { key: 'noFigure' };
  if (min !== null && max !== null && min > max)
    return { key: 'boundsSwapped', values: { min: String(min), max: String(max) } };
  const { from = null, to = null } = period ?? {};
  if (from !== null && to !== null) return whyNoDays(from, to);
  const day = from ?? to;
  return day === null ? null : whyNoDay(day);
}

function isClock(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 0 && minutes < 24 * 60;
}

const shown = (text: string) => shorten(text, 40);
