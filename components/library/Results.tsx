import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { quoteOf, type Annotation } from '../../lib/core/annotation/annotation';
import {
  rowsBetween,
  type Grouped,
  type Grouping,
  type Row,
} from '../../lib/core/annotation/group-annotations';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-library';
import { ItemFacts } from './ItemFacts';
import { shortQuote } from '../annotations/short-quote';
import { nameOfGroup, type Names } from './names';
import { PAGE } from './Pager';
import type { Selected } from './selection';

/** Props of {@link Results}. */
export interface ResultsProps {
  readonly grouped: Grouped;
  readonly page: number;
  readonly names: Names;
  readonly selected: Selected;
  /** @param index among the rows of `grouped` @param isRange whether all from the one clicked last to this one are meant */
  readonly onSelect: (index: number, isOn: boolean, isRange: boolean) => void;
  readonly onShowArticle: (source: string) => void;
  /** Shows one highlight, with what can be done with it. */
  readonly item: (annotation: Annotation) => ComponentChildren;
}

/** One page of the highlights found, by group. */
export function Results({ grouped, page, names, ...rest }: ResultsProps) {
  const { by } = grouped;
  const shown = useMemo(() => rowsBetween(grouped, page * PAGE, (page + 1) * PAGE), [grouped, page]);
  return (
    <>
      {runsOf(shown).map(({ group, from, run }) => (
        <section key={group} class="group">
          <GroupHead {...{ group, by, names }} first={run[0]?.annotation} />
          <ul class="items">
            {run.map((row, i) => (
              <Item key={row.annotation.id} index={page * PAGE + from + i} {...{ row, by, names, ...rest }} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Rows of one group stand together: each group with its rows, and where among all they begin. */
function runsOf(rows: readonly Row[]): { group: string; from: number; run: Row[] }[] {
  const runs: { group: string; from: number; run: Row[] }[] = [];
  for (const [from, row] of rows.entries()) {
    const last = runs.at(-1);
    if (last?.group === row.group) last.run.push(row);
    else runs.push({ group: row.group, from, run: [row] });
  }
  return runs;
}

interface GroupHeadProps extends Pick<ResultsProps, 'names'> {
  readonly by: Grouping;
  readonly group: string;
  readonly first: Annotation | undefined;
}

function GroupHead({ group, by, names, first }: GroupHeadProps) {
  const name = nameOfGroup(by, group, names);
  if (name === null) return null;
  const article = by === 'article' ? first?.article : undefined;
  const facts = [article?.publisher, article?.published && formatDate(article.published)];
  return (
    <header class="group-head">
      <h2 dir="auto">{name}</h2>
      {article && <p class="faint">{facts.filter((fact) => fact).join(' · ')}</p>}
    </header>
  );
}

interface ItemProps extends Omit<ResultsProps, 'grouped' | 'page'> {
  readonly by: Grouping;
  readonly row: Row;
  readonly index: number;
}

function Item({ row, index, by, names, selected, onSelect, onShowArticle, item }: ItemProps) {
  const { annotation } = row;
  // At every key most of what is shown stays: the very same node is not compared again.
  const body = useMemo(() => item(annotation), [annotation, item]);
  return (
    <li class="item" data-selected={selected.has(annotation.id)} data-id={annotation.id}>
      <input
        type="checkbox"
        aria-label={t('select', { quote: shortQuote(quoteOf(annotation)) })}
        checked={selected.has(annotation.id)}
        onClick={(event) => onSelect(index, event.currentTarget.checked, event.shiftKey)}
      />
      <div class="item-body">
        {body}
        <ItemFacts {...{ annotation, names, onShowArticle }} namesArticle={by !== 'article'} />
      </div>
    </li>
  );
}
