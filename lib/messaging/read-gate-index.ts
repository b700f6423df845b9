/** The gate's index as content scripts read it: without the polyfill and the schema library, checked by hand. */
import { native } from './native';
import type { GateIndex } from './protocol';

const KEY = 'gate';

/** The names followed; none when nothing is, or when what is stored is not understood. */
export async function readGateIndex(): Promise<GateIndex> {
  return understood((await native().storage.local.get(KEY))[KEY]);
}

/** Calls back with every new index, until the function it returns is called. */
export function watchGateIndex(changed: (index: GateIndex) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const change = changes[KEY];
    if (area === 'local' && change) changed(understood(change.newValue));
  };
  native().storage.onChanged.addListener(listener);
  return () => native().storage.onChanged.removeListener(listener);
}

/** What GateIndexSchema demands. */
function understood(stored: unknown): GateIndex {
  return Array.isArray(stored) && stored.every(isTopic) ? stored : [];
}

function isTopic(value: unknown): value is GateIndex[number] {
  if (typeof value !== 'object' || value === null || !('topic' in value) || !('groups' in value))
    return false;
  const { topic, groups } = value;
  return typeof topic === 'string' && Array.isArray(groups) && groups.every(isNames);
}

const isNames = (names: unknown): names is string[] =>
  Array.isArray(names) && names.every((name) => typeof name === 'string');
