import { COMPARISON_FORMAT } from '../../interchange/comparison/comparison';
import { isObject } from '../../interchange/json';
import { isFeedIndex } from '../feed/feed-index';
import { isDelta } from '../feed/pack-delta';

const ELSEWHERE = 'Import it in the library';

/** What a file is that is JSON but no topic pack, and where it belongs; null when it may be a pack. */
export function whyOtherFile(json: unknown): string | null {
  if (Array.isArray(json)) {
    const [first] = json;
    return isObject(first) && ('uri' in first || 'target' in first)
      ? `The file holds highlights and no topic pack. ${ELSEWHERE}.`
      : 'The file holds a list, and a topic pack is one group of fields: { … }. Choose another file; or if the pack is in the list, save it as a file of its own.';
  }
  if (!isObject(json)) return null;
  if (json.format === COMPARISON_FORMAT || 'crossread:comparison' in json)
    return `The file is a report of compared coverage and no topic pack. ${ELSEWHERE}.`;
  if (typeof json.format === 'string' && json.format.startsWith('crossread'))
    return `The file is another of Crossread’s own (“${json.format.slice(0, 40)}”) and no topic pack. ${ELSEWHERE}.`;
  if ('@context' in json || isObject(json.target))
    return `The file holds annotations or linked data and no topic pack. ${ELSEWHERE}.`;
  if (isFeedIndex(json))
    return 'The file is the index of a feed and no topic pack. Choose it together with a pack of the feed: the files that end in .json.gz.';
  if (isDelta(json))
    return 'The file holds only what changed from one version of a pack to the next. Choose the pack itself: the feed’s index names its file.';
  if (typeof json.$schema === 'string' && json.$schema.includes('json-schema.org'))
    return 'The file is the schema that describes topic packs and no pack itself. Choose the pack.';
  const isPack = 'format' in json || 'entities' in json || 'questions' in json || 'event' in json;
  return isPack
    ? null
    : 'The file is JSON but no topic pack: it has neither format nor event nor questions. Choose another file.';
}
