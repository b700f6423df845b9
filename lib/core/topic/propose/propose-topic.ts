import type { ArticleText } from '../../frame-article';
import { withExact, type TextSpan } from '../../text/span';
import { spanOfTokens } from '../../text/read-text';
import type { TopicPack } from '../schema';
import { castOf, type CastMember } from './cast';
import { chooseEventKind } from './choose-event-kind';
import { draftText, type DraftText, type Line } from './draft-text';
import { datesOf, windowOf } from './event-window';
import { findNames } from './find-names';
import { findKoreanNames } from './find-korean-names';
import { frameOf, type ProposedFrame } from './frame-event';
import { gatherEntities, type NamedThing } from './gather-entities';
import { findKnownEntities } from './known-entities';
import { mend } from './mend';
import { nameTopic } from './name-topic';
import type { Evidence, Proposal } from './proposal';
import { proposeRivals } from './propose-rivals';
import { groupsOf, proposeQuestions } from './propose-questions';
import { settleQuestions } from './settle-questions';
import { Slugs } from './slug';

export type { Evidence, Proposal } from './proposal';

/** More questions than these nobody looks through at once. */
const MOST_QUESTIONS = 20;

/**
 * Proposes a topic from one article, for the reader to edit: what the event is called, who and where, its days, what it may be mistaken for,
 * and what can be asked of it. Pure; the same for the same article. Never throws.
 * @param known valid packs: what the article names of theirs comes with all its names, in all languages
 * @param id of the new topic
 */
export function proposeTopic(from: ArticleText, known: readonly TopicPack[], id: string): Proposal {
  const draft = draftText(from);
  const slugs = new Slugs();
  const knownEntities = findKnownEntities(draft, known);
  const cast = castOf(draft, namedIn(draft), knownEntities, slugs);
  const chosen = chooseEventKind(draft);
  const dates = datesOf(draft);
  const window = windowOf(draft, chosen.kind, chosen.words, dates);
  const frame = frameOf(draft, chosen, cast, slugs);
  const entities = new Map(knownEntities.entities);
  for (const { entity } of cast) if (!entities.has(entity.id)) entities.set(entity.id, entity);
  if (frame.word) entities.set(frame.word.id, frame.word);
  const rivals = proposeRivals(chosen, cast, frame, window, dates);
  const questions = proposeQuestions({ draft, chosen, cast, frame, window, dates }).slice(0, MOST_QUESTIONS);
  const pack: TopicPack = {
    format: 1,
    id,
    version: '0.1.0',
    title: nameTopic(draft, chosen.kind, frame, window),
    entities: [...entities.values()],
    event: {
      participants: frame.participants,
      places: frame.places.map(({ entity }) => entity.id),
      window: { from: window.from, to: window.to },
      announced: window.announced,
      utcOffset: utcOffsetOf(frame.places, known),
      nouns: { ...chosen.kind.nouns },
      verbs: { ...chosen.kind.verbs },
      signatures: {},
      otherEvents: {},
    },
    rivals: rivals.map(({ rival }) => rival),
    sets: {},
    groups: groupsOf(questions.map(({ question }) => question)),
    questions: questions.map(({ question }) => question),
    articles: [],
    claims: [],
  };
  const evidence: Evidence[] = [
    ...evidenceOf('title', 'event', draft, chosen.words),
    ...cast.flatMap((member) => evidenceOfMember(draft, member)),
    ...evidenceOf(
      'window',
      'event',
      draft,
      window.dates.map(({ line, date }) => ({ line, ...date })),
    ),
    ...rivals.flatMap(({ rival, seen }) =>
      evidenceOf(
        'rival',
        rival.id,
        draft,
        seen.map(({ line, date }) => ({ line, ...date })),
      ),
    ),
    ...questions.flatMap((asked) => evidenceOf('question', asked.question.id, draft, [asked])),
  ];
  const settled = settleQuestions(mend(pack), from);
  const asked = new Set(settled.questions.map(({ id }) => id));
  return {
    pack: settled,
    evidence: evidence.filter(({ of, id: seen }) => of !== 'question' || asked.has(seen)),
  };
}

/** Hours ahead of UTC where a known event took place at the same place, or in the same country; else 0, for the reader to set. */
function utcOffsetOf(places: ProposedFrame['places'], known: readonly TopicPack[]): number {
  const ids = places
    .slice(0, 1)
    .flatMap(({ entity: { id, partOf } }) => [id, ...(partOf === undefined ? [] : [partOf])]);
  return known.find(({ event }) => event.places.some((place) => ids.includes(place)))?.event.utcOffset ?? 0;
}

function namedIn(draft: DraftText): NamedThing[] {
  return draft.language === 'ko' ? findKoreanNames(draft) : gatherEntities(findNames(draft), draft);
}

function evidenceOfMember(draft: DraftText, { entity, kind, named }: CastMember): Evidence[] {
  const of = kind === 'place' || kind === 'country' ? 'place' : 'entity';
  return evidenceOf(of, entity.id, draft, named?.hits ?? []);
}

function evidenceOf(
  of: Evidence['of'],
  id: string,
  draft: DraftText,
  hits: readonly { line: Line; first: number; last: number }[],
): Evidence[] {
  if (hits.length === 0) return [];
  const spans = hits
    .filter(({ line }) => line.where !== 'title')
    .map(({ line, first, last }): TextSpan => withExact(draft.text, spanOfTokens(line.tokens, first, last)))
    .sort((a, b) => a.start - b.start);
  return [{ of, id, count: hits.length, spans }];
}
