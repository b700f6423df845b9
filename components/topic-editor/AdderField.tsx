import { useId } from 'preact/hooks';

/** Props of {@link AdderField}. */
export interface AdderFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A line of text in a form that adds something to a topic. */
export function AdderField({ label, placeholder, value, onChange }: AdderFieldProps) {
  const id = useId();
  return (
    <p class="grows">
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        placeholder={placeholder}
        value={value}
        onInput={({ currentTarget }) => onChange(currentTarget.value)}
      />
    </p>
  );
}
