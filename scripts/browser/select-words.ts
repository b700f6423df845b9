import type { DrivenPage } from './driven-page';

/** Selects words of the page by dragging the mouse over them. */
export async function selectWords(page: DrivenPage, words: string): Promise<void> {
  const [from, to] = await page.evaluate((wanted) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.nodeValue?.indexOf(wanted) ?? -1;
      if (at === -1) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const boxes = [...range.getClientRects()];
      const [first, last] = [boxes[0], boxes.at(-1)];
      if (first && last)
        return [
          { x: first.left + 0.5, y: first.top + first.height / 2 },
          { x: last.right - 0.5, y: last.top + last.height / 2 },
        ];
    }
    return [];
  }, words);
  if (!from || !to) throw new Error(`“${words}” is not in ${page.url()}`);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 6 });
  await page.mouse.up();
}
