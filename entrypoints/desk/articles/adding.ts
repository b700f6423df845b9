/** What the reader brings in, until it is added: it stays while one looks at another room. */
import type { Busy } from '../../../components/articles/AddPanel';
import { faultsIn, type Draft, type RefusedFile } from '../../../components/articles/draft';
import { fingerprintOf, sameText } from '../../../lib/core/text/fingerprint';
import { findSameArticle } from '../../../lib/store/articles';
import type { CrossreadDb } from '../../../lib/store/db';
import { askToAdd } from './ask-background';
import { held } from './held';
import { readFile, readPasted, type FileRead } from './read-file';

/** What was brought, and what is being done with it. */
export interface Adding {
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedFile[];
  readonly busy: Busy | null;
}

const NOTHING: Adding = { drafts: [], refused: [], busy: null };
const state = held<Adding>(NOTHING);
let lastKey = 0;
let isStopped = false;

/** What was brought, live; a hook. */
export const useAdding = state.use;

/** Stops what is being done: the file that is being read is let go of, the article that is being added is added. */
export function stopAdding(): void {
  isStopped = true;
}

/** Lets go of all that was brought and not added. */
export function clearAdding(): void {
  isStopped = true;
  state.write({ ...NOTHING, busy: state.read().busy });
}

/** Reads files, one after the other; one that is not taken does not stop the rest. */
export async function takeFiles(db: CrossreadDb, files: readonly File[]): Promise<void> {
  if (state.read().busy || files.length === 0) return;
  change({ refused: [], drafts: withoutAdded() });
  await inTurn('readingFiles', files, async (file) => {
    const read = await readFile(file);
    if (!isStopped) await take(db, file.name, read);
  });
}

/** Takes a text that was pasted. */
export async function takeText(db: CrossreadDb, text: string): Promise<void> {
  change({ refused: [], drafts: withoutAdded() });
  await take(db, '', readPasted(text));
}

/** Puts a draft's facts right. */
export function changeDraft(key: number, facts: Draft['facts']): void {
  alter(key, { facts });
}

/** Lets go of one draft. */
export function leaveOut(key: number): void {
  change({ drafts: state.read().drafts.filter((draft) => draft.key !== key) });
}

/**
 * Adds every draft that is complete, one after the other; one that cannot be added does not stop the rest.
 * @param nameOf the title of a topic, by its id
 */
export async function addAll(db: CrossreadDb, nameOf: (topic: string) => string): Promise<void> {
  if (state.read().busy) return;
  const ready = state
    .read()
    .drafts.filter((draft) => draft.state.is !== 'added' && faultsIn(draft).length === 0);
  await inTurn('addingFiles', ready, async (draft) => {
    alter(draft.key, { state: await add(db, draft, nameOf) });
  });
}

/** Adds one draft. */
export async function add(
  db: CrossreadDb,
  { facts, text, from }: Pick<Draft, 'facts' | 'text' | 'from'>,
  nameOf: (topic: string) => string,
): Promise<Draft['state']> {
  const article = { ...facts, title: facts.title.trim() };
  const known = await findSameArticle(db, article, fingerprintOf(text));
  const reply = await askToAdd({ article, text, from });
  if (!reply.ok) return { is: 'failed', why: reply.error.message };
  const { topic, claims } = reply.value;
  const isUpdate = known?.id === reply.value.article && known.source !== 'pack';
  return {
    is: 'added',
    article: reply.value.article,
    topic: topic === null ? null : nameOf(topic),
    claims,
    isUpdate,
  };
}

async function inTurn<T>(
  doing: Busy['doing'],
  items: readonly T[],
  work: (item: T) => Promise<void>,
): Promise<void> {
  isStopped = false;
  for (const [done, item] of items.entries()) {
    if (isStopped) break;
    change({ busy: { doing, done, all: items.length } });
    await work(item);
  }
  change({ busy: null });
}

async function take(db: CrossreadDb, name: string, read: FileRead): Promise<void> {
  const key = ++lastKey;
  if (!read.ok) return change({ refused: [...state.read().refused, { key, name, why: read.why }] });
  const { draft } = read;
  const fingerprint = fingerprintOf(draft.text);
  const same = await findSameArticle(db, draft.facts, fingerprint);
  // Of two files of one name, each is its own article.
  const isOther = same?.url === draft.ownUrl && !sameText(same.fingerprint, fingerprint);
  const sameAs = same && same.source !== 'pack' && !isOther ? same.title : null;
  change({ drafts: [...state.read().drafts, { ...draft, key, sameAs, state: { is: 'waiting' } }] });
}

function withoutAdded(): readonly Draft[] {
  return state.read().drafts.filter(({ state: { is } }) => is !== 'added');
}

function alter(key: number, facts: Partial<Draft>): void {
  change({
    drafts: state.read().drafts.map((draft) => (draft.key === key ? { ...draft, ...facts } : draft)),
  });
}

function change(changed: Partial<Adding>): void {
  state.write({ ...state.read(), ...changed });
}
