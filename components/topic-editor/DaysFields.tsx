import { t } from '../../locales/t-topic-editor';
import type { Days } from './fields';

/** Props of {@link DaysFields}. */
export interface DaysFieldsProps {
  readonly days: Days;
  readonly isWrong: boolean;
  readonly onChange: (days: Days) => void;
}

/** The first and the last of some days; none when both are empty. */
export function DaysFields({ days, isWrong, onChange }: DaysFieldsProps) {
  const { from, to } = days ?? { from: '', to: '' };
  const change = (now: { from: string; to: string }) =>
    onChange(now.from === '' && now.to === '' ? undefined : now);
  return (
    <div class="days-fields">
      <label>
        {t('firstDay')}
        <input
          type="date"
          aria-invalid={isWrong}
          value={from}
          // Most events have one day: the last follows the first until it is another.
          onInput={({ currentTarget: { value } }) =>
            change({ from: value, to: to === '' || to === from ? value : to })
          }
        />
      </label>
      <label>
        {t('lastDay')}
        <input
          type="date"
          aria-invalid={isWrong}
          value={to}
          onInput={({ currentTarget: { value } }) => change({ from, to: value })}
        />
      </label>
    </div>
  );
}
