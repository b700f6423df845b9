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

/**
 * Which question the selected words answer: the likely ones first. Shown at once are those that fit; what only the reader can see in the
 * words is behind a button, and what the words do not answer is there for whoever searches for it.
 */
export function ToolbarClaim({ offers, onChoose, onClose }: ToolbarClaimProps) {
  const [search, setSearch] = useState('');
  const [showsAll, setShowsAll] = useState(false);
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const answered = (offers ?? []).filter(({ display }) => display !== null);
  const fitting = answered.filter(({ isLikely, isRead }) => isLikely || isRead);
  const others = answered.length - fitting.length;
  const searched = (offers ?? []).filter(({ text, group }) =>
    words.every((word) => `${text} ${group}`.toLowerCase().includes(word)),
  );
  const found = words.length > 0 ? searched : showsAll ? answered : fitting;
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
              <AnswerOf offer={offer} />
            </button>
          </li>
        ))}
      </ul>
      <div class="toolbar-row">
        {words.length === 0 && others > 0 && (
          <button type="button" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
            {t('claim.others', { n: others })}
          </button>
        )}
        <button type="button" onClick={onClose}>
          {t('noteCancel')}
        </button>
      </div>
    </section>
  );
}

/** What the words say, or what the reader would say: the one does not look like the other. */
function AnswerOf({ offer: { display, isRead } }: { offer: ClaimOffer }) {
  if (display === null) return <span class="faint">{t('claim.unread')}</span>;
  if (isRead) return <span class="toolbar-answer">{display}</span>;
  return <span class="faint">{t('claim.sayYourself', { answer: display })}</span>;
}

function stepInList(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const { currentTarget: list, target } = event;
  if (step === 0 || !(list instanceof HTMLElement) || !(target instanceof HTMLButtonElement)) return;
  const buttons = [...list.querySelectorAll<HTMLButtonElement>('button:enabled')];
  buttons.at((buttons.indexOf(target) + step) % buttons.length)?.focus();
  event.preventDefault();
}
