import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../locales/t-claim-detail';
import type { Mistake } from './value-draft';

/** What a control of a {@link Field} has to wear. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** Props of {@link Field}. */
export interface FieldProps {
  readonly label: string;
  readonly mistake: Mistake | undefined;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A control with its name above it, and below it what is wrong. */
export function Field({ label, mistake, children }: FieldProps) {
  const id = useId();
  return (
    <div class="claim-field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': mistake !== undefined,
        'aria-describedby': mistake === undefined ? undefined : `${id}-wrong`,
      })}
      {mistake !== undefined && (
        <p class="mistake" id={`${id}-wrong`}>
          {t(`mistake.${mistake}`)}
        </p>
      )}
    </div>
  );
}

/** Props of {@link Check}. */
export interface CheckProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A box to tick. */
export function Check({ label, checked, onChange }: CheckProps) {
  return (
    <label class="claim-check">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

/** Props of {@link OneOf}. */
export interface OneOfProps<T extends string> {
  readonly label: string;
  readonly options: readonly (readonly [T, string])[];
  readonly chosen: T;
  readonly onChoose: (option: T) => void;
  readonly mistake?: Mistake | undefined;
}

/** A choice of few. */
export function OneOf<T extends string>({ label, options, chosen, onChoose, mistake }: OneOfProps<T>) {
  return (
    <Field label={label} mistake={mistake}>
      {(control) => (
        <select
          {...control}
          value={chosen}
          onChange={(event) => {
            const option = options.find(([id]) => id === event.currentTarget.value);
            if (option) onChoose(option[0]);
          }}
        >
          {options.map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
