/** The repository itself: what lies where, what things are called, and that nothing of a machine is in it. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { SHIPPED } from '../../lib/core/topic/shipped';
import { TopicPackSchema } from '../../lib/core/topic/schema';
import { SCHEMA_FILE } from '../../scripts/write-schema';
import { undocumentedExports } from './undocumented-exports';

/** Everything that lies at the top, and why. A new entry is named here or has another place. */
const TOP = new Map([
  ['.ci', 'what the machine runs on every change'],
  ['.github', 'what GitHub runs: the same commands'],
  ['.gitignore', ''],
  ['.npmrc', 'keeps addresses of registries out of the lock file'],
  ['.oxlintrc.json', 'lint, and who may import whom'],
  ['.prettierignore', ''],
  ['.prettierrc', ''],
  ['CHANGELOG.md', ''],
  ['LICENSE', ''],
  ['README.md', ''],
  ['components', 'Preact components: props in, callbacks out'],
  ['docs', ''],
  ['entrypoints', 'wiring: background, gate, reader, side panel, options'],
  ['lib', 'core, dom, store, messaging'],
  ['locales', 'the interface in words'],
  ['package-lock.json', ''],
  ['package.json', ''],
  ['public', 'icons, topic packs, sample articles'],
  ['scripts', 'start, test, inspect and what they need'],
  ['tests', 'browsers, the house, fixtures'],
  ['tsconfig.json', ''],
  ['vitest.config.ts', ''],
  ['wxt.config.ts', ''],
]);

/** Names that say nothing: every file does one thing and is called after it. */
const EMPTY_NAMES = /^(utils?|helpers?|managers?|types|misc|common|index)\.(ts|tsx|mjs)$/;

/** Folders of one machine, and hosts of package registries other than npm's own, which the lock file may name. */
const MACHINE = /(?:^|[\s"'`(=])\/(?:work|home|Users|root)\/|C:\\Users/m;
const REGISTRY = /https?:\/\/(?:[\w.-]*(?:registry|artifactory|nexus|verdaccio|proxy)[\w.-]*)(?::\d+)?\//gi;

/** What .gitignore leaves out, and git's own. Walked rather than asked of git, which may be missing where this runs. */
const IGNORED = /^(node_modules|\.output.*|\.wxt|\.artifacts|\.git|.*\.log)$/;
const files = readdirSync('.')
  .filter((entry) => !IGNORED.test(entry))
  .flatMap((entry) =>
    statSync(entry).isFile()
      ? [entry]
      : readdirSync(entry, { recursive: true, withFileTypes: true })
          .filter((found) => found.isFile() && !found.parentPath.includes('node_modules'))
          .map((found) => join(found.parentPath, found.name)),
  );
const sources = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file));
const texts = files.filter((file) =>
  /\.(ts|tsx|mjs|json|html|css|md|txt|svg)$|^\.[a-z]+rc$|\/run$/.test(file),
);

describe('the repository', () => {
  it('has nothing at the top that is not named here', () => {
    const entries = new Set(files.map((file) => file.replace(/\/.*$/, '')));
    expect([...entries].filter((entry) => !TOP.has(entry))).toEqual([]);
  });

  it('has no file whose name says nothing', () => {
    const isEntry = (file: string) => /^entrypoints\/[\w.-]+\/index\.tsx?$/.test(file);
    expect(sources.filter((file) => EMPTY_NAMES.test(basename(file)) && !isEntry(file))).toEqual([]);
  });

  it('says of every exported symbol what it is', () => {
    const undocumented = sources
      .filter((file) => !/\.test\.tsx?$|\.config\.ts$/.test(file))
      .flatMap((file) => undocumentedExports(file, readFileSync(file, 'utf8')));
    expect(undocumented).toEqual([]);
  });

  it('names no folder of a machine', () => {
    const self = 'tests/house/repository.test.ts';
    const naming = texts.filter((file) => file !== self && MACHINE.test(readFileSync(file, 'utf8')));
    expect(naming).toEqual([]);
  });

  it('names no package registry but npm itself', () => {
    const hosts = texts.flatMap((file) => readFileSync(file, 'utf8').match(REGISTRY) ?? []);
    expect(hosts.filter((host) => host !== 'https://registry.npmjs.org/')).toEqual([]);
  });

  it('leaves no work for later in a comment', () => {
    const marker = new RegExp(`\\b(${['TO', 'DO'].join('')}|FIX${'ME'}|XX${'X'})\\b`);
    expect(sources.filter((file) => marker.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  it('keeps files short', () => {
    const lengths = sources
      .filter((file) => /^(lib|components|entrypoints|scripts)\//.test(file) && !/\.test\./.test(file))
      .map((file) => readFileSync(file, 'utf8').split('\n').length)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(110);
  });
});

describe('the topic packs', () => {
  const packs = files.filter((file) => /^public\/topics\/.*\.json$/.test(file) && file !== SCHEMA_FILE);

  it('are those that the extension knows of', () => {
    expect(packs.toSorted()).toEqual(SHIPPED.map((id) => `public/topics/${id}.json`).toSorted());
  });

  it.each(packs)('%s is as the schema wants it', (pack) => {
    const { issues = [] } = v.safeParse(TopicPackSchema, JSON.parse(readFileSync(pack, 'utf8')));
    expect(issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)).toEqual([]);
  });
});
