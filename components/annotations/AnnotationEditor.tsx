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

/** Where a highlight is edited: colour and tags at once as they are chosen, the note when it is saved, which ends the editing. */
export function AnnotationEditor({ annotation, names, complete, onEdit, onClose }: AnnotationEditorProps) {
  const note = noteOf(annotation);
  const save = (written: string) => {
    if (written !== note) onEdit({ note: written });
    onClose();
  };
  return (
    <div class="annotation-editor">
      <ColourPicker chosen={colourOf(annotation)} names={names} onChoose={(colour) => onEdit({ colour })} />
      <TagField
        tags={tagsOf(annotation)}
        complete={complete}
        onChange={(tags) => onEdit({ tags: [...tags] })}
      />
      <NoteField note={note} onSave={save} onCancel={onClose} />
    </div>
  );
}
