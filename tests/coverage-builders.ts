/** Rows of the coverage matrix for tests, as tests/builders.ts. */
import { outcomesOf, type Answer, type Row } from '../lib/core/coverage/row';
import { aClaim } from './builders';

/** One article's answer in a row: {@link aClaim}'s, which nobody else gives. */
export function aRowAnswer(facts: Partial<Answer> = {}): Answer {
  const { article, question, value, display, attribution, origin, modality, polarity, id } = aClaim();
  return {
    article,
    question,
    value,
    display,
    attribution,
    origin,
    modality,
    polarity,
    claim: id,
    passages: 1,
    outcome: 'only-here',
    beside: null,
    source: 'page',
    curated: null,
    ...facts,
  };
}

/** A row with what its answers tell of it; what they do not is one value on one word. */
export function aRow(facts: Partial<Row> = {}): Row {
  const answers = facts.answers ?? [aRowAnswer()];
  return {
    question: 'containers',
    answers,
    denials: [],
    values: 1,
    origins: 1,
    articles: new Set(answers.map(({ article }) => article)).size,
    outcomes: new Set(answers.flatMap(outcomesOf)),
    ...facts,
  };
}
