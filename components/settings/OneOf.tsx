import { useId } from 'preact/hooks';

/** Props of {@link OneOf}. */
export interface OneOfProps<T extends string> {
  readonly legend: string;
  /** What it means, where the choices do not say it all. */
  readonly help?: string;
  readonly options: readonly T[];
  /** What an option is called. */
  readonly nameOf: (option: T) => string;
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
}

/** One of a few, all of them to be seen. */
export function OneOf<T extends string>(props: OneOfProps<T>) {
  const { legend, help, options, nameOf, chosen, onChoose } = props;
  const id = useId();
  return (
    <fieldset class="one-of" {...(help !== undefined && { 'aria-describedby': `${id}-help` })}>
      <legend>{legend}</legend>
      {options.map((option) => (
        <div key={option} class="choice">
          <input
            type="radio"
            name={id}
            id={`${id}-${option}`}
            checked={option === chosen}
            onChange={() => onChoose(option)}
          />
          <label for={`${id}-${option}`}>{nameOf(option)}</label>
        </div>
      ))}
      {help !== undefined && (
        <p id={`${id}-help`} class="faint">
          {help}
        </p>
      )}
    </fieldset>
  );
}
