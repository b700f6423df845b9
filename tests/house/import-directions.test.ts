/** Proves that the lint rules forbid what DESIGN forbids: each forbidden import is linted as if it stood in its folder. */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, it } from 'vitest';

const FORBIDDEN: readonly [file: string, from: string][] = [
  ['lib/core/claims/a.ts', 'dexie'],
  ['lib/core/claims/a.ts', 'preact'],
  ['lib/core/claims/a.ts', 'wxt/browser'],
  ['lib/core/claims/a.ts', '../../dom/page-text'],
  ['lib/core/a.ts', '../store/db'],
  ['lib/core/a.ts', '../messaging/messages'],
  ['lib/dom/a.ts', 'wxt/browser'],
  ['lib/dom/a.ts', '../store/db'],
  ['lib/dom/a.ts', '../messaging/messages'],
  ['lib/store/a.ts', 'preact'],
  ['lib/store/a.ts', '../dom/page-text'],
  ['lib/store/a.ts', '../messaging/messages'],
  ['lib/messaging/a.ts', 'dexie'],
  ['lib/messaging/a.ts', '../store/db'],
  ['components/a.tsx', 'dexie'],
  ['components/a.tsx', 'marked'],
  ['components/a.tsx', 'wxt/browser'],
  ['components/a.tsx', '../lib/store/db'],
  ['components/a.tsx', '../lib/dom/page-text'],
  ['components/a.tsx', '../lib/messaging/messages'],
  ['entrypoints/gate.content.ts', 'dexie'],
  ['entrypoints/gate.content.ts', '../lib/store/db'],
  ['entrypoints/gate.content.ts', '../lib/core/topic/parse'],
  ['entrypoints/reader.content/index.ts', '../../lib/core/claims/find-claims'],
  ['entrypoints/reader.content/index.ts', '../../lib/core/mentions/find-mentions'],
  ['entrypoints/reader.content/a.ts', '../../lib/store/db'],
];

const ALLOWED: readonly [file: string, from: string, only?: 'type'][] = [
  ['lib/core/claims/b.ts', 'valibot'],
  ['lib/core/claims/b.ts', '../text/span'],
  ['lib/dom/b.ts', '../core/text/span'],
  ['lib/store/b.ts', 'dexie'],
  ['lib/messaging/b.ts', 'wxt/browser'],
  ['components/b.tsx', 'preact/hooks'],
  ['components/b.tsx', 'markdown-it'],
  ['components/b.tsx', '../lib/messaging/protocol', 'type'],
  ['entrypoints/reader.content/b.ts', '../../lib/core/checks/check', 'type'],
  ['entrypoints/reader.content/b.ts', '../../lib/core/text/span'],
  ['entrypoints/background/b.ts', '../../lib/store/db'],
];

/** What execFileSync throws when the linter found something. */
const LintFailure = v.object({ stdout: v.string() });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-lint-'));
  cpSync('.oxlintrc.json', join(folder, '.oxlintrc.json'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Lints one import as if it stood in `file`, and says whether the direction was refused. */
function isRefused(file: string, from: string, only = ''): boolean {
  const source = `import ${only} { thing } from '${from}';\nexport const used: typeof thing = thing;\n`;
  return saysOf(file, source).includes('no-restricted-imports');
}

/** What the linter says of a source as if it stood in `file`. */
function saysOf(file: string, source: string): string {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, source);
  const oxlint = resolve('node_modules/oxlint/bin/oxlint');
  try {
    return execFileSync(process.execPath, [oxlint, file], { cwd: folder, encoding: 'utf8' });
  } catch (error) {
    return v.parse(LintFailure, error).stdout;
  } finally {
    rmSync(path);
  }
}

it.each(FORBIDDEN)('%s may not import %s', (file, from) => {
  expect(isRefused(file, from)).toBe(true);
});

it.each(ALLOWED)('%s may import %s', (file, from, only) => {
  expect(isRefused(file, from, only)).toBe(false);
});

/** All ways to a network that a worker or a page has. */
const WAYS = [
  'fetch(url)',
  'globalThis.fetch(url)',
  'navigator.sendBeacon(url)',
  'new XMLHttpRequest()',
  'new WebSocket(url)',
  'new WebTransport(url)',
  'new EventSource(url)',
  'new RTCPeerConnection()',
];

it.each(WAYS)('lib/sync speaks to a network in lib/sync/net alone: %s', (way) => {
  const source = `export const asked = (url: string): unknown => [url, ${way}];\n`;
  for (const file of ['lib/sync/a.ts', 'lib/sync/couch/a.ts', 'lib/sync/network.ts'])
    expect(saysOf(file, source)).toMatch(/no-restricted-(?:globals|properties)/);
});

it('lib/sync/net speaks to a network by fetch alone', () => {
  const by = (way: string) =>
    saysOf('lib/sync/net/b.ts', `export const asked = (url: string): unknown => [url, ${way}];\n`);
  expect(by('fetch(url)')).not.toContain('no-restricted');
  for (const way of WAYS.slice(1)) expect(by(way)).toContain('no-restricted');
});
