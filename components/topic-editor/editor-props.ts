import type { TopicPack } from '../../lib/core/topic/schema';
import type { Mistakes } from './mistakes';
import type { OpenParts } from './open-parts';

/** Changes a draft: what it is then, made of what it is. */
export type Edit = (pack: TopicPack) => TopicPack;

/** Props of the editor of a whole topic, and of each of its sections. */
export interface TopicEditorProps {
  readonly pack: TopicPack;
  readonly mistakes: Mistakes;
  readonly open: OpenParts;
  readonly onToggle: (key: string) => void;
  /** Languages whose texts and words are shown (BCP 47 primary subtags, and `*`). */
  readonly languages: readonly string[];
  readonly onShowLanguage: (language: string) => void;
  readonly onEdit: (edit: Edit) => void;
  /** Something was removed: what it was called, and what brings it back. */
  readonly onRemoved: (name: string, undo: Edit) => void;
}
