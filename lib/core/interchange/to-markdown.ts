import { colourOf, noteOf, quoteOf, tagsOf, type Annotation } from '../annotation/annotation';
import { closeMarkdown, escapeInline, escapeMarkdown } from './escape-markdown';
import type { ExportNames } from './export-names';
import { distinctNames, fileName } from './file-name';
import { obsidianTag } from './obsidian-tag';
import { linkTo } from './text-fragment';
import { isWebAddress, percentEncode } from './web-address';
import { yamlText } from './yaml-text';

/** A file to write. */
export interface ExportFile {
  /** Its name with its ending; no other in the same export has it, whatever the letter case. */
  readonly name: string;
  readonly content: string;
}

/**
 * One Markdown document for each article, in the order in which the articles come: front matter with what the article states, then
 * each annotation in reading order as a block quote with its link, its colour's name, its note and its tags. Obsidian reads the front
 * matter as properties; Zotero's notes take the rest.
 */
export function toMarkdown(annotations: readonly Annotation[], names: ExportNames): ExportFile[] {
  const articles = byArticle(annotations);
  const titles = distinctNames(articles.map(([first]) => fileName(first.article.title, names.heading)));
  return articles.map((saved, index) => ({
    name: `${titles[index]}.md`,
    content: `${frontMatter(saved)}\n${documentOn(saved, '#', names)}`,
  }));
}

/** All articles in one Markdown document, each under a heading of its own. */
export function toOneMarkdown(annotations: readonly Annotation[], names: ExportNames): string {
  const documents = byArticle(annotations).map((saved) => documentOn(saved, '##', names));
  const tags = yamlTags(annotations);
  return [`---\n${tags}tool: "Crossread"\n---\n`, `# ${escapeInline(names.heading)}\n`, ...documents].join(
    '\n',
  );
}

type Saved = readonly [Annotation, ...Annotation[]];

function byArticle(annotations: readonly Annotation[]): Saved[] {
  const groups = new Map<string, [Annotation, ...Annotation[]]>();
  for (const annotation of annotations) {
    const group = groups.get(annotation.target.source);
    if (group === undefined) groups.set(annotation.target.source, [annotation]);
    else group.push(annotation);
  }
  for (const group of groups.values()) group.sort(inReadingOrder);
  return [...groups.values()];
}

function inReadingOrder(a: Annotation, b: Annotation): number {
  return a.target.selector[1].start - b.target.selector[1].start || (a.created < b.created ? -1 : 1);
}

function frontMatter(saved: Saved): string {
  const [{ article, target }] = saved;
  const accessed = saved.map(({ created }) => created).sort()[0];
  const facts: [string, string | null | undefined][] = [
    ['title', article.title],
    ['url', target.source],
    ['publisher', article.publisher],
    ['author', article.byline],
    ['published', article.published],
    ['accessed', accessed],
  ];
  const lines = facts.flatMap(([key, value]) => (value ? [`${key}: ${yamlText(value)}\n`] : []));
  return `---\n${lines.join('')}${yamlTags(saved)}tool: "Crossread"\n---\n`;
}

function yamlTags(annotations: readonly Annotation[]): string {
  const tags = new Set(
    annotations.flatMap((annotation) => tagsOf(annotation).flatMap((tag) => obsidianTag(tag) ?? [])),
  );
  return tags.size === 0 ? '' : `tags:\n${[...tags].map((tag) => `  - ${yamlText(tag)}\n`).join('')}`;
}

function documentOn(saved: Saved, level: string, names: ExportNames): string {
  const [{ article, target }] = saved;
  const title = escapeInline(article.title || target.source);
  const facts = [article.publisher, article.byline, article.published].filter(
    (fact) => fact !== null && fact !== '',
  );
  const cited = [
    ...facts.map((fact) => escapeInline(fact ?? '')),
    isWebAddress(target.source) ? `<${percentEncode(target.source)}>` : escapeInline(target.source),
  ].join(' · ');
  return [`${level} ${title}\n`, `${cited}\n`, ...saved.map((annotation) => entryOn(annotation, names))].join(
    '\n',
  );
}

/** Paragraphs of one annotation, with a rule under it, so that a note's end is seen. */
function entryOn(annotation: Annotation, names: ExportNames): string {
  const { article, isNote } = annotation;
  const quote = quoteOf(annotation);
  const note = noteOf(annotation);
  // A note on the page as a whole has the page's title for its words: it stands above already.
  const isOnWhole = isNote && quote === article.title;
  const paragraphs = [
    isOnWhole ? '' : quoted(quote),
    describe(annotation, names),
    note === '' ? '' : closeMarkdown(note),
    tagsOf(annotation).map(hashTag).join(' '),
  ];
  return `${[...paragraphs.filter((paragraph) => paragraph !== ''), '***'].join('\n\n')}\n`;
}

function describe(annotation: Annotation, names: ExportNames): string {
  const link = linkTo(annotation)?.replaceAll('(', '%28').replaceAll(')', '%29');
  return [
    escapeInline(names.colours[colourOf(annotation)]),
    ...(annotation.isNote ? [escapeInline(names.pageNote)] : []),
    ...(link === undefined ? [] : [`[${escapeInline(names.open)}](${link})`]),
  ].join(' · ');
}

function quoted(text: string): string {
  return escapeMarkdown(text.trim())
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function hashTag(tag: string): string {
  const name = obsidianTag(tag);
  return name === null ? escapeInline(tag) : `#${name}`;
}
