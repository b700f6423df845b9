import type { Row } from './row';

/** Rows with the most disputed first: by how many answers are denied or differ, then by other counts, values and articles; else as they come. */
export function mostDisputedFirst(rows: readonly Row[]): Row[] {
  const weights = new Map(rows.map((row) => [row, weightsOf(row)]));
  return [...rows].sort((a, b) => {
    const [x, y] = [weights.get(a) ?? [], weights.get(b) ?? []];
    return x.map((weight, i) => (y[i] ?? 0) - weight).find((difference) => difference !== 0) ?? 0;
  });
}

function weightsOf({ answers, denials, values, articles }: Row): number[] {
  const count = (...outcomes: readonly string[]) =>
    answers.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return [
    count('denied', 'differs') + denials.length,
    count('not-comparable', 'attributed-differently'),
    values,
    articles,
  ];
}
