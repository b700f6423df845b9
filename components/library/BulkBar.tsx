import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { tagsOf, type Annotation, type Colour } from '../../lib/core/annotation/annotation';
import { MAX_TAG } from '../../lib/core/annotation/limits';
import { t } from '../../locales/t-library';
import { ColourPicker } from '../annotations/ColourPicker';
import type { ColourNames } from '../annotations/colours';
import { ExportMenu, type Format } from './ExportMenu';

/** What can be done with many highlights at once. */
export interface BulkActions {
  readonly onTag: (annotations: readonly Annotation[], tag: string, isOn: boolean) => void;
  readonly onRecolour: (annotations: readonly Annotation[], colour: Colour) => void;
  readonly onDelete: (annotations: readonly Annotation[]) => void;
  readonly onExport: (annotations: readonly Annotation[], format: Format) => void;
}

/** Props of {@link BulkBar}. */
export interface BulkBarProps extends BulkActions {
  readonly picked: readonly Annotation[];
  /** How many of them are not among what was found. */
  readonly hidden: number;
  readonly tagsInUse: readonly string[];
  readonly colours: ColourNames;
  readonly onSelectNone: () => void;
}

type Asking = 'tag' | 'untag' | 'colour' | null;

/** What to do with the highlights that are selected. */
export function BulkBar(props: BulkBarProps) {
  const { picked, hidden, onDelete, onExport, onSelectNone } = props;
  const [asking, setAsking] = useState<Asking>(null);
  const n = picked.length;
  return (
    <div class="bulk" role="group" aria-label={t('bulk')}>
      <p role="status">
        <b>{t('selected', { n })}</b>
        {hidden > 0 && <span class="faint"> {t('selectedHidden', { n: hidden })}</span>}
      </p>
      {asking === null ? (
        <>
          <button type="button" class="secondary" onClick={() => setAsking('tag')}>
            {t('bulkTag')}
          </button>
          {picked.some((annotation) => tagsOf(annotation).length > 0) && (
            <button type="button" class="secondary" onClick={() => setAsking('untag')}>
              {t('bulkUntag')}
            </button>
          )}
          <button type="button" class="secondary" onClick={() => setAsking('colour')}>
            {t('bulkColour')}
          </button>
          <ExportMenu label={t('bulkExport')} onExport={(format) => onExport(picked, format)} />
          <button type="button" class="secondary" onClick={() => onDelete(picked)}>
            {t('bulkDelete')}
          </button>
          <button type="button" class="quiet" onClick={onSelectNone}>
            {t('selectNone')}
          </button>
        </>
      ) : (
        <Question {...props} asking={asking} onAnswered={() => setAsking(null)} />
      )}
    </div>
  );
}

interface QuestionProps extends BulkBarProps {
  readonly asking: Exclude<Asking, null>;
  readonly onAnswered: () => void;
}

function Question({ asking, picked, tagsInUse, colours, onTag, onRecolour, onAnswered }: QuestionProps) {
  const box = useRef<HTMLDivElement>(null);
  // At once, not after the next frame: what is typed right after the button goes into the field.
  useLayoutEffect(
    () => box.current?.querySelector<HTMLElement>('input, select, [tabindex="0"]')?.focus(),
    [],
  );
  const ownTags = [...new Set(picked.flatMap(tagsOf))].sort((a, b) => a.localeCompare(b));
  const answer = (tag: string) => {
    onTag(picked, tag, asking === 'tag');
    onAnswered();
  };
  return (
    <div
      class="bulk-question named-colours"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onAnswered();
      }}
    >
      {asking === 'tag' && <TagForm tags={tagsInUse} onAnswer={answer} />}
      {asking === 'untag' && <UntagForm tags={ownTags} onAnswer={answer} />}
      {asking === 'colour' && (
        <ColourPicker
          chosen={null}
          names={colours}
          onChoose={(colour) => {
            onRecolour(picked, colour);
            onAnswered();
          }}
        />
      )}
      <button type="button" class="quiet" onClick={onAnswered}>
        {t('cancel')}
      </button>
    </div>
  );
}

interface FormProps {
  readonly tags: readonly string[];
  readonly onAnswer: (tag: string) => void;
}

function TagForm({ tags, onAnswer }: FormProps) {
  const id = useId();
  const [tag, setTag] = useState('');
  const isTooLong = tag.trim().length > MAX_TAG;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (tag.trim() !== '' && !isTooLong) onAnswer(tag.trim());
      }}
    >
      <label for={id}>{t('tagToAdd')}</label>
      <input
        id={id}
        list={`${id}-list`}
        dir="auto"
        autocomplete="off"
        value={tag}
        aria-invalid={isTooLong}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {tags.map((known) => (
          <option key={known} value={known} />
        ))}
      </datalist>
      <button type="submit" class="secondary" disabled={tag.trim() === '' || isTooLong}>
        {t('addTag')}
      </button>
      {isTooLong && <span role="alert">{t('tagTooLong', { n: MAX_TAG })}</span>}
    </form>
  );
}

function UntagForm({ tags, onAnswer }: FormProps) {
  const id = useId();
  const [tag, setTag] = useState(tags[0] ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onAnswer(tag);
      }}
    >
      <label for={id}>{t('tagToRemove')}</label>
      <select id={id} value={tag} onChange={(event) => setTag(event.currentTarget.value)}>
        {tags.map((known) => (
          <option key={known}>{known}</option>
        ))}
      </select>
      <button type="submit" class="secondary">
        {t('removeTag')}
      </button>
    </form>
  );
}
