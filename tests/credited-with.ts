import { findEntities } from '../lib/core/mentions/find-entities';
import { readSentences } from '../lib/core/mentions/read-sentence';
import { readText } from '../lib/core/text/read-text';
import { topicIn } from '../lib/core/topic/local-topic';
import { attributionOf, creditsOf } from '../lib/core/claims/attribution';
import { theSummit } from './topic';

/** Whom a text credits with the words between braces: a chain, nearest to the fact first. */
export function creditedWith(marked: string, language = 'en'): readonly string[] {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const topic = topicIn(theSummit(), language);
  const text = readText(marked.replace('{', '').replace('}', ''), topic.index);
  const readings = readSentences(text, topic, findEntities(text, topic, true));
  const index = readings.findIndex(({ sentence }) => sentence.start <= from && from < sentence.end);
  const { starts } = text.tokens;
  const { offsets } = text.tokens.text;
  const sourceOf = (token: number) => (offsets ? (offsets[starts[token] ?? 0] ?? 0) : (starts[token] ?? 0));
  const inside = [...starts].flatMap((_, token) =>
    sourceOf(token) >= from && sourceOf(token) < to ? [token] : [],
  );
  const answer = { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
  return attributionOf(creditsOf(text, readings, topic)[index] ?? [], topic, answer)?.chain ?? [];
}
