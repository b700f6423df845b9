import type { TopicFacts } from '../../lib/core/topic/facts';
import { isWithin } from '../../lib/core/topic/entity-tree';
import { localText } from '../../lib/core/topic/local-text';
import type { Question } from '../../lib/core/topic/schema';
import { formatDate } from '../../locales/format-date';
import { language } from '../../locales/say';
import { t } from '../../locales/t-claim-detail';
import { Check, Field, OneOf } from './Field';
import { Picker } from './Picker';
import { BOUNDS, SPANS, type DraftOf, type Mistakes, type ValueDraft } from './value-draft';

/** Props of {@link ValueFields}. */
export interface ValueFieldsProps {
  readonly topic: TopicFacts;
  readonly question: Question;
  readonly draft: ValueDraft;
  /** What is to be said to be wrong. */
  readonly mistakes: Mistakes;
  readonly onChange: (draft: ValueDraft) => void;
}

/** The fields of a value, by its type. */
export function ValueFields(props: ValueFieldsProps) {
  const { draft } = props;
  switch (draft.type) {
    case 'quantity':
      return <QuantityFields {...props} draft={draft} />;
    case 'date':
      return <DateFields {...props} draft={draft} />;
    case 'time':
      return <TimeFields {...props} draft={draft} />;
    case 'place':
      return <PlaceField {...props} draft={draft} />;
    case 'choice':
      return <ChoiceField {...props} draft={draft} />;
    case 'statement':
      return <StatementField {...props} draft={draft} />;
  }
}

type FieldsProps<T extends ValueDraft['type']> = Omit<ValueFieldsProps, 'draft'> & {
  readonly draft: DraftOf<T>;
};

interface TextProps {
  readonly label: string;
  readonly value: string;
  readonly mistake: Mistakes[string] | undefined;
  readonly onType: (text: string) => void;
  readonly type?: 'date' | 'time';
  readonly inputMode?: 'decimal' | 'numeric';
}

function Text({ label, value, mistake, onType, type, inputMode }: TextProps) {
  const held = {
    value,
    autocomplete: 'off',
    onInput: (event: { readonly currentTarget: HTMLInputElement }) => onType(event.currentTarget.value),
  };
  return (
    <Field label={label} mistake={mistake}>
      {(control) =>
        type ? (
          <input {...control} {...held} type={type} />
        ) : (
          <input {...control} {...held} {...(inputMode && { inputMode })} />
        )
      }
    </Field>
  );
}

function QuantityFields({ draft, mistakes, onChange }: FieldsProps<'quantity'>) {
  const { bound, unit } = draft;
  const change = (part: Partial<DraftOf<'quantity'>>) => onChange({ ...draft, ...part });
  const amount = (label: string) => (
    <Text
      label={label}
      value={draft.amount}
      mistake={mistakes['amount']}
      inputMode="decimal"
      onType={(text) => change({ amount: text })}
    />
  );
  if (unit === 'ordinal') return amount(t('edit.rank'));
  return (
    <>
      <div class="fields-row">
        <OneOf
          label={t('edit.bound')}
          options={BOUNDS.map((one) => [one, t(`bound.${one}`)] as const)}
          chosen={bound}
          onChoose={(one) => change({ bound: one })}
        />
        {amount(t('edit.amount'))}
        {bound === 'between' && (
          <Text
            label={t('edit.upper')}
            value={draft.upper}
            mistake={mistakes['upper']}
            inputMode="decimal"
            onType={(upper) => change({ upper })}
          />
        )}
        <span class="unit">{t('edit.unit', { unit })}</span>
        {bound === 'between' && (
          <Check label={t('edit.approx')} checked={draft.approx} onChange={(approx) => change({ approx })} />
        )}
      </div>
      <fieldset class="period">
        <legend class="faint">{t('edit.period')}</legend>
        <DayRange draft={draft} mistakes={mistakes} onChange={change} />
      </fieldset>
    </>
  );
}

interface DayRangeProps {
  readonly draft: { readonly from: string; readonly to: string };
  readonly mistakes: Mistakes;
  readonly onChange: (days: { from?: string; to?: string }) => void;
}

function DayRange({ draft, mistakes, onChange }: DayRangeProps) {
  return (
    <div class="fields-row">
      <Text
        label={t('edit.from')}
        type="date"
        value={draft.from}
        mistake={mistakes['from']}
        onType={(from) => onChange({ from })}
      />
      <Text
        label={t('edit.to')}
        type="date"
        value={draft.to}
        mistake={mistakes['to']}
        onType={(to) => onChange({ to })}
      />
    </div>
  );
}

