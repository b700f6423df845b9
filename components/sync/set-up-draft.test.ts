import { describe, expect, it } from 'vitest';
import { addressOf, EMPTY_DRAFT, mistakesIn, type CodeRead, type SetUpDraft } from './set-up-draft';

const CODE: CodeRead = { is: 'code', audience: 'topic', title: 'T', server: 'sync.example.org' };
const NONE: CodeRead = { is: 'wrong', why: 'cut-off' };
const aDraft = (to: Partial<SetUpDraft> = {}): SetUpDraft => ({
  ...EMPTY_DRAFT,
  address: 'https://sync.example.org',
  user: 'anna',
  password: ' ',
  name: 'Anna',
  device: 'laptop',
  ...to,
});

describe('mistakes', () => {
  it('are none where all is there', () => {
    expect(mistakesIn(aDraft(), NONE)).toEqual({});
    expect(mistakesIn(aDraft({ way: 'topic', topic: 't' }), NONE)).toEqual({});
    expect(mistakesIn(aDraft({ way: 'join', address: '', invitation: 'x' }), CODE)).toEqual({});
  });

  it('stand in the order of the fields', () => {
    expect(Object.entries(mistakesIn(EMPTY_DRAFT, NONE))).toEqual([
      ['address', 'missing.address'],
      ['user', 'missing.user'],
      ['password', 'missing.password'],
      ['name', 'missing.name'],
      ['device', 'missing.device'],
    ]);
  });

  it.each<[string, Partial<SetUpDraft>, Record<string, string>]>([
    ['a topic', { way: 'topic' }, { topic: 'missing.topic' }],
    ['a code', { way: 'join' }, { invitation: 'missing.invitation' }],
    ['a whole code', { way: 'join', invitation: 'x' }, { invitation: 'wrong.invitation.cut-off' }],
    ['a name of a database', { database: 'Mine!' }, { database: 'wrong.database' }],
  ])('tell that %s is wanted', (_, to, mistakes) => {
    expect(mistakesIn(aDraft(to), NONE)).toEqual(mistakes);
  });

  it('are of the server alone, where only it is asked', () => {
    expect(mistakesIn(aDraft({ name: '', device: '', user: '' }), NONE, 'server')).toEqual({
      user: 'missing.user',
    });
  });
});

describe('an address', () => {
  it.each([
    ['https://Sync.example.org/', 'couch', 'https://sync.example.org'],
    ['sync.example.org', 'couch', 'https://sync.example.org'],
    [' https://cloud.example.org/dav/x?y#z ', 'webdav', 'https://cloud.example.org/dav/x/'],
    ['http://127.0.0.1:5984', 'couch', 'http://127.0.0.1:5984'],
    ['http://localhost:5984/', 'couch', 'http://localhost:5984'],
  ] as const)('%s is kept as it is asked', (address, kind, url) => {
    expect(addressOf({ address, kind })).toEqual({ url, mistake: null });
  });

  it.each([
    ['http://sync.example.org', 'wrong.insecure'],
    ['ftp://sync.example.org', 'wrong.address'],
    ['https://anna:secret@sync.example.org', 'wrong.address'],
    ['my server', 'wrong.address'],
    ['https://', 'wrong.address'],
  ])('%s is none', (address, mistake) => {
    expect(addressOf({ address, kind: 'couch' })).toEqual({ url: null, mistake });
  });
});
