import { freeId } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { Question } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import { MistakesHere } from './EditorField';
import { ItemList } from './ItemList';
import type { OpenParts } from './open-parts';
import { optionFields, optionsOf, QUESTION_FIELDS, withOptions, type ChoiceOption } from './question-fields';
import { RecordFields, type EditorTools } from './RecordFields';

/** Props of {@link QuestionBody}. */
export interface QuestionBodyProps extends EditorTools {
  readonly question: Question;
  /** Path of it in the pack. */
  readonly path: string;
  readonly open: OpenParts;
  readonly onToggle: (key: string) => void;
  readonly onChange: (question: Question) => void;
  /** An option was removed: what it was called. */
  readonly onOptionRemoved: (name: string) => void;
}

/** The fields of a question; of a choice its options too. */
export function QuestionBody(props: QuestionBodyProps) {
  const { question, onChange, onOptionRemoved, ...tools } = props;
  const { path, mistakes, open, onToggle } = props;
  const options = optionsOf(question);
  const at = `${path}.value.options`;
  const openKey = `/questions/${question.id}/value/options`;
  return (
    <>
      <RecordFields {...tools} of={question} fields={QUESTION_FIELDS} onChange={onChange} />
      {question.value.type === 'choice' && (
        <fieldset class="editor-field">
          <legend>{t('options')}</legend>
          <p class="faint">{t('optionsHelp')}</p>
          <ItemList<ChoiceOption>
            items={options}
            path={at}
            {...{ openKey, open, onToggle, mistakes }}
            nameOf={({ label }) => localText(label, language)}
            factsOf={({ cues }) => t('cuesOf', { n: Object.values(cues).flat().length })}
            draw={(option, optionPath) => (
              <RecordFields
                {...tools}
                of={option}
                path={optionPath}
                fields={optionFields(question)}
                onChange={(next) =>
                  onChange(
                    withOptions(
                      question,
                      options.map((one) => (one.id === next.id ? next : one)),
                    ),
                  )
                }
              />
            )}
            onRemove={({ id, label }) => {
              onChange(
                withOptions(
                  question,
                  options.filter((one) => one.id !== id),
                ),
              );
              onOptionRemoved(localText(label, language));
            }}
          />
          {options.length === 0 && <MistakesHere mistakes={mistakes.under(at)} />}
          <AddPart
            label={t('addOption')}
            onAdd={(label) => {
              const id = freeId(label, options, 'option');
              onChange(
                withOptions(question, [...options, { id, label: { en: label }, cues: { '*': [label] } }]),
              );
              onToggle(`${openKey}/${id}`);
            }}
          />
        </fieldset>
      )}
    </>
  );
}
