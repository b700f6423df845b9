import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClaimsView } from '../../../components/claim-search/ClaimsView';
import { PAGE } from '../../../components/library/Pager';
import { factsOf, type TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { claimsFound } from '../../../lib/store/sought-claims';
import { allTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-claim-search';
import { sayValue } from '../../../locales/value-words';
import { useLive } from '../../live/use-live';
import type { Whereabouts } from '../use-place';
import { useClaimSearch } from './use-claim-search';

/** Props of {@link ClaimsRoom}. */
export interface ClaimsRoomProps {
  readonly db: CrossreadDb;
  readonly here: Whereabouts;
}

/** Milliseconds after the last key until the address says what is looked for: a browser refuses an address for every key. */
const SETTLED = 300;

/** The claims of the store, looked for by words. */
export function ClaimsRoom({ db, here }: ClaimsRoomProps) {
  const [query, setQuery] = useState(here.asked.get('q') ?? '');
  const [page, setPage] = useState(0);
  const answer = useClaimSearch(query, page * PAGE, (page + 1) * PAGE);
  const topics = useTopics(db);
  const ids = answer?.is === 'found' ? answer.ids : [];
  const { value, error } = useLive(() => claimsFound(db, ids), [ids.join('\n')]);
  useEffect(() => {
    const timer = setTimeout(() => here.ask(new URLSearchParams(query.trim() && { q: query })), SETTLED);
    return () => clearTimeout(timer);
  }, [query]);
  const why = answer?.is === 'failed' ? answer.why : error?.message;
  if (why !== undefined)
    return (
      <p class="empty" role="alert">
        {t('failed', { reason: why })}
      </p>
    );
  return (
    <ClaimsView
      {...{ query, page }}
      tally={answer?.is === 'found' ? answer : null}
      shown={(value ?? []).map(({ claim, article }) => {
        const topic = topics?.get(claim.topic);
        const question = topic?.questionsById.get(claim.question);
        return {
          claim,
          display: topic ? sayValue(topic, claim) : claim.display,
          article,
          question: question ? localText(question.text, language) : null,
        };
      })}
      onSearch={(now) => {
        setQuery(now);
        setPage(0);
      }}
      onTurn={setPage}
    />
  );
}

/** The topics that are kept, by their ids. */
function useTopics(db: CrossreadDb): ReadonlyMap<string, TopicFacts> | undefined {
  const topics = useLive(() => allTopics(db), []).value;
  return useMemo(() => topics && new Map(topics.map(({ id, pack }) => [id, factsOf(pack)])), [topics]);
}
