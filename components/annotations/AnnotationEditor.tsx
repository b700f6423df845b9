import { colourOf, noteOf, tagsOf, type Annotation, type Edit } from '../../lib/core/annotation/annotation';
import { ColourPicker } from './ColourPicker';
import type { ColourNames } from './colours';
import { NoteField } from './NoteField';
import { TagField, type TagFieldProps } from './TagField';

/** Props of {@link AnnotationEditor}. */
export interface AnnotationEditorProps {
  readonly annotation: Annotation;
  readonly names: ColourNames;
  readonly complete: TagFieldProps['complete'];
  readonly onEdit: (edit: Edit) => void;
  readonly onClose: () => void;
}

/** Notes that were begun, by the highlight's id: the panel shows another tab's highlights in between, and nothing written goes with them. */
const drafts = new Map<string, string>();

/** Whether a note on a highlight was begun and neither saved nor given up. */
export function isDrafted({ id }: Annotation): boolean {
  return drafts.has(id);
}

/** Lets go of a draft which the highlight says by now. */
export function forgetSavedDraft(annotation: Annotation): void {
  if (drafts.get(annotation.id) === noteOf(annotation)) drafts.delete(annotation.id);
}

/** Where a highlight is edited: colour and tags at once as they are chosen, the note when it is saved, which ends the editing. */
export function AnnotationEditor({ annotation, names, complete, onEdit, onClose }: AnnotationEditorProps) {
  const note = noteOf(annotation);
  const save = (written: string) => {
    if (written === note) return close();
    // It stays at hand until the highlight says it: saving may fail.
    drafts.set(annotation.id, written.trim() === '' ? '' : written);
    onEdit({ note: written });
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
        tags={tagsOf(annotation)}
        complete={complete}
        onChange={(tags) => onEdit({ tags: [...tags] })}
      />
      <NoteField
        note={drafts.get(annotation.id) ?? note}
        onDraft={(written) => drafts.set(annotation.id, written)}
        onSave={save}
        onCancel={close}
      />
    </div>
  );
}
