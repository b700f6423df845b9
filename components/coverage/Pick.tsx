import { useId } from 'preact/hooks';

/** Props of {@link Pick}. */
export interface PickProps {
  readonly label: string;
  /** Whether what is picked says by itself what it is, so that the label need not be seen. */
  readonly isPlain?: boolean;
  /** What it says when nothing is picked. */
  readonly any: string;
  readonly picked: string | null;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onPick: (picked: string | null) => void;
}

/** One of several, or any. A value may be empty: what is not stated can be picked too. */
export function Pick({ label, isPlain = false, any, picked, options, onPick }: PickProps) {
  const id = useId();
  const at = options.findIndex(([value]) => value === picked);
  return (
    <span class="pick">
      <label for={id} class={isPlain ? 'unseen' : undefined}>
        {label}
      </label>
      <select
        id={id}
        value={String(at)}
        onChange={({ currentTarget }) => onPick(options[Number(currentTarget.value)]?.[0] ?? null)}
      >
        <option value="-1">{any}</option>
        {options.map(([value, name], i) => (
          <option key={value} value={String(i)}>
            {name}
          </option>
        ))}
      </select>
    </span>
  );
}
