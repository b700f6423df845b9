import { carryOver } from '../../lib/core/topic/edit/bring-back';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import type { TopicEditorProps } from './editor-props';
import { ItemList } from './ItemList';
import { listProps } from './list-props';
import { PackSection } from './PackSection';

/** Articles and claims that come with the topic: to be looked at and removed. */
export function SourcesSection(props: TopicEditorProps) {
  const { pack } = props;
  type Source = TopicPack['articles'][number];
  const questions = new Map(pack.questions.map(({ id, text }) => [id, localText(text, language)]));
  return (
    <PackSection
      {...props}
      name="sources"
      paths={['articles', 'claims']}
      count={pack.articles.length}
      draw={() =>
        pack.articles.length === 0 ? (
          <p>{t('noSources')}</p>
        ) : (
          <ItemList<Source>
            {...listProps(props, 'articles', ({ title }) => title, withoutSource)}
            items={pack.articles}
            factsOf={({ id, publisher, published }) =>
              [
                ...(publisher === null ? [] : [publisher]),
                ...(published === null ? [] : [published]),
                t('claimsOf', { n: pack.claims.filter(({ article }) => article === id).length }),
              ].join(' · ')
            }
            draw={({ id }) => <SourceClaims {...props} source={id} questions={questions} />}
          />
        )
      }
    />
  );
}

function withoutSource(pack: TopicPack, id: string): TopicPack {
  return {
    ...pack,
    articles: pack.articles.filter((article) => article.id !== id),
    claims: pack.claims.filter(({ article }) => article !== id),
  };
}

function SourceClaims({
  pack,
  source,
  questions,
  mistakes,
  onEdit,
  onRemoved,
}: TopicEditorProps & { readonly source: string; readonly questions: ReadonlyMap<string, string> }) {
  const own = pack.claims.flatMap((claim, i) => (claim.article === source ? [{ claim, i }] : []));
  if (own.length === 0) return <p class="faint">{t('noClaimsOf')}</p>;
  return (
    <ul class="source-claims">
      {own.map(({ claim, i }) => (
        <li key={i} data-path={`claims.${i}`}>
          <span class="faint">{questions.get(claim.question) ?? claim.question}</span>
          <span dir="auto">{claim.gist}</span>
          {mistakes.under(`claims.${i}`).map((mistake) => (
            <span key={mistake} class="part-wrong">
              {mistake}
            </span>
          ))}
          <button
            type="button"
            class="quiet"
            aria-label={t('removeOf', { name: claim.gist })}
            onClick={() => {
              const without = { ...pack, claims: pack.claims.filter((one) => one !== claim) };
              onEdit((now) => ({ ...now, claims: now.claims.filter((one) => one !== claim) }));
              onRemoved(claim.gist, (now) => carryOver(now, without, pack));
            }}
          >
            {t('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
