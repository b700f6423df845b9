import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { fold } from '../../lib/core/text/fold';
import { t } from '../../locales/t-topic-editor';
import type { Mistakes } from './mistakes';
import type { OpenParts } from './open-parts';
import { Still } from './Still';

/** A part of the pack that stands in a list. */
export interface Item {
  readonly id: string;
}

/** Props of {@link ItemList}. */
export interface ItemListProps<T extends Item> {
  readonly items: readonly T[];
  /** Path of the list in the pack. */
  readonly path: string;
  /** Key of the list among the open parts. */
  readonly openKey: string;
  readonly open: OpenParts;
  readonly onToggle: (key: string) => void;
  readonly mistakes: Mistakes;
  readonly nameOf: (item: T) => string;
  /** What else is said of it while it is folded. */
  readonly factsOf: (item: T) => string;
  readonly draw: (item: T, path: string) => ComponentChildren;
  /** Without it nothing can be removed. */
  readonly onRemove?: (item: T) => void;
  /** Path of an item, where the list is no array in the pack. */
  readonly pathOf?: (item: T, index: number) => string;
}

/** With so many a field to find some by their names stands above them. */
const MANY = 12;
/** So many are drawn at first, and with each wish for more. */
const AT_ONCE = 60;

/** Parts of the pack in a list, each folded until it is opened: only what is open is drawn in full, so that hundreds are as quick as ten. */
export function ItemList<T extends Item>(props: ItemListProps<T>) {
  const { items, path, openKey, open, mistakes, nameOf, factsOf, pathOf } = props;
  const id = useId();
  const [sought, setSought] = useState('');
  const [most, setMost] = useState(AT_ONCE);
  const words = fold(sought).folded.trim();
  const found = items.flatMap((item, i) => {
    const at = pathOf?.(item, i) ?? `${path}.${i}`;
    const isOpen = open.has(`${openKey}/${item.id}`);
    const isFound =
      words === '' || fold(`${nameOf(item)} ${factsOf(item)} ${item.id}`).folded.includes(words);
    // What was opened stays in sight, as the summary of mistakes leads to it.
    return isFound || isOpen ? [{ item, at, isOpen }] : [];
  });
  const shown = found.filter(({ isOpen }, i) => i < most || isOpen);
  return (
    <div class="part-list" data-path={path}>
      {items.length >= MANY && (
        <p class="part-search">
          <label for={id}>{t('findAmong', { n: items.length })}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </p>
      )}
      <ul>
        {shown.map(({ item, at, isOpen }) => (
          <Row key={item.id} {...props} {...{ item, at, isOpen }} wrong={mistakes.under(at).length} />
        ))}
      </ul>
      {words !== '' && found.length === 0 && <p class="faint">{t('noneFound')}</p>}
      {shown.length < found.length && (
        <button type="button" class="secondary" onClick={() => setMost(most + 2 * AT_ONCE)}>
          {t('showMore', { n: found.length - shown.length })}
        </button>
      )}
    </div>
  );
}

interface RowProps<T extends Item> extends ItemListProps<T> {
  readonly item: T;
  readonly at: string;
  readonly isOpen: boolean;
  readonly wrong: number;
}

function Row<T extends Item>({
  item,
  at,
  isOpen,
  wrong,
  openKey,
  nameOf,
  factsOf,
  onToggle,
  onRemove,
  draw,
}: RowProps<T>) {
  const name = nameOf(item) || t('unnamed');
  return (
    <li class="part" data-path={at} data-open={isOpen || undefined}>
      <Still
        inputs={[item, at, isOpen, wrong]}
        draw={() => (
          <div class="part-head">
            <button
              type="button"
              class="part-name"
              aria-expanded={isOpen}
              onClick={() => onToggle(`${openKey}/${item.id}`)}
            >
              <span dir="auto">{name}</span> <span class="faint">{factsOf(item)}</span>
              {wrong > 0 && <span class="part-wrong">{t('mistakesIn', { n: wrong })}</span>}
            </button>
            {onRemove && (
              <button
                type="button"
                class="quiet"
                aria-label={t('removeOf', { name })}
                onClick={() => onRemove(item)}
              >
                {t('remove')}
              </button>
            )}
          </div>
        )}
      />
      {isOpen && <div class="part-body">{draw(item, at)}</div>}
    </li>
  );
}
