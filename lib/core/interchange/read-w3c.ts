import { COLOURS, type Colour } from '../annotation/annotation';
import { annotationFrom, type Draft } from './draft';
import type { ImportReason } from './import-reasons';
import { isObject, listOf, textIn, type JsonObject } from './json';
import type { ReadingContext } from './reading';
import { selectWords } from './select-words';
import { signed } from './sign';
import { ANNO } from './terms';
import type { Made } from './why-invalid';

/** Whether a record says that it is a W3C annotation. */
export function isW3c(record: JsonObject): boolean {
  return listOf(record.type).includes('Annotation');
}

/** Who made an annotation: its creator's name, else the creator's address; null when it does not say. */
export function w3cAuthor({ creator }: JsonObject): string | null {
  const [first] = listOf(creator);
  if (!isObject(first)) return textIn(first) ?? null;
  return textIn(first.name) ?? textIn(first.nickname) ?? textIn(first.id) ?? null;
}

/**
 * Takes another tool's W3C annotation: one annotation for each of its targets. Texts become the note and tags, addresses of bodies
 * stand in the note. Selectors other than quotes and positions place nothing here: what has only those is kept as a note on its page.
 * @param author who is to be named under the note; null when it is the reader
 */
export function readW3c(record: JsonObject, author: string | null, context: ReadingContext): Made[] {
  const why = whyNoAnnotation(record);
  if (why !== null) return [{ why }];
  const says = saidBy(record);
  if ('why' in says) return [says];
  const targets = flattened(record.target).map((target) => placeOf(target));
  if (targets.length === 0) return [{ why: { key: 'noTarget' } }];
  const id = textIn(record.canonical) ?? textIn(record.id) ?? null;
  return targets.map((place, index) =>
    place === null
      ? { why: { key: 'targetNoAddress' } }
      : annotationFrom(
          {
            ...place,
            // The first keeps the id, so that an annotation with one target is known again elsewhere.
            id: id === null || index === 0 ? id && nameOf(id) : `${nameOf(id)}#target-${index}`,
            isReply: false,
            note: signed(says.notes.join('\n\n'), author),
            tags: says.tags,
            colour: says.colour,
            created: textIn(record.created) ?? null,
            modified: textIn(record.modified) ?? null,
          },
          context,
        ),
  );
}

/** One name for an id in either of the forms in which Hypothesis writes it. */
function nameOf(id: string): string {
  return id.replace(/^http:\/\/hypothes\.is\/a\//, 'https://hypothes.is/a/');
}

function whyNoAnnotation(record: JsonObject): ImportReason | null {
  const contexts = listOf(record['@context']);
  if (contexts.length > 0 && !contexts.some((one) => one === ANNO || one === ANNO.replace('http:', 'https:')))
    return { key: 'otherContext', values: { context: ANNO } };
  for (const key of ['id', 'canonical'])
    if (record[key] !== undefined && typeof record[key] !== 'string')
      return { key: 'wantsOneAddress', values: { part: key } };
  return null;
}

interface Said {
  readonly notes: string[];
  readonly tags: string[];
  colour: Colour | null;
}

function saidBy(record: JsonObject): Said | { why: ImportReason } {
  const said: Said = { notes: [], tags: [], colour: null };
  const { bodyValue } = record;
  if (bodyValue !== undefined && typeof bodyValue !== 'string')
    return { why: { key: 'wantsOneText', values: { part: 'bodyValue' } } };
  if (bodyValue !== undefined) said.notes.push(bodyValue);
  for (const body of flattened(record.body)) {
    if (isObject(body) && body.value !== undefined && typeof body.value !== 'string')
      return { why: { key: 'wantsOneBodyText' } };
    addBody(said, body, listOf(record.motivation));
  }
  return said;
}

function addBody(said: Said, body: unknown, motivations: readonly unknown[]): void {
  const text = isObject(body) ? (textIn(body.value) ?? addressIn(body)) : textIn(body);
  if (text === undefined || text.trim() === '') return;
  const stated = isObject(body) ? listOf(body.purpose) : [];
  const purposes = stated.length > 0 ? stated : motivations;
  if (purposes.includes('tagging')) said.tags.push(text.trim());
  else if (stated.includes('highlighting'))
    said.colour = COLOURS.find((name) => name === text) ?? said.colour;
  else said.notes.push(text);
}

function placeOf(target: unknown): Pick<Draft, 'address' | 'quote' | 'start' | 'title' | 'language'> | null {
  if (typeof target === 'string')
    return { address: target, quote: null, start: 0, title: null, language: null };
  if (!isObject(target)) return null;
  const address = addressIn(target);
  if (address === undefined) return null;
  const page = isObject(target.source) ? target.source : target;
  return {
    address,
    ...selectWords(refined(target.selector)),
    title: textIn(page.title) ?? textIn(page['dcterms:title']) ?? textIn(page['dc:title']) ?? null,
    language: textIn(listOf(page.language)[0]) ?? null,
  };
}

/** The address of a resource: of a specific one that of its source. */
function addressIn({ source, id }: JsonObject): string | undefined {
  return textIn(source) ?? (isObject(source) ? textIn(source.id) : textIn(id));
}

/** Resources one by one: of a Choice, List, Composite or Independents its items, however deep, without recursion over the data. */
function flattened(value: unknown): unknown[] {
  const waiting = [...listOf(value)].reverse();
  const flat: unknown[] = [];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next) || next.items === undefined) flat.push(next);
    else for (const item of [...listOf(next.items)].reverse()) waiting.push(item);
  }
  return flat;
}

/** Selectors with those that refine them. */
function refined(value: unknown): JsonObject[] {
  const waiting = [...listOf(value)].reverse();
  const selectors: JsonObject[] = [];
  while (waiting.length > 0) {
    const next = waiting.pop();
    if (!isObject(next)) continue;
    selectors.push(next);
    for (const one of listOf(next.refinedBy)) waiting.push(one);
  }
  return selectors;
}
