import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages, type PageServer } from './browser/page-server';
import { findTargets } from './find-targets';

let folder: string;
let pages: PageServer;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crossread-targets-'));
  await writeFile(join(folder, 'empty.txt'), '');
  await writeFile(join(folder, 'story.txt'), 'A title\n\nOne & two <three>.\n');
  pages = await servePages({ here: folder });
});
afterAll(async () => {
  await pages.close();
  await rm(folder, { recursive: true });
});

describe('findTargets', () => {
  it('says of each that cannot be opened why, and goes on with the others', async () => {
    const given = [join(folder, 'no.html'), folder, join(folder, 'empty.txt'), join(folder, 'story.txt')];
    const { targets, complaints } = await findTargets([...given, 'https://', 'a.pdf'], pages);
    expect(targets.map(({ name }) => name)).toEqual([join(folder, 'story.txt')]);
    expect(complaints).toEqual([
      expect.stringContaining('no such file'),
      expect.stringContaining('only .html and .txt'),
      expect.stringContaining('empty'),
      expect.stringContaining('not a web address'),
      expect.stringContaining('only .html and .txt'),
    ]);
  });

  it('gives a file the same address each time, and a text as a news page', async () => {
    const story = join(folder, 'story.txt');
    const [first] = (await findTargets([story], pages)).targets;
    const [second] = (await findTargets([story], pages)).targets;
    expect(second).toEqual(first);
    const html = await (await fetch(first?.url ?? '')).text();
    expect(html).toContain('<h1>A title</h1>\n<p>One &amp; two &lt;three>.</p>');
  });
});

describe('servePages', () => {
  it('does not lead out of its folders', async () => {
    const { status } = await fetch(`${pages.origin}/here/..%2f..%2fetc%2fpasswd`);
    expect(status).toBe(404);
  });

  it('takes another port when the one it was given is taken', async () => {
    const port = Number(new URL(pages.origin).port);
    const other = await servePages({}, port);
    expect(Number(new URL(other.origin).port)).not.toBe(port);
    await other.close();
  });
});
