/** What is open over a page, against that page's own scripts: they learn that it is there and where, and can do nothing with it. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  clickHighlight,
  highlight,
  isOpen,
  kept,
  POPOVER,
  press,
  selectWords,
  servePages,
  waitForHighlights,
  waitForNoPopover,
  waitForPart,
  waitForPopover,
} from '../annotate/annotating';
import { ANY_CLAIM, cardIn, openReader, pointAtMark, waitForMarks, type Reader } from '../harness';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const BODY = '<main><p>The harbour wall was finished in spring.</p><p>It cost 14 million crowns.</p></main>';

/** Opens a page of its own whose highlight “14 million” is being edited. */
async function openEditor(name: string): Promise<Page> {
  const pages = await servePages(reader, name);
  pages.put('/a', BODY);
  const { page } = await pages.visit('/a');
  await highlight(page, '14 million', 'figure');
  await page.keyboard.press('Escape');
  await page.mouse.click(700, 600);
  await waitForNoPopover(page);
  await clickHighlight(page, '14 million');
  await waitForPart(page, 'button', 'Delete');
  return page;
}

const binned = async (name: string) =>
  (await kept(reader)).filter(
    (row) => JSON.stringify(row).includes(`/made/${name}/`) && row['deleted'] != null,
  ).length;

describe('what is open over a page', () => {
  // But for `window.find`, which in Chromium searches closed shadow roots too and tells whether words are there (decision 38).
  it('keeps its words to itself, whatever the page asks the browser for a node or a text', async () => {
    const page = await reader.visit('/samples/harbour-courier.html');
    await waitForMarks(page, ANY_CLAIM);
    await page.evaluate(() => {
      const seen: unknown[] = [];
      Reflect.set(window, 'seen', seen);
      const types =
        'pointerover pointermove pointerdown pointerup mouseover mousemove mousedown mouseup click focusin focusout keydown toggle beforetoggle selectionchange scroll animationstart transitionrun';
      for (const type of types.split(' '))
        addEventListener(
          type,
          (event) => {
            const related = 'relatedTarget' in event ? event.relatedTarget : null;
            seen.push(...event.composedPath(), event.target, related, document.activeElement);
          },
          true,
        );
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          if ('target' in entry) seen.push(entry.target);
          if ('sources' in entry && Array.isArray(entry.sources))
            seen.push(...entry.sources.map(({ node }) => node));
        }
      }).observe({ entryTypes: ['event', 'layout-shift', 'first-input', 'largest-contentful-paint'] });
    });
    await pointAtMark(page, ANY_CLAIM);
    await waitForPopover(page);
    const card = await cardIn(page);
    const box = await page.locator(POPOVER).boundingBox();
    if (!box) throw new Error('the card has no place');
    await page.mouse.move(box.x + 40, box.y + 40, { steps: 5 });
    await page.mouse.move(box.x + 60, box.y + 60, { steps: 5 });
    const told = await page.evaluate(
      ({ selector, secrets, x, y }) => {
        const host = document.querySelector(selector);
        const seen: unknown[] = Reflect.get(window, 'seen');
        seen.push(
          ...document.elementsFromPoint(x, y),
          document.caretPositionFromPoint(x, y)?.offsetNode,
          document.caretRangeFromPoint(x, y)?.startContainer,
          ...document.getAnimations().map(({ effect }) => effect && Reflect.get(effect, 'target')),
          document.pointerLockElement,
          document.fullscreenElement,
        );
        document.execCommand('selectAll');
        const selection = getSelection();
        seen.push(selection?.anchorNode, selection?.focusNode);
        const texts = [
          `${selection}`,
          document.documentElement.innerText,
          host?.outerHTML,
          host instanceof HTMLElement ? host.innerText : '',
          host?.getHTML({ serializableShadowRoots: true }),
        ];
        selection?.removeAllRanges();
        const inside = seen.filter((node) => node instanceof Node && node.getRootNode() !== document);
        return {
          isHost: document.elementFromPoint(x, y) === host,
          inside: inside.length,
          root: host?.shadowRoot ?? null,
          children: host?.childNodes.length,
          attributes: [...(host?.attributes ?? [])].map(({ name }) => name),
          read: secrets.filter((words) => texts.some((text) => text?.includes(words))),
        };
      },
      {
        selector: POPOVER,
        secrets: secretsOf(card, await page.innerText('body')),
        x: box.x + 50,
        y: box.y + 50,
      },
    );
    expect(told).toEqual({
      isHost: true,
      inside: 0,
      root: null,
      children: 0,
      attributes: ['popover', 'style'],
      read: [],
    });
    await page.close();
  });

  it('opens for a person, and not for what a script fires or selects', async () => {
    const page = await reader.visit('/samples/northlight-daily.html');
    const [mark] = await waitForMarks(page, ANY_CLAIM);
    await page.evaluate(
      async (box) => {
        const at = { bubbles: true, composed: true, clientX: box.x + 4, clientY: box.y + 4, button: 0 };
        const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
        const paragraph = document.querySelector('p');
        if (paragraph) getSelection()?.selectAllChildren(paragraph);
        for (let round = 0; round < 20; round += 1) {
          for (const type of ['pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, at));
          target.dispatchEvent(new MouseEvent('click', at));
          target.dispatchEvent(new KeyboardEvent('keyup', { key: 'ArrowRight', bubbles: true }));
          await new Promise((resolve) => setTimeout(resolve, 30));
        }
        // Beside the address of another fragment, which makes gate and annotator look again.
        location.hash = 'elsewhere';
      },
      mark?.box ?? { x: 0, y: 0 },
    );
    await delay(600);
    expect(await isOpen(page)).toBe(false);
    await page.evaluate(() => getSelection()?.removeAllRanges());
    await pointAtMark(page, ANY_CLAIM);
    await waitForPopover(page);
    await page.evaluate(() =>
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })),
    );
    await delay(100);
    expect(await isOpen(page)).toBe(true);
    await page.close();
  });

  it('is pressed by a person, and not by a script', async () => {
    const pages = await servePages(reader, 'scripted');
    pages.put('/a', BODY);
    const { page } = await pages.visit('/a');
    await selectWords(page, '14 million');
    await waitForPart(page, 'radio', 'figure');
    await page.evaluate((selector) => {
      const host = document.querySelector<HTMLElement>(selector);
      if (!host) throw new Error('nothing is open');
      const { x, y, width, height } = host.getBoundingClientRect();
      for (let clientX = x + 2; clientX < x + width; clientX += 6)
        for (let clientY = y + 2; clientY < y + height; clientY += 6) {
          const at = { bubbles: true, composed: true, cancelable: true, clientX, clientY, detail: 1 };
          const target = document.elementFromPoint(clientX, clientY) ?? host;
          for (const type of ['pointerdown', 'pointerup', 'click', 'mousedown', 'mouseup'])
            target.dispatchEvent(new MouseEvent(type, at));
        }
      host.focus();
      host.click();
      for (const key of ['Tab', 'Enter', ' ', 'ArrowRight'])
        for (const type of ['keydown', 'keypress', 'keyup'])
          for (const target of [host, document.activeElement, document])
            target?.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
    }, POPOVER);
    await delay(400);
    const ours = (await kept(reader)).filter((row) => JSON.stringify(row).includes('/made/scripted/'));
    expect(ours).toEqual([]);
    await page.close();
  });
});

