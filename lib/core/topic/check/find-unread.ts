import { isObject } from '../../interchange/json';
import { cite, PackErrors, type PackError } from './pack-error';
import { TopicPackSchema } from '../schema';

/**
 * The fields of a pack that nothing reads: most are slips of the pen (“alias” for “aliases”), some are of a newer Crossread.
 * @param json what the schema takes
 */
export function findUnread(json: unknown): readonly PackError[] {
  const found = new PackErrors();
  compare(json, TopicPackSchema, [], found);
  return found.list();
}

/** As much of a schema as it takes to know its fields. */
interface Shape {
  readonly type: string;
  readonly entries?: Readonly<Record<string, unknown>>;
  readonly item?: unknown;
  readonly wrapped?: unknown;
  readonly options?: readonly unknown[];
  readonly literal?: unknown;
}

function isShape(value: unknown): value is Shape {
  return isObject(value) && typeof value.type === 'string';
}

function compare(json: unknown, schema: unknown, path: (string | number)[], found: PackErrors): void {
  if (typeof json !== 'object' || json === null || !isShape(schema)) return;
  const { type, entries, item, wrapped, options } = schema;
  const descend = (key: string | number, value: unknown, to: unknown) => {
    path.push(key);
    compare(value, to, path, found);
    path.pop();
  };
  if (wrapped !== undefined) compare(json, wrapped, path, found);
  else if (item !== undefined && Array.isArray(json)) json.forEach((one, i) => descend(i, one, item));
  else if (type === 'variant' && isObject(json)) compare(json, optionFor(json.type, options), path, found);
  else if (type === 'object' && entries !== undefined)
    for (const [key, value] of Object.entries(json)) {
      if (Object.hasOwn(entries, key)) descend(key, value, entries[key]);
      else if (found.isFull) found.add('', '');
      else found.add([...path, key].join('.'), unread(key, Object.keys(entries)));
    }
}

function optionFor(type: unknown, options: readonly unknown[] = []): unknown {
  return options.filter(isShape).find(({ entries }) => {
    const literal = entries?.type;
    return isShape(literal) && literal.literal === type;
  });
}

function unread(key: string, fields: readonly string[]): string {
  const bare = (name: string) => name.toLowerCase().replaceAll(/[^a-z]/g, '');
  const meant = fields.find((field) => {
    const [a, b] = [bare(key), bare(field)];
    return a !== '' && (a === b || a.startsWith(b.slice(0, 4)) || b.startsWith(a));
  });
  const hint =
    meant === undefined ? 'Take it out, or update Crossread if the pack is newer.' : `Is “${meant}” meant?`;
  return `Nothing reads the field ${cite(key)}. ${hint}`;
}
