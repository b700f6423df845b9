import { useId, useRef, useState } from 'preact/hooks';
import { fold } from '../../lib/core/text/fold';
import { t } from '../../locales/t-claim-detail';

/** One thing to pick. */
export interface Pickable {
  readonly id: string;
  readonly name: string;
  /** Under which heading it stands; those of one group come one after another. */
  readonly group?: string;
}

/** Props of {@link Picker}. */
export interface PickerProps {
  readonly label: string;
  readonly options: readonly Pickable[];
  /** The id of what is picked; empty when nothing is. */
  readonly picked: string;
  readonly onPick: (id: string) => void;
  /** What is wrong with it, in words. */
  readonly mistake?: string | undefined;
}

/** How many are shown at once: the rest is found by typing more. */
const SHOWN = 100;

/**
 * A field that finds one of many things by its name (an editable combobox with a list, of the ARIA Authoring Practices): arrows go through
 * the list, Enter picks, Escape leaves what was picked before.
 */
export function Picker({ label, options, picked, onPick, mistake }: PickerProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(-1);
  const list = useRef<HTMLUListElement>(null);
  const now = options.find((option) => option.id === picked);
  const found = typed === null ? options : options.filter(({ name, group }) => isIn(typed, name, group));
  const shown = found.slice(0, SHOWN);
  const isOpen = typed !== null;
  const leave = () => {
    setTyped(null);
    setActive(-1);
  };
  const pick = (option: Pickable | undefined) => {
    if (option) onPick(option.id);
    leave();
  };
  const step = (by: 1 | -1) => {
    const next = isOpen ? (active + by + shown.length) % shown.length : 0;
    if (!isOpen) setTyped('');
    setActive(next);
    list.current?.children[next]?.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') step(1);
    else if (event.key === 'ArrowUp') step(-1);
    else if (event.key === 'Enter' && isOpen)
      pick(shown[active] ?? (shown.length === 1 ? shown[0] : undefined));
    else if (event.key === 'Escape' && isOpen) leave();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="claim-picker">
      <label for={id}>{label}</label>
      <input
        id={id}
        role="combobox"
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-invalid={mistake !== undefined}
        aria-describedby={mistake === undefined ? undefined : `${id}-wrong`}
        autocomplete="off"
        placeholder={t('edit.search')}
        value={typed ?? now?.name ?? ''}
        onFocus={(event) => event.currentTarget.select()}
        onClick={() => setTyped((text) => text ?? '')}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          setActive(-1);
        }}
        onBlur={leave}
        onKeyDown={onKeyDown}
      />
      {mistake !== undefined && (
        <p class="mistake" id={`${id}-wrong`}>
          {mistake}
        </p>
      )}
      <ul id={`${id}-list`} ref={list} role="listbox" aria-label={label} hidden={!isOpen}>
        {shown.map((option, i) => (
          <li
            key={option.id}
            id={`${id}-${i}`}
            role="option"
            aria-selected={option.id === picked}
            data-active={i === active}
            // The field keeps the focus: leaving it would close the list before the click arrives.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => pick(option)}
          >
            {option.name}
            {option.group !== undefined && <span class="faint"> {option.group}</span>}
          </li>
        ))}
      </ul>
      {isOpen && shown.length === 0 && (
        <p class="faint" role="status">
          {t('edit.nothing')}
        </p>
      )}
    </div>
  );
}

/** Whether every typed word begins a word of the name or its group. */
function isIn(typed: string, name: string, group = ''): boolean {
  const words = ` ${fold(`${name} ${group}`).folded.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return fold(typed)
    .folded.split(/[^\p{L}\p{N}]+/u)
    .every((word) => words.includes(` ${word}`));
}
