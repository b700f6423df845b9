import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readArticleFacts } from '../lib/dom/article-facts';
import { readPageText } from '../lib/dom/page-text';

/**
 * Put into a page whose article the reader wants to keep though nothing in it is followed. What it finds goes back to the
 * background as the result of its injection, shaped as PageSchema has it; nothing stays in the page.
 */
export default defineUnlistedScript(async () => {
  const { value } = await readPageText(document);
  const { text, truncated } = value;
  return { article: readArticleFacts(document, document.URL, false), text, truncated };
});
