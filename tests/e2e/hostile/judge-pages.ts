/** Visits hostile pages with the extension and without, and says what is different. */
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { ensureBrowser, findBrowser } from '../../../scripts/ensure-browser.mjs';
import type { HostilePage } from '../../fixtures/hostile-pages/hostile-page';
import { openReader, waitFor, waitForMarks, type Reader } from '../harness';
import { serveHostile, Visit, type Testimony } from './visit-page';

/** What went wrong at one page. */
export interface Faults {
  /** The page is not what it is without the extension. */
  readonly broken: readonly string[];
  /** The extension did not do what it does elsewhere, there or afterwards. */
  readonly failed: readonly string[];
  /** The page saw something of the extension beyond the paint. */
  readonly leaked: readonly string[];
}

/** Two browsers side by side, one of them with the extension. */
export class Judge {
  private ordinary = 0;

  private constructor(
    private readonly reader: Reader,
    private readonly plain: Browser,
    private readonly without: BrowserContext,
  ) {}

  /** Opens both. */
  static async open(pages: readonly HostilePage[]): Promise<Judge> {
    const reader = await openReader();
    const executablePath = findBrowser() ?? (await ensureBrowser(() => undefined));
    const plain = await chromium.launch({ executablePath });
    const without = await plain.newContext({ viewport: { width: 1000, height: 800 } });
    for (const context of [reader.context, without]) await serveHostile(context, reader.pages.origin, pages);
    await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
    return new Judge(reader, plain, without);
  }

  /** Visits one page in both. */
  async judge(page: HostilePage): Promise<Faults> {
    const address = `${this.reader.pages.origin}/hostile/${page.name}`;
    const failed: string[] = [];
    const [expected, found] = await Promise.all([
      this.visitWithout(address),
      this.visitWith(address, page, failed),
    ]);
    await this.readOrdinary().catch((error: Error) => failed.push(error.message));
    const differences = differencesOf(expected, found);
    return {
      broken: differences.filter((line) => !isLeak(line)),
      failed,
      leaked: differences.filter(isLeak),
    };
  }

  async close(): Promise<void> {
    await this.plain.close();
    await this.reader.close();
  }

  private async visitWithout(address: string): Promise<Testimony> {
    const visit = await Visit.to(this.without, address);
    await delay(RESTS);
    const testimony = await visit.testify();
    await visit.close();
    return testimony;
  }

  private async visitWith(address: string, { marked }: HostilePage, failed: string[]): Promise<Testimony> {
    const visit = await Visit.to(this.reader.context, address);
    if (marked === 'yes')
      await waitFor(() => visit.isMarked(), 15_000, 'it is not marked').catch((error: Error) =>
        failed.push(error.message),
      );
    await delay(RESTS);
    if (marked === 'never' && (await visit.isMarked())) failed.push('it is marked');
    const testimony = await visit.testify();
    await visit.close();
    return testimony;
  }

  /** The next article, which is none of the hostile page's business. */
  private async readOrdinary(): Promise<void> {
    const page = await this.reader.visit(`/samples/unsigned-report.html?after=${(this.ordinary += 1)}`);
    await waitForMarks(page);
    await page.close();
  }
}

/** Milliseconds that a page is left alone before it is asked. */
const RESTS = 400;

const isLeak = (line: string) => /crossread|chrome-extension|popover|"(?:ours|reached|calls)"/i.test(line);

function differencesOf(expected: Testimony, found: Testimony): string[] {
  const lines: string[] = [];
  if (expected.told !== found.told) lines.push(`told: ${firstDifference(expected.told, found.told)}`);
  if (expected.html !== found.html) lines.push(`document: ${firstDifference(expected.html, found.html)}`);
  const before = new Set(expected.said);
  for (const line of found.said) if (!before.has(line)) lines.push(`said: ${line}`);
  return lines;
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  const around = (text: string) => text.slice(Math.max(0, at - 60), at + 120);
  return `without “${around(a)}”, with “${around(b)}”`;
}
