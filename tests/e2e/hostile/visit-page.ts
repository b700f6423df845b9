/** A visit to a hostile page, through DevTools alone: what the page's scripts replaced does not reach what is asked here. */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { ELSEWHERE, htmlOf, type HostilePage } from '../../fixtures/hostile-pages/hostile-page';
import { waitFor } from '../harness';

/** What a page was like, as far as it is the same on each visit. */
export interface Testimony {
  /** What its witness tells (hostile-page.ts). */
  readonly told: string;
  /** Its document at the end. */
  readonly html: string;
  /** What was written to its console, by whomever, and what nobody caught. */
  readonly said: readonly string[];
}

/** Serves the pages to a browser, at `origin` and elsewhere. */
export async function serveHostile(
  context: BrowserContext,
  origin: string,
  pages: readonly HostilePage[],
): Promise<void> {
  const byName = new Map(pages.map((page) => [page.name, page]));
  const served = (url: URL) =>
    url.pathname.startsWith('/hostile/') && (url.origin === origin || url.origin === ELSEWHERE);
  await context.route(served, (route) => {
    const [, , name = '', frame] = new URL(route.request().url()).pathname.split('/');
    const page = byName.get(name);
    const body = frame === undefined ? page && htmlOf(page) : page?.frames?.[frame];
    const contentType = 'text/html; charset=utf-8';
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ body, headers: { 'content-type': contentType, ...(frame ? {} : page?.headers) } });
  });
}

/** A page that is open. */
export class Visit {
  private readonly said: string[] = [];

  private constructor(
    readonly page: Page,
    private readonly cdp: CDPSession,
  ) {}

  /** Opens a page and waits until it has done what it does. */
  static async to(context: BrowserContext, address: string): Promise<Visit> {
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    const visit = new Visit(page, cdp);
    cdp.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) =>
      visit.said.push(`${text} ${exception?.description ?? ''}`),
    );
    cdp.on('Runtime.consoleAPICalled', ({ type, args }) =>
      visit.said.push(`${type} ${args.map(({ value, description }) => value ?? description).join(' ')}`),
    );
    // What the browser says of its own accord and nobody is shown (“verbose”) depends on the moment.
    cdp.on(
      'Log.entryAdded',
      ({ entry }) => entry.level !== 'verbose' && visit.said.push(`${entry.source} ${entry.text}`),
    );
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('crash', () => visit.said.push('the page crashed'));
    await cdp.send('Runtime.enable');
    await cdp.send('Log.enable');
    await page.goto(address);
    await waitFor(() => visit.ask<boolean>('!(window.works > 0)'), 20_000, `${address} is never done`);
    return visit;
  }

  /** Whether something of ours is painted, asked in a world that the page does not reach. */
  async isMarked(): Promise<boolean> {
    const { frameTree } = await this.cdp.send('Page.getFrameTree');
    const { executionContextId: contextId } = await this.cdp.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
    });
    const expression = `[...CSS.highlights].some(([name, { size }]) => /^crossread-mention/.test(name) && size > 0)`;
    const { result } = await this.cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
    });
    return result.value === true;
  }

  /** Has the page test itself. */
  async testify(): Promise<Testimony> {
    const said = this.said.map((line) => line.replaceAll(/\s+at .*/g, ''));
    await this.ask('selfTest()');
    const told = await waitFor(() => this.ask<string>('window.testimony'), 5_000, 'the page tells nothing');
    const { root } = await this.cdp.send('DOM.getDocument', { depth: 0 });
    const { outerHTML } = await this.cdp.send('DOM.getOuterHTML', { nodeId: root.nodeId });
    return { told, html: outerHTML, said };
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  private async ask<T>(expression: string): Promise<T | undefined> {
    const { result } = await this.cdp.send('Runtime.evaluate', { expression, returnByValue: true });
    return result.value;
  }
}
