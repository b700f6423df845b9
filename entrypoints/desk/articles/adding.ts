/** What the reader brings in, until it is added: it stays while one looks at another room. */
import type { Busy } from '../../../components/articles/AddPanel';
import {
  faultsIn,
  type Draft,
  type Keep,
  type RefusedFile,
  type SameKept,
} from '../../../components/articles/draft';
import { fingerprintOf } from '../../../lib/core/text/fingerprint';
import { articleAsItIs, bringBack, type ArticleAsWas } from '../../../lib/store/bring-back';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { sameAsAdded, type SameAsAdded } from '../../../lib/store/same-as-added';
import { askToAdd } from './ask-background';
import { held } from './held';
import { readFile, readPasted, type BareDraft, type FileRead } from './read-file';

/** What was brought, and what is being done with it. */
export interface Adding {
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedFile[];
  readonly busy: Busy | null;
  /** What was pasted and not taken yet: it outlives the closing of what it was pasted into. */
  readonly pasted: string;
}

/** What only this file needs to know of a draft. */
interface Behind {
  /** The id that it gets as an article of its own: added again after a failure, it is the same. */
  readonly id: string;
  readonly fingerprint: readonly number[];
  /** What the article was that it brought up to date. */
  was: ArticleAsWas | null;
}

const NOTHING: Adding = { drafts: [], refused: [], busy: null, pasted: '' };
const state = held<Adding>(NOTHING);
const behind = new Map<number, Behind>();
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
  behind.clear();
  state.write({ ...NOTHING, busy: state.read().busy, pasted: state.read().pasted });
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

/** Keeps what is being pasted. */
export function changePasted(pasted: string): void {
  change({ pasted });
}

/** Takes a text that was pasted. */
export async function takeText(db: CrossreadDb, text: string): Promise<void> {
  change({ refused: [], drafts: withoutAdded() });
  await take(db, '', readPasted(text));
}

/** Puts a draft's facts right; with another address or publisher it may be another of the kept articles. */
export async function changeDraft(db: CrossreadDb, key: number, facts: Draft['facts']): Promise<void> {
  alter(key, { facts });
  await lookForSame(db, key);
}

/** What adding a draft does to the kept article that it is. */
export function chooseKeep(key: number, keep: Keep): void {
  alter(key, { keep });
}

/** Makes the kept article again what it was before this draft brought it up to date. The draft waits, to be kept beside it. */
export async function undoUpdate(db: CrossreadDb, key: number): Promise<void> {
  const known = behind.get(key);
  if (!known?.was) return;
  await bringBack(db, known.was);
  known.was = null;
  alter(key, { state: { is: 'waiting' } });
  await lookForSame(db, key);
  alter(key, { keep: 'both' });
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
    const known = behind.get(draft.key);
    if (known) alter(draft.key, { state: await addDraft(db, draft, known, nameOf) });
  });
}

/** Adds a text of which no more is known than what it holds: one that is kept already is brought up to date where nothing is lost by it. */
export async function add(
  db: CrossreadDb,
  draft: BareDraft,
  nameOf: (topic: string) => string,
): Promise<Draft['state']> {
  const fresh: Behind = { id: crypto.randomUUID(), fingerprint: fingerprintOf(draft.text), was: null };
  return addDraft(db, { ...draft, same: null, keep: 'both' }, fresh, nameOf);
}

async function addDraft(
  db: CrossreadDb,
  draft: Omit<Draft, 'key' | 'state'>,
  known: Behind,
  nameOf: (topic: string) => string,
): Promise<Draft['state']> {
  const { facts, text, from } = draft;
  const into = await chosenFor(db, draft, known);
  const was = into && into.source !== 'pack' ? await articleAsItIs(db, into.id) : undefined;
  const article = { ...facts, title: facts.title.trim(), id: into?.id ?? known.id };
  const reply = await askToAdd({ article, text, from });
  if (!reply.ok) return { is: 'failed', why: reply.error.message };
  const { topic, claims } = reply.value;
  known.was = was ?? null;
  return {
    is: 'added',
    article: reply.value.article,
    topic: topic === null ? null : nameOf(topic),
    claims,
    isUpdate: was !== undefined,
  };
}

/** The article that is to be brought up to date. One that the reader was not asked about is, only where nothing is lost by it. */
async function chosenFor(
  db: CrossreadDb,
  { facts, text, same, keep }: Omit<Draft, 'key' | 'state'>,
  { fingerprint }: Behind,
): Promise<StoredArticle | null> {
  const found = await sameAsAdded(db, facts, text, fingerprint);
  if (!found) return null;
  if (found.article.source === 'pack') return found.article;
  const isUpdate = same?.id === found.article.id ? keep === 'update' : found.how === 'same';
  return isUpdate ? found.article : null;
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
  behind.set(key, { id: crypto.randomUUID(), fingerprint: fingerprintOf(draft.text), was: null });
  const waiting = { ...draft, key, same: null, keep: 'both', state: { is: 'waiting' } } as const;
  change({ drafts: [...state.read().drafts, waiting] });
  await lookForSame(db, key);
}

/** Looks which of the kept articles a draft is. What the reader chose about that one stays chosen. */
async function lookForSame(db: CrossreadDb, key: number): Promise<void> {
  const asked = draftOf(key);
  const known = behind.get(key);
  if (!asked || !known) return;
  const found = await sameAsAdded(db, asked.facts, asked.text, known.fingerprint);
  const draft = draftOf(key);
  // Typed on meanwhile: what is looked for with the next key is what counts.
  if (!draft || draft.facts.url !== asked.facts.url || draft.facts.publisher !== asked.facts.publisher)
    return;
  const same = found && found.article.source !== 'pack' ? shownOf(found) : null;
  if (same?.id === draft.same?.id) alter(key, { same });
  else alter(key, { same, keep: same?.how === 'same' ? 'update' : 'both' });
}

function shownOf({ article: { id, title }, characters, how }: SameAsAdded): SameKept {
  return { id, title, characters, how };
}

const draftOf = (key: number) => state.read().drafts.find((draft) => draft.key === key);

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
