import { wordSet } from '../../text/word-set';
import { topOf } from '../../topic/entity-tree';
import { gapAfter } from '../numbers';
import type { Speaker } from '../speakers';
import { gapBefore, wordAt, type Scene } from './credit';
import { isNoun } from './is-verb';

/** Who a verb's subject is, and the token at which it begins: a pronoun's own place, not that of whom it stands for. */
export interface Subject {
  readonly speaker: Speaker;
  readonly from: number;
  /** "he and Kim", "both governments": what they promise one another is an act and no word of one. */
  readonly joint: boolean;
}

/** How far before its verb a subject is looked for, and how far when no apposition parts the two (words). */
const FAR = 26;
const NEAR = 9;

/** "Anna Holm, a minister, has said", "later said". */
const HELPS = /^(ha[sd]|have|also|later|then|\w+ly)$/;

const WRITINGS = wordSet(
  'letter article column text op-ed essay statement report paper document message speech remarks note tweet post commentary editorial ed',
);

/** "Some say", "many fear": nobody who could be named. */
const INDEFINITE = wordSet('some many others few most nobody everyone everybody anyone someone nothing');

/** Who stands before the verb: the nearest speaker, or the one before an apposition ("John Erath, a director, told …"). */
export function subjectOf(scene: Scene, verb: number, spoke?: Speaker): Subject | null {
  if (gapBefore(scene, verb).includes('"')) return null;
  const closes = closesApposition(scene, verb);
  let commas = 0;
  let named: Speaker | null = null;
  for (let at = verb - 1; at >= Math.max(scene.first, verb - FAR) && commas <= 2; at--) {
    if (gapAfter(scene.tokens, at).includes(',')) commas++;
    if (endsSubject(scene, at, verb, commas) || (commas === 0 && INDEFINITE.has(wordAt(scene, at))))
      return null;
    if (commas === 0 && verb - at <= 5) {
      const meant = whomItMeans(scene, at, spoke);
      if (meant) return meant;
    }
    const speaker = scene.speakers.find(({ last }) => last === at);
    if (!speaker || isObject(scene, speaker)) continue;
    if (commas === 0 && verb - at <= NEAR) return joined(scene, speaker);
    // An apposition closes with a comma right before the verb; of a role and a name in it, the name speaks.
    if (!closes) continue;
    if (commas === 1 && speaker.person && isSetOff(scene, speaker)) named = speaker;
    if (commas === 2)
      return speaker.person
        ? joined(scene, speaker)
        : { ...joined(scene, speaker), speaker: named ?? speaker };
  }
  return null;
}

function closesApposition(scene: Scene, verb: number): boolean {
  return gapBefore(scene, HELPS.test(wordAt(scene, verb - 1)) ? verb - 1 : verb).includes(',');
}

/** "…, Maj. Gen. Pat Ryder, …": between commas, with titles. */
function isSetOff(scene: Scene, { first }: Speaker): boolean {
  let start = first;
  while (first - start < 4 && /^( |\. )$/.test(gapBefore(scene, start))) start--;
  return gapBefore(scene, start).includes(',');
}

/** Whom a pronoun or a writing stands for: "he", "who", "it", "the letter". */
function whomItMeans(scene: Scene, at: number, credited: Speaker | undefined): Subject | null {
  const word = wordAt(scene, at);
  const before = wordAt(scene, at - 1);
  const subject = (speaker: Speaker | null, from = at) => (speaker ? { speaker, from, joint: false } : null);
  const together = (speaker: Speaker | null, from: number) =>
    speaker ? { speaker, from, joint: true } : null;
  if (WRITINGS.has(word) && OWNED.has(before)) {
    return subject(scene.discourse.author ?? scene.discourse.source, at - 1);
  }
  if (HEADS.has(word) && (before === 'both' || before === 'two'))
    return together(bothSides(scene, true), at - 1);
  if (SIDES.has(word) && (before === 'both' || before === 'two')) return together(bothSides(scene), at - 1);
  switch (word) {
    case 'he':
      return subject(credited ?? whomHeMeans(scene, at));
    case 'she':
      return subject(credited ?? whomSheMeans(scene));
    case 'who':
      return subject(personBefore(scene, at));
    case 'they':
      return subject(scene.discourse.before ?? scene.discourse.source);
    case 'it':
      return subject(whatItMeans(scene, at));
    case 'both':
      return subject(scene.speakers.some(({ first }) => first === at + 1) ? null : bothSides(scene));
    default:
      return null;
  }
}

const OWNED = wordSet('the his her this');
const HEADS = wordSet('leaders pair presidents');
const SIDES = wordSet('governments sides capitals countries states parties nations');

/** ", he said" behind what is said: he has spoken before; else the one with whom the sentence began. */
function whomHeMeans(scene: Scene, at: number): Speaker | null {
  const { person } = scene.discourse;
  const isBehind = isSetOffBefore(scene, at) && at > scene.first + 3 && isEnd(scene, at + 1);
  return (isBehind ? person : null) ?? personNamedFirst(scene, at) ?? person;
}

const SAYS =
  /^(sa(id|ys)|add(s|ed)|report(s|ed)|noted?s?|wr(ites|ote)|claim(s|ed)|warn(s|ed)|announced|quoted|cited)$/;

/** "…, it says, …": what was credited just now, or a writing; "it calls on both" may be a treaty. */
function whatItMeans(scene: Scene, at: number): Speaker | null {
  const { author, before, source, medium } = scene.discourse;
  const isPlain = SAYS.test(wordAt(scene, at + 1)) || SAYS.test(wordAt(scene, at + 2));
  if (isPlain && at - scene.first <= 3) {
    return [before, author, source, medium].find((one) => one && !one.person) ?? author;
  }
  if (!isSetOffBefore(scene, at) || !isEnd(scene, at + 1)) return null;
  return author ?? (before?.person ? null : before);
}

