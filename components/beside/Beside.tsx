import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusInAndOut } from './use-focus-in-and-out';

/** Props of {@link Beside}. */
export interface BesideProps {
  /** What the area is called. */
  readonly label: string;
  /** What lies open in the area, by its id; null when nothing does. */
  readonly open: string | null;
  /** Others that could lie open in its place, to choose from, above what does. The keyboard stays there while one chooses. */
  readonly others?: ComponentChildren;
  /** What stands in the area; null where there is to be none. It may stand there also while nothing lies open. */
  readonly area: ComponentChildren;
  /** Finds where the keyboard goes when the area is closed; without it, or where it finds nothing, to where it was opened from. */
  readonly backTo?: string;
  /** Closes what lies open; Escape asks for it. */
  readonly onClose: () => void;
  /** What the area is beside. */
  readonly children: ComponentChildren;
}

/**
 * Something with an area beside it in which one thing lies open: at its right, or, where there is no room, as a sheet at the window's end.
 * What is opened by keyboard takes the focus, what is opened by mouse does not; Escape closes it, and the focus is again where it was.
 */
export function Beside({ label, open, others, area, backTo, onClose, children }: BesideProps) {
  const root = useRef<HTMLDivElement>(null);
  useFocusInAndOut(root, open, backTo, onClose);
  const isThere = area !== null;
  return (
    <div class="beside" data-area={isThere || undefined} ref={root}>
      <div class="beside-main">{children}</div>
      {isThere && (
        <aside class="beside-area" aria-label={label} tabIndex={-1} data-open={open !== null || undefined}>
          {others && <div class="beside-others">{others}</div>}
          {area}
        </aside>
      )}
    </div>
  );
}
