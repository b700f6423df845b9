import { download } from '../desk/download';

/** Hands a backup file to the browser to save. @param at when it was made, milliseconds since 1970 @returns its name */
export function saveBackupFile(bytes: Uint8Array<ArrayBuffer>, at: number): string {
  const name = `crossread-rescued-${new Date(at).toISOString().slice(0, 10)}.jsonl.gz`;
  download(new Blob([bytes], { type: 'application/gzip' }), name);
  return name;
}
