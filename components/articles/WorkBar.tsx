import { t } from '../../locales/t-articles';

/** Props of {@link WorkBar}. */
export interface WorkBarProps {
  readonly text: string;
  readonly done: number;
  readonly all: number;
  readonly onStop: () => void;
}

/** How far long work has come, and the way to stop it. */
export function WorkBar({ text, done, all, onStop }: WorkBarProps) {
  return (
    <div class="work-bar">
      <p role="status">{text}</p>
      <progress aria-label={text} value={done} max={Math.max(1, all)} />
      <button type="button" class="secondary" onClick={onStop}>
        {t('stop')}
      </button>
    </div>
  );
}
