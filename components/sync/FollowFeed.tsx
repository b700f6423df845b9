import { useState } from 'preact/hooks';
import { readFingerprint } from '../../lib/core/topic/feed/fingerprint';
import { t } from '../../locales/t-feeds';
import type { FeedDeeds } from './feed-entry';
import { SyncField } from './SyncField';

/** Why an address is none of a feed. */
export type FeedAddressMistake = 'not-an-address' | 'not-https' | 'has-credentials' | 'has-query';

/** Props of {@link FollowFeed}. */
export interface FollowFeedProps extends Pick<FeedDeeds, 'onFollow'> {
  /** The address of a feed by what was typed, or what is wrong with it. */
  readonly readAddress: (
    typed: string,
  ) => { readonly url: string } | { readonly mistake: FeedAddressMistake };
}

/** The form that follows a feed: its address, and the fingerprint of its key. */
export function FollowFeed({ readAddress, onFollow }: FollowFeedProps) {
  const [address, setAddress] = useState('');
  const [fingerprint, setFingerprint] = useState('');
  const [wrong, setWrong] = useState<{ address?: string; fingerprint?: string; feed?: string }>({});
  const [isAsking, setIsAsking] = useState(false);
  const submit = async () => {
    const read = readAddress(address);
    const print = readFingerprint(fingerprint);
    setWrong({
      ...('mistake' in read && { address: t(`mistake.${read.mistake}`) }),
      ...(print === null && { fingerprint: t('mistake.fingerprint') }),
    });
    if ('mistake' in read || print === null) return;
    setIsAsking(true);
    const feed = await onFollow({ url: read.url, fingerprint: print });
    setIsAsking(false);
    if (feed !== null) return setWrong({ feed });
    setAddress('');
    setFingerprint('');
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h4>{t('follow')}</h4>
      <SyncField label={t('address')} help={t('addressHelp')} mistake={wrong.address}>
        {(control) => (
          <input
            {...control}
            type="text"
            inputMode="url"
            autocomplete="off"
            spellcheck={false}
            value={address}
            onInput={({ currentTarget }) => setAddress(currentTarget.value)}
          />
        )}
      </SyncField>
      <SyncField label={t('fingerprint')} help={t('fingerprintHelp')} mistake={wrong.fingerprint}>
        {(control) => (
          <input
            {...control}
            type="text"
            autocomplete="off"
            spellcheck={false}
            value={fingerprint}
            onInput={({ currentTarget }) => setFingerprint(currentTarget.value)}
          />
        )}
      </SyncField>
      <p role="status">{isAsking && t('asking')}</p>
      {wrong.feed !== undefined && (
        <p class="sync-mistake" role="alert">
          {wrong.feed}
        </p>
      )}
      <p class="sync-buttons">
        <button type="submit" class="secondary" disabled={isAsking}>
          {t('yes')}
        </button>
      </p>
    </form>
  );
}
