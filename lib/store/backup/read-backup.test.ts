import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  aStoredArticle,
  aStoredTopic,
  dump,
  fillEveryTable,
  somethingBinned,
} from '../../../tests/full-store';
import { aCuration } from '../../../tests/builders';
import { forgedBackup } from '../../../tests/forged-backup';
import { CrossreadDb, STORE_VERSION } from '../db';
import { BackupFile } from './backup-file';
import { TABLES_IN_BACKUP } from './format';
import { backupInEnglish } from './backup-reasons';
import { readBackup } from './read-backup';
import { BACKUP_LIMITS } from './read-lines';
import { rowsOf } from './read-records';
import { makeBackup } from './write-backup';

const plainTopic = await aStoredTopic('zz');
const binned = await somethingBinned('zzz');
let db: CrossreadDb;
let bytes: Uint8Array;
beforeEach(async () => {
  db = new CrossreadDb(`backup-${Math.random()}`);
  await fillEveryTable(db);
  bytes = await makeBackup(db, { paused: true }, 7);
});
afterEach(() => db.delete());

async function whole(file: Uint8Array) {
  const read = await readBackup(file);
  if (!read.ok) throw new Error(backupInEnglish(read.error.why));
  return read.backup;
}

async function refusal(file: Uint8Array) {
  const read = await readBackup(file);
  if (read.ok) throw new Error('It was taken.');
  return read.error;
}

const plain = () => gunzipSync(bytes);

