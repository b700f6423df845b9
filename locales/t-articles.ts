import { articles } from './en/articles';
import { sayFrom } from './say';

/** Names a text of the rooms of articles. */
export type ArticlesMessageKey = keyof typeof articles;

/** As `t`, but only the texts of the rooms of articles. */
export const t = sayFrom<ArticlesMessageKey>('articles', articles);
