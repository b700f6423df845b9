/** What there is to be said against a page as it is shown: by axe-core, and by measures that axe-core does not take. */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

let source: Promise<string> | undefined;

/** The text of axe-core, to be run in a page. */
export function axeSource(): Promise<string> {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return source;
}

/** Puts axe-core into a page that has it not yet. */
async function withAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(await axeSource());
}

/** All rules of WCAG 2.2 A and AA and the best practices; those that are off by default (size of targets, names that are seen) as well. */
export const EVERY_RULE: axe.RunOptions = {
  rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } },
};
/** What colours change. */
export const LOOKS_ONLY: axe.RunOptions = {
  runOnly: ['color-contrast', 'link-in-text-block'],
};

/** What axe-core has to say against a page as it is now. */
export async function axeFaults(page: Page, options: axe.RunOptions): Promise<string[]> {
  await withAxe(page);
  return page.evaluate(async (asked) => {
    const { violations, passes } = await window.axe.run(asked);
    return [
      ...(passes.length === 0 ? ['axe-core looked at nothing'] : []),
      ...violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary}`),
      ),
    ];
  }, options);
}

/** Puts one style sheet over those of a page, in the place of the one before; the page's own policy lets in no style element. */
export async function restyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/**
 * Names that several controls share which are not the same: links that lead elsewhere, and buttons. Two are told apart as a screen reader tells
 * them: by name, by the heading above (WCAG technique H80), by the named group, and in a table by the heads of row and column.
 */
export async function sharedNames(page: Page): Promise<string[]> {
  await withAxe(page);
  return page.evaluate(() => {
    window.axe.setup();
    const nameOf = (element: Element) => window.axe.commons.text.accessibleText(element).trim();
    const around = (control: Element) => {
      // Said after the name.
      const described = document.getElementById(control.getAttribute('aria-describedby') ?? '');
      const found = [described?.textContent ?? ''];
      for (let at = control.parentElement; at; at = at.parentElement) {
        if (at.matches('[aria-label], [aria-labelledby], fieldset')) found.push(nameOf(at));
        if (at.matches('[role=rowheader]')) found.push(at.querySelector('a')?.textContent ?? '');
        if (!at.matches('td, [role=gridcell], [role=cell]') || !at.parentElement) continue;
        // A question may stand in a row of its own above its answers.
        const heads = ['tr, [role=row]', '[role=rowgroup]'].map((rows) =>
          at.closest(rows)?.querySelector('th, [role=rowheader]'),
        );
        const head = heads.find(Boolean);
        found.push(`${head?.textContent} ${[...at.parentElement.children].indexOf(at)}`);
      }
      return found.join(' < ');
    };
    const controls = 'a[href], button, summary, input, select, textarea';
    const seen = new Map<string, Set<string>>();
    let heading = '';
    document.querySelectorAll<HTMLElement>(`h1, h2, h3, h4, h5, h6, ${controls}`).forEach((element, at) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return;
      if (!element.matches(controls)) return void (heading = element.textContent);
      const key = `${element.localName} “${nameOf(element)}” under “${heading}” in ${around(element)}`;
      // Two links to one place are one thing; two buttons are two.
      const effect = element instanceof HTMLAnchorElement ? element.href : String(at);
      seen.set(key, (seen.get(key) ?? new Set()).add(effect));
    });
    window.axe.teardown();
    return [...seen].filter(([, effects]) => effects.size > 1).map(([key, { size }]) => `${size} × ${key}`);
  });
}

/** Elements that hide some of their own text, and what makes the page scroll sideways. */
export function clippings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page is ${scrollWidth - clientWidth} px too wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest('svg, input, textarea, .unseen, .rendered-page') || !element.checkVisibility())
        continue;
      const { overflowX, textOverflow, webkitLineClamp } = getComputedStyle(element);
      // Text that is cut with a sign of it is told in full by a title or where it leads to.
      const isCutMeaningly = textOverflow === 'ellipsis' || webkitLineClamp !== 'none';
      const isHidden = overflowX === 'hidden' || overflowX === 'clip';
      if (isHidden && !isCutMeaningly && element.scrollWidth > element.clientWidth + 1)
        faults.push(`cut: ${element.outerHTML.slice(0, 160)}`);
    }
    return faults;
  });
}

/** Controls that show no focus, or that are covered when they have it. Afterwards the focus is somewhere else. */
export async function hiddenFocus(page: Page): Promise<string[]> {
  // From the keyboard, so that the browser shows it.
  await page.keyboard.press('Tab');
  return page.evaluate(() => {
    const faults: string[] = [];
    const all = 'a[href], button, summary, input, select, textarea, [tabindex]';
    for (const control of document.querySelectorAll<HTMLElement>(all)) {
      if (control.tabIndex < 0 || !control.checkVisibility({ visibilityProperty: true })) continue;
      if (control.matches(':disabled')) continue;
      control.focus();
      if (document.activeElement !== control) continue;
      // What is drawn for a control that cannot be seen itself, as a file field, is its label.
      const around = [control, control.closest('label'), control.parentElement];
      // In a picture it is drawn around the mark.
      const shown = around.filter((one) => one !== null);
      const isShown =
        shown.some((one) => {
          const { outlineStyle, outlineWidth } = getComputedStyle(one);
          return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1;
        }) ||
        [...control.querySelectorAll('.halo, .hit')].some(
          (one) => getComputedStyle(one).strokeWidth === '2px',
        );
      if (!isShown) faults.push(`no focus is seen: ${control.outerHTML.slice(0, 160)}`);
      const { x, y, width, height } = control.getBoundingClientRect();
      if (width < 2 || height < 2) continue;
      const points = [
        [x + width / 2, y + height / 2],
        [x + 3, y + 3],
        [x + width - 3, y + height - 3],
      ] as const;
      const isSeen = points.some(([atX, atY]) => {
        const top = document.elementFromPoint(atX, atY);
        return top !== null && (control.contains(top) || top.contains(control));
      });
      if (!isSeen) faults.push(`the focus is covered: ${control.outerHTML.slice(0, 160)}`);
    }
    return faults;
  });
}
