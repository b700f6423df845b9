import type { ComponentChildren } from 'preact';
import type { PackError } from '../../lib/core/topic/check/pack-error';
import { t } from '../../locales/t-topics';
import { addressOf } from '../desk-address';
import type { PackDraft, PackPreview } from './pack-preview';
import { PackErrorList } from './PackErrorList';
import { PackPreviewBody } from './PackPreviewBody';

/** Props of {@link PackDraftItem}. */
export interface PackDraftItemProps {
  readonly draft: PackDraft;
  readonly onImport: (preview: PackPreview) => void;
  /** Merges the file with the topic that has its id. */
  readonly onMerge: (preview: PackPreview) => void;
  readonly onLeaveOut: () => void;
  /** What stands under one that was imported. */
  readonly children?: ComponentChildren;
}

/** One file that the reader brought: read, refused, looked at or imported. */
export function PackDraftItem({ draft, onImport, onMerge, onLeaveOut, children }: PackDraftItemProps) {
  const { file, state } = draft;
  return (
    <li class="pack-draft" data-at={state.at}>
      <h3 dir="auto">{'preview' in state ? state.preview.title : file}</h3>
      {'preview' in state && (
        <p class="faint" dir="auto">
          {file}
        </p>
      )}
      {(state.at === 'reading' || state.at === 'checking') && <Progress {...{ draft, onLeaveOut }} />}
      {state.at === 'refused' && <Refused errors={state.errors} onLeaveOut={onLeaveOut} />}
      {state.at === 'failed' && (
        <div role="alert">
          <p class="trouble">{t('packFailed', { why: state.why })}</p>
          <Buttons>
            <Dismiss onLeaveOut={onLeaveOut} />
          </Buttons>
        </div>
      )}
      {(state.at === 'preview' || state.at === 'writing') && (
        <>
          <PackPreviewBody preview={state.preview} />
          <Buttons>
            {state.preview.is !== 'same' && (
              <button
                type="button"
                class="primary"
                disabled={state.at === 'writing'}
                onClick={() => onImport(state.preview)}
              >
                {t(yesOf(state.preview))}
              </button>
            )}
            {state.preview.is !== 'same' && state.preview.owner && (
              <button type="button" class="secondary" onClick={() => onMerge(state.preview)}>
                {t('importMerge', { title: state.preview.owner.title })}
              </button>
            )}
            <button type="button" class="secondary" onClick={onLeaveOut}>
              {t(state.preview.is === 'same' ? 'dismiss' : 'importNo')}
            </button>
          </Buttons>
        </>
      )}
      {state.at === 'written' && (
        <>
          <p role="status">
            {t(state.preview.before ? 'writtenUpdate' : 'writtenNew', { version: state.preview.version })}{' '}
            <a href={addressOf({ room: 'coverage', topic: state.preview.id })}>{t('coverage')}</a>
          </p>
          {children}
          <Buttons>
            <Dismiss onLeaveOut={onLeaveOut} />
          </Buttons>
        </>
      )}
    </li>
  );
}

function yesOf({ is, isOlder, owner }: PackPreview) {
  if (is === 'update') return isOlder ? 'importOlder' : 'importUpdate';
  return owner ? 'importBeside' : 'importYes';
}

const Buttons = ({ children }: { readonly children: ComponentChildren }) => (
  <p class="topic-buttons">{children}</p>
);

function Dismiss({ onLeaveOut }: Pick<PackDraftItemProps, 'onLeaveOut'>) {
  return (
    <button type="button" class="secondary" onClick={onLeaveOut}>
      {t('dismiss')}
    </button>
  );
}

function Progress({ draft: { file, state }, onLeaveOut }: Pick<PackDraftItemProps, 'draft' | 'onLeaveOut'>) {
  const text = state.at === 'checking' ? t('packChecking') : t('packReading', { file });
  return (
    <div class="import-progress">
      <p role="status">{text}</p>
      <progress
        aria-label={text}
        {...(state.at === 'reading' && { value: state.done, max: Math.max(1, state.all) })}
      />
      <button type="button" class="secondary" onClick={onLeaveOut}>
        {t('stop')}
      </button>
    </div>
  );
}

function Refused({
  errors,
  onLeaveOut,
}: {
  readonly errors: readonly PackError[];
  readonly onLeaveOut: () => void;
}) {
  return (
    <>
      <div role="alert">
        <p class="trouble">{t('refused', { n: errors.length })}</p>
        <PackErrorList errors={errors} />
      </div>
      <Buttons>
        <Dismiss onLeaveOut={onLeaveOut} />
      </Buttons>
    </>
  );
}
