import { Dexie, type Table } from 'dexie';
import type { Annotation } from '../core/annotation/annotation';
import type { Anchoring } from '../core/annotation/anchoring';
import type { Article } from '../core/claims/claim';
import type { TypedFacts } from '../core/claims/complete-facts';
import type { Curation } from '../core/claims/curation';
import type { OpenClaim } from '../core/claims/open-claim';
import type { Source, SourcedClaim } from '../core/claims/standing-claims';
import type { Signer } from '../core/topic/feed/signature';
import type { TopicPack } from '../core/topic/schema';
import type { DeletedCounts, DeletedKind, DeletedRows } from './bin';
import type { StoredShelf } from './claim-shelves';
import { droppingShelves } from './drop-shelves';
import { extendStore } from './edition';
import { indexedDbUpTo } from './own-versions';
import { tiledClaims } from './tiles/tiled-claims';

/** A topic the reader has; whether it is followed is a setting. */
export interface StoredTopic {
  readonly id: string;
  readonly pack: TopicPack;
  /** Whether it comes with Crossread, from a file, or was made or changed here. */
  readonly from: 'shipped' | 'imported' | 'own';
  /** When it was last put here or changed; milliseconds since 1970. */
  readonly changed: number;
  /** Of the pack ({@link checksumOf} in pack-checksum.ts): with another it is compiled anew. */
  readonly checksum: string;
  /** Who signed the file that it came from; absent where nobody did. The next file is held against it. */
  readonly signed?: Signer;
}

/** An article, with what was read of it. */
export interface StoredArticle extends Article {
  readonly source: Source;
  /** Ids of the topics it is about. */
  readonly topics: readonly string[];
  /** Milliseconds since 1970; null for a pack's article, which nobody read here. */
  readonly readAt: number | null;
  /** By which rules and which version of the topic it was read; absent for what an earlier version of Crossread read, and for a pack's. */
  readonly rules?: string;
  /** Ids of topics that it only mentions. */
  readonly alsoOn?: readonly string[];
  /** How the reader brought it in, when it was not read in a page. */
  readonly addedFrom?: 'file' | 'paste';
  /** What the reader put right of its facts, which is in the facts too; another reading does not undo it. */
  readonly typed?: TypedFacts;
  /** Sketch of the text (lib/core/text/fingerprint); empty where none is known. */
  readonly fingerprint: readonly number[];
}

/** The text of an article as it was read. On its own, so that looking through articles does not load their texts. */
export interface Snapshot {
  readonly article: string;
  /** Claims' spans are offsets into it (half-open, UTF-16). */
  readonly text: string;
}

/** A claim as it was found or made; what the reader says of it lies in `curations`. */
export type StoredClaim = SourcedClaim;

/** Claims of some articles on one question in one row: so very many that came at once are laid down (tiles/). */
export interface ClaimTile {
  readonly block: number;
  /** From 0. */
  readonly n: number;
  readonly topic: string;
  readonly question: string;
  /** JSON of {@link StoredClaim}s, in UTF-8: a string with a single letter beyond Latin ones takes twice the room. */
  readonly claims: Uint8Array<ArrayBuffer>;
}

/** What lies in the tiles of one number. */
export interface ClaimBlock {
  readonly block: number;
  readonly articles: readonly string[];
  /** Hashes of the claims' ids. */
  readonly ids: Uint32Array;
  /** How many of them answer each question: counted without being read. */
  readonly answers: readonly (readonly [topic: string, question: string, claims: number])[];
}

/** What an article that was read here states beside a topic's questions: found in its snapshot when first asked for. */
export interface OpenReading {
  readonly topic: string;
  readonly article: string;
  /** Which rules and which version of the topic found it: with others it is found anew. */
  readonly rules: string;
  readonly claims: readonly OpenClaim[];
}

