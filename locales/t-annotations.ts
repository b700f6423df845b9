import { annotations } from './en/annotations';
import { sayFrom } from './say';

/** Names a text of a saved highlight. */
export type AnnotationMessageKey = keyof typeof annotations;

/** As `t`, but only the texts of saved highlights: for parts that the panel loads when they are first asked for. */
export const t = sayFrom<AnnotationMessageKey>('annotations', annotations);
