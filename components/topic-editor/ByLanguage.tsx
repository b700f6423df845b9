import type { JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { t } from '../../locales/t-topic-editor';
import { LANGUAGES, nameOfLanguage } from '../articles/languages';
import type { EditorTools } from './RecordFields';
import { useFocusAfterRemoval } from './use-focus-after-removal';

/** What a control for one language is given. */
export interface InLanguage<V> {
  readonly id: string;
  readonly onChange: (value: V) => void;
}

/** Props of {@link ByLanguage}. */
export interface ByLanguageProps<V> extends EditorTools {
  readonly of: Readonly<Record<string, V>>;
  readonly path: string;
  readonly label: string;
  /** The language that there always is; null where there need not be any. */
  readonly first: string | null;
  /** What a language begins with. */
  readonly toAdd: V;
  readonly draw: (value: V, language: string, name: InLanguage<V>, isWrong: boolean) => JSX.Element;
  readonly onChange: (now: Record<string, V>) => void;
}

/** One thing in each of its languages. Those that are not among the shown are named, and shown when one asks for them. */
export function ByLanguage<V>(props: ByLanguageProps<V>) {
  const { of, path, first, toAdd, draw, onChange, mistakes, languages, onShowLanguage } = props;
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const own = Object.keys(of);
  const there = first !== null && !own.includes(first) ? [first, ...own] : own;
  const shown = there.filter((code) => code === first || languages.includes(code) || there.length <= FEW);
  const removing = useFocusAfterRemoval(root, shown.length, '.in-language button', 'select');
  const hidden = there.filter((code) => !shown.includes(code));
  return (
    <div class="by-language" ref={root}>
      {shown.map((code, i) => (
        <div key={code} class="in-language" data-path={`${path}.${code}`}>
          <label for={`${id}-${code}`}>{nameOf(code)}</label>
          {draw(
            of[code] ?? toAdd,
            code,
            { id: `${id}-${code}`, onChange: (value) => onChange({ ...of, [code]: value }) },
            mistakes.under(`${path}.${code}`).length > 0,
          )}
          {code !== first && (
            <button
              type="button"
              class="quiet"
              aria-label={t('removeLanguageOf', { language: nameOf(code) })}
              onClick={() => {
                removing(i - (first === null ? 0 : 1));
                onChange(Object.fromEntries(Object.entries(of).filter(([one]) => one !== code)));
              }}
            >
              {t('remove')}
            </button>
          )}
        </div>
      ))}
      <p class="other-languages">
        {hidden.map((code) => (
          <button
            type="button"
            key={code}
            class="quiet"
            data-wrong={mistakes.under(`${path}.${code}`).length > 0 || undefined}
            onClick={() => onShowLanguage(code)}
          >
            {t('showLanguage', { language: nameOf(code) })}
          </button>
        ))}
        <select
          aria-label={t('addLanguageTo', { field: props.label })}
          value=""
          onChange={({ currentTarget }) => {
            const { value } = currentTarget;
            currentTarget.value = '';
            if (value === '') return;
            onShowLanguage(value);
            onChange({ ...of, [value]: toAdd });
          }}
        >
          <option value="">{t('addLanguage')}</option>
          {[...LANGUAGES, ...(first === null ? ['*'] : [])]
            .filter((code) => !there.includes(code))
            .map((code) => (
              <option key={code} value={code}>
                {nameOf(code)}
              </option>
            ))}
        </select>
      </p>
    </div>
  );
}

/** So few languages are all shown. */
const FEW = 2;

function nameOf(code: string): string {
  return code === '*' ? t('anyLanguage') : nameOfLanguage(code);
}
