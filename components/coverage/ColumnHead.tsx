import { t } from '../../locales/t-matrix';
import { dateOf, knownFrom, nameOfColumn, shortNameOfColumn, type Column } from './lay-out';
import type { Sizes } from './sizes';

/** What one can do at the head of a column. */
export interface ColumnDeeds {
  readonly articleHref: (article: string) => string;
  readonly missingHref: (article: string) => string;
  readonly onPin: (article: string) => void;
  readonly onChoose: (article: string) => void;
}

/** Props of {@link ColumnHead}. */
export interface ColumnHeadProps extends ColumnDeeds {
  readonly column: Column;
  readonly index: number;
  readonly questions: number;
  readonly sizes: Sizes;
  readonly isStuck: boolean;
  readonly isPinned: boolean;
  readonly isChosen: boolean;
  /** Whether no more can be chosen. */
  readonly isEnough: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
}

/** An article at the head of its column: who published what, when, how much it answers, and what one can do with it. */
export function ColumnHead(props: ColumnHeadProps) {
  const { column, index, questions, sizes, isStuck, isActive } = props;
  const { article, name, answered, twin } = column;
  const tab = isActive ? 0 : -1;
  const hasPublisher = article.publisher !== null;
  return (
    <div
      role="columnheader"
      class={`column-head${isStuck ? ' stuck' : ''}${hasPublisher ? '' : ' unstated'}`}
      aria-colindex={index + 2}
      aria-label={nameOfColumn(column, questions)}
      aria-selected={props.isSelected || undefined}
      tabIndex={tab}
      data-row={0}
      data-col={index + 1}
      style={{
        insetInlineStart: `${sizes.headWidth + index * sizes.columnWidth}px`,
        width: `${sizes.columnWidth}px`,
      }}
    >
      <span class="column-publisher">
        <span class="column-name">{hasPublisher ? name : t('noPublisher')}</span>
        {twin !== null && <span class="cell-mark">{t('twin', { n: twin })}</span>}
      </span>
      <a
        class="column-title"
        href={props.articleHref(article.id)}
        tabIndex={tab}
        title={article.title}
        dir="auto"
      >
        {article.title}
      </a>
      <span class="column-facts">
        {dateOf(article, 'short')}
        {article.language !== null && ` · ${article.language.toUpperCase()}`}
      </span>
      <span class="column-facts">
        <span title={t('answeredInWords', { n: answered, all: questions })}>
          {t('answered', { n: answered, all: questions })}
        </span>{' '}
        · {knownFrom(article)}
      </span>
      <span class="column-deeds">
        <HeadDeeds {...props} />
      </span>
    </div>
  );
}

function HeadDeeds({
  column,
  isActive,
  isPinned,
  isChosen,
  isEnough,
  missingHref,
  onPin,
  onChoose,
}: ColumnHeadProps) {
  const tab = isActive ? 0 : -1;
  const article = shortNameOfColumn(column);
  return (
    <>
      <input
        type="checkbox"
        tabIndex={tab}
        checked={isChosen}
        disabled={isEnough && !isChosen}
        aria-label={t('choose', { article })}
        title={t('choose', { article })}
        onChange={() => onChoose(column.id)}
      />
      <button
        type="button"
        class="pin"
        tabIndex={tab}
        aria-pressed={isPinned}
        aria-label={t('pin', { article })}
        title={t('pin', { article })}
        onClick={() => onPin(column.id)}
      >
        <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
          <path d="M5.5 1.5h5l-.7 5 2.7 2.6v1.4H8.6V15l-.6.9-.6-.9v-4.5H3.5V9.1l2.7-2.6z" />
        </svg>
      </button>
      <a
        class="column-missing"
        href={missingHref(column.id)}
        tabIndex={tab}
        aria-label={t('missingHereIn', { article })}
      >
        {t('missingHere')}
      </a>
    </>
  );
}
