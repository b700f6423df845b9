import { describe, expect, it } from 'vitest';
import { isFull, saysFull } from './full';

const noRoom = () => Promise.resolve(true);
const muchRoom = () => Promise.resolve(false);

const named = (name: string, message = 'as the browser says') => Object.assign(new Error(message), { name });
const QUOTA = named('QuotaExceededError');
const ON_DISK = named('UnknownError', 'IO error: 000003.log: FILE_ERROR_NO_SPACE (3::WritableFileAppend::8)');

describe('an error that says so itself', () => {
  it.each([
    ['the browser’s own', QUOTA],
    ['Chromium’s of the disk', ON_DISK],
    ['one that Dexie wraps', Object.assign(named('AbortError'), { inner: QUOTA })],
  ])('is told: %s', async (_what, error) => {
    expect(saysFull(error)).toBe(true);
    expect(await isFull(error, muchRoom)).toBe(true);
  });
});

describe('an error that leaves it open', () => {
  const OPEN = [
    named('AbortError'),
    named('DatabaseClosedError'),
    Object.assign(named('OpenFailedError'), { inner: named('UnknownError', 'Internal error') }),
    new Error('IO error: /Local Extension Settings/000003.log'),
  ];
  it.each(OPEN)('is for want of room where the disk is full: %s', async (error) => {
    expect(await isFull(error, noRoom)).toBe(true);
    expect(await isFull(error, muchRoom)).toBe(false);
  });

  it('is never one that was thrown on purpose', async () => {
    expect(await isFull(new Error('This highlight belongs to another page.'), noRoom)).toBe(false);
    expect(await isFull('no error', noRoom)).toBe(false);
  });
});
