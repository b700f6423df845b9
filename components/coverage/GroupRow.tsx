import { t as tClaims } from '../../locales/t-claims';
import { t } from '../../locales/t-matrix';
import { Icon } from '../Icon';
import { SIGNS } from '../outcomes';
import type { Line } from './lay-out';
import type { Sizes } from './sizes';

/** Props of {@link GroupRow}. */
export interface GroupRowProps {
  readonly group: Extract<Line, { is: 'group' }>;
  /** Its row in the grid. */
  readonly at: number;
  /** Where it begins, in pixels below the heads. */
  readonly top: number;
  readonly sizes: Sizes;
  readonly columns: number;
  readonly isActive: boolean;
  readonly onFold: (group: string) => void;
}

/** The heading of a group of questions, which folds them. */
export function GroupRow({ group, at, top, sizes, columns, isActive, onFold }: GroupRowProps) {
  return (
    <div
      role="row"
      class="matrix-row group-row"
      aria-rowindex={at + 1}
      style={{ top: `${top}px`, height: `${sizes.groupHeight}px` }}
    >
      <div
        role="rowheader"
        class="group-head-cell"
        aria-colindex={1}
        aria-colspan={columns + 1}
        tabIndex={isActive ? 0 : -1}
        data-row={at}
        data-col={0}
        style={{ maxWidth: `${sizes.width}px` }}
      >
        <button
          type="button"
          tabIndex={isActive ? 0 : -1}
          aria-expanded={!group.isFolded}
          onClick={() => onFold(group.id)}
        >
          <Icon name="open" />
          <span class="group-title">{group.title}</span>
          <span class="group-count">{t('questionsInGroup', { n: group.questions })}</span>
        </button>
        <span class="group-outcomes">
          {group.outcomes.map(([outcome, n]) => (
            <span key={outcome} data-outcome={outcome} title={tClaims(`outcome.${outcome}`)}>
              <span class="sign" aria-hidden="true">
                {SIGNS[outcome]}
              </span>
              <span class="unseen">{tClaims(`outcome.${outcome}`)}: </span>
              {n}{' '}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
