import type { Page } from 'playwright-core';

/** A page as a reader and as a script see it: its serialised DOM, and the box of every element in CSS pixels. */
export interface PageSnapshot {
  readonly html: string;
  readonly boxes: readonly string[];
}

/** Takes the page as it stands. */
export function snapshotOf(page: Page): Promise<PageSnapshot> {
  return page.evaluate(() => ({
    html: document.documentElement.outerHTML,
    boxes: [...document.querySelectorAll('body *')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const round = (length: number) => Math.round(length * 100) / 100;
      return `${element.localName} ${round(x + scrollX)} ${round(y + scrollY)} ${round(width)} ${round(height)}`;
    }),
  }));
}
