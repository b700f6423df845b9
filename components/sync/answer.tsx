import type { SyncFault } from '../../lib/sync/target';
import { t } from '../../locales/t-sync';
import { FaultText } from './FaultText';
import type { FieldName } from './set-up-draft';

/** What came of asking a server, or of setting something up there. */
export type Answer =
  | { readonly is: 'fine' }
  | { readonly is: 'fault'; readonly fault: SyncFault }
  /** The browser was not allowed to reach it. */
  | { readonly is: 'not-allowed'; readonly server: string }
  | { readonly is: 'failed'; readonly reason: string };

/** What came last: nothing, a question under way, its answer. */
export type Stage = { readonly is: 'idle' | 'asking' | 'tested' } | Exclude<Answer, { readonly is: 'fine' }>;

/** A fault, and the field in which it is mended. */
export interface Blame {
  readonly field: FieldName;
  readonly fault: SyncFault;
}

/** Where a fault is mended. */
const BLAMED: Readonly<Partial<Record<SyncFault['is'], FieldName>>> = {
  unreachable: 'address',
  'not-a-server': 'address',
  'not-there': 'address',
  unauthorised: 'password',
  forbidden: 'user',
};

/** The field in which what a server answered is mended; null where that is in none. @param addressIn the field in which the address stands */
export function blameOf(
  answer: Stage | Answer,
  addressIn: 'address' | 'invitation' = 'address',
): Blame | null {
  if (answer.is !== 'fault') return null;
  const field = BLAMED[answer.fault.is];
  return field ? { field: field === 'address' ? addressIn : field, fault: answer.fault } : null;
}

/** What a server answered, in words; what is mended in a field is said there. What is wrong is said at once, all else when there is a pause. */
export function AnswerText({ stage }: { readonly stage: Stage }) {
  return (
    <>
      <p class="sync-said" role="status">
        {stage.is === 'asking' && t('testing')}
        {stage.is === 'tested' && t('tested')}
      </p>
      <div class="sync-answer" role="alert">
        {stage.is === 'fault' && !blameOf(stage) && <FaultText fault={stage.fault} />}
        {stage.is === 'not-allowed' && <p>{t('notAllowed', { server: stage.server })}</p>}
        {stage.is === 'failed' && <p>{t('failed', { reason: stage.reason })}</p>}
      </div>
    </>
  );
}

/** Puts the focus on a field of a form, also where it is folded away. */
export function focusOn(form: HTMLFormElement | null, field: string | undefined): void {
  const control = form?.querySelector<HTMLElement>(`[name='${field}']`);
  control?.closest('details')?.setAttribute('open', '');
  control?.focus();
}
