import type { Topic } from '../lib/core/topic/compile';
import { localText } from '../lib/core/topic/local-text';
import type { Report } from './report';

const SIGNS: Readonly<Record<string, string>> = {
  denied: '⊘',
  differs: '≠',
  corroborated: '●',
  'attributed-differently': '”',
  vaguer: '≈',
  'not-comparable': '∥',
  'only-here': '◦',
};
const OTHERS_SHOWN = 4;

/** Prints articles with their claims and outcomes for a person to read, line by line. */
export function printTable(
  articles: readonly Report[],
  topics: readonly Topic[],
  print: (line: string) => void,
): void {
  for (const article of articles) {
    for (const line of [
      ...headOf(article, topics),
      ...article.claims.flatMap((claim) => claimLines(claim, topics)),
    ]) {
      print(line);
    }
    const missing = article.missing.map((missing) => questionText(missing, topics));
    if (missing.length > 0) print(`  missing here: ${missing.join(' · ')}`);
    if (article.openClaims.length > 0) print('  beside the questions:');
    for (const claim of article.openClaims) for (const line of openLines(claim)) print(line);
  }
}

function headOf(article: Report, topics: readonly Topic[]): string[] {
  const { title, publisher, published, language, file, mentions, claims } = article;
  const facts = [
    publisher ?? 'publisher not stated',
    published ?? 'no date',
    language ?? 'language unknown',
    file,
  ];
  const about = article.topics.map(({ id, relevance, score }) => {
    const topic = topics.find(({ pack }) => pack.id === id);
    return `${topic ? localText(topic.pack.title, 'en') : id}: ${relevance} (${score})`;
  });
  return [
    '',
    title,
    facts.join(' · '),
    ...(article.isArticle ? [] : ['not an article: not read']),
    `${about.join(' · ')}, ${mentions.length} mentions, ${claims.length} claims`,
  ];
}

function claimLines(claim: Report['claims'][number], topics: readonly Topic[]): string[] {
  const { check, display, attribution, modality, sentence } = claim;
  const { outcome, articles, origins, others, why, rules, own } = check;
  const more = others.length - OTHERS_SHOWN;
  return [
    `  ${SIGNS[outcome] ?? ' '} ${outcome.padEnd(22)} ${questionText(claim, topics)}`,
    `      here    ${display}${credit(attribution)}${modality === 'asserted' ? '' : ` [${modality}]`}`,
    `              “${sentence.exact}”`,
    ...otherLines(others),
    ...(more > 0 ? [`              and ${more} more`] : []),
    ...(articles > 1 ? [`      ${articles} articles, ${origins} origin${origins === 1 ? '' : 's'}`] : []),
    `      why     ${why}`,
    `              ${[...claim.rules, ...rules].join(', ')}`,
    ...(own ? [`      itself  ${own.why}`, ...own.sentences.map((told) => `              “${told}”`)] : []),
  ];
}

function otherLines(others: Report['claims'][number]['check']['others']): string[] {
  return others
    .slice(0, OTHERS_SHOWN)
    .flatMap((other) => [
      `      others  ${other.display}${credit(other.attribution)} · ${other.publisher ?? other.article} · ${other.relation}: ${other.rules.join(', ')}`,
      `              “${other.sentence}”`,
    ]);
}

function openLines({ check, kind, display, attribution, modality, sentence }: Report['openClaims'][number]) {
  const { outcome, others, why } = check;
  return [
    `  ${SIGNS[outcome] ?? ' '} ${outcome.padEnd(22)} ${kind}: ${display}${credit(attribution)}${modality === 'asserted' ? '' : ` [${modality}]`}`,
    `              “${sentence.exact}”`,
    ...otherLines(others),
    ...(others.length > 0 ? [`      why     ${why}`] : []),
  ];
}

function questionText(asked: { topic: string; question: string }, topics: readonly Topic[]): string {
  const topic = topics.find(({ pack }) => pack.id === asked.topic);
  const question = topic?.questionsById.get(asked.question);
  return question ? localText(question.text, 'en') : asked.question;
}

function credit(attribution: readonly string[]): string {
  return attribution.length > 0 ? ` (${attribution.join(' → ')})` : '';
}
