import { useId } from 'preact/hooks';
import { t } from '../../locales/t-topic-editor';

/** Props of {@link TrialChoice}. */
export interface TrialChoiceProps {
  /** The kept articles with a text; undefined until they are known. */
  readonly articles: readonly { readonly id: string; readonly title: string }[] | undefined;
  /** Id of the one that is chosen; null where none is. */
  readonly at: string | null;
  readonly onTry: (article: string) => void;
}

/** On which article a draft is tried out in full. */
export function TrialChoice({ articles, at, onTry }: TrialChoiceProps) {
  const id = useId();
  if (!articles) return null;
  if (articles.length === 0) return <p class="faint">{t('trialNoArticle')}</p>;
  return (
    <p class="trial-choice">
      <label for={id}>{t('trialOn')}</label>
      <select id={id} value={at ?? ''} onChange={({ currentTarget }) => onTry(currentTarget.value)}>
        {!articles.some((article) => article.id === at) && <option value="">{t('trialChoose')}</option>}
        {articles.map((article) => (
          <option key={article.id} value={article.id}>
            {article.title.trim() || t('untitled')}
          </option>
        ))}
      </select>
    </p>
  );
}
