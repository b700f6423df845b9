import type { ArticlesRoomProps } from './ArticlesRoom';

/** Props of {@link ArticleRoom}. */
export interface ArticleRoomProps extends ArticlesRoomProps {
  readonly article: string;
  /** The claim to show. */
  readonly claim: string | null;
}

/** STUB: its owner replaces this file. */
export function ArticleRoom(_: ArticleRoomProps) {
  return null;
}
