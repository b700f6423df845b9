import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MAX_NOTE } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-editing';

/** Props of {@link NoteField}. */
export interface NoteFieldProps {
  /** What it says so far, in Markdown; empty when there is none. */
  readonly note: string;
  /** Called with what was written, which is never longer than MAX_NOTE; empty takes the note away. */
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
  /** Called with what is written so far, for callers that keep it until it is saved. */
  readonly onDraft?: (note: string) => void;
}

/** Length of a note up to which the field grows with it: measuring a megabyte at every key would take longer than typing it. */
const GROWS_TO = 20_000;

const isMac = () => /mac|iphone|ipad/i.test(navigator.userAgent);

/** Where a note is written: grows with it; Ctrl+Enter (on a Mac ⌘+Enter) saves and Escape cancels. One that is too long is told, not cut. */
export function NoteField({ note, onSave, onCancel, onDraft }: NoteFieldProps) {
  const [text, setText] = useState(note);
  const field = useRef<HTMLTextAreaElement>(null);
  const id = useId();
  const over = text.length - MAX_NOTE;
  useLayoutEffect(() => {
    const area = field.current;
    if (!area || text.length > GROWS_TO) return;
    area.style.blockSize = 'auto';
    area.style.blockSize = `${area.scrollHeight + area.offsetHeight - area.clientHeight}px`;
  }, [text]);
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
  }, []);
  const save = () => {
    if (over > 0) field.current?.focus();
    else onSave(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) save();
    else if (event.key === 'Escape') onCancel();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="note-field">
      <label class="faint" for={id}>
        {t('noteLabel')}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={2}
        dir="auto"
        value={text}
        aria-describedby={`${id}-help`}
        aria-invalid={over > 0}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          onDraft?.(value);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-help`} class={over > 0 ? 'too-long' : 'faint'} role={over > 0 ? 'alert' : undefined}>
        {over > 0
          ? t('noteTooLong', { n: text.length, most: MAX_NOTE, over })
          : t('noteHelp', { keys: isMac() ? '⌘+Enter' : 'Ctrl+Enter' })}
      </p>
      <div class="field-buttons">
        <button type="button" class="primary" disabled={over > 0} onClick={save}>
          {t('noteSave')}
        </button>
        <button type="button" class="secondary" onClick={onCancel}>
          {t('noteCancel')}
        </button>
      </div>
    </div>
  );
}
