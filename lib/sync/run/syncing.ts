import { browser } from 'wxt/browser';
import type { CrossreadDb } from '../../store/db';
import { capture } from '../local/capture';
import { syncTables } from '../local/schema';
import { syncRunning, worksOffline } from '../shared';
import { engineDeps, targetOf } from './engine-deps';
import { follow, pause } from './follow';
import { onceMore } from './once-more';
import { syncAll, tellNowAndThen } from './sync-all';

/** Of an alarm which goes on with a sync that this worker does not live to end, and after how many minutes: no browser takes less. */
export const RESUME = 'sync-resume';
const RESUME_AFTER = 0.5;
/** How often it is told how far a sync is, in milliseconds. Each telling also tells the browser that the worker is not idle. */
const TOLD_EVERY = 300;

/** Who hears of what. */
export interface SyncingFor {
  readonly report: (work: Promise<void>) => void;
  /** Something came from others. */
  readonly taken: () => void;
  /** Whether somebody wants to see soon what others change. */
  readonly isWatched: () => boolean;
  /** Whether any space is followed now. */
  readonly following: (isFollowing: boolean) => void;
}

/** What of syncing is under way in this worker: one run over the spaces at most, and who waits for news. */
export class Syncing {
  /** What the next run is for; null spaces are all. */
  #wanted: { spaces: Set<string> | null; isAsked: boolean } = { spaces: new Set(), isAsked: false };
  readonly #run = onceMore(() => this.#syncWanted());
  #stopping = new AbortController();
  #unfollow = new AbortController();
  readonly #followed = new Set<string>();
  /** By space, how many records came or went in this worker's life. */
  readonly #moved = new Map<string, number>();

  constructor(
    private readonly db: CrossreadDb,
    private readonly to: SyncingFor,
  ) {}

  /** Syncs a space, or all; resolves when that was done. @param isAsked whether the user wants it: then also what failed a moment ago is tried */
  async sync(wish: { readonly isAsked: boolean; readonly space?: string | undefined }): Promise<void> {
    const { spaces } = this.#wanted;
    if (wish.space === undefined || spaces === null) this.#wanted.spaces = null;
    else spaces.add(wish.space);
    this.#wanted.isAsked ||= wish.isAsked;
    await this.#run();
    if (this.to.isWatched()) await this.follow();
  }

  /** Syncs if something was changed here. Offline it only notes when it was said. */
  async pushChanges(): Promise<void> {
    const { changed, spaces } = syncTables(this.db);
    if ((await changed.count()) === 0 || (await spaces.count()) === 0) return;
    if (await worksOffline.read()) await capture(this.db, Date.now());
    else await this.sync({ isAsked: false });
  }

  /** Has each space synced as soon as its server says that there is something new, until {@link stopFollowing}. */
  async follow(): Promise<void> {
    const spaces = (await worksOffline.read()) ? [] : await syncTables(this.db).spaces.toArray();
    this.to.following(spaces.length > 0);
    const { signal } = this.#unfollow;
    for (const { id } of spaces) {
      if (this.#followed.has(id) || signal.aborted) continue;
      this.#followed.add(id);
      this.to.report(this.#followOne(id, signal).finally(() => this.#followed.delete(id)));
    }
  }

  /** Nobody looks any more. */
  stopFollowing(): void {
    this.#unfollow.abort();
    this.#unfollow = new AbortController();
    this.#followed.clear();
  }

  /** Ends what is under way between two steps. */
  stop(): void {
    this.#stopping.abort();
    this.stopFollowing();
  }

  async #followOne(id: string, signal: AbortSignal): Promise<void> {
    let seen = this.#moved.get(id) ?? 0;
    await follow(
      {
        space: async () => {
          if (await worksOffline.read()) return undefined;
          const space = await syncTables(this.db).spaces.get(id);
          return space?.isPaused ? undefined : space;
        },
        targetOf: (space) => targetOf(this.db, space),
        sync: async () => {
          await this.sync({ isAsked: false, space: id });
          const before = seen;
          seen = this.#moved.get(id) ?? 0;
          return seen !== before;
        },
        wait: pause,
      },
      signal,
    );
  }

  async #syncWanted(): Promise<void> {
    const { spaces, isAsked } = this.#wanted;
    this.#wanted = { spaces: new Set(), isAsked: false };
    this.#stopping = new AbortController();
    // A worker that did not live to end its run could not take it back.
    let isTold = (await syncRunning.read()) !== null;
    let isLong = false;
    const tell = tellNowAndThen((progress) => {
      isTold = true;
      this.to.report(syncRunning.write(progress));
      if (isLong) return;
      isLong = true;
      browser.alarms.create(RESUME, { delayInMinutes: RESUME_AFTER });
    }, TOLD_EVERY);
    try {
      const wish = { spaces, isAsked, signal: this.#stopping.signal };
      const done = await syncAll(this.db, engineDeps(this.db, tell), wish);
      for (const { space, changed, pushed } of done)
        this.#moved.set(space, (this.#moved.get(space) ?? 0) + changed + pushed);
      if (done.some(({ changed }) => changed > 0)) this.to.taken();
    } finally {
      if (isTold) await syncRunning.remove();
      if (isLong) await browser.alarms.clear(RESUME);
    }
  }
}
