import { useMemo, useState } from 'preact/hooks';
import { addressOf } from '../../../components/desk-address';
import { choosable } from '../../../components/side-by-side/article-facts';
import { ArticlePicker } from '../../../components/side-by-side/ArticlePicker';
import { ChosenArticles } from '../../../components/side-by-side/ChosenArticles';
import '../../../components/side-by-side/side-by-side.css';
import { sortArticles, countAnswered } from '../../../lib/core/coverage/sort-articles';
import { t } from '../../../locales/t-beside';
import type { TopicRoomProps } from './room-props';
import { SidesCompared } from './SidesCompared';

/** So many stand side by side at most. */
const MOST = 4;

/** Two to four articles beside one another: what each answers, question by question, and their texts. */
export function SideBySideRoom(props: TopicRoomProps) {
  const { comparison, here } = props;
  const { topic, articles, rows } = comparison;
  const asked = here.place.room === 'side-by-side' ? here.place.articles : NONE;
  const ids = useMemo(() => [...new Set(asked)].filter((id) => id !== '').slice(0, MOST), [asked.join('\n')]);
  const [isAdding, setAdding] = useState(false);
  const answered = useMemo(() => countAnswered(rows.values()), [rows]);
  const byId = useMemo(() => new Map(articles.map((article) => [article.id, article])), [articles]);
  const topicId = topic.pack.id;

  // What is chosen stays chosen when one comes back, so that every choice is a step that can be undone.
  const choose = (chosen: readonly string[]) =>
    here.go({ room: 'side-by-side', topic: topicId, articles: chosen }, here.asked);
  const isShort = ids.length < 2;
  return (
    <div class="room side-by-side-room">
      <ChosenArticles
        chosen={ids.map((id) => {
          const article = byId.get(id);
          const address = addressOf({ room: 'article', article: id, claim: null });
          return {
            id,
            known: article ? { ...choosable(article, answered.get(id) ?? 0), address } : null,
          };
        })}
        onMove={(id, by) => choose(moved(ids, id, by))}
        onRemove={(id) => choose(ids.filter((other) => other !== id))}
      />
      {new Set(asked).size > MOST && <p class="note">{t('tooMany')}</p>}
      {!isShort && ids.length < MOST && (
        <button type="button" class="quiet" aria-expanded={isAdding} onClick={() => setAdding(!isAdding)}>
          {t(isAdding ? 'stopAdding' : 'addArticle')}
        </button>
      )}
      {isShort && <p class="empty">{t(ids.length === 0 ? 'chooseTwo' : 'chooseOneMore')}</p>}
      {(isShort || (isAdding && ids.length < MOST)) && (
        <Offered {...props} answered={answered} chosen={ids} onChoose={(id) => choose([...ids, id])} />
      )}
      {!isShort && <SidesCompared {...props} ids={ids} byId={byId} />}
    </div>
  );
}

const NONE: readonly string[] = [];

function moved(ids: readonly string[], id: string, by: -1 | 1): string[] {
  const from = ids.indexOf(id);
  const rest = ids.filter((other) => other !== id);
  return rest.toSpliced(from + by, 0, id);
}

interface OfferedProps extends TopicRoomProps {
  readonly answered: ReadonlyMap<string, number>;
  readonly chosen: readonly string[];
  readonly onChoose: (id: string) => void;
}

/** The articles to choose from: those with most answers first, which have most to compare. */
function Offered({ comparison: { articles }, answered, chosen, onChoose }: OfferedProps) {
  const options = useMemo(
    () =>
      sortArticles(articles, 'completeness', answered)
        .filter(({ id }) => !chosen.includes(id))
        .map((article) => choosable(article, answered.get(article.id) ?? 0)),
    [articles, answered, chosen],
  );
  if (options.length === 0)
    return (
      <p class="empty">
        {t('noArticles')} <a href={addressOf({ room: 'articles' })}>{t('toArticles')}</a>
      </p>
    );
  return (
    <ArticlePicker
      label={t('addArticle')}
      options={options}
      tally={(n) => t('found', { n })}
      onChoose={onChoose}
    />
  );
}
