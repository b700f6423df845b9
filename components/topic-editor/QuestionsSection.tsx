import { freeId } from '../../lib/core/topic/edit/add-parts';
import { withoutQuestion } from '../../lib/core/topic/edit/leave-out';
import { localText } from '../../lib/core/topic/local-text';
import type { Question, TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import type { TopicEditorProps } from './editor-props';
import { ItemList } from './ItemList';
import { listProps, replaced } from './list-props';
import { PackSection } from './PackSection';
import { QuestionBody } from './QuestionBody';

/** What is asked of every article. */
export function QuestionsSection(props: TopicEditorProps) {
  const { pack, onEdit, onToggle, onRemoved } = props;
  const groups = new Map(pack.groups.map(({ id, title }) => [id, localText(title, language)]));
  return (
    <PackSection
      {...props}
      name="questions"
      paths={['questions']}
      count={pack.questions.length}
      draw={() => (
        <>
          <ItemList<Question>
            {...listProps(props, 'questions', ({ text }) => localText(text, language), withoutQuestion)}
            items={pack.questions}
            factsOf={({ group, value }) => [t(`type.${value.type}`), groups.get(group) ?? group].join(' · ')}
            draw={(question, path) => (
              <QuestionBody
                {...props}
                {...{ question, path }}
                onOptionRemoved={(name) =>
                  onRemoved(name, (now) => ({ ...now, questions: replaced(now.questions, question) }))
                }
                onChange={(next) => onEdit((now) => ({ ...now, questions: replaced(now.questions, next) }))}
              />
            )}
          />
          <AddPart
            label={t('addQuestionFull')}
            onAdd={(text) => {
              const id = freeId(text, pack.questions, 'question');
              onEdit((now) => withNewQuestion(now, id, text));
              onToggle(`/questions/${id}`);
            }}
          />
        </>
      )}
    />
  );
}

function withNewQuestion(pack: TopicPack, id: string, text: string): TopicPack {
  const group = pack.groups[0]?.id ?? 'questions';
  const value = { type: 'statement', yes: { en: t('yes') }, no: { en: t('no') } } as const;
  const question: Question = { id, text: { en: text }, group, value, cues: {}, not: {} };
  const isGroupThere = pack.groups.length > 0;
  return {
    ...pack,
    groups: isGroupThere ? pack.groups : [{ id: group, title: { en: t('questionsGroup') }, scene: false }],
    questions: [...pack.questions, question],
  };
}
