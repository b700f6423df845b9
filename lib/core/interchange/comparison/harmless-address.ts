import type { ImportReason } from '../import-reasons';
import { shorten } from '../shorten';
import { isWebAddress } from '../web-address';

/**
 * Whether an article may have this address: one of the web, or one of our own kinds: `file:` with a file's name, `pasted:`, `pack:`, or a bare
 * name. None that runs or holds code (`javascript:`, `data:` …), and none of a place on a disk, however it is disguised.
 */
export function isHarmless(address: string): boolean {
  // Browsers skip white space and control characters in a scheme.
  const bare = address.replaceAll(/[\p{Cc}\p{Cf}\s]/gu, '');
  if (isWebAddress(address) || /^(?:pasted|pack):/.test(bare)) return true;
  const name = bare.replace(/^file:/, '');
  return name !== bare ? !/^\\|\//.test(name) : !/^[a-z][a-z\d+.-]*:|^[\\/]/i.test(bare);
}

/** Why an article with such an address is refused. */
export function whyNotHarmless(address: string): ImportReason {
  return { key: 'notHarmless', values: { address: shorten(address) } };
}
