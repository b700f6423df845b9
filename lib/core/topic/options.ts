import type { Question } from './schema';

/** Whether naming option `exact` of a choice says `vague` as well, directly or through others; an option does not imply itself. */
export function impliesOption({ value }: Question, exact: string, vague: string): boolean {
  if (value.type !== 'choice') return false;
  const implied = new Set<string>();
  const open = [exact];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    const id = at;
    for (const next of value.options.find((option) => option.id === id)?.implies ?? []) {
      if (implied.has(next)) continue;
      implied.add(next);
      open.push(next);
    }
  }
  return exact !== vague && implied.has(vague);
}
