/** What fifty topics cost the gate beside one, on a page of 10,000 words that names none of them. */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { factsOf } from '../../../../lib/core/topic/facts';
import { gateIndexOf } from '../../../../lib/core/topic/gate-index';
import { openChromium } from '../../../../scripts/browser/chromium';
import { bundle } from '../../in-browser/bundle';
import { alternate } from '../../measure/alternate';
import { articlesOf } from './articles';
import type { GateTime } from './gate-in-page';
import { makeTopics } from './many-topics';

/** Milliseconds of asking the browser for the names and looking through the page, round by round. */
export async function measureGate(
  topics: number,
  aliases: number,
  rounds: number,
): Promise<{ readonly one: readonly number[]; readonly many: readonly number[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'crossread-bench-'));
  const extension = await makeExtension(folder);
  const { context, close } = await openChromium({
    viewport: { width: 1280, height: 800 },
    extension,
    profile: join(folder, 'profile'),
  });
  try {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${idOf(extension)}/page.html`);
    const indexes = indexesOf(topics, aliases);
    await page.evaluate(`keepIndexes(${JSON.stringify(indexes)})`);
    const look = (i: number) => async () => {
      const { found, time } = await page.evaluate<GateTime>(`timeGate(${i})`);
      if (found !== 'no-topic') throw new Error(`The gate finds “${found}” where no topic is.`);
      return time;
    };
    return await alternate({ one: look(0), many: look(1) }, { rounds, warmUp: 8 });
  } finally {
    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/**
 * Of one topic and of all. All names are of those who take part, the worst for the gate, which knows no others; and no page has those of the
 * second group, so that it must look to the end.
 */
function indexesOf(topics: number, aliases: number): string[] {
  const packs = makeTopics(topics, aliases, 'strangers');
  for (const { event, entities } of packs) {
    event.participants = [0, 1].map((group) =>
      entities.filter((_, i) => i % 2 === group).map(({ id }) => id),
    );
    for (const { aliases: byLanguage } of entities.filter((_, i) => i % 2 === 1))
      for (const [language, names] of Object.entries(byLanguage))
        byLanguage[language] = names.map((name) => `Zq${name.toLowerCase()}`);
  }
  return [packs.slice(0, 1), packs].map((some) => gateIndexOf(some.map(factsOf)));
}

/** An extension with one page, of 10,000 words, in which the gate's code lies. */
async function makeExtension(folder: string): Promise<string> {
  const manifest = { manifest_version: 3, name: 'Bench', version: '1', permissions: ['storage'] };
  const paragraphs = articlesOf('packed', 10_000)
    .split('\n')
    .map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`);
  writeFileSync(join(folder, 'gate.js'), await bundle(new URL('gate-in-page.ts', import.meta.url)));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'page.html'),
    `<!doctype html><meta charset="utf-8"><title>Page</title><article><h1>Page</h1>${paragraphs.join('\n')}</article><script src="gate.js"></script>`,
  );
  return folder;
}

/** The id that Chromium gives an extension by its folder. */
function idOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return hex.replaceAll(/./g, (digit) => String.fromCharCode(97 + parseInt(digit, 16)));
}
