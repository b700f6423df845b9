import { describe, expect, it } from 'vitest';
import { isHarmless } from './harmless-address';

describe('the address of an imported article', () => {
  it.each([
    'https://courier.example/summit',
    'https://courier.example/summit#2',
    'file:summit.html',
    'file:summit: day one.html (2)',
    'pasted:1a2b',
    'pack:summit/gazette',
    'summit.html',
  ])('may be %s', (address) => expect(isHarmless(address)).toBe(true));

  it.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u200Bdata:text/html,x',
    'file:///etc/passwd',
    'FILE:/etc/passwd',
    'file:\\\\server\\share',
    '/etc/passwd',
    'chrome-extension://abc/desk.html',
    'ftp://courier.example/',
    'about:blank',
  ])('is not %s', (address) => expect(isHarmless(address)).toBe(false));
});
