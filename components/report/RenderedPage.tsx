import { useEffect, useRef } from 'preact/hooks';

/** Props of {@link RenderedPage}. */
export interface RenderedPageProps {
  /** An HTML document of ours, or its beginning. */
  readonly html: string;
  readonly label: string;
}

/**
 * An HTML document of ours as it looks, in a shadow root of its own, so that its style and ours do not meet. (The policy of the extension's
 * pages allows no frame, and no style in a document.) Parsed inertly; its links lead nowhere, as it is there to be looked at.
 */
export function RenderedPage({ html, label }: RenderedPageProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!host.current) return;
    const root = host.current.shadowRoot ?? host.current.attachShadow({ mode: 'open' });
    const page = new DOMParser().parseFromString(html, 'text/html');
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styleOf(page));
    root.adoptedStyleSheets = [sheet];
    root.replaceChildren(bodyOf(page));
  }, [html]);
  return <div ref={host} class="rendered-page" role="region" aria-label={label} tabIndex={0} />;
}

/** The document's style, said of the host and the element that stands for its body. */
function styleOf(page: Document): string {
  const style = page.querySelector('style')?.textContent ?? '';
  return style.replaceAll(':root', ':host').replace(/(^|\n)(\s*)body\s*\{/g, '$1$2.body {');
}

/** What stands in the body, without its landmarks: the page it is shown in has its own. */
function bodyOf(page: Document): HTMLElement {
  for (const link of page.querySelectorAll('a')) link.removeAttribute('href');
  for (const landmark of page.querySelectorAll('header, main')) landmark.replaceWith(...landmark.childNodes);
  const body = document.createElement('div');
  body.className = 'body';
  body.append(...page.body.childNodes);
  return body;
}
