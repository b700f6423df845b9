import type { RootOf } from '../../lib/dom/popover-host';

/** A root in a page of our own: open to assistive tools and tests, and with a sheet that its policy lets pass, which forbids style elements. */
export const openRoot: RootOf = (host, css) => {
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  return root;
};
