import type { Annotation } from '../annotation/annotation';
import { contentOf } from './content';
import { fromJsonLd, isOwn } from './from-json-ld';
import { THE_FILE, type ImportReason, type Place } from './import-reasons';
import { isObject, listOf, textIn, type JsonObject } from './json';
import { parseJson } from './parse-json';
import { hypothesisAuthor, isHypothesis, readHypothesis } from './read-hypothesis';
import { isW3c, readW3c, w3cAuthor } from './read-w3c';
import type { Reading, ReadingContext, Refusal } from './reading';
import { recordsIn, type Located, type Records } from './records';
import { shorten } from './shorten';
import { ownerOf } from './sign';
import type { Made } from './why-invalid';

/**
 * Reads a file of annotations: our own JSON-LD, that of other tools (https://www.w3.org/TR/annotation-model/), or Hypothesis' JSON.
 * Record by record: each becomes an annotation or a refusal, in the order of the file. The whole file is refused only when it is no
 * JSON or holds no annotations at all. Never throws; takes time and memory in proportion to the text.
 */
export function readAnnotations(text: string, context: ReadingContext): Reading {
  const parsed = parseJson(text);
  if ('why' in parsed) return { annotations: [], refused: [{ at: parsed.at, what: '', why: parsed.why }] };
  const found = recordsIn(parsed.value);
  if (found === null || (found.records.length === 0 && found.elsewhere.length === 0))
    return { annotations: [], refused: [{ at: THE_FILE, what: '', why: { key: 'noAnnotations' } }] };
  return gather(found, context);
}

function gather({ records, exporter, elsewhere }: Records, context: ReadingContext): Reading {
  const taken = new Map<string, { annotation: Annotation; at: Place }>();
  const refused: Refusal[] = [];
  const readRecord = readerFor(records, exporter, context);
  for (const { at, value } of records)
    for (const made of readRecord(value)) {
      const why = 'why' in made ? made.why : whyTaken(made.annotation, taken);
      if (why !== null) refused.push({ at, what: whatOf(value), why });
      else if ('annotation' in made)
        taken.set(made.annotation.id.toLowerCase(), { annotation: made.annotation, at });
    }
  for (const { at, address } of elsewhere) refused.push({ at, what: address, why: { key: 'elsewhere' } });
  return { annotations: [...taken.values()].map(({ annotation }) => annotation), refused };
}

/** Reads one record, with what has to be known of the others: who wrote them, and which ones are answered to. */
function readerFor(records: readonly Located[], exporter: string | null, context: ReadingContext) {
  const all = records.map(({ value }) => value).filter(isObject);
  const owner = ownerOf(exporter, all.map(authorOf));
  const byId = new Map(all.flatMap((record) => (typeof record.id === 'string' ? [[record.id, record]] : [])));
  return (record: unknown): Made[] => {
    if (!isObject(record)) return [{ why: { key: 'mereValue' } }];
    if (isOwn(record)) return [fromJsonLd(record)];
    const author = authorOf(record) === owner ? null : authorOf(record);
    if (isW3c(record)) return readW3c(record, author, context);
    if (isHypothesis(record)) return [readHypothesis(record, author, byId, context)];
    return [{ why: { key: 'unknownKind' } }];
  };
}

function authorOf(record: JsonObject): string | null {
  return isHypothesis(record) ? hypothesisAuthor(record) : w3cAuthor(record);
}

/** Why an annotation is not taken besides those that are; null when it is. */
function whyTaken(
  annotation: Annotation,
  taken: ReadonlyMap<string, { annotation: Annotation; at: Place }>,
): ImportReason | null {
  const other = taken.get(annotation.id.toLowerCase());
  if (other === undefined) return null;
  return contentOf(other.annotation) === contentOf(annotation)
    ? { key: 'twice', values: { at: other.at } }
    : { key: 'idTaken', values: { at: other.at } };
}

/** The first words that a reader knows a record by: its quote, its note, its title, its id. */
function whatOf(record: unknown): string {
  if (!isObject(record)) return '';
  const [target] = listOf(record.target);
  const selectors = isObject(target) ? listOf(target.selector).filter(isObject) : [];
  const quote = selectors.map(({ exact }) => exact).find((exact) => typeof exact === 'string');
  const what = textIn(quote) ?? textIn(record.text) ?? textIn(record.bodyValue) ?? textIn(record.id) ?? '';
  return shorten(what, 80);
}
