/** What the annotator of a page asks for: its highlights placed, kept, changed, deleted. */
import { namesOfColours } from '../../components/annotations/colours';
import { anchorAll } from '../../lib/core/annotation/anchor';
import { describe } from '../../lib/core/annotation/describe';
import type { Anchoring } from '../../lib/core/annotation/anchoring';
import {
  bodyOf,
  colourOf,
  noteOf,
  quoteOf,
  tagsOf,
  type Annotation,
  type Selectors,
} from '../../lib/core/annotation/annotation';
import { lengthOfEarlier } from '../../lib/core/annotation/with-edit';
import type { Claim } from '../../lib/core/claims/claim';
import { speakFor } from '../../lib/core/claims/same-site';
import { isWebAddress, pageAt } from '../../lib/core/interchange/web-address';
import type { Span } from '../../lib/core/text/span';
import { canonicalUrl } from '../../lib/dom/canonical-url';
import { pageKey } from '../../lib/dom/page-key';
import type { Anchor, BinOf, Deed, EditOf, Highlights, Keep, Reading } from '../../lib/messaging/protocol';
import { readingOf, savedIn, settings, siteOf, type SavedHere } from '../../lib/messaging/shared-state';
import {
  annotationsOn,
  binAnnotations,
  editAnnotations,
  keepAnnotation,
  restoreAnnotations,
  savePlacements,
} from '../../lib/store/annotations';
import type { CrossreadDb } from '../../lib/store/db';
import { isFull } from '../../lib/store/full';
import { once } from '../../lib/store/once';
import type { ReadTab } from './analyse-page';
import { inTurn } from './in-turn';
import { mayAnnotate, mustAnnotate } from './may-annotate';
import { sourceOf } from './page-of';
import { addPlaces } from './places';
import { orSayNoRoom } from './say-no-room';
import { NotDone } from './not-done';

/**
 * Finds the highlights of a page in its text, and notes in the store and for the panel what became of each.
 * @returns those that were asked for: all, or the ones named in `only`
 */
export async function anchorPage(db: CrossreadDb, page: Anchor, tab: ReadTab): Promise<Highlights> {
  const colours = namesOfColours((await settings.read()).colourNames);
  if (!(await mayAnnotate(tab))) return { highlights: [], colours };
  const { article, text, only, isFolded } = page;
  const keys = keysOf(tab, article.url);
  const saved = await annotationsOn(db, keys);
  const wanted = saved.filter(({ id, isNote }) => !isNote && (only === null || only.includes(id)));
  const anchorings = anchorAll(
    text,
    wanted.map(({ target }) => target.selector),
  );
  const highlights = wanted.flatMap((annotation, index) => {
    const anchoring = anchorings[index];
    const isTaken = !isFolded || anchoring?.status === 'placed';
    return anchoring ? [highlightOf(annotation, isTaken ? anchoring : { status: 'lost' })] : [];
  });
  const found = highlights.map(({ id, anchoring }): [string, Anchoring] => [id, anchoring]);
  await noteHere(tab, {
    article,
    keys,
    anchorings: Object.fromEntries(found),
    places: Object.fromEntries(found.map(([id, at]) => [id, placesOf(text, at)])),
  });
  if (!tab.incognito) await notePlacements(db, text, highlights);
  return { highlights, colours };
}

