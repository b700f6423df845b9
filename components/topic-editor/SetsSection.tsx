import { freeId } from '../../lib/core/topic/edit/add-parts';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import type { TopicEditorProps } from './editor-props';
import { ItemList } from './ItemList';
import { listProps } from './list-props';
import { SET_FIELDS, type NamedTerm } from './pack-fields';
import { PackSection } from './PackSection';
import { RecordFields } from './RecordFields';

/** Lists of words that are written by a name. */
export function SetsSection(props: TopicEditorProps) {
  const { pack, onEdit, onToggle } = props;
  const items: NamedTerm[] = Object.entries(pack.sets).map(([id, term]) => ({ id, term }));
  return (
    <PackSection
      {...props}
      name="sets"
      paths={['sets']}
      count={items.length}
      draw={() => (
        <>
          <ItemList<NamedTerm>
            {...listProps(
              props,
              'sets',
              ({ id }) => `$${id}`,
              (from, id) => ({
                ...from,
                sets: Object.fromEntries(Object.entries(from.sets).filter(([name]) => name !== id)),
              }),
            )}
            items={items}
            pathOf={({ id }) => `sets.${id}`}
            factsOf={({ term }) => term.slice(0, SHOWN_OF_TERM)}
            draw={(set, path) => (
              <RecordFields
                {...props}
                of={set}
                path={path}
                fields={SET_FIELDS}
                onChange={({ id, term }) => onEdit((now) => ({ ...now, sets: { ...now.sets, [id]: term } }))}
              />
            )}
          />
          <AddPart
            label={t('addSet')}
            onAdd={(name) => {
              const id = freeId(name, items, 'set');
              onEdit((now) => ({ ...now, sets: { ...now.sets, [id]: name } }));
              onToggle(`/sets/${id}`);
            }}
          />
        </>
      )}
    />
  );
}

const SHOWN_OF_TERM = 80;
