/** What copies are called in their second place, and which of them stay there: pure, so that it can be told and tested. */
import type { StoredBackup } from '../db';
import type { PlacedFile } from './copy-place';

/** What a copy's file tells by its name. */
export interface PlacedCopy extends Pick<StoredBackup, 'at' | 'why' | 'contents'> {
  /** The id of the store that it was made of (birth.ts). */
  readonly store: string;
}

/** A copy's file. */
export interface PlacedCopyFile extends PlacedCopy, PlacedFile {}

/** Days that the copies of an earlier store stay after they were made. */
const DAYS_OF_EARLIER = 30;
const DAY = 86_400_000;
const NAME =
  /^(\d{1,15})-(daily|before-restore|before-migration)-([\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})-([\da-f]{64})\.jsonl\.gz$/;

/** `1763812345678-daily-STORE-CONTENTS.jsonl.gz`: with all by which it is told what is there, without a file being read. */
export function placedName({ at, why, store, contents }: PlacedCopy): string {
  return `${at}-${why}-${store}-${contents}.jsonl.gz`;
}

/** The copies among the files of the place, newest first; without those that nothing was written to. */
export function copiesAmong(files: readonly PlacedFile[]): PlacedCopyFile[] {
  return files
    .flatMap(({ name, size }) => {
      const [, at, why, store, contents] = NAME.exec(name) ?? [];
      if (size === 0 || !isWhy(why) || store === undefined || contents === undefined) return [];
      return [{ name, size, at: Number(at), why, store, contents }];
    })
    .sort((a, b) => b.at - a.at);
}

function isWhy(why: string | undefined): why is StoredBackup['why'] {
  return why === 'daily' || why === 'before-restore' || why === 'before-migration';
}

/**
 * The files that are let go, by name. Of a store two daily copies stay, the newest and that of a day before (where there is none, the second
 * newest), and the newest of the others; so do those of the store before it, for a month, as it may be wanted later what was in it.
 * @param store the id of the store as it is now @param now milliseconds since 1970
 */
export function filesToDrop(files: readonly PlacedFile[], store: string, now: number): string[] {
  const copies = copiesAmong(files);
  const before = copies.find((copy) => copy.store !== store)?.store;
  const earlier = copies.filter((copy) => copy.store === before && now - copy.at < DAYS_OF_EARLIER * DAY);
  const kept = new Set([...keptOf(copies.filter((copy) => copy.store === store)), ...keptOf(earlier)]);
  return files.flatMap(({ name }) => (kept.has(name) ? [] : [name]));
}

/** @param copies of one store, newest first */
function keptOf(copies: readonly PlacedCopyFile[]): string[] {
  const daily = copies.filter(({ why }) => why === 'daily');
  const [newest, ...older] = daily;
  const others = older.filter(({ contents }) => contents !== newest?.contents);
  const second = others.find(({ at }) => newest && dayOf(at) !== dayOf(newest.at)) ?? others[0];
  const beside = copies.find(({ why }) => why !== 'daily');
  return [newest, second, beside].flatMap((copy) => copy?.name ?? []);
}

function dayOf(at: number): number {
  return Math.floor(at / DAY);
}
