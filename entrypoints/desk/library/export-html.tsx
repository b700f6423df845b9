import { render } from 'preact';
import { renderMarkdown } from '../../../components/annotations/render-markdown';
import { ExportArticle } from '../../../components/library/ExportDocument';
import type { Names } from '../../../components/library/names';
import type { Annotation } from '../../../lib/core/annotation/annotation';
import { groupAnnotations, rowsBetween, type Grouped } from '../../../lib/core/annotation/group-annotations';
import { formatDate } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-library';

/** The style of the document, which stands alone: light and dark, and to be printed. */
const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; font: 1rem/1.5 system-ui, sans-serif; overflow-wrap: break-word; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 2.5rem 0 0; font-size: 1.125rem; }
p { margin: .25rem 0; }
article { margin: 1.25rem 0; break-inside: avoid; }
blockquote { margin: 0 0 .5rem; padding-inline-start: .75rem; border-inline-start: .25rem solid GrayText; white-space: pre-line; }
article[data-colour=yellow] > blockquote { border-color: #c99700; }
article[data-colour=blue] > blockquote { border-color: #2a7fc1; }
article[data-colour=green] > blockquote { border-color: #2f9a5a; }
article[data-colour=purple] > blockquote { border-color: #9a5fc0; }
article[data-colour=orange] > blockquote { border-color: #d9702b; }
.note { margin: .5rem 0; }
.note p, .note ul, .note ol { margin: .25rem 0; }
.faint { color: light-dark(#565c66, #a9b0ba); font-size: .8125rem; }
.tag { margin-inline-start: .5rem; padding: 0 .4rem; border: 1px solid currentColor; border-radius: .5rem; }
pre { overflow-x: auto; }
@media print { :root { color-scheme: light; } body { max-width: none; padding: 0; } a { color: inherit; } h2 { break-after: avoid; } }
`;

/** Articles rendered in one go; between two of them the page gets a turn. */
const AT_ONCE = 20;

/**
 * Highlights as an HTML document that opens by itself and runs no script. It is built from Preact nodes in a document that is shown
 * nowhere, and serialised: nothing of a page or a note is ever read as HTML. Its policy forbids everything but its own style.
 * @param now ISO 8601
 */
export async function toHtml(annotations: readonly Annotation[], names: Names, now: string): Promise<string> {
  const page = document.implementation.createHTMLDocument(t('exportTitle'));
  page.head.prepend(
    meta(page, { charset: 'utf-8' }),
    meta(page, {
      'http-equiv': 'Content-Security-Policy',
      content: `default-src 'none'; style-src '${await hashOf(STYLE)}'; base-uri 'none'; form-action 'none'`,
    }),
    meta(page, { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    meta(page, { name: 'referrer', content: 'no-referrer' }),
  );
  const { groups } = groupAnnotations(annotations, 'article');
  for (let from = 0; from < groups.length; from += AT_ONCE) {
    const part = page.createElement('div');
    render(
      <>
        {from === 0 && <Head n={annotations.length} now={now} />}
        {groups.slice(from, from + AT_ONCE).map((group) => (
          <ExportArticle
            key={group[0]}
            annotations={inReadingOrder(group)}
            names={names}
            renderNote={renderMarkdown}
          />
        ))}
      </>,
      part,
    );
    page.body.append(...part.childNodes);
    await new Promise((resolve) => setTimeout(resolve));
  }
  // As an element in the page it would be held against the desk's own policy, which allows no inline style.
  const head = page.head.outerHTML.replace('</head>', `<style>${STYLE}</style></head>`);
  return `<!doctype html>\n<html lang="${language}">${head}${page.body.outerHTML}</html>\n`;
}

function Head({ n, now }: { n: number; now: string }) {
  return (
    <header>
      <h1>{t('exportTitle')}</h1>
      <p class="faint">{t('exportMade', { n, date: formatDate(now) ?? now })}</p>
    </header>
  );
}

function inReadingOrder(article: Grouped['groups'][number]): Annotation[] {
  const n = article[1].length;
  return rowsBetween({ by: 'article', groups: [article], n }, 0, n).map(({ annotation }) => annotation);
}

function meta(page: Document, attributes: Readonly<Record<string, string>>): HTMLMetaElement {
  const element = page.createElement('meta');
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

/** As a Content-Security-Policy names an inline style: 'sha256-…'. */
async function hashOf(style: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(style));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}
