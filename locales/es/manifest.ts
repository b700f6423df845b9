import type { manifest as english } from '../en/manifest';
import type { Translated } from '../translated';

/** What the browser itself shows of the extension. */
export const manifest: Translated<typeof english> = {};
