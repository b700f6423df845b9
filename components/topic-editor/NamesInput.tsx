import { useState } from 'preact/hooks';
import type { Control } from './EditorField';
import { namesIn } from './lines';

/** Props of {@link NamesInput}. */
export interface NamesInputProps {
  readonly control: Control;
  readonly names: readonly string[];
  readonly onChange: (names: string[]) => void;
}

/** Names or words in one line, with commas between. What is typed stays as it is typed while it comes to the same. */
export function NamesInput({ control, names, onChange }: NamesInputProps) {
  const written = names.join(', ');
  const [typed, setTyped] = useState(written);
  // Where they come to another thing they were changed elsewhere.
  const shown = namesIn(typed).join(', ') === written ? typed : written;
  return (
    <input
      {...control}
      dir="auto"
      autocomplete="off"
      value={shown}
      onInput={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(namesIn(value));
      }}
    />
  );
}
