import { useId, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-claim-detail';

/** Props of {@link AttributionField}. */
export interface AttributionFieldProps {
  /** Nearest to the fact first. */
  readonly names: readonly string[];
  /** Names that are offered while one is typed. */
  readonly known: readonly string[];
  /** Whose word it comes to, in words. */
  readonly origin: string;
  readonly onChange: (names: readonly string[]) => void;
}

/** Whom an article credits, in order: names that can be added, moved and left out. What is typed is added by Enter, and on leaving the field. */
export function AttributionField({ names, known, origin, onChange }: AttributionFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const add = () => {
    const name = typed.trim();
    setTyped('');
    if (name !== '' && !names.includes(name)) onChange([...names, name]);
  };
  const move = (at: number, by: number) => {
    const moved = names.toSpliced(at, 1);
    onChange(moved.toSpliced(at + by, 0, names[at] ?? ''));
  };
  const leaveOut = (at: number) => {
    onChange(names.toSpliced(at, 1));
    field.current?.focus();
  };
  return (
    <fieldset>
      <legend>{t('edit.attribution')}</legend>
      <p class="faint">{t('edit.attribution.how')}</p>
      {names.length > 0 && (
        <ol class="credited">
          {names.map((name, i) => (
            <li key={name}>
              <span>{name}</span>
              <span class="moves">
                <button
                  type="button"
                  disabled={i === 0}
                  aria-label={t('edit.earlier', { name })}
                  onClick={() => move(i, -1)}
                >
                  ↑
                </button>
                <button
                  type="button"
                  disabled={i === names.length - 1}
                  aria-label={t('edit.later', { name })}
                  onClick={() => move(i, 1)}
                >
                  ↓
                </button>
                <button type="button" aria-label={t('edit.without', { name })} onClick={() => leaveOut(i)}>
                  ×
                </button>
              </span>
            </li>
          ))}
        </ol>
      )}
      <div class="add-name">
        <label for={id}>{t('edit.name')}</label>
        <input
          id={id}
          ref={field}
          list={`${id}-known`}
          autocomplete="off"
          value={typed}
          onInput={(event) => setTyped(event.currentTarget.value)}
          onBlur={add}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.isComposing || typed.trim() === '') return;
            event.preventDefault();
            add();
          }}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((name) => !names.includes(name))
            .map((name) => (
              <option key={name} value={name} />
            ))}
        </datalist>
        <button type="button" onClick={add}>
          {t('edit.addName')}
        </button>
      </div>
      <p class="faint" role="status">
        {origin}
      </p>
    </fieldset>
  );
}
