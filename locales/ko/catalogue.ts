import type { Translation } from '../translated';

/** The interface in this language, table by table. */
export const ko: Translation = {};
