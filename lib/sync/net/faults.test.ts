import { expect, it } from 'vitest';
import { detailOf, faultOf, retryAfterOf } from './faults';

const NOW = Date.UTC(2026, 0, 1, 12);

it.each([
  [null, null],
  ['0', 0],
  ['120', 120_000],
  ['Thu, 01 Jan 2026 12:01:00 GMT', 60_000],
  ['Thu, 01 Jan 2026 11:00:00 GMT', 0],
  ['soon', null],
  ['-5', 0],
  ['99999999', 86_400_000],
])('Retry-After: %s is %s milliseconds', (header, milliseconds) => {
  expect(retryAfterOf(header, NOW)).toBe(milliseconds);
});

it.each([
  [401, '', { is: 'unauthorised' }],
  [403, '', { is: 'forbidden' }],
  [404, '', { is: 'not-there' }],
  [410, '', { is: 'not-there' }],
  [413, '', { is: 'too-large' }],
  [429, '', { is: 'busy', after: 30_000 }],
  [503, '', { is: 'busy', after: 30_000 }],
  [507, '', { is: 'no-room' }],
  [500, '{"error":"file_error","reason":"enospc"}', { is: 'no-room' }],
  [500, 'IO error: No space left on device', { is: 'no-room' }],
  [400, 'no space left on device', { is: 'server', status: 400, detail: 'no space left on device' }],
  [0, '', { is: 'not-a-server', detail: 'redirect' }],
  [301, '', { is: 'not-a-server', detail: 'redirect' }],
  [502, ' <h1>\nBad\u0007 gateway ', { is: 'server', status: 502, detail: '<h1> Bad gateway' }],
])('%i %s means %o', (status, text, fault) => {
  expect(faultOf(status, '30', text, NOW)).toEqual(fault);
});

it('keeps a server’s own words short', () => {
  expect(detailOf('x'.repeat(5000))).toHaveLength(200);
});
