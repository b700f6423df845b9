/** What is known of an article, put together of what its page states, what was known before, and what the reader says of it. */
import type { Article } from './claim';

/** What the reader said of an article itself. It counts before all that its page states, whenever that is read. */
export type TypedFacts = Readonly<Partial<Pick<Article, 'title' | 'publisher' | 'published' | 'language'>>>;

/** The facts of an article that a source may leave unstated; its address is not among them. */
type Facts = Pick<Article, 'title' | 'publisher' | 'byline' | 'published' | 'modified' | 'language'>;

/**
 * The facts that a source states of an article, with what was known of it before where it states none. A title that is but the beginning
 * of the text is none. What the reader typed stays.
 * @param text the article's, as the source has it; "" where that is not at hand
 */
export function completeFacts<F extends Facts>(
  stated: F,
  known: (Facts & { readonly typed?: TypedFacts }) | undefined,
  text: string,
): F {
  if (!known) return stated;
  const hasTitle = stated.title.trim() !== '' && !isBeginning(stated.title, text);
  return {
    ...stated,
    title: hasTitle || known.title.trim() === '' ? stated.title : known.title,
    publisher: stated.publisher ?? known.publisher,
    byline: stated.byline ?? known.byline,
    published: stated.published ?? known.published,
    modified: stated.modified ?? known.modified,
    language: stated.language ?? known.language,
    ...known.typed,
  };
}

/** A headline may be the first line as well; one as long as a paragraph is the first paragraph. */
function isBeginning(title: string, text: string): boolean {
  const words = title.trim().replace(/\s*(?:…|\.{3})$/, '');
  return words.length > LONGEST_HEADLINE && text.trimStart().startsWith(words);
}

/** Characters. */
const LONGEST_HEADLINE = 150;
