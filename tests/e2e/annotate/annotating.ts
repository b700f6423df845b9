/** What a hand does to highlight: select words with the mouse, press what the toolbar offers, look at what is painted. */
import type { Page } from 'playwright-core';
import { selectWords } from '../../../scripts/browser/select-words';
import { marksIn, waitFor, type PaintedMark, type Reader } from '../harness';

export { selectWords };

/** The one element that is ours, while it is open; what is in it is closed to the page. */
export const POPOVER = ':is(:root, dialog) > div[popover]';

/** Whether toolbar, editor or message is open. */
export const isOpen = (page: Page) =>
  page.evaluate((selector) => document.querySelector(selector) !== null, POPOVER);

/** Waits until something of ours is open. */
export const waitForPopover = (page: Page) =>
  waitFor(() => isOpen(page), 5000, `nothing opened in ${page.url()}`);

/** Waits until nothing of ours is open. */
export const waitForNoPopover = (page: Page, timeout = 3000) =>
  waitFor(async () => !(await isOpen(page)), timeout, `the popover stayed in ${page.url()}`);

/** A part of what is open, as a screen reader is told of it. */
export interface Told {
  readonly role: string;
  readonly name: string;
  readonly focused: boolean;
  readonly backend: number | undefined;
}

/** What is open, from the browser's own accessibility tree. */
export async function told(page: Page): Promise<Told[]> {
  const cdp = await page.context().newCDPSession(page);
  try {
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const dialog = nodes.find(({ role, ignored }) => !ignored && role?.value === 'dialog');
    const inside: Told[] = [];
    const walk = (id: string) => {
      const node = byId.get(id);
      if (!node) return;
      if (!node.ignored)
        inside.push({
          role: String(node.role?.value ?? ''),
          name: String(node.name?.value ?? ''),
          focused:
            node.properties?.some(({ name, value }) => name === 'focused' && value.value === true) ?? false,
          backend: node.backendDOMNodeId,
        });
      node.childIds?.forEach(walk);
    };
    if (dialog) walk(dialog.nodeId);
    return inside;
  } finally {
    await cdp.detach();
  }
}

/** Waits for a part of what is open, by its role and its name. */
export function waitForPart(page: Page, role: string, name: string | RegExp): Promise<Told> {
  const isIt = (part: Told) =>
    part.role === role && (typeof name === 'string' ? part.name === name : name.test(part.name));
  return waitFor(
    async () => (await told(page)).find(isIt),
    8000,
    `no ${role} “${name}” opened in ${page.url()}`,
  );
}

/** Milliseconds for which a person has seen what deletes before pressing it, else the press may be a mistake (lib/dom/steady.ts). */
const SEEN_FOR = 900;

/** Clicks a part of what is open with the mouse. */
export async function press(page: Page, role: string, name: string | RegExp): Promise<void> {
  const { backend } = await waitForPart(page, role, name);
  if (name === 'Delete') await page.waitForTimeout(SEEN_FOR);
  const cdp = await page.context().newCDPSession(page);
  try {
    if (backend === undefined) throw new Error(`the ${role} “${name}” has no element`);
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: backend });
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
  } finally {
    await cdp.detach();
  }
}

/** The words that are painted as highlights, in reading order. */
export async function highlighted(page: Page): Promise<PaintedMark[]> {
  return (await marksIn(page, 'saved')).filter(({ highlight }) => !/current|pending/.test(highlight));
}

/** Waits until exactly these words are highlighted, in reading order. */
export function waitForHighlights(page: Page, words: readonly string[]): Promise<unknown> {
  let last = '';
  return waitFor(
    async () => {
      last = JSON.stringify((await highlighted(page)).map(({ text }) => text));
      return last === JSON.stringify(words);
    },
    10_000,
    `not highlighted in ${page.url()}: ${words.join(' | ')}`,
  ).catch((error: Error) => {
    throw new Error(`${error.message}; but ${last}`);
  });
}

/** The annotations in the store. */
export async function kept(reader: Reader): Promise<Record<string, unknown>[]> {
  return (await reader.rows('annotations')).filter(
    (row): row is Record<string, unknown> => typeof row === 'object' && row !== null,
  );
}

/** Pages at addresses of their own, whose content a test may change between two visits. */
export interface ServedPages {
  readonly put: (path: string, body: string, head?: string) => void;
  /** Opens one in a new tab; `said` gathers what it writes to its console. */
  readonly visit: (path: string) => Promise<{ page: Page; said: string[] }>;
}

/** Serves pages of one test under an address that no other test uses. */
export async function servePages(reader: Reader, name: string): Promise<ServedPages> {
  const bodies = new Map<string, string>();
  const root = `${reader.pages.origin}/made/${name}`;
  await reader.context.route(`${root}/**`, (route) => {
    const { pathname } = new URL(route.request().url());
    const body = bodies.get(pathname.replace(`/made/${name}`, ''));
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      body: body ?? '',
      contentType: 'text/html',
    });
  });
  return {
    put: (path, body, head = '') =>
      void bodies.set(
        path,
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`,
      ),
    visit: async (path) => {
      const page = await reader.context.newPage();
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', (error) => said.push(error.message));
      await page.goto(root + path);
      return { page, said };
    },
  };
}

/** Clicks the middle of a highlight that is painted. */
export async function clickHighlight(page: Page, words: string): Promise<void> {
  const mark = (await highlighted(page)).find(({ text }) => text === words);
  if (!mark) throw new Error(`“${words}” is not highlighted in ${page.url()}`);
  await page.mouse.click(mark.box.x + mark.box.width / 2, mark.box.y + mark.box.height / 2);
}

/** Selects words and gives them a colour. */
export async function highlight(page: Page, words: string, colour: string): Promise<void> {
  await selectWords(page, words);
  await press(page, 'radio', colour);
  await waitForPart(page, 'button', 'Undo');
}

/** Runs a keyboard command as the browser does; keys that DevTools sends never reach its shortcuts. */
export async function command(reader: Reader, name: string): Promise<void> {
  const worker = await reader.worker();
  await worker.evaluate(`chrome.commands.onCommand.dispatch(${JSON.stringify(name)})`);
}
