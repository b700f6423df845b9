import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APACHE_ADVICE, ensureApache, findApache } from './ensure-apache.mjs';

const MODULE = '/usr/lib/apache2/modules/mod_dav_fs.so';
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-apache-'));
  vi.stubEnv('PATH', folder);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

describe('findApache', () => {
  it.skipIf(!existsSync(MODULE))('takes the one on the PATH first, with Debian’s modules', () => {
    const program = join(folder, 'apache2');
    writeFileSync(program, '#!/bin/sh\n');
    chmodSync(program, 0o755);
    expect(findApache()).toEqual({ program, modules: '/usr/lib/apache2/modules' });
  });

  it.skipIf(existsSync(MODULE))('takes none without WebDAV', () => {
    expect(findApache()).toBeUndefined();
  });
});

describe('ensureApache', () => {
  it('finds what is there and says nothing, or says what to install', async () => {
    // Not as root: nothing is installed by a test.
    vi.spyOn(process, 'getuid').mockReturnValue(1000);
    const said: string[] = [];
    const found = await ensureApache((line) => said.push(line));
    const none = { why: expect.stringContaining(APACHE_ADVICE) };
    expect(found).toEqual(findApache() ?? none);
    expect(said).toHaveLength('why' in found ? 1 : 0);
  });
});
