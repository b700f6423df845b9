import { freeId } from '../../lib/core/topic/edit/add-parts';
import { withoutEntity } from '../../lib/core/topic/edit/leave-out';
import { localText } from '../../lib/core/topic/local-text';
import type { Entity } from '../../lib/core/topic/schema';
import { strung } from '../../locales/list';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import type { TopicEditorProps } from './editor-props';
import { ENTITY_FIELDS } from './entity-fields';
import { ItemList } from './ItemList';
import { listProps, replaced } from './list-props';
import { PackSection } from './PackSection';
import { RecordFields } from './RecordFields';

/** Everyone and everything that coverage names. */
export function EntitiesSection(props: TopicEditorProps) {
  const { pack, onEdit, onToggle } = props;
  return (
    <PackSection
      {...props}
      name="entities"
      paths={['entities']}
      count={pack.entities.length}
      draw={() => (
        <>
          <ItemList<Entity>
            {...listProps(props, 'entities', ({ name }) => localText(name, language), withoutEntity)}
            items={pack.entities}
            factsOf={({ id, kind, aliases }) =>
              [t(`kind.${kind}`), namesOf(aliases), `@${id}`].filter((fact) => fact !== '').join(' · ')
            }
            draw={(entity, path) => (
              <RecordFields
                {...props}
                of={entity}
                path={path}
                fields={ENTITY_FIELDS}
                onChange={(next) => onEdit((now) => ({ ...now, entities: replaced(now.entities, next) }))}
              />
            )}
          />
          <AddPart
            label={t('addEntity')}
            onAdd={(name) => {
              const id = freeId(name, pack.entities, 'name');
              const entity: Entity = { id, name: { en: name }, kind: 'person', aliases: { '*': [name] } };
              onEdit((now) => ({ ...now, entities: [...now.entities, entity] }));
              onToggle(`/entities/${id}`);
            }}
          />
        </>
      )}
    />
  );
}

/** The first few ways of writing a name, for a folded part. */
function namesOf(aliases: Entity['aliases']): string {
  const all = [...new Set(Object.values(aliases).flat())];
  const [first, second] = all;
  if (first === undefined) return t('noAliases');
  const more = all.length > 2 ? ` ${t('moreNames', { n: all.length - 2 })}` : '';
  return strung([first, ...(second === undefined ? [] : [second])]) + more;
}
