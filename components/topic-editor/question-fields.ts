/** What the editor asks of a question, by the type of its answer, and of an option of a choice: tables (fields.ts). */
import { blankValue } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { Question } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import type { Field } from './fields';
import { copyOf, entityOptions, orNone, PLACES, questionOptions, VALUE_TYPES } from './pack-fields';

type Value = Question['value'];
type ValueOf<Type extends Value['type']> = Extract<Value, { type: Type }>;

/** A value of one of the types; undefined where it is of another. */
function valueIn<Type extends Value['type']>({ value }: Question, type: Type): ValueOf<Type> | undefined {
  return isOf(value, type) ? value : undefined;
}

function isOf<Type extends Value['type']>(value: Value, type: Type): value is ValueOf<Type> {
  return value.type === type;
}

/** A question of which the value is changed, where it is of this type. */
function withValue<Type extends Value['type']>(
  question: Question,
  type: Type,
  change: (value: ValueOf<Type>) => Value,
): Question {
  const value = valueIn(question, type);
  return value ? { ...question, value: change(value) } : question;
}

const is =
  (...types: readonly Value['type'][]) =>
  ({ value }: Question) =>
    types.includes(value.type);

/** The same question with an answer of another type: its words stay. */
function ofType(question: Question, type: string): Question {
  const chosen = VALUE_TYPES.find((one) => one === type);
  if (!chosen || chosen === question.value.type) return question;
  const term = Object.values(question.cues).flat()[0] ?? '';
  const isPlain = !/[+>!@$=]/.test(term);
  return { ...question, value: blankValue(chosen, isPlain ? term : '', question.text.en) };
}