/** Keeps a highlight. @throws Error with what to tell the reader when it cannot be kept */
export async function keepHighlight(db: CrossreadDb, { id, ...kept }: Keep, tab: ReadTab): Promise<void> {
  if (tab.incognito) throw new NotDone('privateHighlight');
  await mustAnnotate(tab);
  const { article, selector, says } = kept;
  const { url, modified: _, ...facts } = article;
  const keys = keysOf(tab, url);
  const source = sourceOf(tab, url);
  const reading = await readingOf(tab.id).read();
  const read = reading?.article.url === source ? reading : null;
  await mustNotBeAnothers(db, id, keys);
  const isOwnClaim = kept.claim !== null && (await isClaimOf(db, kept.claim, source, read));
  const now = new Date().toISOString();
  const annotation: Annotation = {
    id,
    created: now,
    modified: now,
    deleted: null,
    target: { source, selector },
    body: bodyOf({
      ...says,
      topic: read?.topic ?? null,
      claim: isOwnClaim ? kept.claim : claimAt(read?.claims ?? [], selector[0]),
    }),
    article: facts,
    keys,
    isNote: false,
    earlier: [],
  };
  const { start, end } = selector[1];
  // First: a place without a highlight does no harm, but one whose place is not known would not be found at the next visit, should
  // the worker be killed in between.
  await addPlaces(keys);
  const placed = { status: 'placed', found: null, places: 1, at: Date.now() } as const;
  await orSayNoRoom(() => keepAnnotation(db, annotation, placed));
  const anchorings = { [id]: { status: 'placed', span: { start, end } } } as const;
  await noteHere(tab, { article, keys, anchorings, places: {} });
}

/**
 * Changes a highlight of the page in a tab. Asked again it changes nothing, whatever was changed since.
 * @returns the words that it was on before; null where it is not in the store any more, and where that was done before
 * @throws Error when it is none of that page's, or there is no room
 */
export async function editHighlight(
  db: CrossreadDb,
  { deed, id, edit }: EditOf,
  tab: ReadTab,
): Promise<{ before: Selectors | null }> {
  await mustBeHere(db, id, tab);
  const change = async () => {
    const before = await db.annotations.get(id);
    const [now] = await editAnnotations(db, new Map([[id, edit]]), momentOf(deed));
    if (before && now) mustNotSwell(before, now);
    return before?.target.selector;
  };
  const before = await orSayNoRoom(() => once(db, deed, [db.annotations], change));
  return { before: before ?? null };
}

/**
 * Deletes a highlight of the page in a tab, or undoes that. Asked again it changes nothing, whatever was done since.
 * @throws Error when it is none of that page's, or there is no room
 */
export async function binHighlight(
  db: CrossreadDb,
  { deed, id, isBinned }: BinOf,
  tab: ReadTab,
): Promise<void> {
  await mustBeHere(db, id, tab);
  // First, as in keepHighlight: at the next visit its page must be known to have it.
  if (!isBinned) await addPlaces((await db.annotations.get(id))?.keys ?? []);
  const change = isBinned ? binAnnotations : restoreAnnotations;
  await orSayNoRoom(() => once(db, deed, [db.annotations], () => change(db, [id], momentOf(deed))));
}

/** When a page says that it was done; what it says of the future counts as now. */
function momentOf({ at }: Deed): string {
  return new Date(Math.min(at, Date.now())).toISOString();
}

/** What may stand beside one highlight, in UTF-16 units: four of the longest notes there may be. */
const MOST_BESIDE = 4_000_000;

/** No note is dropped to make room for another; so once there are very many of them a page may write no more. */
function mustNotSwell(before: Annotation, now: Annotation): void {
  const length = lengthOfEarlier(now);
  if (length > MOST_BESIDE && length > lengthOfEarlier(before)) throw new NotDone('tooManyNotes');
}

const line = inTurn();

/** Notes what is on the page in a tab, beside what is noted there: also what was just deleted, so that the page may undo it. */
function noteHere(tab: ReadTab, found: Omit<SavedHere, 'address'>): Promise<void> {
  return line(async () => {
    const last = await savedIn(tab.id).read();
    const before = last?.address === addressOf(tab) ? last : null;
    await savedIn(tab.id).write({
      ...found,
      address: addressOf(tab),
      anchorings: { ...before?.anchorings, ...found.anchorings },
      places: { ...before?.places, ...found.places },
    });
  });
}

/** A page may change its own highlights and nobody else's: those that were placed in it, and are kept for it. */
async function mustBeHere(db: CrossreadDb, id: string, tab: ReadTab): Promise<void> {
  const here = await savedIn(tab.id).read();
  const isOfSite = here && siteOf(here.address) === siteOf(tab.url);
  if (!isOfSite || !Object.hasOwn(here.anchorings, id)) throw new NotDone('anotherPage');
  await mustNotBeAnothers(db, id, here.keys);
}

