import type { Topic } from '../lib/core/topic/compile';
import { localText } from '../lib/core/topic/local-text';
import type { Report } from './inspect';

const SIGNS: Readonly<Record<string, string>> = {
  denied: '⊘',
  differs: '≠',
  corroborated: '●',
  'attributed-differently': '”',
  vaguer: '≈',
  'not-comparable': '∥',
  'only-here': '◦',
};

/** Prints the articles with their claims and outcomes for a person to read, line by line. */
export function printTable(
  articles: readonly Report[],
  topics: readonly Topic[],
  print: (line: string) => void,
): void {
  for (const article of articles) {
    const topic = topics.find(({ pack }) => pack.id === article.topics[0]?.id);
    const [found] = article.topics;
    print('');
    print(`${article.title}`);
    print(
      `${article.publisher ?? 'publisher not stated'} · ${article.published ?? 'no date'} · ${article.language ?? 'language unknown'} · ${article.file}`,
    );
    if (!article.isArticle) print('not an article');
    print(
      `${topic ? localText(topic.pack.title, 'en') : ''}: ${found?.relevance ?? 'none'} (${found?.score ?? 0}), ${article.mentions.length} mentions, ${article.claims.length} claims`,
    );
    for (const claim of article.claims) {
      const question = topic?.questionsById.get(claim.question);
      const { outcome, articles: agreeing, origins, others } = claim.check;
      print(
        `  ${SIGNS[outcome] ?? ' '} ${outcome.padEnd(22)} ${question ? localText(question.text, 'en') : claim.question}`,
      );
      print(
        `      here    ${claim.display}${credit(claim.attribution)}${claim.modality === 'asserted' ? '' : ` [${claim.modality}]`}`,
      );
      for (const other of others.slice(0, 4))
        print(
          `      others  ${other.display}${credit(other.attribution)} · ${other.publisher ?? other.article}`,
        );
      if (agreeing > 1) print(`      ${agreeing} articles, ${origins} origin${origins === 1 ? '' : 's'}`);
    }
    if (article.missing.length > 0)
      print(`  missing here: ${article.missing.map(({ question }) => question).join(', ')}`);
  }
}

function credit(attribution: readonly string[]): string {
  return attribution.length > 0 ? ` (${attribution.join(' → ')})` : '';
}
