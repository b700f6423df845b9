import { useState } from 'preact/hooks';
import type { ClaimOffer } from '../../lib/messaging/protocol';
import { t } from '../../locales/t-annotating';

/** Props of {@link ToolbarClaim}. */
export interface ToolbarClaimProps {
  /** Null while they are looked for. */
  readonly offers: readonly ClaimOffer[] | null;
  readonly onChoose: (offer: ClaimOffer) => void;
  readonly onClose: () => void;
}

/** Which question the selected words answer: the likely ones first, the others by search. */
export function ToolbarClaim({ offers, onChoose, onClose }: ToolbarClaimProps) {
  const [search, setSearch] = useState('');
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  // Without a search only what can be answered: the other questions are there for whoever looks for one.
  const found = (offers ?? []).filter(({ text, group, display }) => {
    const searched = `${text} ${group}`.toLowerCase();
    return words.length === 0 ? display !== null : words.every((word) => searched.includes(word));
  });
  return (
    <section class="toolbar" role="dialog" aria-label={t('claim.label')} tabIndex={-1}>
      <label class="toolbar-search">
        {t('claim.which')}
        <input
          type="search"
          placeholder={t('claim.search')}
          value={search}
          onInput={({ currentTarget: { value } }) => setSearch(value)}
        />
      </label>
      <p class="faint" role="status">
        {offers === null && t('claim.loading')}
        {offers?.length === 0 && t('claim.none')}
        {offers !== null &&
          offers.length > 0 &&
          found.length === 0 &&
          t(words.length === 0 ? 'claim.noAnswer' : 'claim.noneFound')}
      </p>
      <ul class="toolbar-offers" onKeyDown={stepInList}>
        {found.map((offer) => (
          <li key={`${offer.topic} ${offer.question}`} data-likely={offer.isLikely}>
            <button type="button" disabled={offer.display === null} onClick={() => onChoose(offer)}>
              <span>{offer.text}</span>
              <span class={offer.display === null ? 'faint' : 'toolbar-answer'}>
                {offer.display ?? t('claim.unread')}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="toolbar-row">
        <button type="button" onClick={onClose}>
          {t('noteCancel')}
        </button>
      </div>
    </section>
  );
}

function stepInList(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { currentTarget: list, target } = event;
  if (step === 0 || !(list instanceof HTMLElement) || !(target instanceof HTMLButtonElement)) return;
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button:enabled')];
  buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus();
  event.preventDefault();
}
