/** The project's own English articles end to end, as one text of so many words. */
import { readdirSync, readFileSync } from 'node:fs';
import * as v from 'valibot';

const CORPUS = new URL('../../../fixtures/corpus/', import.meta.url);
const ArticleText = v.object({ language: v.string(), text: v.string() });

/**
 * *Packed* are articles about the event only, each of which says in a hundred words what a paper says in a thousand; *mixed*, one about it,
 * one that mentions it and one on something else in turn.
 */
export const KINDS = { packed: ['positives'], mixed: ['positives', 'mentions', 'negatives'] } as const;

/** A text of at least so many words; when the articles are through, again from the first. */
export function articlesOf(kind: keyof typeof KINDS, words: number): string {
  const texts = inTurn(KINDS[kind].map(textsIn));
  const paragraphs: string[] = [];
  for (let i = 0, count = 0; count < words; i++) {
    const text = texts[i % texts.length] ?? '';
    paragraphs.push(text);
    count += text.split(/\s+/).length;
  }
  return paragraphs.join('\n\n');
}

/** One of each list in turn, as often as the longest is long. */
function inTurn(lists: readonly (readonly string[])[]): string[] {
  const longest = Math.max(...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, i) => lists.map((list) => list[i % list.length] ?? '')).flat();
}

function textsIn(kind: string): string[] {
  const folder = new URL(`${kind}/`, CORPUS);
  return readdirSync(folder).flatMap((name) => {
    const { language, text } = v.parse(ArticleText, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
    return language === 'en' ? [text] : [];
  });
}
