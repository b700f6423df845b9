import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ensureFirefox, findFirefox, OLDEST_FIREFOX, versionIn } from './ensure-firefox.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-firefox-'));
  vi.stubEnv('FIREFOX_PATH', '');
  vi.stubEnv('PATH', `${folder}:${process.env['PATH']}`);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts a program there which says of itself what it is given. */
function program(name: string, says: string): string {
  const file = join(folder, name);
  writeFileSync(file, `#!/bin/sh\necho "${says}"\n`);
  chmodSync(file, 0o755);
  return file;
}

describe('findFirefox', () => {
  it('takes what FIREFOX_PATH names before one on the PATH, and no other when that is no program', () => {
    program('firefox-esr', 'Mozilla Firefox 153.0esr');
    const chosen = program('mine', 'Mozilla Firefox 160.0');
    vi.stubEnv('FIREFOX_PATH', chosen);
    expect(findFirefox()).toBe(chosen);
    vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'));
    expect(findFirefox()).toBeUndefined();
  });

  it('takes one on the PATH', () => {
    expect(findFirefox()).not.toBe(join(folder, 'firefox-esr'));
    expect(program('firefox-esr', '')).toBe(findFirefox());
  });
});

describe('ensureFirefox', () => {
  it('takes one that is new enough', async () => {
    const found = program('firefox-esr', `Mozilla Firefox ${OLDEST_FIREFOX}.0`);
    expect(await ensureFirefox(() => {})).toEqual({ program: found });
  });

  it.each([
    ['is too old', `Mozilla Firefox ${OLDEST_FIREFOX - 1}.0.2`, 'is too old'],
    ['is none', 'Hello', 'is too old, or does not say'],
  ])('says what to install where what is there %s', async (_what, says, why) => {
    program('firefox-esr', says);
    const found = await ensureFirefox(() => {});
    expect(found).toMatchObject({ why: expect.stringContaining(why) });
    expect(found).toMatchObject({ why: expect.stringContaining('apt-get install -y firefox-esr') });
  });

  it('installs none in the place of one that was chosen', async () => {
    vi.stubEnv('FIREFOX_PATH', join(folder, 'gone'));
    const said: string[] = [];
    expect(await ensureFirefox((line) => said.push(line))).toMatchObject({
      why: expect.stringContaining('There is no Firefox here'),
    });
    expect(said).toEqual([]);
  });
});

describe('versionIn', () => {
  it.each([
    ['Mozilla Firefox 153.7.0esr\n', 153],
    ['Mozilla Firefox 146.0', 146],
    ['Waterfox 6.5', 0],
    ['', 0],
  ])('%j is %i', (output, version) => {
    expect(versionIn(output)).toBe(version);
  });

  it('is asked for by the manifest as well', () => {
    expect(readFileSync('wxt.config.ts', 'utf8')).toContain(`'${OLDEST_FIREFOX}.0'`);
  });
});
