import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ORDERS, type Order } from '../../lib/core/coverage/sort-articles';
import { t } from '../../locales/t-matrix';
import type { MatrixFilters, MatrixView } from './matrix-view';
import { MoreFilters, type Choice, type MoreFiltersProps } from './MoreFilters';
import { Pick } from './Pick';

/** Props of {@link MatrixFilterBar}. */
export interface MatrixFilterBarProps {
  readonly view: MatrixView;
  readonly groups: readonly Choice[];
  readonly choicesOf: MoreFiltersProps['choicesOf'];
  readonly onFilter: (changed: Partial<MatrixFilters>) => void;
  readonly onOrder: (order: Order) => void;
  /** How much is shown then, and what one can do with it. */
  readonly children: ComponentChildren;
}

/** What of the coverage is shown, and in which order. */
export function MatrixFilterBar(props: MatrixFilterBarProps) {
  const { view, groups, choicesOf, onFilter, onOrder, children } = props;
  const id = useId();
  const { missingIn, publisher, language, from, to, readHere } = view;
  const hidden =
    [missingIn, publisher, language, from, to].filter((value) => value !== null).length + Number(readHere);
  const [isOpen, setOpen] = useState(hidden > 0);
  return (
    <div class="matrix-filters" role="search" aria-label={t('filters')}>
      <div class="matrix-filter-row">
        <span class="pick find-question">
          <label for={`${id}-words`} class="unseen">
            {t('findQuestion')}
          </label>
          <input
            type="search"
            id={`${id}-words`}
            autocomplete="off"
            spellcheck={false}
            dir="auto"
            placeholder={t('findQuestion')}
            value={view.words}
            onInput={({ currentTarget }) => onFilter({ words: currentTarget.value })}
            onKeyDown={({ key }) => {
              // Chromium does so by itself, Firefox does not.
              if (key === 'Escape') onFilter({ words: '' });
            }}
          />
        </span>
        <Pick
          label={t('group')}
          isPlain
          any={t('anyGroup')}
          picked={view.group}
          options={groups}
          onPick={(group) => onFilter({ group })}
        />
        <OrderPick order={view.order} onOrder={onOrder} />
        <button
          type="button"
          class="secondary more-toggle"
          aria-expanded={isOpen}
          aria-controls={`${id}-more`}
          onClick={() => setOpen(!isOpen)}
        >
          {hidden > 0 ? t('moreFiltersOn', { n: hidden }) : t('moreFilters')}
        </button>
        {children}
      </div>
      <div id={`${id}-more`}>{isOpen && <MoreFilters filters={view} {...{ choicesOf, onFilter }} />}</div>
    </div>
  );
}

function OrderPick({ order, onOrder }: { readonly order: Order; readonly onOrder: (order: Order) => void }) {
  const id = useId();
  return (
    <span class="pick">
      <label for={id} class="unseen">
        {t('order')}
      </label>
      <select
        id={id}
        value={order}
        onChange={({ currentTarget }) =>
          onOrder(ORDERS.find((other) => other === currentTarget.value) ?? order)
        }
      >
        {ORDERS.map((other) => (
          <option key={other} value={other}>
            {t(`order.${other}`)}
          </option>
        ))}
      </select>
    </span>
  );
}
