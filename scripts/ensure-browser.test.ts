import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { findBrowser, NoBrowserError } from './ensure-browser.mjs';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-browser-'));
  vi.stubEnv('CHROMIUM_PATH', '');
  vi.stubEnv('PATH', folder);
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', join(folder, 'cache'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

/** Puts an executable file there. */
function program(...path: string[]): string {
  const file = join(folder, ...path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, '');
  chmodSync(file, 0o755);
  return file;
}

describe('findBrowser', () => {
  it('takes what CHROMIUM_PATH names before anything else', () => {
    program('chromium');
    const chosen = program('mine', 'chrome');
    vi.stubEnv('CHROMIUM_PATH', chosen);
    expect(findBrowser()).toBe(chosen);
  });

  it('says so when CHROMIUM_PATH names nothing that runs, rather than taking another', () => {
    program('chromium');
    vi.stubEnv('CHROMIUM_PATH', join(folder, 'gone'));
    expect(findBrowser).toThrow(NoBrowserError);
    expect(findBrowser).toThrow(/CHROMIUM_PATH is .*gone/);
  });

  it('takes a Chromium on the PATH, but neither a folder of that name nor branded Chrome', () => {
    mkdirSync(join(folder, 'chromium'));
    program('google-chrome');
    expect(findBrowser() ?? '').not.toContain(folder);
    const found = program('chromium-browser');
    expect(findBrowser()).toBe(found);
  });

  it("takes the newest of Playwright's when there is no other", () => {
    program('cache', 'chromium-999', 'chrome-linux', 'chrome');
    const newest = program('cache', 'chromium-1200', 'chrome-linux', 'chrome');
    expect(findBrowser()).toBe(newest);
  });
});
