import { useEffect, useMemo, useState } from 'preact/hooks';
import { ClaimsView } from '../../../components/claim-search/ClaimsView';
import { PAGE } from '../../../components/library/Pager';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { claimsFound } from '../../../lib/store/sought-claims';
import { allTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-claim-search';
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
  const questions = useQuestions(db);
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
      shown={(value ?? []).map(({ claim, article }) => ({
        claim,
        article,
        question: questions?.get(`${claim.topic}\n${claim.question}`) ?? null,
      }))}
      onSearch={(now) => {
        setQuery(now);
        setPage(0);
      }}
      onTurn={setPage}
    />
  );
}

/** What each question asks, by its topic's id and its own. */
function useQuestions(db: CrossreadDb): ReadonlyMap<string, string> | undefined {
  const topics = useLive(() => allTopics(db), []).value;
  return useMemo(
    () =>
      topics &&
      new Map(
        topics.flatMap(({ pack }) =>
          pack.questions.map(({ id, text }) => [`${pack.id}\n${id}`, localText(text, language)] as const),
        ),
      ),
    [topics],
  );
}
