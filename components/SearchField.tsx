import { useId } from 'preact/hooks';

/** Props of {@link SearchField}. */
export interface SearchFieldProps {
  readonly label: string;
  /** What may be typed, under the field. */
  readonly hint: string;
  readonly query: string;
  readonly onSearch: (query: string) => void;
}

/** Where one searches a list as one types. Escape empties it. */
export function SearchField({ label, hint, query, onSearch }: SearchFieldProps) {
  const id = useId();
  return (
    <>
      <label for={`${id}-query`}>{label}</label>
      <input
        type="search"
        id={`${id}-query`}
        dir="auto"
        autocomplete="off"
        spellcheck={false}
        value={query}
        aria-describedby={`${id}-hint`}
        onInput={(event) => onSearch(event.currentTarget.value)}
        onKeyDown={(event) => {
          // Chromium does so by itself, Firefox does not.
          if (event.key === 'Escape') onSearch('');
        }}
      />
      <p id={`${id}-hint`} class="faint">
        {hint}
      </p>
    </>
  );
}
