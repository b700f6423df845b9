import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../../components/desk-address';
import { factsInWords } from '../../../components/side-by-side/article-facts';
import { AlignedTable } from '../../../components/side-by-side/AlignedTable';
import { ComparedHead, type Show, type Way } from '../../../components/side-by-side/ComparedHead';
import { tableAsText } from '../../../components/side-by-side/table-as-text';
import { TextColumns } from '../../../components/side-by-side/TextColumns';
import type { AlignedRow } from '../../../lib/core/coverage/align-claims';
import { sameText } from '../../../lib/core/text/fingerprint';
import { localText } from '../../../lib/core/topic/local-text';
import type { StoredArticle } from '../../../lib/store/db';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-beside';
import { t as tCoverage } from '../../../locales/t-coverage';
import { ClaimBeside } from '../claim-detail/ClaimBeside';
import { copyTable } from './copy-table';
import type { TopicRoomProps } from './room-props';
import { useAligned } from './use-aligned';
import { useArticleClaims } from './use-comparison';
import { useTexts } from './use-texts';

interface SidesComparedProps extends TopicRoomProps {
  /** Two to four, each once. */
  readonly ids: readonly string[];
  readonly byId: ReadonlyMap<string, StoredArticle>;
}

/** What the chosen articles that are here answer, as a table or in their texts. */
export function SidesCompared({ db, deeds, comparison, here, ids, byId }: SidesComparedProps) {
  const { topic } = comparison;
  const chosen = useMemo(() => ids.flatMap((id) => byId.get(id) ?? []), [ids, byId]);
  const claims = useArticleClaims(db, topic, ids);
  const texts = useTexts(db, ids);
  const sides = useMemo(
    () => claims.value && chosen.map((article) => ({ article, claims: claims.value?.get(article.id) ?? [] })),
    [chosen, claims.value],
  );
  const aligned = useAligned(topic, sides);
  const view = useView(here);
  const [question, setQuestion] = useQuestion(view);
  const questionInWords = useCallback(
    (id: string) => {
      const known = topic.questionsById.get(id);
      return known ? localText(known.text, language) : id;
    },
    [topic],
  );
  const columns = useMemo(
    () =>
      aligned?.sides.map(({ article, claims: told }) => ({
        id: article.id,
        title: article.title === '' ? article.url : article.title,
        facts: factsInWords(article),
        text: texts.value?.get(article.id),
        claims: told,
      })),
    [aligned, texts.value],
  );
  const latest = useRef(view);
  latest.current = view;
  const onShow = useCallback((id: string) => latest.current.set('claim', id), []);
  const [expansion, setExpansion] = useState({ areAll: false });
  const failed = claims.error ?? texts.error;
  if (failed)
    return (
      <p class="empty" role="alert">
        {tCoverage('storeClosed', { reason: failed.message })}
      </p>
    );
  if (!aligned || !columns) return <p class="empty">{t('opening')}</p>;

  const { rows } = aligned;
  const shownRows = rows.filter((row) => isShown(row, view.show));
  return (
    <ClaimBeside {...{ db, deeds }} topic={topic} claim={view.claim} onClose={() => view.set('claim', null)}>
      <ComparedHead
        way={view.way}
        show={view.show}
        counts={countRows(rows)}
        areExpanded={expansion.areAll}
        onWay={(way) => view.set('way', way === 'table' ? null : way)}
        onShow={(show) => view.set('show', show === 'all' ? null : show)}
        onExpand={(areAll) => setExpansion({ areAll })}
        onCopy={() => {
          const table = tableAsText(columns, shownRows, questionInWords);
          deeds.perform(t('copyTable'), 1, async () => {
            await copyTable(table);
            return { said: t('copied', { n: shownRows.length }) };
          });
        }}
      />
      <OneText articles={chosen} />
      {shownRows.length > 0 && <p class="faint">{t('signsMean')}</p>}
      {view.way === 'table' ? (
        <>
          {shownRows.length === 0 && (
            <p class="empty">{t(WHY_NONE[rows.length === 0 ? 'all' : view.show])}</p>
          )}
          {shownRows.length > 0 && (
            <AlignedTable
              sides={columns}
              rows={shownRows}
              compared={comparison.rows}
              {...{ questionInWords }}
              addressOf={(question) => addressOf({ room: 'question', topic: topic.pack.id, question })}
              shown={view.claim}
              expansion={expansion}
              onShow={onShow}
            />
          )}
        </>
      ) : (
        <TextColumns
          sides={columns}
          rows={shownRows}
          compared={comparison.rows}
          question={question}
          isLocked={view.isLocked}
          shown={view.claim}
          {...{ questionInWords }}
          onQuestion={setQuestion}
          onLock={(isLocked) => view.set('step', isLocked ? null : 'free')}
          onShow={onShow}
        />
      )}
    </ClaimBeside>
  );
}

const WHY_NONE = { all: 'noneAnswered', differs: 'nothingDiffers', lacks: 'nothingLacks' } as const;

function isShown(row: AlignedRow, show: Show): boolean {
  return show === 'all' || (show === 'differs' ? row.differs : row.lacking.length > 0);
}

function countRows(rows: readonly AlignedRow[]): Readonly<Record<Show, number>> {
  const count = (show: Show) => rows.filter((row) => isShown(row, show)).length;
  return { all: rows.length, differs: count('differs'), lacks: count('lacks') };
}

/** Says which two of the articles are one text. */
function OneText({ articles }: { readonly articles: readonly StoredArticle[] }) {
  const pairs = useMemo(
    () =>
      articles.flatMap((article, b) =>
        articles
          .slice(0, b)
          .flatMap((other, a) =>
            sameText(other.fingerprint, article.fingerprint) ? [{ a: a + 1, b: b + 1 }] : [],
          ),
      ),
    [articles],
  );
  return (
    <>
      {pairs.map(({ a, b }) => (
        <p key={`${a} ${b}`} class="note">
          {t('sameText', { a, b })}
        </p>
      ))}
    </>
  );
}

/** At which question the texts stand. While one scrolls it changes often: the address is told when it rests. */
function useQuestion(view: ReturnType<typeof useView>) {
  const [question, setQuestion] = useState(view.question);
  useEffect(() => {
    if (question === view.question) return;
    const timer = setTimeout(() => view.set('question', question), 400);
    return () => clearTimeout(timer);
  }, [question]);
  return [question, setQuestion] as const;
}

/** What the address says of how the articles are looked at. */
function useView(here: TopicRoomProps['here']) {
  const { asked } = here;
  const show = asked.get('show');
  return {
    way: (asked.get('way') === 'texts' ? 'texts' : 'table') satisfies Way,
    show: (show === 'differs' || show === 'lacks' ? show : 'all') satisfies Show,
    question: asked.get('question'),
    isLocked: asked.get('step') !== 'free',
    claim: asked.get('claim'),
    set: (key: 'way' | 'show' | 'question' | 'step' | 'claim', value: string | null) => {
      const next = new URLSearchParams(asked);
      if (value === null) next.delete(key);
      else next.set(key, value);
      here.ask(next);
    },
  } as const;
}
