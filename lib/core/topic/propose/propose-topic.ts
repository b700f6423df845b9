import type { ArticleText } from '../../frame-article';
import type { Entity, TopicPack } from '../schema';
import { castOf, type CastMember } from './cast';
import { chooseEventKind, type ChosenKind } from './choose-event-kind';
import { draftText, type DraftText } from './draft-text';
import { datesOf, windowOf, type EventWindow } from './event-window';
import { evidenceFor } from './evidence';
import { findNames } from './find-names';
import { findKoreanNames } from './find-korean-names';
import { frameOf, type ProposedFrame } from './frame-event';
import { gatherEntities, type NamedThing } from './gather-entities';
import { findKnownEntities } from './known-entities';
import { mend } from './mend';
import { nameTopic } from './name-topic';
import type { Proposal } from './proposal';
import type { QuestionDraft } from './question-draft';
import { proposeRivals, type RivalDraft } from './propose-rivals';
import { groupsOf, proposeQuestions } from './propose-questions';
import { settleQuestions } from './settle-questions';
import { Slugs } from './slug';

export type { Evidence, Proposal } from './proposal';

/** More questions than these nobody looks through at once. */
const MOST_QUESTIONS = 20;

/**
 * Proposes a topic from one article, for the reader to edit: what the event is called, who and where, its days, what it may be mistaken for,
 * and what can be asked of it. Pure; the same for the same article. Never throws.
 *
 * Korean has no capitals: only names before titles and with telling endings are found there. In languages without a table of words for
 * events (all but English, Spanish, French, German, Italian, Portuguese, Russian, Korean) only what known packs name is told.
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
  const rivals = proposeRivals(draft, chosen, cast, frame, window, dates);
  const questions = proposeQuestions({ draft, chosen, cast, frame, window, dates }).slice(0, MOST_QUESTIONS);
  const parts: Parts = { draft, chosen, cast, window, frame, rivals, questions };
  const entities = [...knownEntities.entities.values(), ...cast.map(({ entity }) => entity)];
  const pack = settleQuestions(mend(packOf(parts, entities, utcOffsetOf(frame.places, known), id)), from);
  const asked = new Set(pack.questions.map((question) => question.id));
  const evidence = evidenceFor(parts);
  return { pack, evidence: evidence.filter(({ of, id: seen }) => of !== 'question' || asked.has(seen)) };
}

/** All that was found of a topic in its article. */
interface Parts {
  readonly draft: DraftText;
  readonly chosen: ChosenKind;
  readonly cast: readonly CastMember[];
  readonly window: EventWindow;
  readonly frame: ProposedFrame;
  readonly rivals: readonly RivalDraft[];
  readonly questions: readonly QuestionDraft[];
}

function packOf(
  { draft, chosen: { kind }, window, frame, rivals, questions }: Parts,
  entities: readonly Entity[],
  utcOffset: number,
  id: string,
): TopicPack {
  const { from, to, announced } = window;
  const all = [...entities, ...(frame.word ? [frame.word] : [])];
  return {
    format: 1,
    id,
    version: '0.1.0',
    title: nameTopic(draft, kind, frame, window),
    entities: [...new Map(all.map((entity) => [entity.id, entity])).values()],
    event: {
      participants: frame.participants,
      places: frame.places.map(({ entity }) => entity.id),
      window: { from, to },
      announced,
      utcOffset,
      nouns: { ...kind.nouns },
      verbs: { ...kind.verbs },
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
