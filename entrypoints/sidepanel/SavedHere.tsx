/** The list of what is saved on a page. The panel loads this when it is first looked at: with it come the editor and the notes. */
import '../../components/annotations.css';
import '../../components/annotation-items.css';
import '../../components/saved-list.css';
import { AnnotationItem } from '../../components/annotations/AnnotationItem';
import { namesOfColours } from '../../components/annotations/colours';
import { SavedList, type Saved, type SavedListProps } from '../../components/annotations/SavedList';
import { whereaboutsOf } from '../../components/annotations/whereabouts';
import { askedOf } from '../../components/library/view-in-address';
import type { Chosen } from '../../lib/core/annotation/find-annotations';
import { settings } from '../../lib/messaging/shared-state';
import { knownTags } from '../../lib/store/annotations';
import type { CrossreadDb } from '../../lib/store/db';
import { openDesk } from './open-desk';
import type { ActiveTab } from './use-active-tab';
import { useSaved } from './use-saved';
import { useSavedActions } from './use-saved-actions';
import { useShared } from '../live/use-shared';

/** Props of {@link SavedHere}. */
export interface SavedHereProps {
  readonly db: CrossreadDb;
  readonly tab: ActiveTab;
  readonly hasHeading: boolean;
  /** Why pages are left alone here, if they are: then nothing can be shown or placed. */
  readonly notShown: SavedListProps['notShown'];
}

/** How many tags are offered at once. */
const TAGS_OFFERED = 8;

/** What is saved on the page in a tab, with all that can be done with it. */
export function SavedHere({ db, tab, hasHeading, notShown }: SavedHereProps) {
  const choices = useShared(settings, 'settings');
  const page = useSaved(db, tab);
  const actions = useSavedActions(db, tab, page?.annotations);
  const names = namesOfColours(choices?.colourNames);
  if (!page) return null;
  const { here } = page;
  const saved = page.annotations.map((annotation) => ({
    annotation,
    whereabouts: whereaboutsOf(annotation, here?.anchorings[annotation.id], here?.places[annotation.id]),
  }));
  const complete = (prefix: string) => knownTags(db, prefix, TAGS_OFFERED);
  const item = ({ annotation, whereabouts }: Saved) => {
    const { id } = annotation;
    const inPage = notShown
      ? {}
      : {
          onShow: (at: number) => actions.show(id, at),
          onPlaceHere: here?.places[id] && ((at: number) => actions.place(annotation, here.places[id]?.[at])),
          onPlaceByHand: () => actions.placeByHand(annotation),
          onTryAgain: actions.tryAgain,
        };
    return (
      <AnnotationItem
        {...{ annotation, whereabouts, names, complete, ...inPage }}
        onEdit={(edit) => actions.edit(id, edit)}
        onGoBack={(to) => actions.place(annotation, to)}
        onDelete={() => actions.remove(id)}
      />
    );
  };
  return (
    <SavedList
      {...{ saved, hasHeading, notShown, item }}
      said={actions.said}
      onUndo={actions.undo}
      onHighlight={notShown === 'paused' ? undefined : actions.highlight}
      onOpenAll={() => openLibrary({})}
      onOpenThese={() => openLibrary({ article: page.annotations[0]?.target.source ?? '' })}
    />
  );
}

function openLibrary(chosen: Chosen): void {
  openDesk({ room: 'library' }, askedOf({ chosen }));
}
