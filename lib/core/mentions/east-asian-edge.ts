import { gapAfter } from '../claims/numbers';
import type { TermHit } from '../topic/cue';
import type { EntityMention } from './find-entities';
import type { Scene } from './noun-phrase';
import { isVisitor } from './participants';
import { entityAt } from './sentence-parts';

/** What joins a name to its head in Chinese, Japanese and Korean, or opens the phrase; the longest alternatives first. */
const JOINTS = new RegExp(
  `(?:${[
    '此次|这次|這次|本次|这一|這一|这趟|這趟|首次|再次|再度|第[一二三四]次|[时時]隔(?:约|約)?\\d+年(?:后|後)?|[为為]期[一两兩二]天的?|国事|國事|正式|友好|首脑|首腦',
    '[两兩二]人的?|双方的?|雙方的?|[两兩]国(?:元首|领导人|首脑)?的?|总统|總統|领导人|他的?|其',
    '今回の|両首脳の|両氏の|両者の|同氏の|同大統領の|公式|国賓|\\d+年ぶり(?:の|となる)|初の|ロ朝|露朝|大統領の?|総書記の?|氏の|の',
    '그의|이번|국빈|공식|(?:두|양) ?정상의?|두 사람의|북러|러북|북·러|조러|\\d+년 만의|대통령의?|의|에서 (?:열린|개최된|진행된|가진)|첫',
    '的',
  ].join('|')})$`,
);
/** Longest of them (characters), and how many may follow one another. */
const LONGEST = 10;
const STEPS = 8;
/** A phrase does not begin with one of these; they belong to what stands before it. */
const NOT_FIRST = /^(?:的|の|의|总统|總統|领导人|大統領|総書記|氏|대통령|에서|$)/;

/** Where the phrase of a Chinese, Japanese or Korean head begins: with the name that owns it, or what takes its place. */
export function eastAsianEdge(scene: Scene, head: TermHit): number {
  const { tokens } = scene.text;
  const { first: start } = scene.reading.sentence;
  let first = head.first;
  let edge = first;
  for (let steps = 0; steps < STEPS && first > start; steps++) {
    const name = nameBefore(scene, first, head);
    const next = name ? name.first : jointBefore(scene, first);
    if (next === null || next < start) break;
    first = next;
    const from = tokens.starts[first] ?? 0;
    if (name || !NOT_FIRST.test(tokens.text.folded.slice(from, from + LONGEST))) edge = first;
  }
  return edge;
}

function nameBefore({ text, reading, topic }: Scene, at: number, head: TermHit): EntityMention | null {
  const name = entityAt(reading, at - 1);
  // The joint passed last may be the end of the name: "プーチン氏" + "の".
  if (!name || name.first >= at || name.last >= head.first) return null;
  if (name.last === at - 1 && !/^ ?$/.test(gapAfter(text.tokens, name.last))) return null;
  if (isVisitor(topic, name.entity) || topic.pack.event.places.includes(name.entity)) return name;
  // "金正恩会谈" is what somebody does with him; "金正恩的会谈" is his.
  const isHost = topic.pack.event.participants.some((group) => group.includes(name.entity));
  return at < head.first && isHost ? name : null;
}

function jointBefore({ text }: Scene, at: number): number | null {
  const { starts, text: folded } = text.tokens;
  const end = (starts[at] ?? 0) - (folded.folded.charAt((starts[at] ?? 0) - 1) === ' ' ? 1 : 0);
  const joint = JOINTS.exec(folded.folded.slice(Math.max(0, end - LONGEST), end));
  if (!joint) return null;
  const from = end - joint[0].length;
  let first = at;
  while (first > 0 && (starts[first - 1] ?? -1) >= from) first--;
  return starts[first] === from ? first : null;
}
