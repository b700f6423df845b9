import { useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { sayFault } from './say-fault';
import type { SpaceEntry } from './space-entry';

interface Asked {
  readonly id: string;
  readonly syncedAt: number | null;
  readonly failures: number;
}

const failuresOf = ({ space }: SpaceEntry) => space.retry?.failures ?? 0;

/**
 * What is to be heard of a sync: only of one that the reader asked for, that it runs and what came of it. All others are to be seen.
 * @returns the words, and what is called when one is asked for
 */
export function useSaid(entries: readonly SpaceEntry[]): [said: string, onAsk: (id: string) => void] {
  const [asked, setAsked] = useState<Asked | null>(null);
  const entry = entries.find(({ space }) => space.id === asked?.id);
  const onAsk = (id: string) => {
    const now = entries.find(({ space }) => space.id === id);
    setAsked(now ? { id, syncedAt: now.space.syncedAt, failures: failuresOf(now) } : null);
  };
  return [asked && entry ? said(entry, asked) : '', onAsk];
}

function said(entry: SpaceEntry, { syncedAt, failures }: Asked): string {
  const { trouble } = entry.space;
  if (!entry.running && trouble && failuresOf(entry) !== failures) return sayFault(trouble).what;
  return t(entry.space.syncedAt === syncedAt ? 'state.running' : 'done.synced');
}
