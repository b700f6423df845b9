/**
 * Writes what follows from the one schema in lib/core/topic/schema.ts: public/topics/topic-pack.schema.json, and the table of fields in
 * docs/topic-pack.md. `npm run schema`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { isObject, type JsonObject } from '../lib/core/interchange/json';
import { TopicPackSchema } from '../lib/core/topic/schema';
import { COMMON_FIELDS, PACK_FIELDS } from './pack-fields';

/** Where the JSON Schema lies. */
export const SCHEMA_FILE = 'public/topics/topic-pack.schema.json';
/** Where the format is told in words. */
export const FORMAT_FILE = 'docs/topic-pack.md';

/**
 * The JSON Schema (draft 2020-12) of a topic pack, formatted as it lies in the repository.
 * @throws Error that names a field without a description, or a description without a field
 */
export async function topicPackSchema(): Promise<string> {
  // A pack as it is written, before defaults are filled in.
  const schema = toJsonSchema(TopicPackSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Every number of JSON is finite; what is checked in code (days that there are, languages) is no word of JSON Schema.
    ignoreActions: ['finite', 'check', 'raw_check'],
  });
  const used = new Set<string>();
  const titled = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'topic-pack.schema.json',
    title: 'Crossread topic pack',
    description:
      'One event as data: who and where, when, and what coverage of it can be asked. docs/topic-pack.md tells the whole.',
    ...describe(schema, '', used),
  };
  const stray = Object.keys(PACK_FIELDS).filter((path) => !used.has(path));
  if (stray.length > 0)
    throw new Error(`scripts/pack-fields.ts describes what is no field: ${stray.join(', ')}`);
  return format(JSON.stringify(titled), { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

/** A part of the schema with descriptions in it, in which only known fields and languages may stand: slips of the pen are marked. */
function describe(part: unknown, path: string, used: Set<string>): JsonObject {
  if (!isObject(part)) return {};
  const { properties, items, anyOf, oneOf, ...rest } = part;
  const each = (options: unknown) =>
    Array.isArray(options) ? options.map((option) => describe(option, path + typeOf(option), used)) : options;
  return {
    ...rest,
    ...(isObject(properties) ? fieldsOf(properties, path, used, rest.additionalProperties) : {}),
    ...(items === undefined ? {} : { items: describe(items, `${path}[]`, used) }),
    ...(anyOf === undefined ? {} : { anyOf: each(anyOf) }),
    ...(oneOf === undefined ? {} : { oneOf: each(oneOf) }),
  };
}

function fieldsOf(properties: JsonObject, path: string, used: Set<string>, others: unknown): JsonObject {
  const described = Object.entries(properties).map(([field, schema]) => {
    const at = path === '' ? field : `${path}.${field}`;
    used.add(at);
    const description = PACK_FIELDS[at] ?? COMMON_FIELDS[field];
    if (description === undefined) throw new Error(`scripts/pack-fields.ts says nothing of ${at}`);
    return [field, { description, ...describe(schema, at, used) }];
  });
  return {
    properties: Object.fromEntries(described),
    ...(others === undefined
      ? { additionalProperties: false }
      : { propertyNames: { pattern: '^[a-z]{2,3}$' } }),
  };
}

/** `:quantity` for that type of value. */
function typeOf(option: unknown): string {
  const type = isObject(option) && isObject(option.properties) ? option.properties.type : undefined;
  return isObject(type) && typeof type.const === 'string' ? `:${type.const}` : '';
}

const TABLE = /(<!-- fields -->)[\s\S]*(<!-- \/fields -->)/;

/** The text of docs/topic-pack.md with the table of fields as it should be. */
export async function withFields(text: string): Promise<string> {
  const rows = Object.entries(PACK_FIELDS).map(
    ([path, says]) => `| \`${path}\` | ${says.replaceAll('|', '\\|')} |`,
  );
  const table = ['', '', '| field | what it holds |', '| --- | --- |', ...rows, '', ''].join('\n');
  const filled = text.replace(TABLE, (_, before: string, after: string) => before + table + after);
  return format(filled, { ...(await resolveConfig(FORMAT_FILE)), parser: 'markdown' });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await writeFile(SCHEMA_FILE, await topicPackSchema());
  await writeFile(FORMAT_FILE, await withFields(await readFile(FORMAT_FILE, 'utf8')));
  console.log(`wrote ${SCHEMA_FILE} and the table in ${FORMAT_FILE}`);
}
