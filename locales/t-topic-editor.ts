import { topicEditor } from './en/topic-editor';
import { sayFrom } from './say';

/** Names a text of the rooms where topics are made and changed. */
export type TopicEditorMessageKey = keyof typeof topicEditor;

/** As `t`, but only the texts of the rooms where topics are made and changed. */
export const t = sayFrom<TopicEditorMessageKey>('topicEditor', topicEditor);
