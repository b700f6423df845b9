import { freeId } from '../../lib/core/topic/edit/add-parts';
import { withoutRival } from '../../lib/core/topic/edit/leave-out';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AddPart } from './AddPart';
import type { TopicEditorProps } from './editor-props';
import { RIVAL_FIELDS } from './entity-fields';
import { ItemList } from './ItemList';
import { listProps, replaced } from './list-props';
import { PackSection } from './PackSection';
import { RecordFields } from './RecordFields';

/** Events that resemble this one. */
export function RivalsSection(props: TopicEditorProps) {
  const { pack, onEdit, onToggle } = props;
  type Rival = TopicPack['rivals'][number];
  return (
    <PackSection
      {...props}
      name="rivals"
      paths={['rivals']}
      count={pack.rivals.length}
      draw={() => (
        <>
          <ItemList<Rival>
            {...listProps(props, 'rivals', ({ name }) => localText(name, language), withoutRival)}
            items={pack.rivals}
            factsOf={({ window }) => (window ? `${window.from} – ${window.to}` : '')}
            draw={(rival, path) => (
              <RecordFields
                {...props}
                of={rival}
                path={path}
                fields={RIVAL_FIELDS}
                onChange={(next) => onEdit((now) => ({ ...now, rivals: replaced(now.rivals, next) }))}
              />
            )}
          />
          <AddPart
            label={t('addRival')}
            onAdd={(name) => {
              const id = freeId(name, pack.rivals, 'rival');
              onEdit((now) => ({ ...now, rivals: [...now.rivals, { id, name: { en: name }, cues: {} }] }));
              onToggle(`/rivals/${id}`);
            }}
          />
        </>
      )}
    />
  );
}
