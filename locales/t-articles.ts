import { enArticles } from './en-articles';
import { sayFrom } from './say';

/** Names a text of the rooms of articles. */
export type ArticlesMessageKey = keyof typeof enArticles;

/** As `t`, but only the texts of the rooms of articles. */
export const t = sayFrom<ArticlesMessageKey>(enArticles);