/** Of a question, and of its answer as far as the answer's type has them. Options of a choice are parts of their own. */
export const QUESTION_FIELDS: readonly Field<Question>[] = [
  {
    type: 'texts',
    path: 'text',
    label: 'questionText',
    help: 'questionTextHelp',
    read: ({ text }) => text,
    write: (question, text) => ({ ...question, text: text ?? { en: '' } }),
  },
  {
    type: 'one-of',
    path: 'group',
    label: 'questionGroup',
    help: 'questionGroupHelp',
    options: ({ groups }) => groups.map(({ id, title }) => [id, localText(title, language)]),
    read: ({ group }) => group,
    write: (question, group) => ({ ...question, group }),
  },
  {
    type: 'one-of',
    path: 'value.type',
    label: 'valueType',
    help: 'valueTypeHelp',
    options: () => VALUE_TYPES.map((type) => [type, t(`type.${type}`)]),
    read: ({ value }) => value.type,
    write: ofType,
  },
  {
    type: 'lines',
    path: 'cues',
    label: 'cues',
    help: 'cuesHelp',
    read: ({ cues }) => cues,
    write: (question, cues) => ({ ...question, cues: copyOf(cues) }),
  },
  {
    type: 'lines',
    path: 'not',
    label: 'notCues',
    help: 'notCuesHelp',
    read: ({ not }) => not,
    write: (question, not) => ({ ...question, not: copyOf(not) }),
  },
  {
    type: 'term',
    path: 'value.nouns',
    label: 'unitNouns',
    help: 'unitNounsHelp',
    isShown: is('quantity'),
    read: (question) => valueIn(question, 'quantity')?.nouns ?? '',
    write: (question, nouns) => withValue(question, 'quantity', (value) => ({ ...value, nouns })),
  },
  {
    type: 'text',
    path: 'value.unit',
    label: 'unit',
    help: 'unitHelp',
    isShown: is('quantity'),
    read: (question) => valueIn(question, 'quantity')?.unit ?? '',
    write: (question, unit) => withValue(question, 'quantity', (value) => ({ ...value, unit })),
  },
  {
    type: 'number',
    path: 'value.atLeast',
    label: 'atLeast',
    help: 'atLeastHelp',
    isShown: is('quantity'),
    read: (question) => valueIn(question, 'quantity')?.atLeast,
    write: (question, atLeast) => withValue(question, 'quantity', (value) => ({ ...value, atLeast })),
  },
  {
    type: 'number',
    path: 'value.atMost',
    label: 'atMost',
    help: 'atMostHelp',
    isShown: is('quantity'),
    read: (question) => valueIn(question, 'quantity')?.atMost,
    write: (question, atMost) => withValue(question, 'quantity', (value) => ({ ...value, atMost })),
  },
  {
    type: 'check',
    path: 'value.cumulative',
    label: 'cumulative',
    help: 'cumulativeHelp',
    isShown: is('quantity'),
    read: (question) => valueIn(question, 'quantity')?.cumulative ?? false,
    write: (question, cumulative) => withValue(question, 'quantity', (value) => ({ ...value, cumulative })),
  },
  {
    type: 'days',
    path: 'value.within',
    label: 'within',
    help: 'withinHelp',
    isShown: is('date'),
    read: (question) => valueIn(question, 'date')?.within,
    write: (question, within) => withValue(question, 'date', (value) => ({ ...value, within })),
  },
  {
    type: 'one-of',
    path: 'value.coarsest',
    label: 'coarsest',
    help: 'coarsestHelp',
    isShown: is('date'),
    options: () => [['', t('coarsest.any')], ...COARSEST.map((one) => [one, t(`coarsest.${one}`)] as const)],
    read: (question) => valueIn(question, 'date')?.coarsest ?? '',
    write: (question, coarsest) =>
      withValue(question, 'date', (value) => ({
        ...value,
        coarsest: COARSEST.find((one) => one === coarsest),
      })),
  },
  {
    type: 'check',
    path: 'value.run',
    label: 'run',
    help: 'runHelp',
    isShown: is('date'),
    read: (question) => valueIn(question, 'date')?.run ?? false,
    write: (question, run) => withValue(question, 'date', (value) => ({ ...value, run })),
  },
  {
    type: 'ids',
    path: 'value.among',
    label: 'among',
    help: 'amongHelp',
    isShown: is('place'),
    options: (pack) => entityOptions(pack, PLACES),
    read: (question) => valueIn(question, 'place')?.among ?? [],
    write: (question, ids) =>
      withValue(question, 'place', (value) => ({ ...value, among: ids.length > 0 ? [...ids] : undefined })),
  },
  {
    type: 'ids',
    path: 'value.except',
    label: 'except',
    help: 'exceptHelp',
    isShown: is('place'),
    options: (pack) => entityOptions(pack, PLACES),
    read: (question) => valueIn(question, 'place')?.except ?? [],
    write: (question, ids) =>
      withValue(question, 'place', (value) => ({ ...value, except: ids.length > 0 ? [...ids] : undefined })),
  },
  {
    type: 'days',
    path: 'value.when',
    label: 'when',
    help: 'whenHelp',
    isShown: is('place'),
    read: (question) => valueIn(question, 'place')?.when,
    write: (question, when) => withValue(question, 'place', (value) => ({ ...value, when })),
  },
  {
    type: 'check',
    path: 'value.exclusive',
    label: 'exclusive',
    help: 'exclusiveHelp',
    isShown: is('choice'),
    read: (question) => valueIn(question, 'choice')?.exclusive ?? false,
    write: (question, exclusive) => withValue(question, 'choice', (value) => ({ ...value, exclusive })),
  },
  {
    type: 'check',
    path: 'value.whoCounts',
    label: 'whoCounts',
    help: 'whoCountsHelp',
    isShown: is('choice'),
    read: (question) => valueIn(question, 'choice')?.whoCounts ?? false,
    write: (question, whoCounts) => withValue(question, 'choice', (value) => ({ ...value, whoCounts })),
  },
  {
    type: 'check',
    path: 'value.onePhrase',
    label: 'onePhrase',
    help: 'onePhraseHelp',
    isShown: is('choice'),
    read: (question) => valueIn(question, 'choice')?.onePhrase ?? false,
    write: (question, onePhrase) => withValue(question, 'choice', (value) => ({ ...value, onePhrase })),
  },
  {
    type: 'one-of',
    path: 'value.actor',
    label: 'actor',
    help: 'actorHelp',
    isShown: is('choice'),
    options: (pack) => [['', t('noActor')], ...entityOptions(pack)],
    read: (question) => valueIn(question, 'choice')?.actor ?? '',
    write: (question, actor) =>
      withValue(question, 'choice', (value) => ({ ...value, actor: orNone(actor) })),
  },
  {
    type: 'texts',
    path: 'value.yes',
    label: 'yesText',
    help: 'yesTextHelp',
    isShown: is('statement'),
    read: (question) => valueIn(question, 'statement')?.yes,
    write: (question, yes) =>
      withValue(question, 'statement', (value) => ({ ...value, yes: yes ?? { en: '' } })),
  },
  {
    type: 'texts',
    path: 'value.no',
    label: 'noText',
    help: 'noTextHelp',
    isShown: is('statement'),
    read: (question) => valueIn(question, 'statement')?.no,
    write: (question, no) =>
      withValue(question, 'statement', (value) => ({ ...value, no: no ?? { en: '' } })),
  },
  {
    type: 'ids',
    path: 'denies',
    label: 'denies',
    help: 'deniesHelp',
    options: questionOptions,
    read: ({ denies }) => denies ?? [],
    write: (question, denies) => ({ ...question, denies: denies.length > 0 ? [...denies] : undefined }),
  },
];

const COARSEST = ['day', 'month', 'year'] as const;

/** An option of a choice. */
export type ChoiceOption = ValueOf<'choice'>['options'][number];

/** The options of a question; none where it is no choice. */
export function optionsOf(question: Question): readonly ChoiceOption[] {
  return valueIn(question, 'choice')?.options ?? [];
}

/** A choice with other options. */
export function withOptions(question: Question, options: readonly ChoiceOption[]): Question {
  return withValue(question, 'choice', (value) => ({ ...value, options: [...options] }));
}

/** Of an option; what it implies is chosen among the others of its question. */
export function optionFields(question: Question): readonly Field<ChoiceOption>[] {
  return [
    {
      type: 'texts',
      path: 'label',
      label: 'optionLabel',
      help: 'optionLabelHelp',
      read: ({ label }) => label,
      write: (option, label) => ({ ...option, label: label ?? { en: '' } }),
    },
    {
      type: 'lines',
      path: 'cues',
      label: 'optionCues',
      help: 'optionCuesHelp',
      read: ({ cues }) => cues,
      write: (option, cues) => ({ ...option, cues: copyOf(cues) }),
    },
    {
      type: 'ids',
      path: 'implies',
      label: 'implies',
      help: 'impliesHelp',
      options: (_, option) =>
        optionsOf(question)
          .filter(({ id }) => id !== option.id)
          .map(({ id, label }) => [id, localText(label, language)]),
      read: ({ implies }) => implies ?? [],
      write: (option, implies) => ({ ...option, implies: implies.length > 0 ? [...implies] : undefined }),
    },
  ];
}
