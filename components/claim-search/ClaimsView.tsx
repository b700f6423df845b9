import { useMemo, useRef } from 'preact/hooks';
import { wordsOf } from '../../lib/core/annotation/search-annotations';
import { SearchField } from '../SearchField';
import { t } from '../../locales/t-claim-search';
import { addressOf } from '../desk-address';
import { Pager } from '../library/Pager';
import { useMarkedWords } from '../library/use-marked-words';
import './claim-search.css';
import { FoundClaim, type ClaimShown } from './FoundClaim';

/** How many claims were found. */
export interface ClaimTally {
  readonly n: number;
  /** Of so many that were looked through. */
  readonly all: number;
  /** Whether all there are were looked through; else more may be found. */
  readonly isWhole: boolean;
}

/** Props of {@link ClaimsView}. */
export interface ClaimsViewProps {
  readonly query: string;
  /** From 0. */
  readonly page: number;
  /** Null until there is an answer. */
  readonly tally: ClaimTally | null;
  /** What is on this page. */
  readonly shown: readonly ClaimShown[];
  readonly onSearch: (query: string) => void;
  readonly onTurn: (page: number) => void;
}

/** All claims, looked for by words as one types. */
export function ClaimsView({ query, page, tally, shown, onSearch, onTurn }: ClaimsViewProps) {
  const list = useRef<HTMLElement>(null);
  const words = useMemo(() => wordsOf(query), [query]);
  const isThere = tally !== null && tally.all > 0;
  useMarkedWords(list, words, isThere);
  if (tally?.isWhole && tally.all === 0) return <NoClaims />;
  return (
    <div class="room claims-room">
      <h2 class="room-title">{t('title')}</h2>
      <p class="faint room-help">{t('help')}</p>
      <div class="claim-search" role="search">
        <SearchField label={t('search')} hint={t('searchHint')} query={query} onSearch={onSearch} />
      </div>
      <section class="results" ref={list} tabIndex={-1} aria-label={t('results')}>
        <div class="results-head">
          <p role="status">{said(tally, words.length > 0)}</p>
          {query.trim() !== '' && (
            <button type="button" class="quiet" onClick={() => onSearch('')}>
              {t('dropQuery')}
            </button>
          )}
        </div>
        {tally?.isWhole && tally.n === 0 && <p class="empty">{t('nothingFound')}</p>}
        <ul class="items">
          {shown.map((found) => (
            <FoundClaim key={found.claim.id} {...found} />
          ))}
        </ul>
        <Pager
          page={page}
          n={tally?.n ?? 0}
          onTurn={(to) => {
            onTurn(to);
            list.current?.focus({ preventScroll: true });
            list.current?.scrollIntoView({ block: 'start' });
          }}
        />
      </section>
    </div>
  );
}

function said(tally: ClaimTally | null, isNarrowed: boolean): string {
  if (!tally) return t('reading');
  const { n, all, isWhole } = tally;
  if (!isWhole) return t('foundSoFar', { n });
  return isNarrowed ? t('foundOf', { n, all }) : t('found', { n });
}

/** What stands there while no claim is kept: what one is, and how to get some. */
function NoClaims() {
  return (
    <section class="empty-room">
      <h2>{t('emptyTitle')}</h2>
      <p>{t('emptyWhat')}</p>
      <p>
        <a href={addressOf({ room: 'articles' }, new URLSearchParams({ add: '' }))}>{t('emptyAdd')}</a>
      </p>
    </section>
  );
}
