import { matrix } from './en/matrix';
import { sayFrom } from './say';

/** Names a text of the coverage matrix. */
export type MatrixMessageKey = keyof typeof matrix;

/** As `t`, but only the texts of the coverage matrix. */
export const t = sayFrom<MatrixMessageKey>('matrix', matrix);
