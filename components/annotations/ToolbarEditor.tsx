import { useState } from 'preact/hooks';
import type { Edit } from '../../lib/core/annotation/annotation';
import type { Highlight } from '../../lib/messaging/protocol';
import { t } from '../../locales/t-annotating';
import { ColourPicker } from './ColourPicker';
import type { ColourNames } from './colours';
import { ColourSign } from './ColourSign';
import { DifferenceView } from './DifferenceView';
import { NoteField } from './NoteField';
import { TagField } from './TagField';

/** A note that was written and not saved. */
export interface BegunNote {
  readonly note: string;
  /** What the note was when the writing began. */
  readonly from: string;
}

/** Props of {@link ToolbarEditor}. */
export interface ToolbarEditorProps {
  /** All that lie over one another here, and which of them is edited. */
  readonly highlights: readonly Highlight[];
  readonly edited: string;
  readonly names: ColourNames;
  /** A note that was written and not saved; null where none was. */
  readonly draft: BegunNote | null;
  readonly onDraft: (draft: BegunNote | null) => void;
  readonly complete: (prefix: string) => Promise<readonly string[]>;
  readonly onPick: (id: string) => void;
  readonly onEdit: (edit: Edit) => void;
  readonly onDelete: () => void;
  readonly onClose: () => void;
  /** The words that stand there now are the highlight's from now on; of several places, those of this one. */
  readonly onAccept: (place: number) => void;
  readonly onGoTo: (place: number) => void;
  readonly onPlaceByHand: () => void;
}

/** The editor at a highlight: colour, note, tags, what became of its words. */
export function ToolbarEditor(props: ToolbarEditorProps) {
  const highlight = props.highlights.find(({ id }) => id === props.edited);
  if (!highlight) return null;
  const { colour, tags, exact } = highlight;
  return (
    <section
      class="toolbar"
      role="dialog"
      aria-label={t('editor.label', { exact: short(exact) })}
      tabIndex={-1}
    >
      {props.highlights.length > 1 && <Overlapping {...props} />}
      <div class="toolbar-row">
        <ColourPicker
          chosen={colour}
          names={props.names}
          onChoose={(chosen) => props.onEdit({ colour: chosen })}
        />
        <button type="button" class="toolbar-end" data-loses onClick={props.onDelete}>
          {t('editor.delete')}
        </button>
        <button type="button" class="toolbar-sign" aria-label={t('toolbar.close')} onClick={props.onClose}>
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <WhatBecame {...props} highlight={highlight} />
      <NoteOf key={highlight.id} {...props} highlight={highlight} />
      <TagField
        tags={tags}
        onChange={(next) => props.onEdit({ tags: [...next], from: { tags } })}
        complete={props.complete}
      />
    </section>
  );
}

function Overlapping({ highlights, edited, names, onPick }: ToolbarEditorProps) {
  return (
    <div class="toolbar-several" role="group" aria-label={t('editor.several', { n: highlights.length })}>
      <p class="faint">{t('editor.several', { n: highlights.length })}</p>
      {highlights.map(({ id, colour, exact }) => (
        <button key={id} type="button" aria-pressed={id === edited} onClick={() => onPick(id)}>
          <ColourSign colour={colour} name={names[colour]} /> <bdi>{short(exact)}</bdi>
        </button>
      ))}
    </div>
  );
}

interface OneProps extends ToolbarEditorProps {
  readonly highlight: Highlight;
}

function WhatBecame({ highlight: { anchoring }, onAccept, onGoTo, onPlaceByHand }: OneProps) {
  const byHand = (
    <button type="button" onClick={onPlaceByHand}>
      {t('editor.byHand')}
    </button>
  );
  if (anchoring.status === 'changed')
    return (
      <div class="toolbar-status">
        <p>{t('editor.changed')}</p>
        <DifferenceView difference={anchoring.difference} />
        <div class="toolbar-row">
          <button type="button" onClick={() => onAccept(0)}>
            {t('editor.accept')}
          </button>
          {byHand}
        </div>
      </div>
    );
  if (anchoring.status !== 'ambiguous') return null;
  return (
    <div class="toolbar-status">
      <p>{t('editor.ambiguous', { n: anchoring.spans.length })}</p>
      {anchoring.spans.map((_, at) => (
        <div key={at} class="toolbar-row">
          <button type="button" onClick={() => onGoTo(at)}>
            {t('editor.goTo', { n: at + 1 })}
          </button>
          <button type="button" onClick={() => onAccept(at)}>
            {t('editor.isHere', { n: at + 1 })}
          </button>
        </div>
      ))}
      {byHand}
    </div>
  );
}

function NoteOf({ highlight: { note }, draft, onDraft, onEdit }: OneProps) {
  // What it was when the writing began, which it is no longer when another window changes it meanwhile.
  const [from, setFrom] = useState(draft && draft.from);
  const stop = () => setFrom(null);
  if (from === null)
    return (
      <div class="toolbar-note">
        {note !== '' && <p dir="auto">{note}</p>}
        <button type="button" onClick={() => setFrom(draft?.from ?? note)}>
          {note === '' ? t('editor.addNote') : t('editor.editNote')}
        </button>
      </div>
    );
  const save = (written: string) => {
    onDraft(null);
    onEdit({ note: written, from: { note: from } });
    stop();
  };
  return (
    <div
      onInput={({ target }) => target instanceof HTMLTextAreaElement && onDraft({ note: target.value, from })}
    >
      <NoteField note={draft?.note ?? note} onSave={save} onCancel={stop} />
      {draft !== null && <p class="faint">{t('note.unsaved')}</p>}
    </div>
  );
}

const short = (exact: string) => (exact.length > 60 ? `${exact.slice(0, 57).trimEnd()}…` : exact);
