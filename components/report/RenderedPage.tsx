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
    const { style, rest } = takeStyle(html);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style.replaceAll(':root', ':host').replace(/(^|\n)(\s*)body\s*\{/g, '$1$2.body {'));
    root.adoptedStyleSheets = [sheet];
    const page = new DOMParser().parseFromString(rest, 'text/html');
    root.replaceChildren(bodyOf(page));
  }, [html]);
  return <div ref={host} class="rendered-page" role="region" aria-label={label} tabIndex={0} />;
}

/** The document's one style on its own: the policy would complain of it in a document, even in one that is only parsed. */
function takeStyle(html: string): { readonly style: string; readonly rest: string } {
  const [whole = '', style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html) ?? [];
  return { style, rest: html.replace(whole, '') };
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
