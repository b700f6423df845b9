import * as v from 'valibot';

/** Why a record does not fit its schema, in plain words, with the path to the place. */
export function whyRecordInvalid(issue: v.BaseIssue<unknown>): string {
  const path = v.getDotPath(issue);
  const expected = issue.type === 'finite' ? 'a finite number' : shorten(issue.expected ?? 'something else');
  const received = shorten(issue.received);
  return path === null
    ? `It should be ${expected} and is ${received}. Correct it in the file and import it again.`
    : `Its part “${path}” should be ${expected} and is ${received}. Correct it in the file and import it again.`;
}

function shorten(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 60)}…`;
}
