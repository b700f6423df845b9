import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

/** What the control of a field has to wear. */
export interface Control {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string;
}

/** Props of {@link EditorField}. */
export interface EditorFieldProps {
  readonly label: string;
  readonly help: string;
  /** Path in the pack, by which the summary of mistakes leads here. */
  readonly path: string;
  readonly mistakes: readonly string[];
  /** Whether what is in it has several controls, each with a name of its own. */
  readonly isGroup?: boolean;
  readonly children: (control: Control) => ComponentChildren;
}

/** A field: what it is called, what it is for, its control, and what is wrong with what is in it. */
export function EditorField({ label, help, path, mistakes, isGroup = false, children }: EditorFieldProps) {
  const id = useId();
  const control = {
    id,
    'aria-invalid': mistakes.length > 0,
    'aria-describedby': mistakes.length > 0 ? `${id}-wrong ${id}-help` : `${id}-help`,
  };
  const said = (
    <>
      <p id={`${id}-help`} class="faint">
        {help}
      </p>
      {children(control)}
      <MistakesHere id={`${id}-wrong`} mistakes={mistakes} />
    </>
  );
  return isGroup ? (
    <fieldset class="editor-field" data-path={path} aria-describedby={control['aria-describedby']}>
      <legend>{label}</legend>
      {said}
    </fieldset>
  ) : (
    <div class="editor-field" data-path={path}>
      <label for={id}>{label}</label>
      {said}
    </div>
  );
}

/** Most mistakes that are told at one field. */
const TOLD = 5;

/** What is wrong here, in words. */
export function MistakesHere({
  id,
  mistakes,
}: {
  readonly id?: string;
  readonly mistakes: readonly string[];
}) {
  if (mistakes.length === 0) return null;
  return (
    <ul id={id} class="mistakes-here">
      {[...new Set(mistakes)].slice(0, TOLD).map((mistake) => (
        <li key={mistake} dir="auto">
          {mistake}
        </li>
      ))}
    </ul>
  );
}
