import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Moves the focus into the area when something is opened there by keyboard, and back when it is closed.
 * @param root what holds the area and what it is beside
 * @param open what lies open, null when nothing does
 * @param backTo a selector, see BesideProps
 */
export function useFocusInAndOut(
  root: RefObject<HTMLElement | null>,
  open: string | null,
  backTo: string | undefined,
  onClose: () => void,
): void {
  const isByKeyboard = useLastInput();
  const opener = useLastFocused(root);
  const wasOpen = useRef(false);
  const close = useRef(onClose);
  close.current = onClose;
  const areaOf = () => root.current?.querySelector<HTMLElement>('.beside-area') ?? null;
  useLayoutEffect(() => {
    const area = areaOf();
    const isFirst = !wasOpen.current;
    wasOpen.current = open !== null;
    if (open === null) {
      const back = backTo === undefined ? null : root.current?.querySelector(backTo);
      if (!isFirst && isIdleOrIn(area)) focusOn(back ?? opener.current);
      return;
    }
    if (document.activeElement?.closest('.beside-others')) return;
    area?.scrollTo({ top: 0 });
    if (isByKeyboard.current) area?.focus({ preventScroll: true });
    // It may lie under the sheet now.
    else if (isFirst) opener.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [open]);
  useEffect(() => {
    if (open === null) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (key === 'Enter' && isOpenOne(target)) areaOf()?.focus({ preventScroll: true });
      if (key !== 'Escape' || event.defaultPrevented || isFieldElsewhere(target)) return;
      event.preventDefault();
      close.current();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [open === null]);
}

/** What had the focus last in what the area is beside. */
function useLastFocused(root: RefObject<HTMLElement | null>): { readonly current: Element | null } {
  const last = useRef<Element | null>(null);
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      if (target instanceof Element && !target.closest('.beside-area')) last.current = target;
    };
    root.current?.addEventListener('focusin', note);
    return () => root.current?.removeEventListener('focusin', note);
  }, []);
  return last;
}

/** Whether it stands, outside the area, for what lies open already: who opens that once more wants to go on in it. */
function isOpenOne(target: EventTarget | null): boolean {
  if (!(target instanceof Element) || target.closest('.beside-area')) return false;
  return target.matches('[aria-current="true"], [data-open], [data-shown="true"], [data-current]');
}

/** Whether what the reader did last was done by keyboard, or by something that stands for one, as a screen reader does. */
function useLastInput(): { readonly current: boolean } {
  const isByKeyboard = useRef(false);
  useEffect(() => {
    const note = (event: KeyboardEvent | MouseEvent) => {
      isByKeyboard.current = event.type === 'keydown' || event.detail === 0;
    };
    document.addEventListener('keydown', note, true);
    document.addEventListener('click', note, true);
    return () => {
      document.removeEventListener('keydown', note, true);
      document.removeEventListener('click', note, true);
    };
  }, []);
  return isByKeyboard;
}

/** Whether nothing has the focus but what is closed, or what the reader looks at in the area. */
function isIdleOrIn(area: Element | null): boolean {
  const { activeElement, body } = document;
  return activeElement === null || activeElement === body || area?.contains(activeElement) === true;
}

/** Escape in a field beside the area empties the field. */
function isFieldElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.matches('input, select, textarea') && !target.closest('.beside-area')
  );
}

function focusOn(element: Element | null): void {
  if (element instanceof HTMLElement || element instanceof SVGElement) element.focus({ preventScroll: true });
}
