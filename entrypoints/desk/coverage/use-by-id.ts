import { useMemo } from 'preact/hooks';

/** Records by their id; the same map as long as the records are the same. */
export function useById<T extends { readonly id: string }>(records: readonly T[]): ReadonlyMap<string, T> {
  return useMemo(() => new Map(records.map((record) => [record.id, record])), [records]);
}
