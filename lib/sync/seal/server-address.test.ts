import { expect, it } from 'vitest';
import { serverAddress } from './server-address';

it.each([
  ['couch', 'https://couch.example', 'https://couch.example'],
  ['couch', 'https://COUCH.example:443/', 'https://couch.example'],
  ['couch', 'http://[::1]:5984/team//', 'http://[::1]:5984/team'],
  ['webdav', 'https://files.example', 'https://files.example/'],
  ['webdav', 'https://files.example/dav/a b', 'https://files.example/dav/a%20b/'],
] as const)('%s at %s is kept as %s', (is, typed, kept) => {
  expect(serverAddress(is, new URL(typed))).toBe(kept);
});
