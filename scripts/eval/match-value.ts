import type { Claim, Value } from '../../lib/core/claims/claim';
import { findDates } from '../../lib/core/claims/dates';
import { findEntities } from '../../lib/core/mentions/find-entities';
import { fold } from '../../lib/core/text/fold';
import { readText } from '../../lib/core/text/read-text';
import { tokenise } from '../../lib/core/text/tokens';
import type { Topic } from '../../lib/core/topic/compile';
import { isWithin } from '../../lib/core/topic/entity-tree';
import { localText } from '../../lib/core/topic/local-text';

/** Whether a claim's value says what an annotator wrote down ("about 5,000,000", "2024-06-18/2024-06-19", "Vladivostok"). */
export function valueMatches(topic: Topic, claim: Claim, annotated: string): boolean {
  const { value } = claim;
  switch (value.type) {
    case 'quantity':
      return matchesNumber(value, annotated);
    case 'date':
      return matchesDays(value, annotated);
    case 'time':
      return matchesTime(value, annotated);
    case 'place':
      return entitiesIn(topic, annotated).some(
        (place) => place === value.place || place === nearOf(topic, value.place),
      );
    case 'choice':
      return sharesWord(optionLabel(topic, claim.question, value.option), annotated);
    case 'statement':
      return (
        value.holds !== /^(no|not)\b/.test(annotated) || annotated.startsWith('not ruled out') === value.holds
      );
  }
}

const DAY = /\d{4}(-\d{2}(-\d{2})?)?/g;

function matchesNumber({ min, max }: Extract<Value, { type: 'quantity' }>, annotated: string): boolean {
  const first = /\d[\d,]*(\.\d+)?/.exec(annotated)?.[0];
  // "dozens", "several hours", "millions": an amount that names its size only.
  if (first === undefined)
    return /dozen/.test(annotated)
      ? min === 24
      : /several|hours|scores|million/.test(annotated) && min !== max;
  const number = Number(first.replaceAll(',', '')) * (/\d million/.test(annotated) ? 1e6 : 1);
  return number === min || number === max;
}

/** Every annotated day lies in the value, and the value is no vaguer than the annotation by more than its own unit. */
function matchesDays({ from, to }: Extract<Value, { type: 'date' }>, annotated: string): boolean {
  const [first, last = first] = annotated.match(DAY) ?? [];
  if (first === undefined || last === undefined)
    return writtenOut(annotated).some((days) => days.from === from && days.to === to);
  const depth = Math.min(first.length, 10);
  return (
    from.slice(0, depth) === first &&
    (to.slice(0, last.length) === last || from.slice(0, depth) === to.slice(0, depth))
  );
}

/** "Vietnam (June 19-20)": dates in words, of June 2024. */
function writtenOut(annotated: string) {
  const tokens = tokenise(fold(annotated));
  return findDates(tokens, 0, tokens.words.length - 1, '2024-06-18');
}

function matchesTime({ from, to }: Extract<Value, { type: 'time' }>, annotated: string): boolean {
  const clocks = [...annotated.matchAll(/(\d{1,2}):(\d{2})/g)].map(
    (match) => Number(match[1]) * 60 + Number(match[2]),
  );
  if (clocks.length === 0) return /dawn|night|early|evening|morning/.test(annotated) && from !== to;
  return clocks.some((minutes) => from <= minutes && minutes <= to);
}

/** The ids of the entities that a few words name. */
export function entitiesIn(topic: Topic, text: string): string[] {
  const wording = topic.wordingIn(null);
  return findEntities(readText(text, wording.index), wording, true).map(({ entity }) => entity);
}

/** "Vostochny spaceport" and "Amur region" are told apart; a guest house and its residence are not. */
function nearOf(topic: Topic, place: string): string | undefined {
  return topic.entities.get(place)?.partOf === 'amur' ? 'vostochny' : undefined;
}

function optionLabel(topic: Topic, question: string, option: string): string {
  const spec = topic.questionsById.get(question)?.value;
  const found = spec?.type === 'choice' ? spec.options.find(({ id }) => id === option) : undefined;
  return `${found ? localText(found.label, 'en') : ''} ${option}`;
}

const IDLE = new Set([
  'with',
  'from',
  'that',
  'this',
  'putin',
  'says',
  'have',
  'their',
  'and',
  'the',
  'for',
  'its',
  'not',
]);

/** Whether two phrases share a word that means something; by its first five letters. */
function sharesWord(a: string, b: string): boolean {
  const stems = (text: string) =>
    new Set(
      (text.toLowerCase().match(/\p{L}{3,}|\d{4}/gu) ?? [])
        .filter((word) => !IDLE.has(word))
        .map((word) => word.slice(0, 5)),
    );
  const other = stems(b);
  return [...stems(a)].some((stem) => other.has(stem));
}

/** Whether a claim credits whom the annotator named; nobody where nobody is named. */
export function attributionMatches(topic: Topic, claim: Claim, annotated: string | null): boolean {
  if (annotated === null) return claim.attribution.length === 0;
  if (claim.attribution.length === 0) return false;
  const credited = claim.attribution.join(' ');
  if (sharesWord(credited, annotated)) return true;
  const wanted = entitiesIn(topic, annotated);
  return entitiesIn(topic, credited).some((one) =>
    wanted.some((two) => isWithin(topic, one, two) || isWithin(topic, two, one)),
  );
}
