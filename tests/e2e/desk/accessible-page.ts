/** What axe-core says of a page of the extension, colours included. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

let source: Promise<string> | undefined;

/** A fault that axe-core found, with the element that has it. */
export type Fault = string;

/** Runs axe-core in a page, in the light scheme and in the dark one. @returns what it has to say against it, each with its scheme */
export async function faultsIn(page: Page): Promise<Fault[]> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await source);
  const faults: Fault[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = await page.evaluate<string[]>(
      `axe.run().then(({ violations, passes }) => [
        ...(passes.length === 0 ? ['axe-core looked at nothing'] : []),
        ...violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => id + ': ' + html.slice(0, 300) + ' ' + failureSummary)),
      ])`,
    );
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}
