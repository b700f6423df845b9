import type { PackSigner } from '../../../components/topics/pack-preview';
import { leadsFromKnown } from '../../../lib/core/topic/feed/follow-keys';
import type { Signer } from '../../../lib/core/topic/feed/signature';
import { fingerprintOf, verifySignature } from '../../../lib/store/check-signature';
import type { FoundSignature } from './open-pack-file';

/**
 * Who signed a pack, held against who signed the version in force.
 * @param before absent where nothing is in force, or nobody signed it
 */
export async function compareSigners(found: FoundSignature, before: Signer | undefined): Promise<PackSigner> {
  if (found.is === 'unchecked') return found;
  if (found.is === 'nobody') return { is: 'nobody', before: before ? before.name : null };
  const { key, name, signed } = found.by;
  return {
    is: 'somebody',
    name,
    signed,
    fingerprint: await fingerprintOf(key),
    last: before ? await relationOf(found, before) : { is: 'none' },
  };
}

async function relationOf(
  { by, index }: Extract<FoundSignature, { is: 'somebody' }>,
  before: Signer,
): Promise<Extract<PackSigner, { is: 'somebody' }>['last']> {
  if (by.key === before.key) return { is: 'same' };
  const isKnown = (key: string) => key === before.key;
  return index && (await leadsFromKnown(index, isKnown, verifySignature))
    ? { is: 'vouches' }
    : { is: 'other', name: before.name, fingerprint: await fingerprintOf(before.key) };
}
