import { annotationFrom, type Draft } from './draft';
import { isObject, listOf, textIn, type JsonObject } from './json';
import type { ReadingContext } from './reading';
import { selectWords } from './select-words';
import { signed } from './sign';
import type { Made } from './why-invalid';

/** Whether a record has the shape of Hypothesis' API (https://h.readthedocs.io/en/latest/api-reference/), which its exports have too. */
export function isHypothesis(record: JsonObject): boolean {
  return typeof record.uri === 'string' && ('target' in record || 'text' in record);
}

/** Who made it: the account, "acct:name@host". */
export function hypothesisAuthor({ user }: JsonObject): string | null {
  return textIn(user) ?? null;
}

/**
 * Takes one annotation of Hypothesis. A page note becomes a note on the page, and so does a reply, with the words that it answers to
 * in the place of its own, when they are in the file.
 * @param author who is to be named under the note; null when it is the reader
 * @param byId the records of the file by their id there
 */
export function readHypothesis(
  record: JsonObject,
  author: string | null,
  byId: ReadonlyMap<string, JsonObject>,
  context: ReadingContext,
): Made {
  const { id, text, tags, references } = record;
  if (id !== undefined && typeof id !== 'string') return wrong('id');
  if (text !== undefined && text !== null && typeof text !== 'string') return wrong('text');
  const named = listOf(tags).map(textIn);
  if (named.includes(undefined)) return { why: { key: 'wantsTexts', values: { part: 'tags' } } };
  const answered = listOf(references).map((one) => byId.get(textIn(one) ?? ''));
  const root = answered.find((one) => one !== undefined);
  return annotationFrom(
    {
      id: id === undefined ? null : `https://hypothes.is/a/${id}`,
      address: textIn(record.uri) ?? '',
      ...wordsOf(answered.length === 0 ? record : (root ?? {})),
      isReply: answered.length > 0,
      note: signed(text ?? '', author && nameOf(author, record)),
      tags: named.flatMap((tag) => tag?.trim() || []),
      colour: null,
      created: textIn(record.created) ?? null,
      modified: textIn(record.updated) ?? null,
      title: isObject(record.document) ? (textIn(listOf(record.document.title)[0]) ?? null) : null,
      language: null,
    },
    context,
  );
}

function wordsOf({ target }: JsonObject): Pick<Draft, 'quote' | 'start'> {
  const selectors = listOf(target)
    .filter(isObject)
    .flatMap(({ selector }) => listOf(selector))
    .filter(isObject);
  return selectWords(selectors);
}

function nameOf(account: string, { user_info }: JsonObject): string {
  const shown = isObject(user_info) ? textIn(user_info.display_name) : undefined;
  return shown ?? account.replace(/^acct:([^@]*)@.*$/, '$1');
}

function wrong(part: string): Made {
  return { why: { key: 'wantsText', values: { part } } };
}
