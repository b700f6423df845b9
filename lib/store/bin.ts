import type { Forgotten } from './forget';
import type { Removed } from './remove-article';
import type { RemovedTopic } from './remove-topic';

/** What went when something was deleted: as the deed that deletes it gives it, and the deed that puts it back takes it. */
export type DeletedRows =
  | { readonly is: 'articles'; readonly rows: Removed }
  | { readonly is: 'topic'; readonly rows: RemovedTopic }
  | { readonly is: 'everything-read'; readonly rows: Forgotten };
