import { useId, useRef, useState } from 'preact/hooks';
import { MAX_TAG } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-editing';
import { sortTags } from './sort-tags';
import { useOffers } from './use-offers';

/** Props of {@link TagField}. */
export interface TagFieldProps {
  readonly tags: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
  /** The tags in use that begin so, the likeliest first. */
  readonly complete: (prefix: string) => Promise<readonly string[]>;
}

/**
 * Tags as chips that can be removed, and a field to add more: Enter or a comma adds, Backspace in the empty field removes the last. Tags in
 * use are offered as one types (a combobox of the ARIA Authoring Practices); what is typed and not yet added is added on leaving.
 */
export function TagField({ tags, onChange, complete }: TagFieldProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [active, setActive] = useState(-1);
  const [said, setSaid] = useState('');
  const [found, close] = useOffers(text.trim(), complete);
  const offers = found.filter((tag) => !tags.includes(tag));
  const isOpen = offers.length > 0;
  const type = (typed: string) => {
    setText(typed);
    setActive(-1);
    setSaid('');
  };
  const add = (typed: string) => {
    const { added, there, tooLong } = sortTags(typed, tags);
    if (added.length > 0) onChange([...tags, ...added]);
    type(tooLong.join(', '));
    close();
    if (tooLong[0] !== undefined) setSaid(t('tagTooLong', { n: tooLong[0].length, most: MAX_TAG }));
    else if (added.length > 0) setSaid(added.map((tag) => t('tagAdded', { tag })).join(' '));
    else if (there !== null) setSaid(t('tagThere', { tag: there }));
  };
  const remove = (tag: string) => {
    onChange(tags.filter((other) => other !== tag));
    setSaid(t('tagRemoved', { tag }));
    field.current?.focus();
  };
  /** Past the last offer comes the typed text, and after that the first. */
  const step = (by: 1 | -1) => {
    const stops = offers.length + 1;
    setActive(((active + 1 + by + stops) % stops) - 1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    // What is being composed is no text yet, and its keys belong to the input method.
    if (event.isComposing) return;
    const last = tags.at(-1);
    // The key that saves goes on to whatever is to be saved, with what was typed.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      if (text.trim() !== '') add(text);
      return;
    }
    if (event.key === 'ArrowDown' && isOpen) step(1);
    else if (event.key === 'ArrowUp' && isOpen) step(-1);
    else if (event.key === 'Enter') add(offers[active] ?? text);
    else if (event.key === ',') add(text);
    else if (event.key === 'Escape' && isOpen) close();
    else if (event.key === 'Backspace' && text === '' && last !== undefined) remove(last);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="tag-field">
      <label class="faint" for={id}>
        {t('tagsLabel')}
      </label>
      <div class="tag-box">
        {tags.length > 0 && (
          <ul class="chips" aria-label={t('tagsLabel')}>
            {tags.map((tag) => (
              <li key={tag} class="chip">
                <bdi>{tag}</bdi>
                <button type="button" aria-label={t('tagRemove', { tag })} onClick={() => remove(tag)}>
                  <span aria-hidden="true">×</span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          ref={field}
          type="text"
          dir="auto"
          role="combobox"
          autocomplete="off"
          autocapitalize="off"
          placeholder={tags.length === 0 ? t('tagsPlaceholder') : undefined}
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={`${id}-offers`}
          aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
          value={text}
          onInput={({ currentTarget: { value } }) => (/[,，、\n]/.test(value) ? add(value) : type(value))}
          onKeyDown={onKeyDown}
          onBlur={() => text.trim() !== '' && add(text)}
        />
        <ul id={`${id}-offers`} class="offers" role="listbox" aria-label={t('tagsLabel')} hidden={!isOpen}>
          {offers.map((tag, at) => (
            <li
              key={tag}
              id={`${id}-${at}`}
              role="option"
              aria-selected={at === active}
              dir="auto"
              // The field keeps the focus, else leaving it would add what is typed so far.
              onPointerDown={(event) => event.preventDefault()}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => add(tag)}
            >
              {tag}
            </li>
          ))}
        </ul>
      </div>
      <p class="tag-said faint" role="status">
        {said || (isOpen ? <span class="unseen">{t('tagsFound', { n: offers.length })}</span> : null)}
      </p>
    </div>
  );
}
