import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { ModalitySchema, type Claim } from '../../lib/core/claims/claim';
import type { Correction } from '../../lib/core/claims/curation';
import { displayValue } from '../../lib/core/claims/display';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import { originOf } from '../../lib/core/topic/origin-of';
import { language } from '../../locales/say';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
import { AttributionField } from './AttributionField';
import { Check, OneOf } from './Field';
import { Picker } from './Picker';
import { draftFor, readDraft, type Mistakes, type ValueDraft } from './value-draft';
import { ValueFields } from './ValueFields';

/** What a form begins with: a claim as it stands, or a question whose answer is not known yet; of "" the reader chooses it. */
export type Begun = Pick<Claim, 'question' | 'attribution' | 'origin' | 'modality' | 'polarity'> &
  Partial<Pick<Claim, 'value'>>;

/** Props of {@link ClaimEditor}. */
export interface ClaimEditorProps {
  readonly topic: TopicFacts;
  readonly begun: Begun;
  /** What the form is called. */
  readonly label: string;
  readonly onSave: (to: Correction) => void;
  readonly onCancel: () => void;
}

/** A form for what a claim says: the question, its answer by the type of the question, on whose word and how the article puts it. */
export function ClaimEditor({ topic, begun, label, onSave, onCancel }: ClaimEditorProps) {
  const form = useRef<HTMLFormElement>(null);
  const [id, setQuestion] = useState(begun.question);
  const [told, setTold] = useState({
    attribution: begun.attribution,
    modality: begun.modality,
    polarity: begun.polarity,
  });
  const question = topic.questionsById.get(id);
  const [draft, setDraft] = useState<ValueDraft | null>(
    question ? draftFor(question, begun.value ?? null) : null,
  );
  const [isTried, setTried] = useState(false);
  // What had the focus made way for the form.
  useEffect(() => {
    const first = draft ? 'fieldset input, fieldset select' : 'input';
    form.current?.querySelector<HTMLElement>(first)?.focus({ preventScroll: true });
  }, []);
  const read = draft && readDraft(draft);
  const value = read && 'value' in read ? read.value : null;
  const mistakes = read && 'mistakes' in read ? read.mistakes : NO_MISTAKES;
  const [credited] = told.attribution;
  const origin =
    credited === undefined
      ? null
      : credited === begun.attribution[0]
        ? begun.origin
        : originOf(topic, credited);
  const display = value && displayValue(topic, id, value);
  const ask = (asked: string) => {
    const next = topic.questionsById.get(asked);
    if (!next) return;
    setQuestion(asked);
    setDraft(draftFor(next, value));
    setTried(false);
  };
  const save = () => {
    setTried(true);
    if (value && display !== null) onSave({ question: id, value, display, origin, ...told });
    // When the mistakes are shown, to the first of them.
    else setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
  };
  return (
    <form
      class="claim-editor"
      aria-label={label}
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Picker
        label={t('question')}
        options={useQuestions(topic)}
        picked={id}
        onPick={ask}
        mistake={isTried && !question ? t('mistake.choose') : undefined}
      />
      {question && draft && (
        <fieldset key={id}>
          <legend>{t('edit.value')}</legend>
          <ValueFields
            {...{ topic, question, draft }}
            mistakes={isTried ? mistakes : seen(draft, mistakes)}
            onChange={setDraft}
          />
        </fieldset>
      )}
      <AttributionField
        names={told.attribution}
        known={useNames(topic)}
        origin={originInWords(topic, origin)}
        onChange={(names) => setTold({ ...told, attribution: [...names] })}
      />
      <OneOf
        label={t('edit.modality')}
        options={ModalitySchema.options.map((one) => [one, t(`how.${one}`)] as const)}
        chosen={told.modality}
        onChoose={(modality) => setTold({ ...told, modality })}
      />
      <Check
        label={t('edit.polarity')}
        checked={told.polarity === 'negated'}
        onChange={(isNegated) => setTold({ ...told, polarity: isNegated ? 'negated' : 'affirmed' })}
      />
      <p class="reads" role="status">
        {value === null || display === null
          ? t('edit.incomplete')
          : t('edit.reads', { display: sayValue(topic, { question: id, value, display }) })}
      </p>
      <div class="actions">
        <button type="submit" class="keep">
          {t('edit.save')}
        </button>
        <button type="button" onClick={onCancel}>
          {t('edit.cancel')}
        </button>
      </div>
    </form>
  );
}

const NO_MISTAKES: Mistakes = {};

/** While the form was not sent, only what was typed is said to be wrong, not what is still to come. */
function seen(draft: ValueDraft, mistakes: Mistakes): Mistakes {
  const typed = new Map<string, unknown>(Object.entries(draft));
  return Object.fromEntries(
    Object.entries(mistakes).filter(([field]) => {
      const text = typed.get(field);
      return typeof text === 'string' && text !== '';
    }),
  );
}

function useQuestions({ pack }: TopicFacts) {
  return useMemo(
    () =>
      pack.groups.flatMap(({ id, title }) =>
        pack.questions
          .filter(({ group }) => group === id)
          .map((question) => ({
            id: question.id,
            name: localText(question.text, language),
            group: localText(title, language),
          })),
      ),
    [pack],
  );
}

/** The names of who can be credited, as the topic writes them. */
function useNames({ pack }: TopicFacts): readonly string[] {
  return useMemo(
    () => pack.entities.filter(({ kind }) => kind !== 'place' && kind !== 'work').map(({ name }) => name.en),
    [pack],
  );
}

function originInWords(topic: TopicFacts, origin: string | null): string {
  if (origin === null) return t('edit.origin.own');
  const entity = topic.entities.get(origin);
  return t('edit.origin', { name: entity ? localText(entity.name, language) : origin });
}
