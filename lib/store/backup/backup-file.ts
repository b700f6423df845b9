import {
  BACKUP_FORMAT,
  BACKUP_VERSION,
  BLOCK,
  CHAIN_START,
  hexOf,
  joined,
  link,
  ofEveryTable,
  type BackupCounts,
  type TableInBackup,
} from './format';
import { BACKUP_LIMITS } from './read-lines';

/** A backup that was made. */
export interface MadeBackup {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly counts: BackupCounts;
  /** SHA-256 of what is in it, in hexadecimal digits: another backup has the same when nothing changed in between. */
  readonly contents: string;
  /** Records that are not in it: of more bytes than a line may have that is read again. */
  readonly leftOut: number;
}

/** A backup file while it is written: lines are gathered in blocks, which are chained and packed one after another, beside whoever adds lines. */
export class BackupFile {
  private readonly utf8 = new TextEncoder();
  private readonly gzip = new CompressionStream('gzip');
  private readonly writer = this.gzip.writable.getWriter();
  private readonly bytes = new Response(this.gzip.readable).arrayBuffer();
  private readonly counts: Record<TableInBackup, number> = ofEveryTable(() => 0);
  private readonly header: Uint8Array<ArrayBuffer>;
  private block: Uint8Array[] = [];
  private size = 0;
  private blocks = 0;
  private lines = 0;
  private leftOut = 0;
  private chain: Uint8Array = CHAIN_START;
  private work: Promise<void>;

  /** Bytes of whole blocks that are not packed yet. */
  waiting = 0;

  /** @param schema the store's version @param made when, milliseconds since 1970 @param longest bytes of a line */
  constructor(
    schema: number,
    made: number,
    private readonly longest = BACKUP_LIMITS.line,
  ) {
    this.header = this.lineOf({ format: BACKUP_FORMAT, version: BACKUP_VERSION, schema, made });
    this.work = this.writer.write(this.header);
    // Whoever waits for them is told; nobody may be waiting yet.
    this.bytes.catch(() => undefined);
  }

  /** Adds the settings, before any row. */
  addSettings(settings: unknown): void {
    this.put({ table: 'settings', row: settings ?? null });
  }

  /** Adds rows of a table. One that nobody could read again is left out and counted: with it the rest of the file could not be read either. */
  add(table: TableInBackup, rows: readonly object[]): void {
    for (const row of rows) {
      if (this.put({ table, row })) this.counts[table]++;
      else this.leftOut++;
    }
  }

  /** When all whole blocks are packed. */
  packed(): Promise<void> {
    return this.work;
  }

  /** Ends the file. */
  async close(): Promise<MadeBackup> {
    if (this.block.length > 0) this.endBlock();
    await this.work;
    const { blocks, lines, counts, leftOut } = this;
    const contents = hexOf(this.chain);
    const sha256 = hexOf(await link(this.chain, this.header));
    await this.writer.write(this.lineOf({ end: true, blocks, lines, counts, contents, sha256 }));
    await this.writer.close();
    return { bytes: new Uint8Array(await this.bytes), counts, contents, leftOut };
  }

  /** Lets go of a file that is not to be. */
  async giveUp(reason: unknown): Promise<void> {
    await Promise.allSettled([this.work, this.writer.abort(reason), this.bytes]);
  }

  private put(line: object): boolean {
    const bytes = this.lineOf(line);
    if (bytes.length > this.longest) return false;
    this.block.push(bytes);
    this.size += bytes.length;
    this.lines++;
    if (this.size >= BLOCK) this.endBlock();
    return true;
  }

  private endBlock(): void {
    const bytes = joined(this.block);
    const [block, lines] = [this.blocks++, this.block.length];
    this.block = [];
    this.size = 0;
    this.waiting += bytes.length;
    this.work = this.work.then(() => this.pack(bytes, block, lines));
    // Told to whoever waits for the work, now or at the end.
    this.work.catch(() => undefined);
  }

  private async pack(bytes: Uint8Array, block: number, lines: number): Promise<void> {
    this.chain = await link(this.chain, bytes);
    await this.writer.write(joined([bytes, this.lineOf({ block, lines, sha256: hexOf(this.chain) })]));
    this.waiting -= bytes.length;
  }

  private lineOf(line: object): Uint8Array<ArrayBuffer> {
    return this.utf8.encode(`${JSON.stringify(line)}\n`);
  }
}
