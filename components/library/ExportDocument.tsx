import type { ComponentChild } from 'preact';
import {
  colourOf,
  noteOf,
  quoteOf,
  tagsOf,
  topicOf,
  type Annotation,
} from '../../lib/core/annotation/annotation';
import { linkTo } from '../../lib/core/interchange/text-fragment';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-library';
import type { Names } from './names';

/** Props of {@link ExportArticle}. */
export interface ExportArticleProps {
  /** All on one article, in the order of its text. */
  readonly annotations: readonly Annotation[];
  readonly names: Names;
  /** Markdown as nodes (components/annotations/render-markdown). */
  readonly renderNote: (markdown: string) => ComponentChild;
}

/** One article with its highlights, as the HTML export has it: no buttons, nothing that needs a script. */
export function ExportArticle({ annotations, names, renderNote }: ExportArticleProps) {
  const [first] = annotations;
  if (!first) return null;
  const { article, target } = first;
  const link = linkTo({ target, isNote: true });
  const facts = [article.publisher, article.byline, article.published && formatDate(article.published)];
  return (
    <section>
      <h2 dir="auto">
        {link === null ? article.title : <a href={link}>{article.title || target.source}</a>}
      </h2>
      <p class="faint" dir="auto">
        {facts.filter((fact) => fact).join(' · ')}
      </p>
      {annotations.map((annotation) => (
        <ExportItem key={annotation.id} {...{ annotation, names, renderNote }} />
      ))}
    </section>
  );
}

interface ExportItemProps extends Pick<ExportArticleProps, 'names' | 'renderNote'> {
  readonly annotation: Annotation;
}

function ExportItem({ annotation, names, renderNote }: ExportItemProps) {
  const note = noteOf(annotation);
  const tags = tagsOf(annotation);
  const topic = topicOf(annotation);
  const colour = colourOf(annotation);
  const link = linkTo(annotation);
  return (
    <article data-colour={colour}>
      <blockquote dir="auto">{quoteOf(annotation)}</blockquote>
      {note !== '' && (
        <div class="note" dir="auto">
          {renderNote(note)}
        </div>
      )}
      <p class="faint">
        {names.colours[colour]}
        {tags.map((tag) => (
          <span key={tag} class="tag" dir="auto">
            {tag}
          </span>
        ))}
        {topic !== null && <> · {t('ofTopic', { topic: names.topics.get(topic) ?? topic })}</>}
        {link !== null && (
          <>
            {' '}
            · <a href={link}>{t('openAtSentence')}</a>
          </>
        )}
      </p>
    </article>
  );
}
