import type * as v from 'valibot';
import { cite } from './pack-error';

const KINDS: Readonly<Record<string, string>> = {
  string: 'a text in quotes',
  number: 'a number without quotes',
  boolean: 'true or false',
  Array: 'a list: […]',
  Object: 'a group of fields: {…}',
  null: 'null',
};

/**
 * Says in plain words what does not fit the schema, where the schema has no words of its own: a kind of thing that does not belong there,
 * a field that is missing, a word that is not among those to choose from.
 */
export function sayIssue(issue: v.BaseIssue<unknown>): string {
  const field = issue.path?.at(-1)?.key;
  if (issue.received === 'undefined' && typeof field === 'string')
    return `The field “${field}” is missing. Add it; what it holds is told in the format’s description.`;
  if (issue.received === 'undefined') return `The field is missing. Write ${wanted(issue.expected)}.`;
  return `Here stands ${received(issue)}. Write ${wanted(issue.expected)} instead.`;
}

function wanted(expected: string | null): string {
  if (expected === null) return 'something else';
  const choices = expected.replace(/^\((.*)\)$/, '$1').split(' | ');
  return choices.map((choice) => KINDS[choice] ?? choice.replaceAll('"', '”').replace('”', '“')).join(' or ');
}

function received({ input, received }: v.BaseIssue<unknown>): string {
  if (typeof input === 'string') return `the text ${cite(input)}`;
  if (typeof input === 'number') return `the number ${input}`;
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' && input !== null ? 'a group of fields' : received;
}
