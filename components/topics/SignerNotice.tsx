import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-topics';
import type { PackSigner } from './pack-preview';

/** What a signature means beside the last one. Nothing for a file that nobody signed, where nobody did before either. */
export function SignerNotice({ signer }: { readonly signer: PackSigner }) {
  const said = noticeOn(signer);
  if (said === null) return null;
  const isTrouble = signer.is === 'nobody' || (signer.is === 'somebody' && signer.last.is === 'other');
  return <p class={isTrouble ? 'trouble' : 'pack-signer'}>{said}</p>;
}

/** Who signed a file, in a line of its facts. */
export function signerInWords(signer: PackSigner): string {
  if (signer.is === 'nobody') return t('signer.nobody');
  if (signer.is === 'unchecked') return t('signer.unchecked', { name: signer.name });
  const { name, fingerprint, signed } = signer;
  return t('signer.somebody', { name, fingerprint, day: formatDate(signed.slice(0, 10)) ?? signed });
}

function noticeOn(signer: PackSigner): string | null {
  if (signer.is === 'nobody')
    return signer.before === null ? null : t('signedNoMore', { name: signer.before });
  if (signer.is === 'unchecked') return t('signedUnchecked');
  const { last } = signer;
  return last.is === 'other'
    ? t('signedOther', { name: last.name, fingerprint: last.fingerprint })
    : t(SAID[last.is]);
}

const SAID = { none: 'signedFirst', same: 'signedSame', vouches: 'signedFollows' } as const;
