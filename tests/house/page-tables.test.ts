/** What scripts in pages say in another language than English is what the background puts there for them. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { PAGE_TABLES } from '../../entrypoints/background/speaking';
import { reachedFrom } from './reached-from';

/** The scripts that show something in a page. */
const IN_PAGES = ['entrypoints/reader.content/index.tsx', 'entrypoints/annotator.content/index.tsx'];

it('every table of texts that a script in a page says from is sent there, and no other', () => {
  const files = new Set(IN_PAGES.flatMap((entry) => [...reachedFrom(entry)]));
  const said = [...files]
    .filter((file) => file.startsWith('locales/t-'))
    .map((file) => /sayFrom<.*?>\('(\w+)'/.exec(readFileSync(file, 'utf8'))?.[1]);
  expect(said.sort()).toEqual([...PAGE_TABLES].sort());
});
