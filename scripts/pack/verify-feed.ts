import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isObject } from '../../lib/core/interchange/json';
import { canonicalText } from '../../lib/core/topic/exchange/canonical-pack';
import { INDEX_NAME, readIndex, type FeedIndex, type PackEntry } from '../../lib/core/topic/feed/feed-index';
import { deltaName, packName } from '../../lib/core/topic/feed/file-names';
import { applyDelta } from '../../lib/core/topic/feed/pack-delta';
import { signedText } from '../../lib/core/topic/feed/signature';
import { verifySignature } from '../../lib/store/check-signature';
import { PackError } from './fault';
import { digestOf, textIn } from './feed-files';

/** Checks a feed as a subscriber would, and all its files. @throws PackError with all that is wrong */
export async function verifyFeed(folder: string): Promise<FeedIndex> {
  const read = readIndex(readFileSync(join(folder, INDEX_NAME), 'utf8'));
  if (!read.ok)
    throw new PackError(
      `${INDEX_NAME}: ${read.errors.map(({ path, message }) => `${path} ${message}`).join('\n')}`,
    );
  const { index, json } = read;
  const { key, value } = index.signature;
  if (!(await verifySignature(key, signedText('feed index', json), value)))
    throw new PackError(`The signature of ${INDEX_NAME} does not hold: it was changed after it was signed.`);
  const faults = index.packs.flatMap((entry) => faultsOf(folder, entry));
  if (faults.length > 0) throw new PackError(faults.join('\n'));
  return index;
}

function faultsOf(folder: string, { id, sha256, deltas }: PackEntry): string[] {
  const whole = textIn(folder, packName(sha256));
  if (whole === null) return [`${id}: ${packName(sha256)} is missing.`];
  if (digestOf(whole) !== sha256) return [`${id}: ${packName(sha256)} holds something else.`];
  return deltas.flatMap(({ from }) => {
    const name = deltaName(from, sha256);
    const [before, delta] = [textIn(folder, packName(from)), textIn(folder, name)];
    if (delta === null) return [`${id}: ${name} is missing.`];
    const old: unknown = before === null ? null : JSON.parse(before);
    // The version that it begins from need not be kept.
    if (!isObject(old)) return [];
    return digestOf(canonicalText(applyDelta(old, JSON.parse(delta)))) === sha256
      ? []
      : [`${id}: ${name} leads elsewhere.`];
  });
}
