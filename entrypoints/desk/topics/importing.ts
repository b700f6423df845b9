/** The files of packs that the reader brings, until they are imported or let go of: they stay while one looks at another room. */
import { shortQuote } from '../../../components/annotations/short-quote';
import type { PackDraft, PackPreview } from '../../../components/topics/pack-preview';
import { messageOf } from '../../../lib/core/message-of';
import { INDEX_NAME } from '../../../lib/core/topic/feed/feed-index';
import { t } from '../../../locales/t-topics';
import { held } from '../articles/held';
import type { Deeds } from '../use-deeds';
import { startPack, type PackSession } from './pack-session';
import { switchTopics } from './switch-topics';
import { tellTopicsChanged } from './tell-topics-changed';

const state = held<readonly PackDraft[]>([]);
const sessions = new Map<number, PackSession>();
let lastKey = 0;

/** What was brought, live; a hook. */
export const useImporting = state.use;

/** The worker that holds a file; undefined for one that was refused or let go of. */
export function sessionOf(key: number): PackSession | undefined {
  return sessions.get(key);
}

/**
 * Reads files, each in a worker of its own, one after the other. The index of a feed among them says who signed the others, and is none itself.
 * @returns the keys of those that can be imported
 */
export async function takePacks(files: readonly File[]): Promise<readonly number[]> {
  const index = files.length > 1 ? (files.find(({ name }) => name === INDEX_NAME) ?? null) : null;
  const packs = files.filter((file) => file !== index);
  const keyed = packs.map((file) => ({ file, key: ++lastKey }));
  const waiting = keyed.map(({ file, key }): PackDraft => ({
    key,
    file: file.name,
    state: { at: 'reading', done: 0, all: file.size },
  }));
  state.write([...state.read().filter(({ state: { at } }) => at !== 'written'), ...waiting]);
  for (const { file, key } of keyed) if (isThere(key)) await readOne(key, file, index);
  return keyed.map(({ key }) => key).filter((key) => sessions.has(key));
}

/** Lets go of a file: of one that is being read as well. What was imported stays. */
export function leaveOutPack(key: number): void {
  const draft = state.read().find((one) => one.key === key);
  // What was imported can still be undone: its worker knows what was there before.
  if (draft?.state.at !== 'written') end(key);
  state.write(state.read().filter((one) => one.key !== key));
}

/** Imports a file as its preview says, and says so, with a way back. */
export function importPack(deeds: Deeds, key: number, preview: PackPreview): void {
  const session = sessions.get(key);
  if (!session) return;
  const { id, version, is } = preview;
  const title = shortQuote(preview.title);
  const isBeside = preview.owner !== null && is === 'new';
  alter(key, { at: 'writing', preview });
  deeds.perform(t('doingImport', { title }), 1, async () => {
    try {
      // Off before it is there, so that no page is read by it in between.
      if (isBeside) await switchTopics([id], false);
      await session.write();
    } catch (error) {
      alter(key, { at: 'preview', preview });
      throw error;
    }
    await tellTopicsChanged();
    alter(key, { at: 'written', preview });
    return {
      said: t(is === 'update' ? 'doneUpdate' : 'doneImport', { title, version }),
      undo: async () => {
        await session.undo();
        if (isBeside) await switchTopics([id], true);
        await tellTopicsChanged();
        alter(key, { at: 'preview', preview });
      },
    };
  });
}

async function readOne(key: number, file: File, index: File | null): Promise<void> {
  const session = startPack((progress) =>
    alter(key, progress === 'checking' ? { at: 'checking' } : { at: 'reading', ...progress }),
  );
  sessions.set(key, session);
  try {
    const read = await session.read(file, index);
    alter(
      key,
      read.is === 'read' ? { at: 'preview', preview: read.preview } : { at: 'refused', errors: read.errors },
    );
    if (read.is === 'refused') end(key);
  } catch (error) {
    alter(key, { at: 'failed', why: messageOf(error) });
    end(key);
  }
}

function end(key: number): void {
  sessions.get(key)?.end();
  sessions.delete(key);
}

const isThere = (key: number) => state.read().some((draft) => draft.key === key);

function alter(key: number, to: PackDraft['state']): void {
  state.write(state.read().map((draft) => (draft.key === key ? { ...draft, state: to } : draft)));
}
