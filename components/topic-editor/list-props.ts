import { carryOver } from '../../lib/core/topic/edit/bring-back';
import type { TopicPack } from '../../lib/core/topic/schema';
import type { TopicEditorProps } from './editor-props';
import type { ItemListProps } from './ItemList';

/**
 * What the lists of all sections have in common. What is removed can be brought back.
 * @param remove null where nothing can be removed
 */
export function listProps<T extends { readonly id: string }>(
  props: TopicEditorProps,
  path: string,
  nameOf: (item: T) => string,
  remove: ((pack: TopicPack, id: string) => TopicPack) | null,
): Pick<ItemListProps<T>, 'path' | 'openKey' | 'open' | 'onToggle' | 'mistakes' | 'nameOf' | 'onRemove'> {
  const { open, onToggle, mistakes, onEdit, onRemoved, pack } = props;
  return {
    path,
    openKey: `/${path}`,
    open,
    onToggle,
    mistakes,
    nameOf,
    ...(remove && {
      onRemove: (item: T) => {
        const without = remove(pack, item.id);
        onEdit((now) => remove(now, item.id));
        onRemoved(nameOf(item), (now) => carryOver(now, without, pack));
      },
    }),
  };
}

/** Puts another in the place of a part, by its id: its number may be another by now. */
export function replaced<T extends { readonly id: string }>(list: readonly T[], part: T): T[] {
  return list.map((one) => (one.id === part.id ? part : one));
}
