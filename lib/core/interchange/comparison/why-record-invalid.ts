import * as v from 'valibot';
import type { ImportReason, Place } from '../import-reasons';
import { shorten } from '../shorten';

/** Why a record does not fit its schema, with the path to the place. */
export function whyRecordInvalid(issue: v.BaseIssue<unknown>): ImportReason {
  const path = v.getDotPath(issue);
  const values = { expected: expectedBy(issue), received: shorten(issue.received) };
  return path === null
    ? { key: 'wrongRecord', values }
    : { key: 'wrongPart', values: { part: path, ...values } };
}

function expectedBy({ type, expected }: v.BaseIssue<unknown>): Place {
  if (type === 'finite') return { key: 'finiteNumber' };
  return expected === null ? { key: 'somethingElse' } : shorten(expected);
}
