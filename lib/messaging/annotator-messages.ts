/**
 * The annotator's side of protocol.ts, without the schema library (see page-messages.ts): what it hears comes from its own
 * extension, and is checked here for what the page relies on.
 */
import type { Selectors } from '../core/annotation/annotation';
import type { Anchoring } from '../core/annotation/anchoring';
import { persistently, post, receive, refuse, type Reply } from './post';
import type {
  Anchor,
  BinOf,
  ClaimOffer,
  EditOf,
  Highlight,
  Highlights,
  Keep,
  KeepClaim,
  OfferClaims,
} from './protocol';

/** What a selection is to become. */
export type Purpose = 'choose' | 'highlight' | 'note' | 'claim';

/** What came of a command, and if nothing did, what the reader can do. */
export interface Outcome {
  readonly done: boolean;
  readonly why: string | null;
}

/** What background and panel ask of an annotator: see `toPage` in protocol.ts. */
export interface AnnotatorHandlers {
  readonly repaintHighlights: () => void;
  readonly annotateSelection: (as: Purpose) => Outcome | Promise<Outcome>;
  readonly revealHighlight: (id: string, at: number) => boolean | Promise<boolean>;
  readonly placeByHand: (id: string, exact: string) => void;
}

/** Where are the highlights of this page? Never throws. */
export async function anchorHighlights(page: Anchor): Promise<Reply<Highlights>> {
  return understood('anchor', await persistently(() => post('anchor', page)), isHighlights);
}

/** Keeps a highlight under the id that the page made for it, so that it may be asked again. */
export const keepHighlight = (kept: Keep): Promise<Reply<unknown>> => persistently(() => post('keep', kept));

/** Changes a highlight. @returns the words that it was on before; null where they are not known any more */
export async function editHighlight(edit: EditOf): Promise<Reply<Selectors | null>> {
  const reply = await persistently(() => post('edit', edit));
  if (!reply.ok) return reply;
  const before = isObject(reply.value) ? reply.value['before'] : null;
  return { ok: true, value: isSelectors(before) ? before : null };
}

/** Deletes a highlight, or undoes that. */
export const binHighlight = (bin: BinOf): Promise<Reply<unknown>> => persistently(() => post('bin', bin));

/** Notes whether the toolbar is offered. */
export const offerToolbar = (isOffered: boolean): Promise<Reply<unknown>> =>
  persistently(() => post('offerToolbar', isOffered));

/** The tags in use that begin so; none where nobody answers. */
export async function completeTag(prefix: string): Promise<readonly string[]> {
  const reply = await persistently(() => post('tags', { prefix }));
  return reply.ok && isStrings(reply.value) ? reply.value : [];
}

/** The questions that words may answer. */
export async function offerClaims(words: OfferClaims): Promise<Reply<readonly ClaimOffer[]>> {
  return understood('offerClaims', await persistently(() => post('offerClaims', words)), isOffers);
}

/** Keeps a claim of the reader's, under the id that the page made for it. */
export const keepClaim = (claim: KeepClaim): Promise<Reply<unknown>> =>
  persistently(() => post('keepClaim', claim));

/** The page has frames which may be without our style sheet. */
export async function styleFrames(): Promise<void> {
  await post('style', undefined);
}

/** Answers what background and panel ask of this page's annotator. */
export function listenAsAnnotator(handlers: AnnotatorHandlers): void {
  receive(
    (name) => Object.hasOwn(handlers, name),
    async (name, input) => {
      if (name === 'repaintHighlights') return done(handlers.repaintHighlights());
      if (!isObject(input)) return notUnderstood(name);
      const { as, id, at, exact } = input;
      if (name === 'annotateSelection' && isPurpose(as)) return done(await handlers.annotateSelection(as));
      if (typeof id !== 'string') return notUnderstood(name);
      if (name === 'revealHighlight' && typeof at === 'number')
        return done({ found: await handlers.revealHighlight(id, at) });
      if (name === 'placeByHand' && typeof exact === 'string') return done(handlers.placeByHand(id, exact));
      return notUnderstood(name);
    },
  );
}

/** Whether these can be painted and shown: the part of HighlightsSchema that a page could stumble over. */
export function isHighlights(value: unknown): value is Highlights {
  if (!isObject(value)) return false;
  const { highlights, colours } = value;
  return Array.isArray(highlights) && highlights.every(isHighlight) && isObject(colours);
}

function isHighlight(value: unknown): value is Highlight {
  return (
    isObject(value) &&
    ['id', 'colour', 'note', 'exact'].every((key) => typeof value[key] === 'string') &&
    isStrings(value['tags']) &&
    isAnchoring(value['anchoring'])
  );
}

function isAnchoring(value: unknown): value is Anchoring {
  if (!isObject(value)) return false;
  const { status, span, spans, difference } = value;
  if (status === 'lost') return true;
  if (status === 'placed') return isSpan(span);
  if (status === 'ambiguous') return Array.isArray(spans) && spans.every(isSpan);
  return status === 'changed' && isSpan(span) && isObject(difference) && Array.isArray(difference['parts']);
}

const isSelectors = (value: unknown): value is Selectors =>
  Array.isArray(value) && value.length === 2 && value.every(isObject);

const isOffers = (value: unknown): value is ClaimOffer[] =>
  Array.isArray(value) &&
  value.every(
    (offer) =>
      isObject(offer) &&
      ['topic', 'question', 'text', 'group'].every((key) => typeof offer[key] === 'string') &&
      ['isLikely', 'isRead'].every((key) => typeof offer[key] === 'boolean') &&
      (offer['display'] === null || typeof offer['display'] === 'string'),
  );

const isPurpose = (value: unknown): value is Purpose =>
  value === 'choose' || value === 'highlight' || value === 'note' || value === 'claim';

const isStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isSpan = (value: unknown) =>
  isObject(value) && typeof value['start'] === 'number' && typeof value['end'] === 'number';

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function understood<T>(
  name: string,
  reply: Reply<unknown>,
  isAnswer: (value: unknown) => value is T,
): Reply<T> {
  if (!reply.ok) return reply;
  return isAnswer(reply.value) ? { ok: true, value: reply.value } : notUnderstood(name);
}

const done = (value: unknown): Reply<unknown> => ({ ok: true, value });

const notUnderstood = (name: string) =>
  refuse('not-understood', `“${name}” came with something else than it should.`);