const MONTHS = Array.from({ length: 12 }, (_, i) => {
  const named = formatDate(`2024-${String(i + 1).padStart(2, '0')}`) ?? '';
  return [String(i + 1), named.replace(/\s*2024\s*/, '')] as const;
});

function DateFields({ draft, mistakes, onChange }: FieldsProps<'date'>) {
  const change = (part: Partial<DraftOf<'date'>>) => onChange({ ...draft, ...part });
  const { span } = draft;
  return (
    <div class="fields-row">
      <OneOf
        label={t('edit.precision')}
        options={SPANS.map((one) => [one, t(`span.${one}`)] as const)}
        chosen={span}
        onChoose={(one) => change({ span: one })}
      />
      {span === 'day' && (
        <Text
          label={t('edit.day')}
          type="date"
          value={draft.from}
          mistake={mistakes['from']}
          onType={(from) => change({ from })}
        />
      )}
      {span === 'days' && <DayRange draft={draft} mistakes={mistakes} onChange={change} />}
      {span === 'month' && (
        <OneOf
          label={t('edit.month')}
          options={[['', t('edit.choose')], ...MONTHS]}
          chosen={draft.month}
          mistake={mistakes['month']}
          onChoose={(month) => change({ month })}
        />
      )}
      {(span === 'month' || span === 'year') && (
        <Text
          label={t('edit.year')}
          value={draft.year}
          mistake={mistakes['year']}
          inputMode="numeric"
          onType={(year) => change({ year })}
        />
      )}
    </div>
  );
}

function TimeFields({ draft, mistakes, onChange }: FieldsProps<'time'>) {
  const change = (part: Partial<DraftOf<'time'>>) => onChange({ ...draft, ...part });
  return (
    <div class="fields-row">
      <Text
        label={t('edit.from')}
        type="time"
        value={draft.from}
        mistake={mistakes['from']}
        onType={(from) => change({ from })}
      />
      <Text
        label={t('edit.until')}
        type="time"
        value={draft.to}
        mistake={mistakes['to']}
        onType={(to) => change({ to })}
      />
      <Check label={t('edit.approx')} checked={draft.approx} onChange={(approx) => change({ approx })} />
    </div>
  );
}

function PlaceField({ topic, question, draft, mistakes, onChange }: FieldsProps<'place'>) {
  const wrong = mistakes['place'];
  return (
    <Picker
      label={t('edit.place')}
      options={placesFor(topic, question)}
      picked={draft.place}
      onPick={(place) => onChange({ type: 'place', place })}
      mistake={wrong && t(`mistake.${wrong}`)}
    />
  );
}

/** The places of the topic that can answer the question, each with what it lies in. */
function placesFor(topic: TopicFacts, { value: spec }: Question) {
  const among = spec.type === 'place' ? spec.among : undefined;
  return topic.pack.entities
    .filter(({ kind }) => kind === 'place' || kind === 'country')
    .filter(({ id }) => !among || among.some((outer) => isWithin(topic, id, outer)))
    .map(({ id, name, partOf }) => {
      const outer = partOf === undefined ? undefined : topic.entities.get(partOf);
      return {
        id,
        name: localText(name, language),
        ...(outer && { group: localText(outer.name, language) }),
      };
    });
}

function ChoiceField({ question: { value: spec }, draft, mistakes, onChange }: FieldsProps<'choice'>) {
  const options = spec.type === 'choice' ? spec.options : [];
  return (
    <OneOf
      label={t('edit.option')}
      options={[
        ['', t('edit.choose')],
        ...options.map(({ id, label }) => [id, localText(label, language)] as const),
      ]}
      chosen={draft.option}
      mistake={mistakes['option']}
      onChoose={(option) => onChange({ type: 'choice', option })}
    />
  );
}

function StatementField({ question: { value: spec }, draft, mistakes, onChange }: FieldsProps<'statement'>) {
  if (spec.type !== 'statement') return null;
  const wording = { yes: localText(spec.yes, language), no: localText(spec.no, language) };
  return (
    <OneOf
      label={t('edit.option')}
      options={[
        ['', t('edit.choose')],
        ['yes', wording.yes],
        ['no', wording.no],
      ]}
      chosen={draft.holds === null ? '' : draft.holds ? 'yes' : 'no'}
      mistake={mistakes['holds']}
      onChoose={(said) => onChange({ type: 'statement', holds: said === '' ? null : said === 'yes' })}
    />
  );
}
