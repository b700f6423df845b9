import { versionOf, versionsBefore } from '../interchange/merge';
import {
  bodyOf,
  claimOf,
  colourOf,
  noteOf,
  tagsOf,
  topicOf,
  type Annotation,
  type Edit,
  type Selectors,
} from './annotation';

type Version = Annotation['earlier'][number];

/**
 * What the words it was on before may hold with what was said of them, in UTF-16 units: a page that places a highlight on and on must not
 * fill the disk with one row.
 */
export const MOST_PLACINGS = 1_000_000;

/**
 * The annotation with an edit made at a moment (ISO 8601). The same edit made twice changes nothing more.
 *
 * A note that was changed since its writer began (`edit.from`) is not lost: of the two the one written later is the note, and the other is
 * kept in `earlier`. Of tags, those that were put or taken are put or taken, and others stay. Of all else the last choice counts. Where
 * it is placed on other words, those before are kept in `earlier`, and taken from there when it goes back to them; where they come to more
 * than MOST_PLACINGS the oldest go, but never the last, nor one with a note that stands nowhere else.
 */
export function withEdit(annotation: Annotation, edit: Edit, at: string): Annotation {
  const { colour, topic, claim, selector, isNote } = edit;
  const { note, other } = settleNote(annotation, edit, at);
  const earlier = selector ? placedBefore(annotation, selector) : annotation.earlier;
  const edited: Annotation = {
    ...annotation,
    modified: at > annotation.modified ? at : annotation.modified,
    isNote: isNote ?? annotation.isNote,
    target: { ...annotation.target, selector: selector ?? annotation.target.selector },
    earlier,
    body: bodyOf({
      colour: colour ?? colourOf(annotation),
      note,
      tags: settleTags(annotation, edit),
      topic: topic === undefined ? topicOf(annotation) : topic,
      claim: claim === undefined ? claimOf(annotation) : claim,
    }),
  };
  return other ? { ...edited, earlier: versionsBefore(edited, [other, ...earlier]) } : edited;
}

/**
 * Undoes that an annotation was placed on other words, as if it had not been; what else was changed since stays.
 * @param before as it was @param at when, ISO 8601
 */
export function withPlacingUndone(annotation: Annotation, before: Annotation, at: string): Annotation {
  const back = { ...annotation, target: before.target, modified: at };
  const written = annotation.earlier.filter((version) => hasNoteBeside(version, annotation));
  const known = new Set([versionOf(before), ...before.earlier].map((version) => JSON.stringify(version)));
  const since = written.filter((version) => !known.has(JSON.stringify(version)));
  return {
    ...back,
    earlier: since.length > 0 ? versionsBefore(back, [...since, ...before.earlier]) : before.earlier,
  };
}

/** The notes that were written at the same time as the one that counts, or before a copy was merged in: each once, newest first. */
export function otherNotesOf(annotation: Annotation): readonly { note: string; modified: string }[] {
  const byNote = new Map<string, string>();
  for (const version of annotation.earlier) {
    const note = noteOf(version);
    if (hasNoteBeside(version, annotation) && !byNote.has(note)) byNote.set(note, version.modified);
  }
  return [...byNote].map(([note, modified]) => ({ note, modified }));
}

interface SettledNote {
  readonly note: string;
  /** What was written beside it, and would be lost. */
  readonly other?: Version;
}

function settleNote(annotation: Annotation, { note: written, from }: Edit, at: string): SettledNote {
  const stored = noteOf(annotation);
  const note = written?.trim() === '' ? '' : (written ?? stored);
  if (note === stored || from?.note === undefined || from.note === stored) return { note };
  if (at >= annotation.modified) return stored === '' ? { note } : { note, other: versionOf(annotation) };
  if (note === '') return { note: stored };
  const body = bodyOf({ ...saidBy(annotation), note });
  return { note: stored, other: { ...versionOf(annotation), modified: at, body } };
}

function settleTags(annotation: Annotation, { tags, from }: Edit): string[] {
  const stored = tagsOf(annotation);
  if (!tags || !from?.tags || JSON.stringify(from.tags) === JSON.stringify(stored)) return tags ?? stored;
  const seen = from.tags;
  const stay = stored.filter((tag) => tags.includes(tag) || !seen.includes(tag));
  return [...stay, ...tags.filter((tag) => !seen.includes(tag) && !stored.includes(tag))];
}

function saidBy(annotation: Annotation): Parameters<typeof bodyOf>[0] {
  return {
    colour: colourOf(annotation),
    note: noteOf(annotation),
    tags: tagsOf(annotation),
    topic: topicOf(annotation),
    claim: claimOf(annotation),
  };
}

function placedBefore(annotation: Annotation, now: Selectors): Annotation['earlier'] {
  const exactOf = ([{ exact }]: Selectors) => exact;
  const { earlier, target } = annotation;
  if (exactOf(target.selector) === exactOf(now)) return earlier;
  const others = earlier.filter(
    (version) => exactOf(version.selector) !== exactOf(now) || hasNoteBeside(version, annotation),
  );
  return withoutOldPlacings([versionOf(annotation), ...others], annotation);
}

/** @param versions newest first */
function withoutOldPlacings(versions: readonly Version[], annotation: Annotation): Version[] {
  let held = 0;
  return versions.filter((version, index) => {
    if (hasNoteBeside(version, annotation)) return true;
    held += lengthOf(version);
    return index === 0 || held <= MOST_PLACINGS;
  });
}

/** How much a version holds, in UTF-16 units. */
function lengthOf({ body, selector: [{ exact, prefix, suffix }] }: Version): number {
  const said = body.map((part) => ('value' in part ? part.value : part.source).length);
  return said.reduce((sum, length) => sum + length, exact.length + prefix.length + suffix.length);
}

/** How much stands in `earlier`, in UTF-16 units. */
export function lengthOfEarlier({ earlier }: Annotation): number {
  return earlier.reduce((sum, version) => sum + lengthOf(version), 0);
}

/** Whether a version has a note that the annotation itself has not. */
function hasNoteBeside(version: Version, annotation: Annotation): boolean {
  const note = noteOf(version);
  return note !== '' && note !== noteOf(annotation);
}
