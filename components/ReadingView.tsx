import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../lib/core/checks/check';
import type { Reading } from '../lib/messaging/protocol';
import { t, type MessageKey } from '../locales/t';
import type { OtherTopic } from './AlsoMentions';
import { ArticleFacts } from './ArticleFacts';
import type { AnswerDeeds } from './ClaimDeeds';
import { ClaimList, type Selection } from './ClaimList';
import { Filters, type Filter } from './Filters';
import { gatherClaims, type CheckedClaim, type GivenAnswer } from './gather-claims';
import { MissingList, type MissingAnswer } from './MissingList';
import type { CheckedOpenClaim } from './open-claims';
import { OpenClaimList } from './OpenClaimList';
import { Tabs } from './Tabs';

/** Props of {@link ReadingView}. */
export interface ReadingViewProps {
  readonly reading: Reading;
  /** Other topics that it speaks of. */
  readonly alsoOn?: readonly OtherTopic[];
  /** The page's answers, in the order in which they are to come. */
  readonly claims: readonly CheckedClaim[];
  readonly missing: readonly MissingAnswer[];
  /** What no question asks for, in the order in which it is to come; undefined until it was looked for. */
  readonly open: readonly CheckedOpenClaim[] | undefined;
  /** The reader wants to see it. */
  readonly onWantOpen: () => void;
  readonly hasCoverage: boolean;
  readonly notes: readonly MessageKey[];
  readonly selection: Selection | null;
  readonly onPick: (claim: string) => void;
  readonly onShowInPage: (claim: string) => void;
  readonly deeds: AnswerDeeds;
  /** How many highlights are saved on the page; undefined until that is known. */
  readonly savedCount: number | undefined;
  /** What is saved on the page. */
  readonly saved: ComponentChildren;
}

/** What a page claims and who else says so; what others report that is missing in it; what is saved on it. */
export function ReadingView(props: ReadingViewProps) {
  const { reading, claims, missing, hasCoverage, notes, selection, onPick, onShowInPage } = props;
  const [tab, setTab] = useState<'here' | 'missing' | 'saved'>('here');
  const [chosen, setFilter] = useState<Filter>('all');
  const given = gatherClaims(claims).flatMap(({ answers }) => answers);
  const counts = countOutcomes(given);
  // The last claim of an outcome may go while only that outcome is shown.
  const filter = chosen !== 'all' && !counts[chosen] ? 'all' : chosen;
  useEffect(() => {
    if (!selection?.inPage) return;
    setTab('here');
    setFilter('all');
  }, [selection?.at, selection?.inPage]);

  const shown = claims.filter(({ check }) => filter === 'all' || check.outcome === filter);
  const here = (
    <>
      <Filters counts={counts} all={given.length} chosen={filter} onChoose={setFilter} />
      {claims.length > 0 && !hasCoverage && <p class="note">{t('noCoverage')}</p>}
      <ClaimList
        // Whatever was folded away, a filter shows all that it finds.
        key={filter}
        claims={shown}
        selection={selection}
        onPick={onPick}
        onShowInPage={onShowInPage}
        deeds={props.deeds}
      />
    </>
  );
  const lacking = <MissingList missing={missing} hasCoverage={hasCoverage} />;
  return (
    <>
      <ArticleFacts
        article={reading.article}
        score={reading.score}
        relevance={reading.relevance}
        alsoOn={props.alsoOn ?? []}
        notes={notes}
      />
      <Tabs
        label={t('sections')}
        chosen={tab}
        onChoose={setTab}
        tabs={[
          {
            key: 'here',
            name: t('thisPage'),
            content: (
              <>
                {claims.length > 0 ? here : <p class="empty">{t('nothingClaimed')}</p>}
                {/* It is found in the text, which has to be kept for it. */}
                {reading.stored && (
                  <OpenClaimList
                    open={props.open}
                    selection={selection}
                    onUnfold={props.onWantOpen}
                    onShowInPage={onShowInPage}
                  />
                )}
              </>
            ),
          },
          { key: 'missing', name: t('missingHere'), n: missing.length, content: lacking },
          {
            key: 'saved',
            name: t('saved'),
            ...(props.savedCount !== undefined && { n: props.savedCount }),
            content: props.saved,
          },
        ]}
      />
    </>
  );
}

function countOutcomes(given: readonly GivenAnswer[]): Partial<Record<Outcome, number>> {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const { first } of given) counts[first.check.outcome] = (counts[first.check.outcome] ?? 0) + 1;
  return counts;
}
