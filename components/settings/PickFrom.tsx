import { useId } from 'preact/hooks';

/** Something to be picked: its value, what it is called, and the language (BCP 47) of that name where it is not the interface's. */
export interface Option {
  readonly value: string;
  readonly name: string;
  readonly lang?: string;
}

/** Props of {@link PickFrom}. */
export interface PickFromProps {
  readonly label: string;
  readonly help?: string;
  readonly options: readonly Option[];
  readonly picked: string;
  readonly onPick: (value: string) => void;
}

/** One of many, in a list that opens. */
export function PickFrom({ label, help, options, picked, onPick }: PickFromProps) {
  const id = useId();
  return (
    <div class="pick-from">
      <label for={id}>{label}</label>
      <select
        id={id}
        {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onPick(event.currentTarget.value)}
      >
        {options.map(({ value, name, lang }) => (
          <option key={value} value={value} selected={value === picked} {...(lang !== undefined && { lang })}>
            {name}
          </option>
        ))}
      </select>
      {help !== undefined && (
        <p id={`${id}-help`} class="faint">
          {help}
        </p>
      )}
    </div>
  );
}
