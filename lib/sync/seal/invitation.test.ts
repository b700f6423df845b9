import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksumOf } from './checksum';
import { InvitationError, readInvitation, writeInvitation, type Invitation } from './invitation';
import { makeSecret, writeSecret } from './secret';

const anInvitation = (part: Partial<Invitation> = {}): Invitation => ({
  server: { is: 'couch', url: 'https://couch.example:6984' },
  database: 'topic-a1b2',
  audience: { is: 'topic', topic: 'pyongyang-summit-2024' },
  title: 'Putin and Kim, June 2024 & “after”',
  secret: writeSecret(new Uint8Array(20)),
  ...part,
});

/** With a checksum that fits, as whoever means harm would write it. */
function forge(query: string): string {
  const text = `crossread-1?${query}`;
  return `${text}&check=${checksumOf(text)}`;
}

function faultOf(text: string) {
  try {
    readInvitation(text);
  } catch (error) {
    if (error instanceof InvitationError) return error.fault;
    throw error;
  }
  return null;
}

const WHOLE = 'is=couch&server=https%3A%2F%2Fcouch.example&database=topic-a';

describe('an invitation', () => {
  it('is read as it was written', () => {
    fc.assert(
      fc.property(
        fc.record<Partial<Invitation>>({
          title: fc
            .string({ unit: 'grapheme', maxLength: 60 })
            .map((title) => title.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '')),
          secret: fc.constantFrom(null, ...Array.from({ length: 5 }, makeSecret)),
          earlier: fc.constantFrom(['7K2QM0AB'], ['7K2QM0AB', '00000000']),
          audience: fc.constantFrom<Invitation['audience']>(
            { is: 'private' },
            { is: 'topic', topic: 'a.b-c' },
          ),
          server: fc.constantFrom<Invitation['server']>(
            { is: 'couch', url: 'http://localhost:5984' },
            { is: 'webdav', url: 'https://files.example/a%20b/' },
          ),
        }),
        (part) => {
          expect(readInvitation(writeInvitation(anInvitation(part)))).toEqual(anInvitation(part));
        },
      ),
    );
  });

  it('is one word, in which all but the code is plain to see', () => {
    const text = writeInvitation(anInvitation({ secret: makeSecret() }));
    expect(text).toMatch(/^crossread-1\?[\w%&=+.*~-]+$/);
    expect(decodeURIComponent(text)).toContain('server=https://couch.example:6984&database=topic-a1b2');
  });

  it('is found in a mail, wrapped, quoted, with its signs written as in HTML', () => {
    const invitation = anInvitation({ secret: makeSecret() });
    const text = writeInvitation(invitation);
    const wrapped = text.replaceAll(/.{60}/g, '$&\n> ');
    const mails = [
      `Dear Ben,\n\nhere you are:\n\n${text}\n\nBest, Anna`,
      `> Dear Ben,\n> ${wrapped}\n> Best, Anna`,
      text.replaceAll('&', '&amp;'),
      `“${text}”.`,
    ];
    for (const mail of mails) expect(readInvitation(mail)).toEqual(invitation);
  });

  it('takes of a title only what can be seen', () => {
    const text = writeInvitation(anInvitation({ title: `a\u202Eb\u0000c\nd${'é'.repeat(300)}` }));
    expect(readInvitation(text).title).toBe(`abcd${'é'.repeat(196)}`);
  });
});

describe('what is no invitation is told', () => {
  const text = writeInvitation(anInvitation({ secret: makeSecret() }));

  it.each([
    ['nothing', '', 'none'],
    ['another text', 'https://couch.example', 'none'],
    ['one of a newer Crossread', text.replace('crossread-1', 'crossread-2'), 'newer'],
    ['one without its end', text.slice(0, -3), 'cut-off'],
    ['one with another server', text.replace('couch.example', 'couch.exampla'), 'damaged'],
    ['one with another checksum', `${text.slice(0, -1)}${text.endsWith('0') ? '1' : '0'}`, 'damaged'],
  ])('%s', (_, one, is) => {
    expect(faultOf(one)).toEqual({ is });
  });

  it('in which group its code is wrong', () => {
    const at = text.indexOf('code=') + 5;
    const typed = text.slice(0, at + 7) + (text[at + 7] === 'Q' ? 'R' : 'Q') + text.slice(at + 8);
    expect(faultOf(typed)).toEqual({ is: 'code', fault: { is: 'typed', groups: [2] } });
  });

  it('every letter that was changed', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'aZ9-.&=%+'), (at, letter) => {
        // The check may be in small letters.
        fc.pre(text[at]?.toUpperCase() !== letter.toUpperCase());
        expect(faultOf(text.slice(0, at) + letter + text.slice(at + 1))).not.toBeNull();
      }),
      { numRuns: 500 },
    );
  });
});

describe('one that means harm', () => {
  it.each([
    ['a password', `${WHOLE}&password=x`, 'password'],
    ['a server without TLS', WHOLE.replace('https', 'http'), 'server'],
    ['a password in the address', WHOLE.replace('couch.example', 'anna:x%40evil.example'), 'server'],
    [
      'a script for a server',
      WHOLE.replace('https%3A%2F%2Fcouch.example', 'javascript%3Aalert(1)'),
      'server',
    ],
    ['no server', 'is=couch&database=topic-a', 'server'],
    ['a server of no kind', WHOLE.replace('is=couch', 'is=ftp'), 'is'],
    ['two servers', `${WHOLE}&server=https%3A%2F%2Fevil.example`, 'server'],
    ['a database elsewhere', WHOLE.replace('topic-a', '..%2F_users'), 'database'],
    ['a database of the server’s own', WHOLE.replace('topic-a', '_users'), 'database'],
    ['no database', WHOLE.replace('topic-a', ''), 'database'],
    ['an object’s own name for a topic', `${WHOLE}&topic=__proto__`, 'topic'],
    ['keys of no name', `${WHOLE}&earlier=..%2F`, 'earlier'],
    ['keys without end', `${WHOLE}&earlier=${Array(51).fill('7K2QM0AB').join('.')}`, 'earlier'],
    ['a title that turns what follows', `${WHOLE}&title=a%E2%80%AEb`, 'title'],
    ['a title without end', `${WHOLE}&title=${'a'.repeat(201)}`, 'title'],
  ])('with %s is refused', (_, query, field) => {
    expect(faultOf(forge(query))).toEqual({ is: 'not-allowed', field });
  });

  it('is read in a moment, however long', () => {
    const start = performance.now();
    for (const part of ['crossread-1?', 'crossread-1?&check=', '&check=', '>', '%'])
      expect(faultOf(part.repeat(200_000))).not.toBeNull();
    expect(performance.now() - start).toBeLessThan(2_000);
  });

  it('whose harm is elsewhere is read: the checksum proves nothing, and nothing is believed of it', () => {
    expect(readInvitation(forge(`${WHOLE}&title=Your+bank`)).title).toBe('Your bank');
  });
});
