import { bodyOf, COLOURS, CONTEXT, type Colour } from '../annotation/annotation';
import { whyNoWebAddress } from './from-json-ld';
import { nameUuid, uuidIn } from './name-uuid';
import type { ReadingContext } from './reading';
import { isWebAddress } from './web-address';
import { asAnnotation, type Made } from './why-invalid';

/** What another tool's record says, in one shape for all tools. */
export interface Draft {
  /** Its id there, which may be anything; null when it has none. */
  readonly id: string | null;
  /** The page's address, as it stands there. */
  readonly address: string;
  /** The words it is about; null when it is about the page, or names its place by the page's structure only. */
  readonly quote: { readonly exact: string; readonly prefix: string; readonly suffix: string } | null;
  /** Where the words stood in that tool's text of the page; 0 when it does not say. */
  readonly start: number;
  /** Whether the words are only what it answers to, and not to be looked for: a reply. */
  readonly isReply: boolean;
  readonly note: string;
  readonly tags: readonly string[];
  readonly colour: Colour | null;
  /** As they stand there; null when they do not. */
  readonly created: string | null;
  readonly modified: string | null;
  readonly title: string | null;
  readonly language: string | null;
}

/** When a record without any date counts as modified: before all that a reader does, so that importing it again overwrites nothing. */
const UNDATED = '1970-01-01T00:00:00.000Z';

/**
 * An annotation from another tool's record. Without words it becomes a note on the page, with the page's title in their place; when
 * there is no note and no tag either, nothing is left to keep, and it is refused. What it does not state is left empty: its position
 * and its surroundings are found anew on the page.
 */
export function annotationFrom(draft: Draft, { keysOf, canonicalOf, at }: ReadingContext): Made {
  const { address, quote, note, tags, created, modified } = draft;
  if (!isWebAddress(address)) return { why: whyNoWebAddress(address) };
  if (quote === null && note.trim() === '' && tags.length === 0) return { why: { key: 'nothingToKeep' } };
  const source = canonicalOf(address);
  const title = draft.title?.trim() || address;
  const words = quote ?? { exact: title, prefix: '', suffix: '' };
  const start = quote === null ? 0 : draft.start;
  const [createdAt, modifiedAt] = [momentIn(created), momentIn(modified)];
  return asAnnotation({
    id: idOf(draft),
    created: createdAt ?? modifiedAt ?? at,
    modified: modifiedAt ?? createdAt ?? UNDATED,
    deleted: null,
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', ...withinContext(words) },
        { type: 'TextPositionSelector', start, end: start + words.exact.length, pairsBefore: 0 },
      ],
    },
    body: bodyOf({ colour: draft.colour ?? COLOURS[0], note, tags, topic: null, claim: null }),
    article: { title, publisher: null, byline: null, published: null, language: draft.language },
    keys: keysOf(address),
    isNote: quote === null || draft.isReply,
    earlier: [],
  });
}

/** The id there when it is a UUID; else a name for it, or for what it says when it has none, that stays the same at every import. */
function idOf({ id, address, quote, note, tags, created }: Draft): string {
  if (id !== null) return uuidIn(id) ?? nameUuid(id);
  return nameUuid(JSON.stringify([address, quote?.exact, quote?.prefix, quote?.suffix, note, tags, created]));
}

/** As much of the context as is kept, without half a character at its far ends. */
function withinContext({ exact, prefix, suffix }: NonNullable<Draft['quote']>) {
  return {
    exact,
    prefix: prefix.slice(-CONTEXT).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: suffix.slice(0, CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

const MOMENT = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(?:(Z)|([+-]\d{2}):?(\d{2}))?)?$/i;

/** An ISO 8601 date or moment as we write moments; without a time zone it is taken as UTC, everywhere. Null when it is none. */
function momentIn(text: string | null): string | null {
  const [, day, time = '00:00', , hours = '+00', minutes = '00'] = MOMENT.exec(text ?? '') ?? [];
  if (day === undefined) return null;
  const milliseconds = Date.parse(`${day}T${time}${hours}:${minutes}`);
  return Number.isNaN(milliseconds) ? null : new Date(milliseconds).toISOString();
}
