import { useRef } from 'preact/hooks';

/** Something that can be done, or a place that one can go to. */
export type DeedItem =
  | { readonly key: string; readonly label: string; readonly onDo: () => void }
  | { readonly key: string; readonly label: string; readonly href: string };

/** Props of {@link DeedMenu}. */
export interface DeedMenuProps {
  readonly label: string;
  /** The label with what it belongs to, for who does not see where it stands. */
  readonly name?: string;
  readonly items: readonly DeedItem[];
}

/** A button that unfolds what can be done. Escape folds it and gives the focus back. */
export function DeedMenu({ label, name, items }: DeedMenuProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (!details.current) return;
    details.current.open = false;
    details.current.querySelector('summary')?.focus();
  };
  return (
    <details
      class="export-menu"
      ref={details}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget))
          currentTarget.open = false;
      }}
    >
      <summary class="secondary" aria-label={name}>
        {label}
      </summary>
      <ul>
        {items.map((item) => (
          <li key={item.key}>
            {'href' in item ? (
              <a href={item.href}>{item.label}</a>
            ) : (
              <button
                type="button"
                onClick={() => {
                  close();
                  item.onDo();
                }}
              >
                {item.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
