import { expect, it } from 'vitest';
import { checkAddress, isPrivateOnTheWay } from './address';

it.each([
  ['https://couch.example.org', 'https://couch.example.org/'],
  [' https://example.org:6984/couch/ ', 'https://example.org:6984/couch/'],
  ['http://127.0.0.1:5984', 'http://127.0.0.1:5984/'],
  ['http://127.1.2.3', 'http://127.1.2.3/'],
  ['http://localhost:5984', 'http://localhost:5984/'],
  ['http://[::1]:5984', 'http://[::1]:5984/'],
])('%s is an address to sync with', (address, url) => {
  expect(String(checkAddress(address))).toBe(url);
});

it.each([
  ['', 'not-an-address'],
  ['couch.example.org', 'not-an-address'],
  ['ftp://example.org', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['http://couch.example.org', 'not-https'],
  ['http://192.168.1.2:5984', 'not-https'],
  ['http://localhost.example.org', 'not-https'],
  ['http://127.0.0.1.example.org', 'not-https'],
  ['http://[::2]/', 'not-https'],
  ['https://anna:secret@example.org', 'has-credentials'],
  ['https://example.org/?db=x', 'has-query'],
  ['https://example.org/#x', 'has-query'],
  ['https://example.org/?', 'has-query'],
])('%s is none: %s', (address, why) => {
  expect(checkAddress(address)).toBe(why);
});

it('reads numbers of this machine however they are written', () => {
  expect(isPrivateOnTheWay(new URL('http://2130706433/'))).toBe(true);
  expect(isPrivateOnTheWay(new URL('http://127.1/'))).toBe(true);
  expect(isPrivateOnTheWay(new URL('ws://127.0.0.1/'))).toBe(false);
});
