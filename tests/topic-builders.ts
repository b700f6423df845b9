/** What the rooms of topics show, for tests: every field has a plain value. */
import type { TopicEntry } from '../components/topics/topic-entry';

/** A topic of the reader's own as it is listed. */
export function aTopicEntry(facts: Partial<TopicEntry> = {}): TopicEntry {
  return {
    id: 'summit',
    title: 'The summit',
    description: '',
    days: { from: '2024-06-18', to: '2024-06-19' },
    from: 'own',
    version: '1.0.0',
    author: null,
    licence: null,
    updated: null,
    changed: 0,
    isOn: true,
    ...facts,
  };
}
