/** What the rooms of topics show, for tests: every field has a plain value. */
import type { PackPreview } from '../components/topics/pack-preview';
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

/** What a file of a new topic holds. */
export function aPackPreview(facts: Partial<PackPreview> = {}): PackPreview {
  const { id, title, description, days, version, author, licence, updated } = aTopicEntry();
  return {
    id,
    title,
    description,
    days,
    version,
    author,
    licence,
    updated,
    size: 1_234_000,
    checksum: 'none',
    signer: { is: 'nobody', before: null },
    counts: { entities: 2, names: 5, questions: 1, rivals: 0, articles: 1, claims: 1 },
    warnings: [],
    is: 'new',
    owner: null,
    before: null,
    isOlder: false,
    changes: [],
    said: 0,
    left: [],
    ...facts,
  };
}
