import { useEffect, useId, useRef } from 'preact/hooks';
import { t } from '../../locales/t-articles';
import { faultsIn, type Draft, type Keep, type RefusedFile } from './draft';
import { DraftItem, type DraftItemProps } from './DraftItem';
import { WorkBar } from './WorkBar';

/** What is being done with what the reader brought. */
export interface Busy {
  readonly doing: 'readingFiles' | 'addingFiles';
  readonly done: number;
  readonly all: number;
}

/** Props of {@link AddPanel}. */
export interface AddPanelProps extends Pick<DraftItemProps, 'maxText'> {
  readonly drafts: readonly Draft[];
  readonly refused: readonly RefusedFile[];
  readonly busy: Busy | null;
  readonly onFiles: (files: readonly File[]) => void;
  /** What is being pasted; it is the page's to keep, so that closing does not lose it. */
  readonly pasted: string;
  readonly onPasted: (text: string) => void;
  readonly onText: (text: string) => void;
  readonly onChange: (key: number, facts: Draft['facts']) => void;
  readonly onKeep: (key: number, keep: Keep) => void;
  readonly onLeaveOut: (key: number) => void;
  readonly onUndo: (key: number) => void;
  readonly onAdd: () => void;
  readonly onStop: () => void;
  readonly onClose: () => void;
}

/** Brings articles in: chosen, pasted or dropped, looked at, completed, and only then added. */
export function AddPanel(props: AddPanelProps) {
  const { drafts, refused, busy, maxText, onChange, onKeep, onLeaveOut, onUndo, onStop, onClose } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const isAdding = busy?.doing === 'addingFiles';
  return (
    <section
      class="add-panel"
      aria-label={t('addTitle')}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && drafts.length === 0 && !busy) onClose();
      }}
    >
      <div class="add-head">
        <h2 tabIndex={-1} ref={heading}>
          {t('addTitle')}
        </h2>
        <button type="button" class="quiet" onClick={onClose}>
          {drafts.length > 0 && drafts.every(({ state }) => state.is === 'added') ? t('done') : t('close')}
        </button>
      </div>
      <p class="faint room-help">{t('addHelp')}</p>
      {!isAdding && <Ways {...props} />}
      {busy && <WorkBar text={t(busy.doing, { done: busy.done, all: busy.all })} {...busy} onStop={onStop} />}
      {refused.length > 0 && (
        <div role="alert">
          <ul class="refused">
            {refused.map(({ key, name, why }) => (
              <li key={key} dir="auto">
                {t('refusedFile', { file: name, why: t(`refused.${why}`) })}
              </li>
            ))}
          </ul>
        </div>
      )}
      {drafts.length > 0 && (
        <ul class="drafts">
          {drafts.map((draft) => (
            <DraftItem
              key={draft.key}
              {...{ draft, maxText }}
              onChange={(facts) => onChange(draft.key, facts)}
              onKeep={(keep) => onKeep(draft.key, keep)}
              onLeaveOut={() => onLeaveOut(draft.key)}
              onUndo={() => onUndo(draft.key)}
            />
          ))}
        </ul>
      )}
      <AddButton {...props} />
    </section>
  );
}

function AddButton({ drafts, busy, onAdd }: AddPanelProps) {
  const waiting = drafts.filter(({ state }) => state.is !== 'added');
  const faulty = waiting.filter((draft) => faultsIn(draft).length > 0);
  const n = waiting.length - faulty.length;
  if (waiting.length === 0 || busy?.doing === 'addingFiles') return null;
  return (
    <p class="add-buttons">
      <button type="button" class="primary" disabled={n === 0} onClick={onAdd}>
        {t('addN', { n })}
      </button>
      {faulty.length > 0 && <span class="faint">{t('addOthersFirst', { n: faulty.length })}</span>}
    </p>
  );
}

type WaysProps = Pick<AddPanelProps, 'pasted' | 'onPasted' | 'onFiles' | 'onText'>;

function Ways({ pasted: text, onPasted, onFiles, onText }: WaysProps) {
  const id = useId();
  return (
    <div class="ways">
      <div class="drop">
        <input
          type="file"
          id={`${id}-files`}
          class="unseen"
          multiple
          accept=".html,.htm,.txt,text/html,text/plain"
          onChange={({ currentTarget }) => {
            onFiles([...(currentTarget.files ?? [])]);
            // The same file chosen again is to be read again.
            currentTarget.value = '';
          }}
        />
        <label for={`${id}-files`} class="primary">
          {t('chooseFiles')}
        </label>
        <span class="faint">{t('orDrop')}</span>
      </div>
      <form
        class="paste"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim() === '') return;
          onText(text);
          onPasted('');
        }}
      >
        <label for={`${id}-text`}>{t('pasteLabel')}</label>
        <textarea
          id={`${id}-text`}
          dir="auto"
          rows={6}
          value={text}
          onInput={(event) => onPasted(event.currentTarget.value)}
        />
        <button type="submit" class="secondary" disabled={text.trim() === ''}>
          {t('pasteTake')}
        </button>
      </form>
    </div>
  );
}