describe('readBackup', () => {
  it('gives back every field of every row', async () => {
    const backup = await whole(bytes);
    expect(backup).toMatchObject({ made: 7, settings: { paused: true }, isWhole: true });
    const there: Record<string, unknown[]> = {};
    for await (const rows of rowsOf(backup))
      for (const table of TABLES_IN_BACKUP) (there[table] ??= []).push(...rows[table]);
    const rows = await dump(db, TABLES_IN_BACKUP);
    const isPacks = (row: unknown) =>
      typeof row === 'object' && row !== null && 'source' in row && row.source === 'pack';
    for (const table of TABLES_IN_BACKUP)
      expect(there[table]).toEqual(rows[table]?.filter((row) => !isPacks(row)));
  });

  it('reads a file that was unpacked, with a mark before it or other ends of lines', async () => {
    const text = plain().toString('utf8');
    for (const file of [text, `\uFEFF${text}`, text.replaceAll('\n', '\r\n'), text.trimEnd()])
      expect((await whole(Buffer.from(file))).counts.articles).toBe(2);
  });

  it('reads what is larger than a block, and rows larger than that', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => ({
      article: `article-${i}`,
      text: `${'é'.repeat(40_000 + i)}\u2028`,
    }));
    await db.snapshots.bulkPut([...texts, { article: 'long', text: 'x'.repeat(2_000_000) }]);
    const backup = await whole(await makeBackup(db, null, 7));
    expect(backup.blocks).toBeGreaterThan(20);
    expect(backup.counts.snapshots).toBe(41);
  });

  it('tells of a file that was cut where it ends, and rescues what is before', async () => {
    await db.snapshots.put({ article: 'long', text: 'x'.repeat(200_000) });
    const file = gunzipSync(await makeBackup(db, null, 7));
    const error = await refusal(file.subarray(0, -3_000));
    expect(error.is).toBe('cut');
    expect(backupInEnglish(error.why)).toMatch(/merge them in/);
    expect(error.rescued).toMatchObject({ isWhole: false, counts: { articles: 2, bin: 0 } });
    expect((await refusal(bytes.subarray(0, -400))).is).toMatch(/cut|damaged/);
  });

  it.each([
    ['cut', (file: Uint8Array, at: number) => file.subarray(0, at)],
    ['changed', (file: Uint8Array, at: number) => file.with(at, (file[at] ?? 0) ^ 0x55)],
  ])('rescues what is before it of a small file that was %s, as it is on the disk', async (_, harm) => {
    const texts = Array.from({ length: 8 }, (_, i) => ({
      article: `article-${i}`,
      text: Array.from({ length: 900 }, (_, n) => ((n + 7) * (i + 3) * 2_654_435_761) % 9_973).join(' '),
    }));
    await db.snapshots.bulkPut(texts);
    const file = await makeBackup(db, null, 7);
    expect(gunzipSync(file).length).toBeLessThan(60_000);
    const error = await refusal(harm(file, Math.floor(file.length * 0.7)));
    expect(error.rescued?.counts.articles).toBe(2);
    expect(error.rescued?.counts.snapshots).toBeGreaterThan(1);
  });

  it('takes blocks of any size, but for one that never ends', async () => {
    await db.snapshots.put({ article: 'z', text: 'x'.repeat(9_000) });
    const text = gunzipSync(await makeBackup(db, null, 7)).toString('utf8');
    const inOneBlock = await forgedBackup(text, (records) => records);
    expect((await whole(inOneBlock)).blocks).toBe(1);
    const line = '{"table":"snapshots","row":{}}\n';
    const endless = `${text.slice(0, text.indexOf('\n') + 1)}${line.repeat(8_000_000 / line.length + 2)}`;
    expect(await refusal(Buffer.from(endless))).toMatchObject({ is: 'damaged', line: 258_067 });
  });

  it('tells of a file that was changed in which line', async () => {
    const text = plain().toString('utf8').replace('11,000', '12,000');
    expect(await refusal(Buffer.from(text))).toMatchObject({ is: 'damaged', line: 2, rescued: null });
    expect((await refusal(Buffer.concat([plain(), Buffer.from('{"end":true}\n')]))).is).toBe('damaged');
  });

  it('says of another file that it is none', async () => {
    for (const file of ['', '\n', '{}', '[1]', 'PK\u0003', '{"format":"crossread-backup"}', '\uD83D'])
      expect(await refusal(Buffer.from(file))).toMatchObject({ is: 'other-file', rescued: null });
    expect(await refusal(gzipSync('<html>'))).toMatchObject({ is: 'other-file' });
  });

  it('asks to update Crossread for a newer one’s file', async () => {
    const text = plain().toString('utf8');
    for (const [was, is, key] of [
      ['"version":1', '"version":2', 'newerFormat'],
      [`"schema":${STORE_VERSION}`, `"schema":${STORE_VERSION + 1}`, 'newerStore'],
    ] as const) {
      const error = await refusal(Buffer.from(text.replace(was, is)));
      expect(error).toMatchObject({ is: 'newer', why: { key } });
    }
  });

  it('stops unpacking what comes to more than any backup has', async () => {
    const bomb = gzipSync(Buffer.alloc(60_000_000));
    const limits = { ...BACKUP_LIMITS, line: 1_000_000 };
    expect(await readBackup(bomb, limits)).toMatchObject({ ok: false, error: { is: 'too-large' } });
    expect(await readBackup(bytes, { ...BACKUP_LIMITS, file: 100 })).toMatchObject({
      error: { is: 'too-large' },
    });
    expect(await readBackup(bytes, { ...BACKUP_LIMITS, unpacked: 1000 })).toMatchObject({
      error: { is: 'too-large' },
    });
  });

  it('rescues what is whole before a line that is too long', async () => {
    await db.snapshots.bulkPut([
      { article: 'a', text: 'x'.repeat(200_000) },
      { article: 'long', text: 'x'.repeat(2_000_000) },
    ]);
    const error = await readBackup(await makeBackup(db, null, 7), { ...BACKUP_LIMITS, line: 1_000_000 });
    expect(error).toMatchObject({
      ok: false,
      error: { is: 'too-large', rescued: { isWhole: false, counts: { articles: 2 } } },
    });
  });

  it('reads all that is written, as no line is written that it would not take', async () => {
    const file = new BackupFile(5, 7, 1_000);
    const [short, long] = ['short', 'x'.repeat(2_000)];
    file.addSettings(null);
    file.add('snapshots', [
      { article: 'a', text: short },
      { article: 'b', text: long },
    ]);
    const made = await file.close();
    expect([made.leftOut, made.counts.snapshots]).toEqual([1, 1]);
    expect(await readBackup(made.bytes, { ...BACKUP_LIMITS, line: 1_000 })).toMatchObject({ ok: true });
  });

  it.each<[string, string, object, RegExp]>([
    ['a table that is none', 'secrets', {}, /no such table/],
    ['a part of another type', 'snapshots', { article: 'zzz', text: 1 }, /At “text”: It should be string/],
    ['an address that runs', 'articles', { ...aStoredArticle(), url: 'javascript:x' }, /no page of the web/],
    ['an address twice', 'articles', { ...aStoredArticle(), id: 'zzz' }, /Another article/],
    ['an id twice', 'snapshots', { article: 'article-1', text: '' }, /twice/],
    [
      'half a character in an id',
      'articles',
      { ...aStoredArticle(), id: 's\ud800', url: 'x' },
      /At “id”: An id/,
    ],
    ['an id without end', 'articles', { ...aStoredArticle(), id: 'z'.repeat(501), url: 'x' }, /At “id”/],
    [
      'a moment that no date has',
      'articles',
      { ...aStoredArticle(), id: 'z', url: 'x', readAt: 1e300 },
      /“readAt”/,
    ],
    ['a moment before all', 'bin', { ...binned.facts, at: -1e300 }, /“at”/],
    ['a topic that comes with Crossread', 'topics', { ...plainTopic, from: 'shipped' }, /“from”/],
    [
      'one in the bin',
      'binnedRows',
      { ...binned.rows, topics: [{ ...plainTopic, from: 'shipped' }] },
      /“topics.0.from”/,
    ],
    ['what was said at no moment', 'curations', { ...aCuration(), id: 'zzz', at: 'once' }, /“at”: When/],
    ['a pack that is none', 'topics', { ...plainTopic, pack: { format: 1 } }, /In its pack/],
    ['a pack under another id', 'topics', { ...plainTopic, id: 'zzz' }, /not that of its pack/],
  ])('refuses %s, with the path to it', async (_, table, row, why) => {
    const error = await refusal(await withRecord(table, row));
    expect(error).toMatchObject({ is: 'record', rescued: null });
    expect(backupInEnglish(error.why)).toMatch(why);
  });

  it('refuses a file that was made at no moment', async () => {
    const text = plain().toString('utf8').replace('"made":7', '"made":9000000000000000');
    expect(await refusal(Buffer.from(text))).toMatchObject({ is: 'damaged', line: 1 });
  });

  it('cuts titles and names that no article has', async () => {
    const long = {
      ...aStoredArticle(),
      id: 'zzz',
      url: 'x',
      title: 'T'.repeat(300_000),
      byline: 'b'.repeat(999),
    };
    const titles: (number | undefined)[] = [];
    for await (const { articles } of rowsOf(await whole(await withRecord('articles', long))))
      titles.push(
        ...articles
          .filter(({ id }) => id === 'zzz')
          .flatMap(({ title, byline }) => [title.length, byline?.length]),
      );
    expect(titles).toEqual([500, 300]);
  });

  it('leaves out keys that are of no row, __proto__ among them', async () => {
    const line = '{"table":"snapshots","row":{"__proto__":{"a":1},"article":"zzz","text":"","more":1}}';
    const file = await rewritten((lines) => {
      const at = lines.findIndex((one) => one.startsWith('{"table":"claims"'));
      return lines.toSpliced(at, 0, line);
    });
    for await (const { snapshots } of rowsOf(await whole(file)))
      expect(snapshots.at(-1)).toStrictEqual({ article: 'zzz', text: '' });
  });
});

/** The file with a record put behind the last one of its table, or before all, with the checksums that it then has. */
function withRecord(table: string, row: object): Promise<Uint8Array> {
  return rewritten((lines) => {
    const last = lines.findLastIndex((line) => line.startsWith(`{"table":"${table}"`));
    return lines.toSpliced(last + 1, 0, JSON.stringify({ table, row }));
  });
}

function rewritten(change: (records: string[]) => string[]): Promise<Uint8Array> {
  return forgedBackup(plain().toString('utf8'), change);
}
