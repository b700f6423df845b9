import { t } from '../../locales/t-library';

/**
 * The text of a file, read piece by piece.
 * @param onProgress told how many bytes are read
 * @throws Error that says so when it is not text in UTF-8
 */
export async function readUtf8(file: File, onProgress: (done: number) => void): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const parts: string[] = [];
  const reader = file.stream().getReader();
  let done = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(decoder.decode(part.value, { stream: true }));
      done += part.value.length;
      onProgress(done);
    }
    parts.push(decoder.decode());
  } catch (error) {
    if (error instanceof TypeError) throw new Error(t('notUtf8'), { cause: error });
    throw error;
  }
  return parts.join('');
}
