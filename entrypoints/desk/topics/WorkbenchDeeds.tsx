import type { ComponentChildren } from 'preact';
import { ConflictNotice } from '../../../components/topic-editor/ConflictNotice';
import { t } from '../../../locales/t-topic-editor';
import type { Following } from './use-following';

/** Props of {@link WorkbenchDeeds}. */
export interface WorkbenchDeedsProps {
  readonly following: Following;
  /** Whether something has to be mended before the topic can be saved. */
  readonly hasMistakes: boolean;
  /** What the button that saves says. */
  readonly name: string;
  /** What else can be done. */
  readonly children?: ComponentChildren;
}

/** Below a topic that is written: the button that saves it, and what stands in its way. */
export function WorkbenchDeeds({ following, hasMistakes, name, children }: WorkbenchDeedsProps) {
  return (
    <div class="workbench-deeds">
      <ConflictNotice
        conflict={following.conflict}
        onTakeTheirs={following.takeTheirs}
        onSaveApart={following.saveApart}
      />
      <button type="button" class="primary" disabled={following.isAsked} onClick={following.save}>
        {name}
      </button>
      {children}
      <span class="faint" role="status">
        {following.isAsked ? t('stillChecking') : hasMistakes ? t('notSaved') : ''}
      </span>
    </div>
  );
}
