import { useState } from 'preact/hooks';
import { colourOf, noteOf, tagsOf, type Annotation, type Edit } from '../../lib/core/annotation/annotation';
import { ColourPicker } from './ColourPicker';
import type { ColourNames } from './colours';
import { NoteField } from './NoteField';
import { t } from '../../locales/t-annotations';
import { TagField, type TagFieldProps } from './TagField';

/** Props of {@link AnnotationEditor}. */
export interface AnnotationEditorProps {
  readonly annotation: Annotation;
  readonly names: ColourNames;
  readonly complete: TagFieldProps['complete'];
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}

/** A note that was begun, and what it was when it was begun. */
interface Draft {
  readonly written: string;
  readonly from: string;
}

/** Notes that were begun, by the highlight's id: the panel shows another tab's highlights in between, and nothing written goes with them. */
const drafts = new Map<string, Draft>();

/** Whether a note on a highlight was begun and neither saved nor given up. */
export function isDrafted({ id }: Annotation): boolean {
  return drafts.has(id);
}

/** Lets go of a draft which the highlight says by now. */
export function forgetSavedDraft(annotation: Annotation): void {
  if (drafts.get(annotation.id)?.written === noteOf(annotation)) drafts.delete(annotation.id);
}

/**
 * Where a highlight is edited: colour and tags at once as they are chosen, the note when it is saved, which ends the editing. That the note
 * was changed elsewhere meanwhile is told: both are kept.
 */
export function AnnotationEditor({ annotation, names, complete, onEdit, onClose }: AnnotationEditorProps) {
  const note = noteOf(annotation);
  const [from] = useState(drafts.get(annotation.id)?.from ?? note);
  const tags = tagsOf(annotation);
  const save = (written: string) => {
    if (written === note || written === from) return close();
    // It stays at hand until the highlight says it: saving may fail.
    drafts.set(annotation.id, { written: written.trim() === '' ? '' : written, from });
    onEdit({ note: written, from: { note: from } });
    onClose();
  };
  const close = () => {
    drafts.delete(annotation.id);
    onClose();
  };
  return (
    <div class="annotation-editor named-colours">
      <ColourPicker chosen={colourOf(annotation)} names={names} onChoose={(colour) => onEdit({ colour })} />
      <TagField
        tags={tags}
        complete={complete}
        onChange={(now) => onEdit({ tags: [...now], from: { tags } })}
      />
      {from !== note && (
        <p class="faint" role="status">
          {t('noteChangedMeanwhile')}
        </p>
      )}
      <NoteField
        note={drafts.get(annotation.id)?.written ?? note}
        onDraft={(written) => drafts.set(annotation.id, { written, from })}
        onSave={save}
        onCancel={close}
      />
    </div>
  );
}
