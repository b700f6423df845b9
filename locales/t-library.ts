import { library } from './en/library';
import { sayFrom } from './say';

/** Names a text of the library. */
export type LibraryMessageKey = keyof typeof library;

/** As `t`, but only the texts of the library, the bin and the import: the panel, which must stay small, carries none of them. */
export const t = sayFrom<LibraryMessageKey>('library', library);
