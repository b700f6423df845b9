import { useState } from 'preact/hooks';
import { linesOf } from './lines';

/** Props of {@link LinesArea}. */
export interface LinesAreaProps {
  readonly id: string;
  readonly lines: readonly string[];
  readonly language: string | null;
  readonly describedBy: string | undefined;
  readonly isWrong: boolean;
  readonly label?: string;
  readonly onChange: (lines: string[]) => void;
}

/** Most lines that are shown at once; beyond, it scrolls. */
const TALLEST = 12;

/** Things written one a line. What is typed stays as it is typed while it comes to the same lines: an empty one is where the next begins. */
export function LinesArea({ id, lines, language, describedBy, isWrong, label, onChange }: LinesAreaProps) {
  const written = lines.join('\n');
  const [typed, setTyped] = useState(written);
  // Where it comes to other lines they were changed elsewhere: undone, or by another field.
  const shown = linesOf(typed).join('\n') === written ? typed : written;
  return (
    <textarea
      id={id}
      dir="auto"
      lang={language ?? undefined}
      spellcheck={false}
      aria-label={label}
      aria-invalid={isWrong}
      aria-describedby={describedBy}
      rows={Math.min(TALLEST, Math.max(2, shown.split('\n').length))}
      value={shown}
      onInput={({ currentTarget: { value } }) => {
        setTyped(value);
        onChange(linesOf(value));
      }}
    />
  );
}
