import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameUuid, uuidIn } from './name-uuid';
import { sha1 } from './sha1';

const DNS = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';

describe('sha1', () => {
  it('is what the platform computes, at every length around a block', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect([...sha1(bytes)]).toEqual([...createHash('sha1').update(bytes).digest()]);
      }),
    );
  });
});

describe('nameUuid', () => {
  it('gives the example of RFC 9562, appendix A.4', () => {
    expect(nameUuid('www.example.com', DNS)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
  });

  it('encodes names as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (name) => {
        const bytes = Buffer.concat([Buffer.from(DNS.replaceAll('-', ''), 'hex'), Buffer.from(name, 'utf8')]);
        const digest = createHash('sha1').update(bytes).digest('hex');
        expect(nameUuid(name, DNS).slice(0, 13)).toBe(`${digest.slice(0, 8)}-${digest.slice(8, 12)}`);
      }),
    );
  });

  it('tells halves of surrogate pairs apart', () => {
    expect(nameUuid('\uD800')).not.toBe(nameUuid('\uD801'));
  });
});

describe('uuidIn', () => {
  it.each([
    ['urn:uuid:DBFB1861-0ecf-41ad-be94-a584e5c4f1df', 'dbfb1861-0ecf-41ad-be94-a584e5c4f1df'],
    ['dbfb1861-0ecf-41ad-be94-a584e5c4f1df', 'dbfb1861-0ecf-41ad-be94-a584e5c4f1df'],
    ['http://example.org/anno1', null],
    ['', null],
  ])('reads %j as %j', (id, uuid) => expect(uuidIn(id)).toBe(uuid));
});
