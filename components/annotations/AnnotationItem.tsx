import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import {
  colourOf,
  noteOf,
  quoteOf,
  tagsOf,
  type Annotation,
  type Edit,
} from '../../lib/core/annotation/annotation';
import { dayOf } from '../../lib/core/annotation/facets';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-annotations';
import { AnnotationEditor, forgetSavedDraft, isDrafted } from './AnnotationEditor';
import { Became, type BecameProps } from './Became';
import type { ColourNames } from './colours';
import { ColourSign } from './ColourSign';
import { EarlierWords, type EarlierWordsProps } from './EarlierWords';
import { Note } from './Note';
import { namedWith } from '../named-with';
import { OtherNotes } from './OtherNotes';
import { Quote } from './Quote';
import { shortQuote } from './short-quote';
import type { TagFieldProps } from './TagField';

/** Props of {@link AnnotationItem}. */
export interface AnnotationItemProps
  extends Omit<BecameProps, 'onKeepAsNote'>, Pick<EarlierWordsProps, 'onGoBack'> {
  readonly names: ColourNames;
  readonly complete: TagFieldProps['complete'];
  readonly onEdit: (edit: Edit) => void;
  /** The caller offers the way to undo it. */
  readonly onDelete: () => void;
  /** Facts to state beside the colour, in place of the day on which it was saved. */
  readonly facts?: ComponentChildren;
  /** Further ways, behind those that every highlight has. */
  readonly children?: ComponentChildren;
}

/** A saved highlight: its words, what the reader says of them, what became of them in the page, and all that can be done with it. */
export function AnnotationItem(props: AnnotationItemProps) {
  const { annotation, whereabouts, names, onEdit, onShow, facts, children } = props;
  const [isEdited, setIsEdited] = useState(() => isDrafted(annotation));
  const editButton = useRef<HTMLButtonElement>(null);
  const wasEdited = useRef(false);
  const id = useId();
  const colour = colourOf(annotation);
  const { status } = whereabouts;
  // What changed or is lost is shown with its words further down; nothing is told twice.
  const hasOwnWords = status !== 'changed' && status !== 'lost';
  useEffect(() => forgetSavedDraft(annotation), [annotation]);
  useEffect(() => {
    // The field that had the focus is gone; back to where the reader came from.
    if (wasEdited.current && !isEdited) editButton.current?.focus();
    wasEdited.current = isEdited;
  }, [isEdited]);
  return (
    <article
      class="annotation"
      data-colour={colour}
      data-status={status}
      id={id}
      aria-label={t('savedItem', { colour: names[colour], quote: shortQuote(quoteOf(annotation)) })}
    >
      <p class="annotation-head">
        <ColourSign colour={colour} /> <span class="colour-name">{names[colour]}</span>{' '}
        <span class="faint">{facts ?? t('savedOn', { date: dayInWords(annotation.created) })}</span>
      </p>
      {hasOwnWords && <Quote words={quoteOf(annotation)} />}
      <Became {...props} onKeepAsNote={(isNote) => onEdit({ isNote })} />
      <EarlierWords {...props} />
      {isEdited ? (
        <AnnotationEditor {...props} onClose={() => setIsEdited(false)} />
      ) : (
        <>
          <Said annotation={annotation} />
          <OtherNotes annotation={annotation} onEdit={onEdit} />
          <div class="item-actions">
            {onShow && (status === 'placed' || status === 'changed') && (
              <button type="button" class="quiet" {...namedWith(`${id}-show`, id)} onClick={() => onShow(0)}>
                {t('showWords')}
              </button>
            )}
            <button
              type="button"
              class="quiet"
              {...namedWith(`${id}-edit`, id)}
              ref={editButton}
              onClick={() => setIsEdited(true)}
            >
              {t('edit')}
            </button>
            <button type="button" class="quiet" {...namedWith(`${id}-delete`, id)} onClick={props.onDelete}>
              {t('deleteOne')}
            </button>
            {children}
          </div>
        </>
      )}
    </article>
  );
}

/** What the reader says of the words. */
function Said({ annotation }: { annotation: Annotation }) {
  const note = noteOf(annotation);
  const tags = tagsOf(annotation);
  return (
    <>
      {note !== '' && <Note markdown={note} />}
      {tags.length > 0 && (
        <ul class="tags" aria-label={t('tagsLabel')}>
          {tags.map((tag) => (
            <li key={tag} class="tag" dir="auto">
              {tag}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function dayInWords(moment: string): string {
  return formatDate(dayOf(moment)) ?? moment;
}
