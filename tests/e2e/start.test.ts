/** `npm start` without a display, from the point where the extension is built. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../scripts/run.mjs';
import { EXTENSION_OUT } from './harness';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'crossread-start-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));

const start = (...files: string[]) =>
  run(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/demo.ts', ...files], {
    env: { CROSSREAD_OUT: EXTENSION_OUT, CROSSREAD_START: folder, DISPLAY: '', WAYLAND_DISPLAY: '' },
    quiet: true,
  });

describe('npm start without a display', () => {
  it('reads the files it is given, says what became of their claims and keeps pictures of page and panel', async () => {
    const text = join(folder, 'notes.txt');
    writeFileSync(
      text,
      'Putin visits North Korea\n\nVladimir Putin landed in Pyongyang on 19 June 2024 for talks with Kim Jong Un, his first visit to North Korea in 24 years.\n\nNorth Korea has shipped 11,000 containers of munitions to Russia since September, the US State Department said.\n',
    );
    const { code, output } = await start('public/samples/harbour-courier.html', text);
    expect(output).toMatch(/^corroborated +How long since Putin was last in North Korea\? +24 years$/m);
    expect(output).toMatch(/11,000 containers/);
    for (const name of ['1-page', '1-panel', '2-page', '2-panel']) {
      expect(existsSync(join(folder, `${name}.png`)), name).toBe(true);
    }
    expect(code, output).toBe(0);
  });

  it('says in one line what cannot be opened, does the others, and exits with 2', async () => {
    const { code, output } = await start('nothing-here.html', 'tests/fixtures/pages/recipe.html');
    expect(output).toContain('crossread: nothing-here.html: there is no such file.\n');
    expect(output).toContain('recipe.html is no article on a topic that is followed');
    expect(code).toBe(2);
  });
});