function isSetOffBefore(scene: Scene, at: number): boolean {
  return /[,"]/.test(gapBefore(scene, at));
}

/** "She": of those named, no one whom the event is about, when it has been about men; a name that the pack does not know first. */
function whomSheMeans({ discourse, topic }: Scene): Speaker | null {
  const { person, names } = discourse;
  const takesPart = topic.pack.event.participants.some((group) => group.includes(person?.entity ?? ''));
  if (person && !takesPart) return person;
  return [...names.values()].findLast((named) => named.person) ?? null;
}

/** Whether the clause ends right behind the verb at the token. */
function isEnd({ tokens, last }: Scene, verb: number): boolean {
  return verb >= last || /[,.;"]/.test(gapAfter(tokens, verb));
}

/** "Both sides", "the two leaders": the two who take part in the event, when the topic names two; their states, or themselves. */
export function bothSides({ topic, first }: Scene, areHeads = false): Speaker | null {
  const [one, other, ...more] = topic.pack.event.participants.map(([head]) =>
    areHeads ? (head ?? '') : topOf(topic, head ?? ''),
  );
  const names = [one, other].map((id) => topic.entities.get(id ?? '')?.name.en ?? '');
  if (one === undefined || other === undefined || one === other || more.length > 0) return null;
  return {
    first,
    last: first,
    name: names.join(' and '),
    entity: one,
    media: false,
    person: false,
    anonymous: false,
  };
}

/** Whether no subject can stand beyond the token: another clause, "a pact which, among other things, assures …", another verb. */
function endsSubject(scene: Scene, at: number, verb: number, commas: number): boolean {
  if (/[;:]/.test(gapAfter(scene.tokens, at))) return true;
  const word = wordAt(scene, at);
  if (commas > 0) return word === 'which' || word === 'that';
  if (at >= verb - 1) return false;
  const hit = scene.hits.find((one) => one.at === at);
  return (
    hit?.cue.kind === 'verb' && hit.cue.manner !== 'prints' && hit.cue.needs === null && !isNoun(scene, hit)
  );
}

const BEFORE_NAMES = wordSet('the a an president leader russian north korean mr mrs ms s dr');
const OBJECTS = wordSet(
  'to with in at against for on about towards toward between into of from by than near',
);

/** "to Putin", "with Kim", "of Pyongyang", "Putin's": not who speaks, unless it is what the speaker belongs to. */
function isObject(scene: Scene, { first, last }: Speaker): boolean {
  const { hits } = scene;
  if (wordAt(scene, last + 1) === 's' && gapAfter(scene.tokens, last).includes("'")) return true;
  let before = first - 1;
  // "thanked North Korea for it and promised": whom another verb is done to.
  const isDoneTo = (hit: Scene['hits'][number]) =>
    hit.at < first &&
    hit.end >= first - 2 &&
    hit.cue.kind === 'verb' &&
    hit.cue.manner !== 'states' &&
    !isNoun(scene, hit);
  if (hits.some(isDoneTo)) return true;
  while (
    before >= scene.first &&
    BEFORE_NAMES.has(wordAt(scene, before)) &&
    /^[ '.]+$/.test(gapAfter(scene.tokens, before))
  )
    before--;
  return (
    before >= scene.first &&
    OBJECTS.has(wordAt(scene, before)) &&
    !/[,;:"]/.test(gapAfter(scene.tokens, before))
  );
}

/** "Washington and Seoul", "Moscow and Pyongyang": both spoke; named together, credited to the first's origin. */
function joined(scene: Scene, speaker: Speaker): Subject {
  const { first } = speaker;
  const alone = { speaker, from: first, joint: false };
  if (wordAt(scene, first - 1) !== 'and') return alone;
  const before = scene.speakers.find(({ last }) => last === first - 2);
  if (!before || gapAfter(scene.tokens, before.last) !== ' ') {
    return { ...alone, joint: /^(he|she|it)$/.test(wordAt(scene, first - 2)) };
  }
  const all = [...listedBefore(scene, before), before];
  const [head] = all;
  const name = `${all.map((one) => one.name).join(', ')} and ${speaker.name}`;
  return {
    speaker: { ...(head ?? before), last: speaker.last, name },
    from: (head ?? before).first,
    joint: true,
  };
}

/** "Washington, Seoul and Tokyo": those of a list before the one that "and" follows. */
function listedBefore(scene: Scene, { first }: Speaker): Speaker[] {
  const before = scene.speakers.find(({ last }) => last === first - 1);
  if (!before || gapBefore(scene, first) !== ', ') return [];
  return [...listedBefore(scene, before), before];
}

/** "when Kim Jong-il was his host, he said": someone in a clause at the side is not the one who speaks. */
function isBeside(scene: Scene, speaker: Speaker): boolean {
  return /^(when|while|after|before|where|as|whom|whose)$/.test(wordAt(scene, speaker.first - 1));
}

function personBefore(scene: Scene, at: number): Speaker | null {
  return scene.speakers.findLast(({ person, last }) => person && last < at) ?? null;
}

/** Whom "he" means within its sentence: the subject it began with, else the one named last. */
function personNamedFirst(scene: Scene, at: number): Speaker | null {
  const before = scene.speakers.filter(
    (speaker) =>
      speaker.person &&
      speaker.last < at &&
      (speaker.entity !== null || speaker.first - scene.first <= 4) &&
      !isBeside(scene, speaker) &&
      !isObject(scene, speaker),
  );
  return before.at(-1) ?? null;
}
