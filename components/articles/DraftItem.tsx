import { useId } from 'preact/hooks';
import { isWebAddress } from '../../lib/core/interchange/web-address';
import { t } from '../../locales/t-articles';
import { addressOf } from '../desk-address';
import { faultsIn, type Draft, type Keep, type SameKept } from './draft';
import { LANGUAGES, nameOfLanguage } from './languages';

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
      <Fields {...{ draft, onChange }} />
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

function Fields({ draft, onChange }: Pick<DraftItemProps, 'draft' | 'onChange'>) {
  const id = useId();
  const { facts, ownUrl } = draft;
  const faults = faultsIn(draft);
  const language = facts.language ?? '';
  const options = LANGUAGES.includes(language) || language === '' ? LANGUAGES : [language, ...LANGUAGES];
  return (
    <div class="draft-fields">
      <TextField
        id={`${id}-title`}
        label={`${t('field.title')} (${t('needed')})`}
        value={facts.title}
        fault={faults.includes('title') ? t('titleMissing') : null}
        isWide
        onInput={(title) => onChange({ ...facts, title })}
      />
      <TextField
        id={`${id}-publisher`}
        label={t('field.publisher')}
        value={facts.publisher ?? ''}
        fault={null}
        onInput={(publisher) => onChange({ ...facts, publisher: publisher === '' ? null : publisher })}
      />
      <TextField
        id={`${id}-published`}
        label={t('field.published')}
        value={dayOf(facts.published)}
        help={t('dateHelp')}
        fault={faults.includes('published') ? t('dateWrong') : null}
        onInput={(value) => onChange({ ...facts, published: value.trim() === '' ? null : value.trim() })}
      />
      <TextField
        id={`${id}-url`}
        label={t('field.url')}
        value={facts.url === ownUrl ? '' : facts.url}
        fault={faults.includes('url') ? t('urlWrong') : null}
        isWide={isWebAddress(facts.url)}
        onInput={(value) => onChange({ ...facts, url: value.trim() === '' ? ownUrl : value.trim() })}
      />
      <div class="field">
        <label for={`${id}-language`}>{t('field.language')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget }) =>
            onChange({ ...facts, language: currentTarget.value === '' ? null : currentTarget.value })
          }
        >
          <option value="">{t('unknownLanguage')}</option>
          {options.map((code) => (
            <option key={code} value={code}>
              {nameOfLanguage(code)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A page states a moment; what one checks and types is its day, where the page is. */
function dayOf(published: string | null): string {
  return published?.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}\S*|Z|[+-]\d{2}:\d{2})$/, '$1') ?? '';
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly fault: string | null;
  readonly isWide?: boolean;
  readonly onInput: (value: string) => void;
}

function TextField({ id, label, value, help, fault, isWide = false, onInput }: TextFieldProps) {
  const said = fault ?? help;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={said ? `${id}-said` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {said && (
        <p id={`${id}-said`} class={fault ? 'trouble' : 'faint'}>
          {said}
        </p>
      )}
    </div>
  );
}