/** What became of a highlight's words when its page was seen last. On its own: it is no word of the reader's, and never merged. */
export interface Placement {
  readonly annotation: string;
  readonly status: Anchoring['status'];
  /** The words found in the place of the saved ones; null unless they changed. */
  readonly found: string | null;
  /** In how many places they may be: none when lost. */
  readonly places: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A topic that the reader is making or changing and has not saved: the words typed last outlive the tab. */
export interface TopicDraft {
  /** Id of the topic that it becomes. */
  readonly topic: string;
  /** Checksum of the stored topic that it began from: with another one stored, that was changed meanwhile. Null for a new topic. */
  readonly base: string | null;
  /** It need not be valid yet. */
  readonly pack: TopicPack;
  /** Id of the article it is made from, on which it is tried out; null where there is none. */
  readonly article: string | null;
  /** What was proposed from that article; null when nothing was. */
  readonly proposed: TopicPack | null;
  /** How often each part of the proposal was seen in the article. */
  readonly seen: readonly PartSeen[];
  /** Milliseconds since 1970. */
  readonly changed: number;
}

/** How often a part of a proposal was seen in the article. */
export interface PartSeen {
  readonly of: string;
  /** Id of the part. */
  readonly id: string;
  readonly count: number;
}

/** What the reader deleted and may still take back: one deed. What went with it lies in `binnedRows`, so that looking through the bin loads none. */
export interface Binned {
  /** Made by whoever deletes, so that asking again changes nothing. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly is: DeletedKind;
  /** What the reader calls it: an article's title, a topic's, a claim's answer; of several articles the first one's. */
  readonly title: string;
  /** How many records of each kind went. */
  readonly went: DeletedCounts;
  /** Characters of the texts that went with it. */
  readonly characters: number;
  /** Of a topic: whether it was followed. */
  readonly wasFollowed?: boolean;
}

/** Records of a {@link Binned}: a part of them, as a browser does not take a row of any size. */
export interface BinnedRows extends DeletedRows {
  readonly bin: string;
  /** From 0. */
  readonly part: number;
}

/** A copy of the store that was made by itself, to go back to. Its bytes lie in `backupBytes`, so that looking through copies loads none. */
export interface StoredBackup {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Made daily, or before something that changes much. */
  readonly why: 'daily' | 'before-restore' | 'before-migration';
  /** Of its bytes. */
  readonly size: number;
  /** How many records of each table are in it. */
  readonly counts: Readonly<Record<string, number>>;
  /** SHA-256 of what is in it: another copy has the same when nothing changed in between. */
  readonly contents: string;
  /** When it was taken over from the store before, which is gone (second-place.ts), in milliseconds since 1970. */
  readonly takenOver?: number;
}

/** The bytes of a {@link StoredBackup}: a backup file, as lib/store/backup writes it. */
export interface BackupBytes {
  readonly backup: string;
  readonly bytes: Uint8Array;
}

/** That a deed was done which its caller may ask for again: then nothing is done (lib/store/once.ts). */
export interface Done {
  /** Of the deed, made by its caller. */
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** That this store was made: another id than the one known from before tells that the browser let go of what was there (lib/store/birth.ts). */
export interface StoreMade {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Name of the database. */
export const STORE_NAME = 'crossread';
/** Version of the schema; IndexedDB's own number is ten times this. */
export const STORE_VERSION = 6;

/** The extension's memory, in its own origin. Opened by whoever needs it and passed in. */
export class CrossreadDb extends Dexie {
  declare readonly topics: Table<StoredTopic, string>;
  declare readonly articles: Table<StoredArticle, string>;
  declare readonly snapshots: Table<Snapshot, string>;
  declare readonly claims: Table<StoredClaim, string>;
  declare readonly claimTiles: Table<ClaimTile, [block: number, n: number]>;
  declare readonly claimBlocks: Table<ClaimBlock, number>;
  declare readonly openReadings: Table<OpenReading, [topic: string, article: string]>;
  declare readonly annotations: Table<Annotation, string>;
  declare readonly placements: Table<Placement, string>;
  declare readonly curations: Table<Curation, string>;
  declare readonly drafts: Table<TopicDraft, string>;
  declare readonly bin: Table<Binned, string>;
  declare readonly binnedRows: Table<BinnedRows, [bin: string, part: number]>;
  declare readonly backups: Table<StoredBackup, string>;
  declare readonly backupBytes: Table<BackupBytes, string>;
  declare readonly done: Table<Done, string>;
  declare readonly made: Table<StoreMade, string>;
  declare readonly shelves: Table<StoredShelf, number>;

  constructor(name = STORE_NAME) {
    // Dexie would copy every row it read once more for its cache: with ten thousand highlights half a second at every change of one.
    // What is acknowledged is on the disk: a browser's own default is to say so before it is.
    super(name, {
      cache: 'disabled',
      chromeTransactionDurability: 'strict',
      indexedDB: indexedDbUpTo(STORE_VERSION),
    });
    this.version(1).stores({
      topics: 'id',
      articles: 'id, &url, *topics',
      snapshots: 'article',
      claims: 'id, article, [topic+question]',
    });
    this.version(2).stores({ openReadings: '[topic+article], article' });
    // What is in no bin has no `deleted` that can be indexed (it is null), so this finds just what is.
    this.version(3).stores({ annotations: 'id, *keys, deleted', placements: 'annotation' });
    // By a number of its sketch a copy of a text is found without every article being looked at.
    // And which packs there are is told from an index, without one being read.
    this.version(4)
      .stores({
        curations: 'id, topic, article',
        articles: 'id, &url, *topics, *fingerprint',
        topics: 'id, [id+changed+checksum]',
        drafts: 'topic, article',
      })
      // What was there came with the extension, which compares it with its own at once.
      .upgrade((transaction) =>
        transaction.table('topics').toCollection().modify({ from: 'shipped', changed: 0, checksum: '' }),
      );
    this.version(5)
      .stores({
        bin: 'id, at',
        binnedRows: '[bin+part]',
        backups: 'id, at',
        backupBytes: 'backup',
        done: 'id, at',
        made: 'id',
      })
      // Version 4 was given to readers twice: in its first form topics had no such fields, and its upgrade is not run again.
      .upgrade((transaction) =>
        transaction
          .table<Partial<StoredTopic>>('topics')
          .filter(({ from }) => from === undefined)
          .modify({ from: 'shipped', changed: 0, checksum: '' }),
      );
    // Laid when claims are looked for: nothing is taken over.
    this.version(STORE_VERSION).stores({
      shelves: 'id',
      claimTiles: '[block+n], [topic+question]',
      claimBlocks: '++block, *articles',
    });
    this.use(tiledClaims);
    this.use(droppingShelves);
    extendStore(this);
  }
}
