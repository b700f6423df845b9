import { useId, useState } from 'preact/hooks';
import { addQuestion, type SimpleType } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AdderField } from './AdderField';
import { namesIn } from './lines';
import type { ShortProps } from './ShortTopic';
import { TickedPart } from './TickedPart';

const TYPES: readonly SimpleType[] = ['quantity', 'date', 'time', 'place', 'statement'];

/** What to ask, ticked, each with the answer found in the article at hand, and a way to ask more. */
export function ShortQuestions(props: ShortProps) {
  const { pack, proposed, mistakes, answers, onEdit } = props;
  const all = [...(proposed?.questions ?? []), ...pack.questions];
  const questions = new Map(all.map((question) => [question.id, question]));
  return (
    <section class="short-part" data-path="questions">
      <h3>{t('questions')}</h3>
      <p class="faint">{t('questionsHelp')}</p>
      {questions.size === 0 ? (
        <p class="faint">{t('noQuestions')}</p>
      ) : (
        <ul class="short-list">
          {[...questions.values()].map(({ id, text, value }) => {
            const index = pack.questions.findIndex((question) => question.id === id);
            return (
              <TickedPart
                key={id}
                {...props}
                kind="questions"
                id={id}
                isIn={index >= 0}
                path={`questions.${index}`}
                label={localText(text, language)}
                facts={[
                  t(`type.${value.type}`),
                  ...(index >= 0 && answers ? [sayAnswers(answers.get(id))] : []),
                ]}
                mistakes={index < 0 ? [] : mistakes.under(`questions.${index}`)}
                more={
                  <input
                    aria-label={t('questionText')}
                    dir="auto"
                    autocomplete="off"
                    value={localText(text, language)}
                    onInput={({ currentTarget: { value: reworded } }) =>
                      onEdit((now) => withText(now, id, reworded))
                    }
                  />
                }
              />
            );
          })}
        </ul>
      )}
      <AddQuestion {...props} />
    </section>
  );
}

/** The question in the reader's words: what stood in several languages in the same words stays so. */
function withText(pack: TopicPack, id: string, reworded: string): TopicPack {
  const questions = pack.questions.map((question) => {
    if (question.id !== id) return question;
    const shown = localText(question.text, language);
    const others = Object.entries(question.text).map(([code, text]) => [
      code,
      text === shown ? reworded : text,
    ]);
    return { ...question, text: { en: reworded, ...Object.fromEntries(others) } };
  });
  return { ...pack, questions };
}

function sayAnswers(answers: readonly string[] | undefined): string {
  const [first, ...others] = [...new Set(answers)];
  if (first === undefined) return t('noAnswerHere');
  const here = t('answerHere', { answer: first });
  return others.length === 0 ? here : `${here} ${t('answersHere', { n: others.length })}`;
}

function AddQuestion({ language: written, onEdit }: ShortProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [type, setType] = useState<SimpleType>('quantity');
  const [words, setWords] = useState('');
  const isReady = text.trim() !== '' && namesIn(words).length > 0;
  return (
    <form
      class="short-adder"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        const question = { text: text.trim(), type, words: namesIn(words), language: written };
        onEdit((now) => addQuestion(now, question, t('questionsGroup')));
        setText('');
        setWords('');
      }}
    >
      <AdderField
        label={t('addQuestion')}
        placeholder={t('addQuestionHint')}
        value={text}
        onChange={setText}
      />
      <p>
        <label for={`${id}-type`}>{t('addQuestionType')}</label>
        <select
          id={`${id}-type`}
          value={type}
          onChange={({ currentTarget: { value } }) =>
            setType(TYPES.find((one) => one === value) ?? 'quantity')
          }
        >
          {TYPES.map((one) => (
            <option key={one} value={one}>
              {t(`type.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <AdderField
        label={t(type === 'quantity' ? 'addQuestionCounted' : 'addQuestionWords')}
        value={words}
        onChange={setWords}
      />
      <button type="submit" class="secondary" disabled={!isReady}>
        {t('add')}
      </button>
    </form>
  );
}
