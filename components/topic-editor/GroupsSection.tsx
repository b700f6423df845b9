import { freeId } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import type { TopicEditorProps } from './editor-props';
import { ItemList } from './ItemList';
import { listProps, replaced } from './list-props';
import { GROUP_FIELDS } from './pack-fields';
import { PackSection } from './PackSection';
import { RecordFields } from './RecordFields';

/** The headings under which questions stand. */
export function GroupsSection(props: TopicEditorProps) {
  const { pack, onEdit, onToggle } = props;
  return (
    <PackSection
      {...props}
      name="groups"
      paths={['groups']}
      count={pack.groups.length}
      draw={() => (
        <>
          <ItemList
            {...listProps<TopicPack['groups'][number]>(
              props,
              'groups',
              ({ title }) => localText(title, language),
              (from, id) => ({ ...from, groups: from.groups.filter((group) => group.id !== id) }),
            )}
            items={pack.groups}
            factsOf={({ id }) =>
              t('questionsIn', { n: pack.questions.filter(({ group }) => group === id).length })
            }
            draw={(group, path) => (
              <RecordFields
                {...props}
                of={group}
                path={path}
                fields={GROUP_FIELDS}
                onChange={(next) => onEdit((now) => ({ ...now, groups: replaced(now.groups, next) }))}
              />
            )}
          />
          <AddPart
            label={t('addGroup')}
            onAdd={(title) => {
              const id = freeId(title, pack.groups, 'group');
              onEdit((now) => ({
                ...now,
                groups: [...now.groups, { id, title: { en: title }, scene: false }],
              }));
              onToggle(`/groups/${id}`);
            }}
          />
        </>
      )}
    />
  );
}
