import type { CrossreadDb } from '../../../lib/store/db';
import type { Deeds } from '../use-deeds';

/** Copies of the store: those made by themselves, and files. */
export function BackupRoom(_: { readonly db: CrossreadDb; readonly deeds: Deeds }) {
  return null;
}