/** Whoever sends an id that is known from elsewhere must not come to another page's highlight with it. */
async function mustNotBeAnothers(db: CrossreadDb, id: string, keys: readonly string[]): Promise<void> {
  const there = await db.annotations.get(id);
  if (there && !there.keys.some((key) => keys.includes(key))) throw new NotDone('anotherPage');
}

/** Whether a highlight of the page may be linked to a claim: one of the page's own, or of an article that has no page. */
async function isClaimOf(
  db: CrossreadDb,
  id: string,
  source: string,
  read: Reading | null,
): Promise<boolean> {
  if (read?.claims.some((claim) => claim.id === id)) return true;
  const claim = await db.claims.get(id);
  const article = claim && (await db.articles.get(claim.article));
  return article !== undefined && (!isWebAddress(article.url) || speakFor(source, article.url));
}

/** The keys under which a page is looked for: by its address and by the one that it states. */
function keysOf(tab: ReadTab, stated: string): string[] {
  const addresses = [canonicalUrl(tab.url ?? '', null), sourceOf(tab, stated)];
  return [...new Set(addresses.map(pageKey))].filter((key) => key !== '');
}

const addressOf = ({ url = '' }: ReadTab) => pageAt(url);

/** How many places are shown of what fits in more than one, and how long they may be: what belongs to a tab must fit into memory. */
const PLACES = 8;
const LONGEST_PLACE = 5_000;

/** The words in each place, where several fit or other words stand. */
function placesOf(text: string, anchoring: Anchoring): Selectors[] {
  if (anchoring.status === 'changed') return describedAt(text, [anchoring.span]);
  return anchoring.status === 'ambiguous' ? describedAt(text, anchoring.spans.slice(0, PLACES)) : [];
}

function describedAt(text: string, spans: readonly Span[]): Selectors[] {
  return spans.flatMap((span) => {
    const selectors = span.end - span.start > LONGEST_PLACE ? null : describe(text, span);
    return selectors ? [selectors] : [];
  });
}

function highlightOf(annotation: Annotation, anchoring: Anchoring): Highlights['highlights'][number] {
  return {
    id: annotation.id,
    colour: colourOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    exact: quoteOf(annotation),
    anchoring,
  };
}

async function notePlacements(
  db: CrossreadDb,
  text: string,
  highlights: Highlights['highlights'],
): Promise<void> {
  const at = Date.now();
  const placements = highlights.map(({ id, anchoring }) => ({
    annotation: id,
    status: anchoring.status,
    found: anchoring.status === 'changed' ? text.slice(anchoring.span.start, anchoring.span.end) : null,
    places: anchoring.status === 'ambiguous' ? anchoring.spans.length : Number(anchoring.status !== 'lost'),
    at,
  }));
  try {
    await savePlacements(db, placements);
  } catch (error) {
    // What became of them is found again at the next visit; a full disk is no reason not to show them now.
    if (!(await isFull(error))) throw error;
  }
}

/** The claim of which most words are among these, told by the words and what stands around them; the texts' offsets differ. */
function claimAt(
  claims: readonly Claim[],
  { exact, prefix, suffix }: { exact: string; prefix: string; suffix: string },
): string | null {
  const around = prefix + exact + suffix;
  const [from, to] = [prefix.length, prefix.length + exact.length];
  let best: { id: string; shared: number } | null = null;
  for (const { id, span, sentence } of claims) {
    if (!span || !(sentence.exact.includes(exact) || exact.includes(sentence.exact))) continue;
    const at = around.indexOf(span.exact);
    const shared = at === -1 ? 0 : Math.min(to, at + span.exact.length) - Math.max(from, at);
    if (shared > (best?.shared ?? 0)) best = { id, shared };
  }
  return best?.id ?? null;
}
