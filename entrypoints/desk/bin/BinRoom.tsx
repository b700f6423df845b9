import { Bin } from '../../../components/bin/Bin';
import type { BinEntry } from '../../../components/bin/bin-entry';
import { colourOf, noteOf, quoteOf, type Annotation } from '../../../lib/core/annotation/annotation';
import { binAnnotations, DAYS_IN_BIN, restoreAnnotations } from '../../../lib/store/annotations';
import { binnedLastFirst, deleteFromBin } from '../../../lib/store/bin';
import type { Binned, CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-bin';
import { useLive } from '../../live/use-live';
import type { Deeds, Outcome } from '../use-deeds';
import { takeOut } from './take-out';

/** Props of {@link BinRoom}. */
export interface BinRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  /** The highlights that lie in the bin. */
  readonly annotations: readonly Annotation[];
}

/** The bin over the store: highlights, and all else that was deleted. */
export function BinRoom({ db, deeds, annotations }: BinRoomProps) {
  const { value, error } = useLive(() => binnedLastFirst(db), []);
  if (error)
    return (
      <p class="empty" role="alert">
        {t('notOpened', { reason: error.message })}
      </p>
    );
  if (!value) return <p class="empty">{t('opening')}</p>;
  const entries = [...annotations.map(ofHighlight), ...value.map(ofBinned)].sort((a, b) => b.at - a.at);
  const restore = (meant: readonly BinEntry[]) => {
    const n = meant.length;
    deeds.perform(t('doing.restore', { n }), n, () => restoreAll(db, meant));
  };
  const remove = (meant: readonly BinEntry[]) => {
    const n = meant.length;
    deeds.perform(t('doing.delete', { n }), n, async () => {
      await deleteFromBin(db, othersIn(meant), highlightsIn(meant));
      return { said: t('done.gone', { n }) };
    });
  };
  return (
    <Bin entries={entries} days={DAYS_IN_BIN} now={Date.now()} onRestore={restore} onDeleteForGood={remove} />
  );
}

async function restoreAll(db: CrossreadDb, meant: readonly BinEntry[]): Promise<Outcome> {
  const highlights = highlightsIn(meant);
  const others = othersIn(meant);
  await restoreAnnotations(db, highlights, new Date().toISOString());
  let back = highlights.length;
  let why = '';
  // What was deleted first comes back first: a claim's article before the claim, mostly.
  for (const id of others.toReversed()) {
    const { is } = await takeOut(db, id);
    if (is === 'back') back++;
    else why = t(`stays.${is}`);
  }
  const all = meant.length;
  if (back < all) return { said: all === 1 ? why : t('done.someBack', { n: back, all, why }) };
  const said = t('done.restored', { n: all });
  if (others.length > 0) return { said };
  return { said, undo: () => binAnnotations(db, highlights, new Date().toISOString()) };
}

function highlightsIn(entries: readonly BinEntry[]): string[] {
  return entries.flatMap(({ kind, id }) => (kind === 'highlight' ? [id] : []));
}

function othersIn(entries: readonly BinEntry[]): string[] {
  return entries.flatMap(({ kind, id }) => (kind === 'highlight' ? [] : [id]));
}

const NOTHING_WENT = { articles: 0, claims: 0, ownClaims: 0, said: 0, drafts: 0 };

function ofHighlight(annotation: Annotation): BinEntry {
  return {
    id: annotation.id,
    kind: 'highlight',
    title: quoteOf(annotation),
    page: annotation.article.title,
    note: noteOf(annotation),
    colour: colourOf(annotation),
    went: NOTHING_WENT,
    at: Date.parse(annotation.deleted ?? annotation.modified),
  };
}

function ofBinned({ id, is, title, went, at }: Binned): BinEntry {
  return { id, kind: is, title, page: '', note: '', colour: null, went, at };
}
