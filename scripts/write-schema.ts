/** Writes public/topics/topic-pack.schema.json from the one schema in lib/core/topic/schema.ts: `npm run schema`. */
import { writeFile } from 'node:fs/promises';
import { toJsonSchema } from '@valibot/to-json-schema';
import { format, resolveConfig } from 'prettier';
import { TopicPackSchema } from '../lib/core/topic/schema';

/** Where the JSON Schema lies. */
export const SCHEMA_FILE = 'public/topics/topic-pack.schema.json';

/** The JSON Schema (draft 2020-12) of a topic pack, formatted as it lies in the repository. */
export async function topicPackSchema(): Promise<string> {
  // A pack as it is written, before defaults are filled in.
  const schema = toJsonSchema(TopicPackSchema, {
    target: 'draft-2020-12',
    typeMode: 'input',
    // Every number of JSON is finite.
    ignoreActions: ['finite', 'check', 'raw_check'],
  });
  const titled = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'topic-pack.schema.json',
    title: 'Crossread topic pack',
    ...schema,
  };
  return format(JSON.stringify(titled), { ...(await resolveConfig(SCHEMA_FILE)), parser: 'json' });
}

if (import.meta.url === `file://${process.argv[1]}`) {
  await writeFile(SCHEMA_FILE, await topicPackSchema());
  console.log(`wrote ${SCHEMA_FILE}`);
}
