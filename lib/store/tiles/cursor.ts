import { cmp, Dexie, type DBCoreCursor, type DBCoreTransaction } from 'dexie';
import type { StoredClaim } from '../db';

/** A claim with its key in the index that is gone through. */
export interface Keyed {
  readonly key: unknown;
  readonly claim: StoredClaim;
}

/**
 * Goes through claims that are at hand as IndexedDB's cursor goes through an index.
 * @param found in the order in which it goes; at least one
 */
export class ClaimsCursor implements DBCoreCursor {
  done = false;
  #at = 0;
  #isMoved = false;
  #isRunning = false;
  #onNext: () => void = () => undefined;
  #resolve: (value?: unknown) => void = () => undefined;
  #reject: (error: Error) => void = () => undefined;

  constructor(
    readonly trans: DBCoreTransaction,
    private readonly found: readonly Keyed[],
    private readonly isReverse: boolean,
  ) {}

  get key(): unknown {
    return this.found[this.#at]?.key;
  }

  get primaryKey(): unknown {
    return this.found[this.#at]?.claim.id;
  }

  get value(): unknown {
    return this.found[this.#at]?.claim;
  }

  continue(key?: unknown): void {
    this.#move((one) => key === undefined || this.#isReached(one.key, key));
  }

  continuePrimaryKey(key: unknown, primaryKey: unknown): void {
    this.#move((one) => this.#isReached([one.key, one.claim.id], [key, primaryKey]));
  }

  advance(count: number): void {
    let left = count;
    this.#move(() => --left <= 0);
  }

  start(onNext: () => void): Promise<unknown> {
    return new Dexie.Promise((resolve, reject) => {
      this.#onNext = onNext;
      this.#resolve = resolve;
      this.#reject = reject;
      this.#isMoved = true;
      this.#run();
    });
  }

  stop(value?: unknown): void {
    this.#isMoved = false;
    this.#resolve(value);
  }

  next(): Promise<DBCoreCursor> {
    let isFirst = true;
    const step = () => {
      if (isFirst) this.continue();
      else this.stop();
      isFirst = false;
    };
    return this.start(step).then(() => this);
  }

  fail(error: Error): void {
    this.#isMoved = false;
    this.#reject(error);
  }

  #isReached(key: unknown, sought: unknown): boolean {
    return this.isReverse ? cmp(key, sought) <= 0 : cmp(key, sought) >= 0;
  }

  #move(isThere: (one: Keyed) => boolean): void {
    for (this.#at++; this.#at < this.found.length; this.#at++) {
      const one = this.found[this.#at];
      if (one && isThere(one)) break;
    }
    this.#isMoved = true;
    this.#run();
  }

  /** A loop, as each step called by the one before would fill the stack. */
  #run(): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#isMoved) {
        this.#isMoved = false;
        if (this.#at < this.found.length) this.#onNext();
        else {
          this.done = true;
          this.stop();
        }
      }
    } catch (error) {
      this.fail(error instanceof Error ? error : new Error(String(error)));
    } finally {
      this.#isRunning = false;
    }
  }
}
