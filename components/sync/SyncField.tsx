import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { SyncFault } from '../../lib/sync/target';
import { FaultText } from './FaultText';

/** What a control of a {@link SyncField} has to wear. */
export interface ControlProps {
  readonly id: string;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** Props of {@link SyncField}. */
export interface SyncFieldProps {
  readonly label: string;
  readonly help?: string | undefined;
  /** What is wrong with it, in words. */
  readonly mistake?: string | undefined;
  /** What the server answered that is mended here. */
  readonly fault?: SyncFault | undefined;
  readonly children: (control: ControlProps) => ComponentChildren;
}

/** A control with its name above it, and below it what it is for and what is wrong. */
export function SyncField({ label, help, mistake, fault, children }: SyncFieldProps) {
  const id = useId();
  const describedBy = [mistake && `${id}-wrong`, fault && `${id}-fault`, help && `${id}-help`]
    .filter(Boolean)
    .join(' ');
  return (
    <div class="sync-field">
      <label for={id}>{label}</label>
      {children({
        id,
        'aria-invalid': mistake !== undefined || fault !== undefined,
        'aria-describedby': describedBy || undefined,
      })}
      {mistake !== undefined && (
        <p class="sync-mistake" id={`${id}-wrong`}>
          {mistake}
        </p>
      )}
      {fault && (
        <div class="sync-answer" role="alert" id={`${id}-fault`}>
          <FaultText fault={fault} />
        </div>
      )}
      {help !== undefined && (
        <p class="faint" id={`${id}-help`}>
          {help}
        </p>
      )}
    </div>
  );
}
