/** The diagram of docs/architecture.md, held against what the entry points import. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { reachedFrom } from './reached-from';

/** What an arrow of the diagram says of the part where it begins: that it loads one of these. */
const ARROWS = {
  'messages --> background': ['lib/messaging/post.ts'],
  'reads --> core': ['lib/core/mentions/find-mentions.ts'],
  'keeps --> store': ['lib/store/db.ts'],
  'asks --> choices': ['lib/messaging/shared-state.ts', 'lib/messaging/native.ts'],
} as const;

/** Beginnings that are no part by themselves: what pages of ours share, and a script that reads a page for a file. */
const NO_PARTS = new Set(['live', 'page-text']);

const parts = readdirSync('entrypoints').flatMap((entry) => {
  const name = entry.replace(/\.content(\.ts)?$|\.ts$/, '');
  const files = [
    entry,
    ...['main.ts', 'main.tsx', 'index.ts', 'index.tsx'].map((file) => `${entry}/${file}`),
  ];
  const file = files.map((one) => `entrypoints/${one}`).find((one) => /\.tsx?$/.test(one) && existsSync(one));
  return NO_PARTS.has(name) || file === undefined ? [] : [{ name, file }];
});

it('has an arrow for what a part does, and no other', () => {
  const drawn = [
    ...readFileSync('docs/architecture.md', 'utf8').matchAll(/^ {2}(\w+) -- (\w+ --> \w+)$/gm),
  ].map(([, part, arrow]) => `${part} ${arrow}`);
  const found = parts.flatMap(({ name, file }) => {
    const reached = reachedFrom(file);
    return Object.entries(ARROWS).flatMap(([arrow, by]) =>
      name !== 'background' || arrow !== 'messages --> background'
        ? by.some((one) => reached.has(one))
          ? [`${name} ${arrow}`]
          : []
        : [],
    );
  });
  expect(drawn.sort()).toEqual(found.sort());
});

it('has every part', () => {
  const text = readFileSync('docs/architecture.md', 'utf8');
  expect(
    parts
      .map(({ name }) => name)
      .filter((name) => !text.includes(`    ${name}["`) && !text.includes(`  ${name}["`)),
  ).toEqual([]);
});
