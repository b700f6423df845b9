import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-topics';
import { Choice } from '../Choice';
import type { MergePreview } from './pack-preview';
import { Changes } from './PackPreviewBody';

/** What is to be made of two topics. */
export interface MergeChoice {
  readonly title: string;
  /** Whether the two are no longer followed. */
  readonly switchesOff: boolean;
}

/** What merging the two that are chosen would come to. */
export type Merging =
  | { readonly at: 'choosing' | 'joining' }
  | { readonly at: 'failed'; readonly why: string }
  | { readonly at: 'preview'; readonly preview: MergePreview };

/** Props of {@link MergePanel}. */
export interface MergePanelProps {
  /** Title of the topic with which another is merged. */
  readonly title: string;
  /** What it can be merged with: values and names. */
  readonly others: readonly (readonly [value: string, title: string])[];
  /** Which one is chosen; empty while none is. */
  readonly chosen: string;
  readonly merging: Merging;
  readonly onChoose: (value: string) => void;
  readonly onFile: (file: File) => void;
  readonly onSave: (choice: MergeChoice) => void;
  readonly onClose: () => void;
}

/** Merges two topics on one event into a new one: shows what becomes one, what is brought and where they contradict each other. */
export function MergePanel(props: MergePanelProps) {
  const { title, others, chosen, merging, onChoose, onFile, onClose } = props;
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section
      class="merge-panel"
      aria-label={t('mergeTitle', { title })}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {t('mergeTitle', { title })}
      </h2>
      <p class="faint">{t('mergeHelp')}</p>
      <div class="merge-fields">
        <div class="field">
          <label for={`${id}-other`}>{t('mergeWith')}</label>
          <select
            id={`${id}-other`}
            value={chosen}
            onChange={({ currentTarget }) => onChoose(currentTarget.value)}
          >
            <option value="">{t('mergeChoose')}</option>
            {others.map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="topics-ways">
          <input
            type="file"
            id={`${id}-file`}
            class="unseen"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              if (file) onFile(file);
              currentTarget.value = '';
            }}
          />
          <label for={`${id}-file`} class="secondary">
            {t('mergeFile')}
          </label>
        </div>
      </div>
      <div role="status">{merging.at === 'joining' && <p>{t('mergeJoining')}</p>}</div>
      <div role="alert">{merging.at === 'failed' && <p class="trouble">{merging.why}</p>}</div>
      {merging.at === 'preview' && <Preview key={chosen} preview={merging.preview} {...props} />}
      {merging.at !== 'preview' && (
        <p class="topic-buttons">
          <button type="button" class="secondary" onClick={onClose}>
            {t('cancel')}
          </button>
        </p>
      )}
    </section>
  );
}

function Preview({ preview, onSave, onClose }: MergePanelProps & { readonly preview: MergePreview }) {
  const { title, otherTitle, joined, changes, conflicts, areDaysApart } = preview;
  const id = useId();
  const [name, setName] = useState(t('mergedTitle', { title }));
  const [switchesOff, setSwitchesOff] = useState(true);
  return (
    <>
      {areDaysApart && <p class="trouble">{t('mergeApart')}</p>}
      <p>
        {joined.length === 0
          ? t('mergeJoinedNone')
          : t('mergeJoined', { what: listOf(joined.map(({ kind, n }) => t('mergeKind', { kind, n }))) })}
      </p>
      <p>{t('mergeBrings', { title: otherTitle })}</p>
      <Changes changes={changes} />
      {conflicts.length > 0 && (
        <>
          <p>{t('mergeConflicts', { n: conflicts.length, title })}</p>
          <ul class="pack-errors" tabIndex={0} aria-label={t('mergeConflictsList')}>
            {conflicts.map(({ path, kept, left }) => (
              <li key={path}>
                <code>{path}</code> <span dir="auto">{t('mergeConflict', { kept, left })}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <div class="merge-fields">
        <div class="field">
          <label for={`${id}-name`}>{t('mergeName')}</label>
          <input
            type="text"
            id={`${id}-name`}
            dir="auto"
            value={name}
            onInput={({ currentTarget }) => setName(currentTarget.value)}
          />
        </div>
      </div>
      <Choice
        label={t('mergeSwitchOff')}
        help={t('mergeSwitchOffHelp')}
        isOn={switchesOff}
        onChange={setSwitchesOff}
      />
      <p class="topic-buttons">
        <button
          type="button"
          class="primary"
          disabled={name.trim() === ''}
          onClick={() => onSave({ title: name.trim(), switchesOff })}
        >
          {t('mergeSave')}
        </button>
        <button type="button" class="secondary" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </>
  );
}
