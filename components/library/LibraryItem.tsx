import { useMemo } from 'preact/hooks';
import type { Annotation, Edit, Selectors } from '../../lib/core/annotation/annotation';
import { AnnotationItem } from '../annotations/AnnotationItem';
import type { ColourNames } from '../annotations/colours';
import type { TagFieldProps } from '../annotations/TagField';
import { SentenceLink } from './ItemFacts';
import { whereaboutsSeen, type SeenLast } from './seen-last';

/** Props of {@link LibraryItem}. */
export interface LibraryItemProps {
  readonly annotation: Annotation;
  readonly seen: SeenLast | undefined;
  readonly colours: ColourNames;
  readonly complete: TagFieldProps['complete'];
  readonly onEdit: (edit: Edit) => void;
  /** It is to be on words again that it was on. */
  readonly onGoBack: (to: Selectors) => void;
  readonly onDelete: () => void;
}

/** One highlight in the library: as everywhere, with the way to its sentence. */
export function LibraryItem({ annotation, seen, colours, ...actions }: LibraryItemProps) {
  const whereabouts = useMemo(() => whereaboutsSeen(annotation, seen), [annotation, seen]);
  const { status } = whereabouts;
  return (
    <AnnotationItem {...{ annotation, whereabouts }} names={colours} {...actions}>
      <SentenceLink annotation={annotation} isThere={status === 'placed' || status === 'unseen'} />
    </AnnotationItem>
  );
}
