import { spanOfTokens } from '../../text/read-text';
import { withExact } from '../../text/span';
import type { CastMember } from './cast';
import type { ChosenKind } from './choose-event-kind';
import type { DraftText, Line } from './draft-text';
import type { DatedLine, EventWindow } from './event-window';
import type { NameKind } from './gather-entities';
import type { Evidence } from './proposal';
import type { RivalDraft } from './propose-rivals';
import type { QuestionDraft } from './question-draft';

/** What a proposal rests on. */
interface Found {
  readonly draft: DraftText;
  readonly chosen: ChosenKind;
  readonly cast: readonly CastMember[];
  readonly window: EventWindow;
  readonly rivals: readonly RivalDraft[];
  readonly questions: readonly QuestionDraft[];
}

/** Where in the text everything of a proposal was seen. */
export function evidenceFor({ draft, chosen, cast, window, rivals, questions }: Found): Evidence[] {
  return [
    ...seen('title', 'event', draft, chosen.words),
    ...cast.flatMap(({ entity, kind, named }) => seen(roleOf(kind), entity.id, draft, named.hits ?? [])),
    ...seen('window', 'event', draft, window.dates.map(hitOf)),
    ...rivals.flatMap(({ rival, seen: dates }) => seen('rival', rival.id, draft, dates.map(hitOf))),
    ...questions.flatMap((asked) => seen('question', asked.question.id, draft, [asked])),
  ];
}

function roleOf(kind: NameKind): 'place' | 'entity' {
  return kind === 'place' || kind === 'country' ? 'place' : 'entity';
}

interface Hit {
  readonly line: Line;
  readonly first: number;
  readonly last: number;
}

function hitOf({ line, date }: DatedLine): Hit {
  return { line, first: date.first, last: date.last };
}

function seen(of: Evidence['of'], id: string, { text }: DraftText, hits: readonly Hit[]): Evidence[] {
  if (hits.length === 0) return [];
  const spans = hits
    .filter(({ line }) => line.where !== 'title')
    .map(({ line, first, last }) => withExact(text, spanOfTokens(line.tokens, first, last)))
    .sort((a, b) => a.start - b.start);
  return [{ of, id, count: hits.length, spans }];
}
