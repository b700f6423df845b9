import { createHash } from 'node:crypto';

/** Bytes of records in a block: more than the program's own have, as a reader takes blocks of any size. */
const BLOCK = 128_000;

/**
 * A backup of other records, with the checksums that it then has: written here anew after docs/backup.md, so that it does not agree with the
 * program by being the program. Its counts are those of its records.
 * @param text the unpacked file
 */
export async function forgedBackup(
  text: string,
  change: (records: string[]) => string[],
): Promise<Uint8Array> {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const records = change(lines.filter((line) => line.startsWith('{"table":')));
  const out: string[] = [];
  let chain: Buffer = Buffer.alloc(32);
  let [block, blocks] = [[] as string[], 0];
  const close = () => {
    chain = createHash('sha256')
      .update(chain)
      .update(`${block.join('\n')}\n`)
      .digest();
    const sha256 = chain.toString('hex');
    out.push(...block, JSON.stringify({ block: blocks++, lines: block.length, sha256 }));
    block = [];
  };
  for (const line of records) {
    block.push(line);
    if (Buffer.byteLength(block.join('\n')) + 1 >= BLOCK) close();
  }
  if (block.length > 0) close();
  const counts: Record<string, number> = Object.fromEntries(TABLES.map((table) => [table, 0]));
  for (const line of records) {
    const table = /^\{"table":"(\w+)"/.exec(line)?.[1] ?? '';
    if (table in counts) counts[table] = (counts[table] ?? 0) + 1;
  }
  const sha256 = createHash('sha256').update(chain).update(`${header}\n`).digest('hex');
  const end = { end: true, blocks, lines: records.length, counts, contents: chain.toString('hex'), sha256 };
  return Buffer.from([header, ...out, JSON.stringify(end), ''].join('\n'));
}

const TABLES = [
  'articles',
  'snapshots',
  'claims',
  'curations',
  'topics',
  'annotations',
  'drafts',
  'bin',
  'binnedRows',
];
