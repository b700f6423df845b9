import { pictures } from './en/pictures';
import { sayFrom } from './say';

/** Names a text of a question's room, of the timeline or of a picture. */
export type PictureMessageKey = keyof typeof pictures;

/** As `t`, but only the texts of a question's room, of the timeline and of their pictures. */
export const t = sayFrom<PictureMessageKey>('pictures', pictures);
