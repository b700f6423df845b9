import { useEffect, useRef, useState } from 'preact/hooks';
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
  const own = useRef(written);
  useEffect(() => {
    if (written === own.current) return;
    own.current = written;
    setTyped(written);
  }, [written]);
  return (
    <input
      {...control}
      dir="auto"
      autocomplete="off"
      value={typed}
      onInput={({ currentTarget: { value } }) => {
        const now = namesIn(value);
        own.current = now.join(', ');
        setTyped(value);
        onChange(now);
      }}
    />
  );
}
