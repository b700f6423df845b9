/** An HTML file through the same DOM code as a page in the browser, on a DOM library. */
import { Window } from 'happy-dom';
import { readArticleFacts, type ArticleFacts } from '../lib/dom/article-facts';
import { isArticle } from '../lib/dom/is-article';
import { readParsedText } from '../lib/dom/page-text';
import { proseOf } from '../lib/dom/prose';

/** What an HTML file holds. */
export interface HtmlArticle {
  readonly isArticle: boolean;
  readonly article: ArticleFacts;
  readonly text: string;
}

/**
 * Reads an HTML document. Nothing in it is run or loaded; without a rendering, text that only a style sheet hides is
 * read as well.
 * @param fileName stands for the address where the document states none
 */
export function readHtml(html: string, fileName: string): HtmlArticle {
  const window = new Window({
    settings: {
      enableJavaScriptEvaluation: false,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      disableComputedStyleRendering: true,
    },
  });
  try {
    const document = new window.DOMParser().parseFromString(html, 'text/html') as unknown as Document;
    const { text } = readParsedText(document);
    const address = document.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? fileName;
    return {
      isArticle: isArticle(
        document,
        URL.canParse(address) ? address : `/${fileName}`,
        proseOf(text.split('\n')),
      ),
      article: readArticleFacts(document, address),
      text,
    };
  } finally {
    window.close();
  }
}
