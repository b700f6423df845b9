import { THE_FILE, type Place } from './import-reasons';
import { isObject, listOf, textIn, type JsonObject } from './json';

/** A record of a file and where it stands there. */
export interface Located {
  readonly at: Place;
  readonly value: unknown;
}

/** What a file holds: its records, whoever it says exported it, and pages which lie elsewhere. */
export interface Records {
  readonly records: readonly Located[];
  readonly exporter: string | null;
  /** Where the file names further annotations without holding them, and their address. */
  readonly elsewhere: readonly { readonly at: string; readonly address: string }[];
}

/**
 * Finds the records of a file: a list of them, one alone, a W3C AnnotationPage or AnnotationCollection with embedded pages, or what
 * Hypothesis' API answers (`rows`, `replies`) or its client exports (`annotations`). Null when it is none of these.
 */
export function recordsIn(json: unknown): Records | null {
  if (Array.isArray(json)) return { records: located(json, ''), exporter: null, elsewhere: [] };
  if (!isObject(json)) return null;
  const exporter = textIn(json.export_userid) ?? null;
  for (const key of ['rows', 'annotations'])
    if (Array.isArray(json[key]))
      return {
        records: [...located(json[key], key), ...located(listOf(json.replies), 'replies')],
        exporter,
        elsewhere: [],
      };
  if (json.items !== undefined || json.first !== undefined) return { ...pagesOf(json), exporter };
  return { records: [{ at: THE_FILE, value: json }], exporter, elsewhere: [] };
}

/** The items of embedded pages, from the first along `next`. */
function pagesOf(container: JsonObject): Pick<Records, 'records' | 'elsewhere'> {
  const records: Located[] = [];
  const elsewhere: { at: string; address: string }[] = [];
  let [page, at]: [unknown, string] =
    container.items === undefined ? [container.first, 'first.'] : [container, ''];
  while (isObject(page)) {
    for (const record of located(listOf(page.items), `${at}items`)) records.push(record);
    [page, at] = [page.next, `${at}next.`];
  }
  const address = textIn(page);
  if (address !== undefined) elsewhere.push({ at: at.slice(0, -1), address });
  return { records, elsewhere };
}

function located(values: readonly unknown[], path: string): Located[] {
  return values.map((value, index) => ({ at: `${path}[${index}]`, value }));
}
