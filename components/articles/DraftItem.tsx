import { useId } from 'preact/hooks';
import { t } from '../../locales/t-articles';
import { addressOf } from '../desk-address';
import type { Draft, Keep, SameKept } from './draft';
import { FactsFields } from './FactsFields';

/** Props of {@link DraftItem}. */
export interface DraftItemProps {
  readonly draft: Draft;
  /** Longest text that is kept, in characters. */
  readonly maxText: number;
  readonly onChange: (facts: Draft['facts']) => void;
  readonly onKeep: (keep: Keep) => void;
  readonly onLeaveOut: () => void;
  /** Brings back the kept article that it brought up to date. */
  readonly onUndo: () => void;
}

/** One text to be added: what is known of it, to be checked and completed; then what came of it. */
export function DraftItem({ draft, maxText, onChange, onKeep, onLeaveOut, onUndo }: DraftItemProps) {
  const { state, same } = draft;
  if (state.is === 'added') return <AddedItem {...{ draft, state, onUndo }} />;
  return (
    <li class="draft">
      <div class="draft-head">
        <h3 dir="auto">{draft.name || t('pastedName')}</h3>
        <span class="faint">{t('characters', { n: draft.text.length })}</span>
        <button
          type="button"
          class="quiet"
          aria-label={t('leaveOutOf', { file: draft.name || t('pastedName') })}
          onClick={onLeaveOut}
        >
          {t('leaveOut')}
        </button>
      </div>
      {same && <WhatToKeep {...{ same, onKeep }} keep={draft.keep} here={draft.text.length} />}
      {!draft.isArticle && <p class="note">{t('notArticle')}</p>}
      {draft.cutFrom !== null && <p class="note">{t('cut', { n: draft.cutFrom, max: maxText })}</p>}
      {state.is === 'failed' && (
        <p class="note trouble" role="alert">
          {t('addFailed', { why: state.why })}
        </p>
      )}
      <FactsFields facts={draft.facts} ownUrl={draft.ownUrl} onChange={onChange} />
      <p class="draft-beginning faint" dir="auto">
        {draft.text.slice(0, BEGINNING)}
        {draft.text.length > BEGINNING && '…'}
      </p>
    </li>
  );
}

/** Characters of a text by which one knows it. */
const BEGINNING = 240;

interface WhatToKeepProps extends Pick<Draft, 'keep'>, Pick<DraftItemProps, 'onKeep'> {
  readonly same: SameKept;
  /** Characters of the draft's text. */
  readonly here: number;
}

/** It is kept already: the reader says what becomes of the two. */
function WhatToKeep({ same, keep, here, onKeep }: WhatToKeepProps) {
  const name = useId();
  const choices = { update: t('keepUpdate'), both: t('keepBoth') } as const;
  return (
    <fieldset class="note keep-choice">
      <legend dir="auto">
        {t(`same.${same.how}`, { title: same.title || t('untitled'), n: same.characters ?? 0, here })}
      </legend>
      {(['update', 'both'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={keep === choice} onChange={() => onKeep(choice)} />
          {choices[choice]}
        </label>
      ))}
    </fieldset>
  );
}

function AddedItem({
  draft,
  state,
  onUndo,
}: Pick<DraftItemProps, 'onUndo'> & {
  readonly draft: Draft;
  readonly state: Extract<Draft['state'], { is: 'added' }>;
}) {
  return (
    <li class="draft draft-added">
      <p dir="auto">
        {t(state.isUpdate ? 'updated' : 'added')}{' '}
        <a href={addressOf({ room: 'article', article: state.article, claim: null })}>{draft.facts.title}</a>
        {state.isUpdate && (
          <button
            type="button"
            class="quiet"
            aria-label={t('undoUpdateOf', { title: draft.facts.title })}
            onClick={onUndo}
          >
            {t('undoUpdate')}
          </button>
        )}
      </p>
      <p class="faint">
        {state.topic === null ? t('addedNoTopic') : t('addedOn', { n: state.claims, topic: state.topic })}
      </p>
    </li>
  );
}
