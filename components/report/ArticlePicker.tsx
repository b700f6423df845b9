import { useState } from 'preact/hooks';
import { holdsWords } from '../../lib/core/coverage/find-questions';
import { t } from '../../locales/t-report';

/** An article that can be chosen. */
export interface PickedArticle {
  readonly id: string;
  readonly title: string;
  /** Its publisher and its date, in words. */
  readonly facts: string;
}

/** Props of {@link ArticlePicker}. */
export interface ArticlePickerProps {
  readonly articles: readonly PickedArticle[];
  /** Ids. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** More than these are not drawn at once: one finds an article among thousands by its words. */
const SHOWN = 100;

/** Chooses articles one by one, from all or those whose title or publisher holds some words. */
export function ArticlePicker({ articles, chosen, onChange }: ArticlePickerProps) {
  const [words, setWords] = useState('');
  const holds = holdsWords(words);
  const shown = articles.filter(({ title, facts }) => holds(`${title} ${facts}`)).slice(0, SHOWN);
  const isChosen = new Set(chosen);
  return (
    <div class="article-picker">
      <label>
        {t('articleFilter')}
        <input type="search" value={words} onInput={({ currentTarget }) => setWords(currentTarget.value)} />
      </label>
      <p class="report-buttons">
        <button
          type="button"
          class="secondary"
          onClick={() => onChange([...new Set([...chosen, ...shown.map(({ id }) => id)])])}
        >
          {t('chooseShown')}
        </button>
        <button type="button" class="secondary" onClick={() => onChange([])}>
          {t('chooseNone')}
        </button>
        <span role="status" class="faint">
          {t('articlesChosen', { n: chosen.length })}
        </span>
      </p>
      <ul>
        {shown.map(({ id, title, facts }) => (
          <li key={id}>
            <label dir="auto">
              <input
                type="checkbox"
                checked={isChosen.has(id)}
                onChange={({ currentTarget }) =>
                  onChange(currentTarget.checked ? [...chosen, id] : chosen.filter((one) => one !== id))
                }
              />
              {title} <span class="faint">{facts}</span>
            </label>
          </li>
        ))}
      </ul>
    </div>
  );
}