describe('a highlight is not deleted by mistake', () => {
  /** Where “Delete” is, in the viewport. */
  async function placeOfDelete(page: Page): Promise<{ x: number; y: number }> {
    const { backend } = await waitForPart(page, 'button', 'Delete');
    const cdp = await page.context().newCDPSession(page);
    const { model } = await cdp.send(
      'DOM.getBoxModel',
      backend === undefined ? {} : { backendNodeId: backend },
    );
    await cdp.detach();
    const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = model.content;
    return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
  }

  it('by a press on what the page shows over it', async () => {
    const page = await openEditor('covered');
    const at = await placeOfDelete(page);
    await page.evaluate(() => {
      const lure = document.createElement('div');
      lure.popover = 'manual';
      lure.textContent = 'Press here to read on';
      lure.setAttribute(
        'style',
        'position: fixed; inset: 0; width: 100vw; height: 100vh; background: white; pointer-events: none',
      );
      document.body.append(lure);
      lure.showPopover();
    });
    await delay(900);
    await page.mouse.click(at.x, at.y);
    await delay(300);
    expect(await binned('covered')).toBe(0);
    // What lay over it lies below it now: the reader sees where the press went.
    expect(
      await page.evaluate((selector) => document.querySelector(selector)?.matches(':popover-open'), POPOVER),
    ).toBe(true);
    await delay(900);
    await press(page, 'button', 'Delete');
    await waitForHighlights(page, []);
    expect(await binned('covered')).toBe(1);
    await page.close();
  });

  it('by a press that the page moved it under', async () => {
    const page = await openEditor('moved');
    await delay(900);
    const at = await placeOfDelete(page);
    await page.mouse.move(at.x - 200, at.y + 150);
    await page.evaluate(
      ({ selector }) => {
        const host = document.querySelector<HTMLElement>(selector);
        if (!host) throw new Error('nothing is open');
        const { x, y } = host.getBoundingClientRect();
        host.style.setProperty('--crossread-left', `${x - 200}px`, 'important');
        host.style.setProperty('--crossread-top', `${y + 150}px`, 'important');
      },
      { selector: POPOVER },
    );
    await page.mouse.down();
    await page.mouse.up();
    await delay(300);
    expect(await binned('moved')).toBe(0);
    await page.close();
  });

  it('but by a person who sees what is pressed, and it can be undone', async () => {
    const page = await openEditor('meant');
    await delay(900);
    await press(page, 'button', 'Delete');
    await waitForHighlights(page, []);
    await press(page, 'button', 'Undo');
    await waitForHighlights(page, ['14 million']);
    expect(await binned('meant')).toBe(0);
    await page.close();
  });
});

/** Runs of words of a card that the page does not hold. */
function secretsOf(card: string, page: string): string[] {
  const words = card.match(/[\p{L}\p{N}]{4,}(?: [\p{L}\p{N}]+){1,3}/gu) ?? [];
  const secrets = words.filter((run) => !page.toLowerCase().includes(run.toLowerCase()));
  expect(secrets.length).toBeGreaterThan(3);
  return secrets;
}
