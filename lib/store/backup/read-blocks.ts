import * as v from 'valibot';
import type { BackupReason, BackupReasonKey } from './backup-reasons';
import { BackupFault } from './fault';
import { BACKUP_FORMAT, BACKUP_VERSION, CHAIN_START, hexOf, joined, LARGEST_BLOCK, link } from './format';
import { readLines, type BackupLimits, type Line } from './read-lines';

/** A record of a file, as JSON. */
export interface RecordLine {
  /** From 1. */
  readonly number: number;
  readonly json: string;
}

/** What a file says of itself at its beginning. */
export interface Header {
  readonly is: 'header';
  /** The version of the store that it was made of. */
  readonly schema: number;
  /** Milliseconds since 1970. */
  readonly made: number;
}

/** What a file says of itself at its end, held against what was read. */
export interface End {
  readonly is: 'end';
  /** How many records of each table, as it says. */
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of what is in it, in hexadecimal digits. */
  readonly contents: string;
}

/** A part of a file whose bytes are as they were written. */
export type Piece = Header | { readonly is: 'block'; readonly records: readonly RecordLine[] } | End;

const Count = v.pipe(v.number(), v.integer(), v.minValue(0));
const Digest = v.pipe(v.string(), v.regex(/^[\da-f]{64}$/));
const HeaderSchema = v.object({
  format: v.literal(BACKUP_FORMAT),
  version: v.literal(BACKUP_VERSION),
  schema: Count,
  /** To the end of the year 9999. */
  made: v.pipe(Count, v.maxValue(253_402_300_799_999)),
});
const BlockSchema = v.object({ block: Count, lines: Count, sha256: Digest });
const EndSchema = v.object({
  end: v.literal(true),
  blocks: Count,
  lines: Count,
  counts: v.record(v.string(), Count),
  contents: Digest,
  sha256: Digest,
});

/**
 * Reads a file as a backup, block by block: each is given once its checksum holds. Records are not looked into.
 * @throws BackupFault when it is another file, a newer Crossread's, too large, cut or damaged
 */
export async function* readBlocks(bytes: Uint8Array, limits?: BackupLimits): AsyncGenerator<Piece> {
  const lines = readLines(bytes, limits);
  const first = await lines.next();
  if (first.done === true) throw otherFile('empty');
  const header = withoutMark(first.value.bytes);
  yield headerIn(header);
  const block = new OpenBlock();
  let [blocks, records, end] = [0, 0, false];
  for await (const line of lines) {
    const json = decoded(line);
    if (end) {
      if (json.trim() === '') continue;
      throw new BackupFault('damaged', line.number, {
        key: 'behindEnd',
        values: { line: String(line.number) },
      });
    }
    if (json.startsWith('{"table":')) block.add(line, json);
    else if (json.startsWith('{"block":')) {
      const held = await block.close(line, json, blocks++);
      records += held.length;
      yield { is: 'block', records: held };
    } else if (json.startsWith('{"end":')) {
      const { counts, ...said } = read(EndSchema, line, json);
      const sha256 = hexOf(await link(block.chain, joined([header, END_OF_LINE])));
      const is = { end: true, blocks, lines: records, contents: hexOf(block.chain), sha256 };
      if (block.isOpen || JSON.stringify({ ...is, ...said }) !== JSON.stringify(is))
        throw damaged(line.number);
      end = true;
      yield { is: 'end', counts, contents: said.contents };
    } else throw notWhole(line);
  }
  if (!end) throw cut();
}

/** The lines of a block until its end is read. */
class OpenBlock {
  private records: RecordLine[] = [];
  private parts: Uint8Array[] = [];
  private size = 0;
  /** The checksum of all blocks so far. */
  chain: Uint8Array = CHAIN_START;

  get isOpen(): boolean {
    return this.parts.length > 0;
  }

  add({ number, bytes }: Line, json: string): void {
    if (this.size >= LARGEST_BLOCK) throw damaged(number);
    this.records.push({ number, json });
    this.parts.push(bytes, END_OF_LINE);
    this.size += bytes.length + 1;
  }

  async close(line: Line, json: string, block: number): Promise<readonly RecordLine[]> {
    const said = read(BlockSchema, line, json);
    const { records } = this;
    this.chain = await link(this.chain, joined(this.parts));
    this.records = [];
    this.parts = [];
    this.size = 0;
    const isWhole =
      said.block === block && said.lines === records.length && said.sha256 === hexOf(this.chain);
    if (!isWhole) throw damaged(records[0]?.number ?? line.number, line.number);
    return records;
  }
}

const END_OF_LINE = new Uint8Array([0x0a]);

function headerIn(bytes: Uint8Array): Header {
  const json = parsed(new TextDecoder().decode(bytes));
  const said = v.safeParse(v.object({ format: v.literal(BACKUP_FORMAT), version: v.number() }), json);
  if (!said.success) throw otherFile('otherBeginning');
  if (said.output.version > BACKUP_VERSION) throw newer('newerFormat', said.output.version);
  const header = v.safeParse(HeaderSchema, json);
  if (!header.success) throw damaged(1);
  const { schema, made } = header.output;
  return { is: 'header', schema, made };
}

/** A file of a Crossread that is newer than this one. @param version of what the key says */
export function newer(key: 'newerStore' | 'newerFormat', version: number): BackupFault {
  return new BackupFault('newer', 1, { key, values: { version: String(version) } });
}

function otherFile(why: BackupReasonKey): BackupFault {
  return new BackupFault('other-file', null, { key: 'otherFile', values: { why: { key: why } } });
}

function damaged(from: number, to = from): BackupFault {
  const why: BackupReason =
    from === to
      ? { key: 'inLine', values: { line: String(from) } }
      : { key: 'inLines', values: { from: String(from), to: String(to) } };
  return new BackupFault('damaged', from, why);
}

/** A line that is none of a backup's; the last one of a file that was cut is not there to its end. */
function notWhole({ number, isEnded }: Line): BackupFault {
  return isEnded ? damaged(number) : cut();
}

function cut(): BackupFault {
  return new BackupFault('cut', null, { key: 'ends' });
}

/** What a text holds as JSON; undefined when it is none. */
function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}

function decoded(line: Line): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(line.bytes);
  } catch {
    throw notWhole(line);
  }
}

function read<S extends v.GenericSchema>(schema: S, line: Line, json: string): v.InferOutput<S> {
  const said = v.safeParse(schema, parsed(json));
  if (!said.success) throw notWhole(line);
  return said.output;
}

/** Without the byte order mark that some programs put before a text. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? bytes.subarray(3) : bytes;
}
