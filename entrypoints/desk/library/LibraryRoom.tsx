import { useMemo, useState } from 'preact/hooks';
import { namesOfColours } from '../../../components/annotations/colours';
import { Library } from '../../../components/library/Library';
import { completeTag, tagsByUse } from '../../../components/library/complete-tag';
import { LibraryItem } from '../../../components/library/LibraryItem';
import { titlesOf, type Names } from '../../../components/library/names';
import { askedOf, viewIn } from '../../../components/library/view-in-address';
import {
  claimOf,
  colourOf,
  noteOf,
  tagsOf,
  type Annotation,
  type Edit,
  type Selectors,
} from '../../../lib/core/annotation/annotation';
import { factsOf } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import { settings } from '../../../lib/messaging/shared-state';
import {
  allPlacements,
  binAnnotations,
  DAYS_IN_BIN,
  editAnnotations,
  restoreAnnotations,
  takeBackPlacing,
} from '../../../lib/store/annotations';
import type { CrossreadDb, Placement } from '../../../lib/store/db';
import { allTopics } from '../../../lib/store/topics';
import { language } from '../../../locales/say';
import { sayValue } from '../../../locales/value-words';
import { t } from '../../../locales/t-library';
import { useLive } from '../../live/use-live';
import { useShared } from '../../live/use-shared';
import { downloadExport } from './export-file';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** Props of {@link LibraryRoom}. */
export interface LibraryRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  /** Newest first. */
  readonly annotations: readonly Annotation[];
}

const NO_PLACEMENTS: ReadonlyMap<string, Placement> = new Map();

/** The library over the store. */
export function LibraryRoom({ db, deeds, here, annotations }: LibraryRoomProps) {
  const placements = useLive(() => allPlacements(db), []).value ?? NO_PLACEMENTS;
  const statuses = useMemo(
    () => new Map([...placements].map(([id, { status }]) => [id, status])),
    [placements],
  );
  const names = useNames(db, annotations);
  const [view] = useState(() => viewIn(here.asked));

  const tags = useMemo(() => tagsByUse(annotations), [annotations]);
  const complete = async (prefix: string) => completeTag(tags, prefix);
  /** Edits that can be undone: each is undone by the edit that says what was there. */
  const edit = (edits: ReadonlyMap<string, Edit>, reversed: ReadonlyMap<string, Edit>) => {
    const n = edits.size;
    deeds.perform(t('doing.edit', { n }), n, async () => {
      await editAnnotations(db, edits, new Date().toISOString());
      const undo = async () => {
        await editAnnotations(db, reversed, new Date().toISOString());
      };
      return { said: t('done.edited', { n }), undo };
    });
  };
  const goBack = (annotation: Annotation, selector: Selectors) =>
    deeds.perform(t('doing.edit', { n: 1 }), 1, async () => {
      await editAnnotations(db, new Map([[annotation.id, { selector }]]), new Date().toISOString());
      const undo = () => takeBackPlacing(db, annotation, new Date().toISOString());
      return { said: t('done.edited', { n: 1 }), undo };
    });
  const remove = (meant: readonly Annotation[]) => {
    const ids = meant.map(({ id }) => id);
    const n = ids.length;
    deeds.perform(t('doing.delete', { n }), n, async () => {
      await binAnnotations(db, ids, new Date().toISOString());
      const undo = () => restoreAnnotations(db, ids, new Date().toISOString());
      return { said: t('done.binned', { n, days: DAYS_IN_BIN }), undo };
    });
  };
  return (
    <Library
      {...{ annotations, statuses, names }}
      view={view}
      onView={(now) => here.ask(askedOf(now))}
      item={(annotation) => (
        <LibraryItem
          annotation={annotation}
          seen={placements.get(annotation.id)}
          colours={names.colours}
          complete={complete}
          onEdit={(changed) =>
            edit(
              new Map([[annotation.id, changed]]),
              new Map([[annotation.id, reverse(changed, annotation)]]),
            )
          }
          onGoBack={(to) => goBack(annotation, to)}
          onDelete={() => remove([annotation])}
        />
      )}
      onTag={(meant, tag, isOn) => {
        const changed = meant.filter((annotation) => tagsOf(annotation).includes(tag) !== isOn);
        edit(
          editsOf(changed, (annotation) => tagEdit(annotation, tag, isOn)),
          editsOf(changed, (annotation) => reverse(tagEdit(annotation, tag, isOn), annotation)),
        );
      }}
      onRecolour={(meant, colour) => {
        const changed = meant.filter((annotation) => colourOf(annotation) !== colour);
        edit(
          editsOf(changed, () => ({ colour })),
          editsOf(changed, (annotation) => ({ colour: colourOf(annotation) })),
        );
      }}
      onDelete={remove}
      onExport={(meant, format) => {
        const n = meant.length;
        deeds.perform(t('doing.export', { n }), n, async () => ({
          said: t('done.exported', { n, file: await downloadExport(meant, format, names) }),
        }));
      }}
    />
  );
}

function editsOf(
  annotations: readonly Annotation[],
  edit: (annotation: Annotation) => Edit,
): ReadonlyMap<string, Edit> {
  return new Map(annotations.map((annotation) => [annotation.id, edit(annotation)]));
}

/** The edit that undoes one: it has what that one wrote before its eyes, so what another window wrote since stays. */
function reverse(edit: Edit, annotation: Annotation): Edit {
  const { note, tags } = edit;
  return {
    from: { ...(note !== undefined && { note: note.trim() === '' ? '' : note }), ...(tags && { tags }) },
    ...(edit.colour !== undefined && { colour: colourOf(annotation) }),
    ...(edit.note !== undefined && { note: noteOf(annotation) }),
    ...(edit.tags !== undefined && { tags: tagsOf(annotation) }),
    ...(edit.isNote !== undefined && { isNote: annotation.isNote }),
  };
}

function tagEdit(annotation: Annotation, tag: string, isOn: boolean): Edit {
  const tags = tagsOf(annotation);
  return { tags: isOn ? [...tags, tag] : tags.filter((other) => other !== tag), from: { tags } };
}

/** What ids are called, from the settings and the store. */
function useNames(db: CrossreadDb, annotations: readonly Annotation[]): Names {
  const own = useShared(settings, 'settings')?.colourNames;
  const topics = useLive(() => allTopics(db), []).value;
  const ids = useMemo(
    () => [...new Set(annotations.flatMap((annotation) => claimOf(annotation) ?? []))],
    [annotations],
  );
  const linked = useLive(() => db.claims.bulkGet(ids), [ids]).value;
  return useMemo(() => {
    const facts = (topics ?? []).map(({ pack }) => factsOf(pack));
    const byId = new Map(facts.map((topic) => [topic.pack.id, topic]));
    return {
      colours: namesOfColours(own),
      topics: new Map(facts.map(({ pack }) => [pack.id, localText(pack.title, language)])),
      claims: new Map(
        (linked ?? []).flatMap((claim) => {
          const topic = claim && byId.get(claim.topic);
          if (!claim) return [];
          const question = topic?.questionsById.get(claim.question);
          const asked = question ? `${localText(question.text, language)} ` : '';
          return [[claim.id, `${asked}${topic ? sayValue(topic, claim) : claim.display}`]];
        }),
      ),
      articles: titlesOf(annotations),
    };
  }, [own, topics, linked, annotations]);
}
