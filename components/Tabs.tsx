import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { keyAlong } from './key-along';

/** One tab: its name, how many things are in it, and what it shows. */
export interface Tab<K extends string> {
  readonly key: K;
  readonly name: string;
  readonly n?: number;
  readonly content: ComponentChildren;
}

/** Props of {@link Tabs}. */
export interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<K>[];
  readonly chosen: K;
  readonly onChoose: (key: K) => void;
}

/** Tabs as the ARIA Authoring Practices want them: one stop for the tab key, arrows between them, Home and End. */
export function Tabs<K extends string>({ label, tabs, chosen, onChoose }: TabsProps<K>) {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const moveTo = (i: number) => {
    const tab = tabs.at(i % tabs.length);
    if (!tab) return;
    onChoose(tab.key);
    list.current?.querySelectorAll('button')[tabs.indexOf(tab)]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[keyAlong(event)];
    if (target === undefined) return;
    event.preventDefault();
    moveTo(target);
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map(({ key, name, n }) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            aria-selected={key === chosen}
            aria-controls={`${id}-${key}-panel`}
            tabIndex={key === chosen ? 0 : -1}
            onClick={() => onChoose(key)}
          >
            {name}
            {n !== undefined && <span class="faint"> {n}</span>}
          </button>
        ))}
      </div>
      {tabs.map(({ key, content }) => (
        <div
          key={key}
          role="tabpanel"
          id={`${id}-${key}-panel`}
          aria-labelledby={`${id}-${key}`}
          hidden={key !== chosen}
        >
          {key === chosen && content}
        </div>
      ))}
    </>
  );
}
