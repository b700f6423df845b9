import type { TopicPack } from './schema';

/** The spans of days and of figures of a pack in which nothing lies, each with its path and what is wrong. */
export function checkBounds({ event, questions }: TopicPack): { path: string; message: string }[] {
  const backwards = 'its last day lies before its first';
  const errors = event.window.from <= event.window.to ? [] : [{ path: 'event.window', message: backwards }];
  for (const [i, { value }] of questions.entries()) {
    const path = `questions.${i}.value`;
    if (value.type === 'quantity' && (value.atLeast ?? -Infinity) > (value.atMost ?? Infinity))
      errors.push({ path, message: 'atLeast is more than atMost' });
    if (value.type === 'date' && value.within && value.within.from > value.within.to)
      errors.push({ path: `${path}.within`, message: backwards });
  }
  return errors;
}
