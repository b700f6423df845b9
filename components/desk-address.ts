/**
 * Where one is in the desk, as its address says: `desk.html#/topic/summit/question/shells?sort=date`. So panel, card and desk lead to one
 * another, the way back works, and a reload keeps what was seen. What a room itself keeps in its address stands behind the question mark.
 */

/** A room of the desk, and what is looked at in it. Ids are as in the store. */
export type Place =
  /** Of a topic: its coverage matrix, its timeline, its report; the topic may be left open, as when the desk is opened from nowhere. */
  | { readonly room: 'coverage' | 'timeline' | 'report'; readonly topic: string | null }
  /** One question with all its answers. */
  | { readonly room: 'question'; readonly topic: string; readonly question: string }
  /** Two to four articles beside one another. */
  | { readonly room: 'side-by-side'; readonly topic: string; readonly articles: readonly string[] }
  /** What others report and an article, or a publisher in all its articles, does not; of which one may be left open. */
  | {
      readonly room: 'missing';
      readonly topic: string;
      readonly by: 'article' | 'publisher';
      readonly of: string | null;
    }
  | { readonly room: 'articles' | 'claims' | 'topics' | 'library' | 'bin' | 'import' | 'backup' }
  /** What is synced, and with whom: in an edition that syncs. */
  | { readonly room: 'sync' }
  /** Where a topic is made, of a kept article or from nothing. */
  | { readonly room: 'new-topic'; readonly article: string | null }
  | { readonly room: 'edit-topic'; readonly topic: string }
  /** An address that names no room. */
  | { readonly room: 'nowhere' }
  /** The kept text of an article with its marks; at one of its claims. */
  | { readonly room: 'article'; readonly article: string; readonly claim: string | null };

/** One of the rooms. */
export type Room = Place['room'];

/** What the fragment of an address names, and what stands behind its question mark; the coverage of no topic when it names nothing. */
export function placeAt(fragment: string): { readonly place: Place; readonly asked: URLSearchParams } {
  const [path = '', asked = ''] = split(fragment.replace(/^#\/?/, ''), '?');
  const [room = '', ...ids] = path.split('/').map(decoded);
  return { place: placeOf(room, ids), asked: new URLSearchParams(asked) };
}

/** The fragment of the address of a place, `#` and all. */
export function addressOf(place: Place, asked: URLSearchParams = new URLSearchParams()): string {
  const path = pathOf(place).map(encoded).join('/');
  const query = asked.toString();
  return `#/${path}${query === '' ? '' : `?${query}`}`;
}

function placeOf(room: string, ids: readonly string[]): Place {
  switch (room) {
    case '':
      return { room: 'coverage', topic: null };
    case 'topic':
      return placeInTopic(ids);
    case 'articles':
    case 'claims':
    case 'topics':
    case 'library':
    case 'bin':
    case 'import':
    case 'backup':
    case 'sync':
      return { room };
    case 'new-topic':
      return { room, article: ids[0] ?? null };
    case 'edit-topic':
      return ids[0] === undefined ? { room: 'topics' } : { room, topic: ids[0] };
    // The room's name on its door.
    case 'highlights':
      return { room: 'library' };
    case 'article':
      return ids[0] === undefined
        ? { room: 'articles' }
        : { room, article: ids[0], claim: afterWord(ids, 'claim') };
    default:
      return { room: 'nowhere' };
  }
}

function placeInTopic([topic, room, ...ids]: readonly string[]): Place {
  if (topic === undefined || topic === '') return { room: 'coverage', topic: null };
  switch (room) {
    case 'question':
      return ids[0] === undefined
        ? { room: 'coverage', topic }
        : { room: 'question', topic, question: ids[0] };
    case 'side-by-side':
      return { room, topic, articles: ids };
    case 'missing':
      return {
        room,
        topic,
        by: ids[0] === 'publisher' ? 'publisher' : 'article',
        of: ids[1] ?? null,
      };
    case 'timeline':
    case 'report':
      return { room, topic };
    default:
      return { room: 'coverage', topic };
  }
}

function pathOf(place: Place): string[] {
  switch (place.room) {
    case 'coverage':
      return place.topic === null ? [] : ['topic', place.topic];
    case 'timeline':
    case 'report':
      return place.topic === null ? [] : ['topic', place.topic, place.room];
    case 'question':
      return ['topic', place.topic, 'question', place.question];
    case 'side-by-side':
      return ['topic', place.topic, 'side-by-side', ...place.articles];
    case 'missing':
      return ['topic', place.topic, 'missing', place.by, ...(place.of === null ? [] : [place.of])];
    case 'new-topic':
      return ['new-topic', ...(place.article === null ? [] : [place.article])];
    case 'edit-topic':
      return ['edit-topic', place.topic];
    case 'article':
      return ['article', place.article, ...(place.claim === null ? [] : ['claim', place.claim])];
    default:
      return [place.room];
  }
}

function afterWord(ids: readonly string[], word: string): string | null {
  return ids[1] === word ? (ids[2] ?? null) : null;
}

/** What stands before and after the first of a character. */
function split(text: string, at: string): [string, string] {
  const i = text.indexOf(at);
  return i < 0 ? [text, ''] : [text.slice(0, i), text.slice(i + 1)];
}

/** An id as it can stand in an address. Half a character cannot: what has one leads nowhere, and the room that names it still stands. */
function encoded(id: string): string {
  return encodeURIComponent(id.toWellFormed());
}

/** An id as it was before it was encoded; as it stands when it is no encoded text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch (error) {
    if (error instanceof URIError) return part;
    throw error;
  }
}
