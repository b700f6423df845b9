import { useId } from 'preact/hooks';

/** Props of {@link Choice}. */
export interface ChoiceProps {
  readonly label: string;
  /** What it means, where the label does not say it all. */
  readonly help?: string;
  readonly isOn: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** Something that is on or off. */
export function Choice({ label, help, isOn, onChange }: ChoiceProps) {
  const id = useId();
  return (
    <div class="choice">
      <input
        type="checkbox"
        id={id}
        checked={isOn}
        {...(help !== undefined && { 'aria-describedby': `${id}-help` })}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
      {help !== undefined && (
        <p id={`${id}-help`} class="faint">
          {help}
        </p>
      )}
    </div>
  );
}
