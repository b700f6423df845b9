import { useRef, useState } from 'preact/hooks';
import type { Colour } from '../../lib/core/annotation/annotation';
import { MAX_NOTE } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-annotating';
import { ColourPicker } from './ColourPicker';
import type { ColourNames } from './colours';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

/** What is written about words that are no highlight yet. */
export interface NoteDraft {
  readonly colour: Colour;
  readonly note: string;
  readonly tags: readonly string[];
}

/** Props of {@link ToolbarNote}. */
export interface ToolbarNoteProps {
  readonly names: ColourNames;
  readonly draft: NoteDraft;
  /** Called with every change, so that nothing is lost when the toolbar closes. */
  readonly onDraft: (draft: NoteDraft) => void;
  readonly complete: (prefix: string) => Promise<readonly string[]>;
  readonly onSave: (draft: NoteDraft) => void;
  readonly onClose: () => void;
}

/** Where note, tags and colour of words are written before they are highlighted. */
export function ToolbarNote({ names, draft: begun, onDraft, complete, onSave, onClose }: ToolbarNoteProps) {
  const [draft, setDraft] = useState(begun);
  // A tag that is typed and the key that saves come in one event.
  const latest = useRef(begun);
  const change = (part: Partial<NoteDraft>) => {
    latest.current = { ...latest.current, ...part };
    setDraft(latest.current);
    onDraft(latest.current);
  };
  const saveByKey = (event: KeyboardEvent) => {
    const isAsked = event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.isComposing;
    if (!isAsked || latest.current.note.length > MAX_NOTE) return;
    event.preventDefault();
    onSave(latest.current);
  };
  return (
    <section class="toolbar" role="dialog" aria-label={t('note.label')} tabIndex={-1} onKeyDown={saveByKey}>
      <ColourPicker chosen={draft.colour} names={names} onChoose={(colour) => change({ colour })} />
      <TagField tags={draft.tags} onChange={(tags) => change({ tags })} complete={complete} />
      <div onInput={({ target }) => target instanceof HTMLTextAreaElement && change({ note: target.value })}>
        <NoteField
          note={begun.note}
          onSave={(note) => onSave({ ...latest.current, note })}
          onCancel={onClose}
        />
      </div>
      {draft.note.trim() !== '' && <p class="faint">{t('note.unsaved')}</p>}
    </section>
  );
}
