import { useId, useMemo, useState } from 'preact/hooks';
import { fold } from '../../lib/core/text/fold';
import { t } from '../../locales/t-beside';

/** Something that can be chosen: an article, or a publisher. */
export interface Choosable {
  readonly id: string;
  readonly title: string;
  /** What else is known of it, in words: publisher, date, how many answers. */
  readonly facts: readonly string[];
}

/** Props of {@link ArticlePicker}. */
export interface ArticlePickerProps {
  readonly label: string;
  /** In the order in which they are offered. */
  readonly options: readonly Choosable[];
  /** How many there are, in words: “12 articles”. */
  readonly tally: (n: number) => string;
  readonly onChoose: (id: string) => void;
}

/** So many are listed; typing narrows them. */
const SHOWN = 30;

/** A list to choose from, narrowed by what is typed. */
export function ArticlePicker({ label, options, tally, onChoose }: ArticlePickerProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  const searched = useMemo(
    () => options.map((option) => ({ option, text: fold([option.title, ...option.facts].join(' ')).folded })),
    [options],
  );
  const found = useMemo(() => {
    const words = fold(typed).folded.split(/\s+/);
    return searched.flatMap(({ option, text }) =>
      words.every((word) => text.includes(word)) ? [option] : [],
    );
  }, [searched, typed]);
  const more = found.length - SHOWN;
  return (
    <section class="picker" aria-label={label}>
      <div class="picker-head">
        <label for={id}>{t('find')}</label>
        <input
          id={id}
          type="search"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <p class="faint" role="status">
          {found.length === 0 ? t('foundNone') : tally(found.length)}
        </p>
      </div>
      <ul>
        {found.slice(0, SHOWN).map((option) => (
          <li key={option.id}>
            <button type="button" onClick={() => onChoose(option.id)}>
              <span class="picker-title">{option.title}</span>
              <span class="faint">{option.facts.join(' · ')}</span>
            </button>
          </li>
        ))}
      </ul>
      {more > 0 && <p class="faint">{t('foundMore', { n: more })}</p>}
    </section>
  );
}
