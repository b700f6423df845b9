import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon';

/** Props of {@link Section}. */
export interface SectionProps {
  readonly title: string;
  /** What it holds, in few signs. */
  readonly aside?: ComponentChildren;
  /** Changes whenever something in it is to be seen: then it unfolds. */
  readonly unfoldedAt?: number | null;
  /** Whether it lies folded until it is opened. */
  readonly isFolded?: boolean;
  readonly onUnfold?: () => void;
  readonly children: ComponentChildren;
}

/** A part of a long list under a heading that folds it away. */
export function Section({
  title,
  aside,
  unfoldedAt = null,
  isFolded = false,
  onUnfold,
  children,
}: SectionProps) {
  const details = useRef<HTMLDetailsElement>(null);
  // Before the effects of what is in it, which may want the focus: a folded part cannot have it.
  useLayoutEffect(() => {
    if (details.current && unfoldedAt !== null) details.current.open = true;
  }, [unfoldedAt]);
  return (
    <details
      class="section"
      open={!isFolded}
      ref={details}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open) onUnfold?.();
      }}
    >
      <summary>
        <h3>{title}</h3>
        {aside}
        <Icon name="open" />
      </summary>
      {children}
    </details>
  );
}
