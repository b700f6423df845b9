/**
 * Choices that go with the reader from browser to browser, through the browser's own sync (docs/decisions/0055). Here is which, and how two
 * browsers that chose differently come to the same; entrypoints/background/sync-choices.ts does it.
 */
import * as v from 'valibot';
import type { Settings } from './shared-state';

/** What goes along once the reader wants it: each is one of a short list of ours, so that nothing the reader wrote and nothing of what is read is in it. */
export const SYNCED = [
  'language',
  'marked',
  'markStyle',
  'tones',
  'textSize',
  'theme',
  'offersToolbar',
] as const;
/** What goes along only when the reader wants that as well: words of their own. */
export const SYNCED_WORDS = ['colourNames'] as const;

/** All that can go along. */
export const ALL_SYNCED = [...SYNCED, ...SYNCED_WORDS] as const;
/** A setting that can. */
export type SyncedName = (typeof ALL_SYNCED)[number];

/** A choice and when it was made, in milliseconds since 1970: later than every one it was made in place of, whatever the clock said. */
export const DatedSchema = v.object({ value: v.unknown(), at: v.pipe(v.number(), v.safeInteger()) });
/** One of them. */
export type Dated = v.InferOutput<typeof DatedSchema>;

/** Choices by the names of their settings. */
export type DatedChoices = Readonly<Partial<Record<SyncedName, Dated>>>;

/** Under which key of the browser's sync a setting lies: each under its own, so that two browsers which write at once do not undo one another. */
export const syncKey = (name: SyncedName): string => `choice:${name}`;

/** Every key that may lie there by a wish of the reader's. */
export const SYNC_KEYS: readonly string[] = ALL_SYNCED.map(syncKey);

/** The dated choices in what the browser's sync holds; what else lies there is not ours to touch. */
export function choicesIn(stored: Readonly<Record<string, unknown>>): DatedChoices {
  const found: Partial<Record<SyncedName, Dated>> = {};
  for (const name of ALL_SYNCED) {
    const read = v.safeParse(DatedSchema, stored[syncKey(name)]);
    if (read.success) found[name] = read.output;
  }
  return found;
}

/** What is to be done so that this browser and the others come to the same. */
export interface SyncPlan {
  /** What the others chose later than this one. */
  readonly take: ReadonlyMap<SyncedName, unknown>;
  /** What this one chose later than the others. */
  readonly give: ReadonlyMap<SyncedName, Dated>;
  /** What both will have come to: `agreed` of the next time. */
  readonly agreed: ReadonlyMap<SyncedName, Dated>;
}

/** The settings that go along by these choices. */
export function syncedNames({
  syncs,
  syncsColourNames,
}: Pick<Settings, 'syncs' | 'syncsColourNames'>): SyncedName[] {
  if (!syncs) return [];
  return syncsColourNames ? [...ALL_SYNCED] : [...SYNCED];
}

/**
 * Compares this browser's choices with what lies in the browser's sync, setting by setting: the later choice holds. Where both are of one moment the
 * one that comes later in order of JSON does, so that all browsers come to the same. Who joins takes what is there already.
 * @param mine the choices as they are now
 * @param agreed what was agreed on the last time; empty for a browser that joins
 * @param theirs what lies in the sync
 * @param isUnderstood whether this version takes a value for a setting; what it does not take stays there as it is
 * @param now milliseconds since 1970
 */
export function planSync(
  names: readonly SyncedName[],
  mine: Readonly<Record<SyncedName, unknown>>,
  agreed: DatedChoices,
  theirs: DatedChoices,
  isUnderstood: (name: SyncedName, value: unknown) => boolean,
  now: number,
): SyncPlan {
  const take = new Map<SyncedName, unknown>();
  const give = new Map<SyncedName, Dated>();
  const next = new Map<SyncedName, Dated>();
  for (const name of names) {
    const [before, there] = [agreed[name], theirs[name]];
    const isNew = before === undefined ? there === undefined : !isSame(before.value, mine[name]);
    const here: Dated = isNew
      ? { value: mine[name], at: Math.max(now, (before?.at ?? 0) + 1, (there?.at ?? 0) + 1) }
      : (before ?? { value: mine[name], at: 0 });
    next.set(name, here);
    if (isNew) give.set(name, here);
    else if (there && isLater(there, here) && isUnderstood(name, there.value)) {
      next.set(name, there);
      if (!isSame(there.value, mine[name])) take.set(name, there.value);
    } else if (there && isLater(here, there)) give.set(name, here);
  }
  return { take, give, agreed: next };
}

function isLater(a: Dated, b: Dated): boolean {
  return a.at === b.at ? sortable(a.value) > sortable(b.value) : a.at > b.at;
}

/** Whether two values are the same as JSON, in whatever order their keys come. */
export const isSame = (a: unknown, b: unknown): boolean => sortable(a) === sortable(b);

/** JSON with the keys in order: browsers give objects back as they like. */
function sortable(value: unknown): string {
  const text = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
  return text ?? '';
}
