/** How what opens over a page looks, as the background put it: in storage.local, without the schema library. */
import { native, untilGone } from './native';
import type { PageLook } from './shared-state';

/** Under which key it lies. */
export const PAGE_LOOK = 'page-look';

/**
 * What is stored, where it is a look as the background writes it; null otherwise. Whoever took over a page's process can write there, and must not
 * bring into another page what loads something: so no addresses, no strings, no rules with an at sign, no escapes.
 */
export function lookIn(stored: unknown): PageLook | null {
  const [css, scale] = [Reflect.get(Object(stored), 'css'), Reflect.get(Object(stored), 'scale')];
  const isLook = typeof css === 'string' && /^[-\w:;,.#(){}* ]*$/.test(css) && !/url/i.test(css);
  return isLook && typeof scale === 'number' && scale > 0 && scale < 10 ? { css, scale } : null;
}

/** Calls back with how it looks (null: as by itself), now and whenever the reader chooses anew. */
export function watchPageLook(changed: (look: PageLook | null) => void): void {
  const { local, onChanged } = native().storage;
  const read = async () => {
    changed(lookIn((await local.get(PAGE_LOOK))[PAGE_LOOK]));
  };
  void read();
  onChanged.addListener((changes, area) => {
    if (area === 'local' && PAGE_LOOK in changes) void read();
  });
  // In the back/forward cache a page hears of no change.
  addEventListener('pageshow', ({ persisted }) => persisted && void read(), { signal: untilGone });
}
