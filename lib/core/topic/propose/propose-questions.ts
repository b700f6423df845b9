import type { TopicPack } from '../schema';
import { askFigures } from './ask-figures';
import { askOccasions } from './ask-occasions';
import { askQuotations } from './ask-quotations';
import type { CastMember } from './cast';
import type { ChosenKind } from './choose-event-kind';
import type { DraftText } from './draft-text';
import type { DatedLine, EventWindow } from './event-window';
import { findFigures } from './find-figures';
import type { ProposedFrame } from './frame-event';
import type { QuestionDraft } from './question-draft';
import { Slugs } from './slug';

/** What questions are proposed from. */
export interface Asking {
  readonly draft: DraftText;
  readonly chosen: ChosenKind;
  readonly cast: readonly CastMember[];
  readonly frame: ProposedFrame;
  readonly window: EventWindow;
  readonly dates: readonly DatedLine[];
}

/** Questions from what the text states: its figures, days, places and quotations; the most telling first. */
export function proposeQuestions(asking: Asking): QuestionDraft[] {
  const { draft, cast, dates } = asking;
  const slugs = new Slugs();
  const figures = askFigures(draft, findFigures(draft, dates), cast, yearsBefore(asking), slugs);
  return [...askOccasions(asking, slugs), ...figures, ...askQuotations(asking, slugs)].sort(
    (a, b) => b.weight - a.weight,
  );
}

/** Years so far back are told beside an event, for comparison. */
const YEARS_BACK = 12;

/** The years before the event's that an article may compare it with; none where its own is not known. */
function yearsBefore({ window, dates }: Asking): string[] {
  if (window.dates.length === 0) return [];
  const own = Number(window.from.slice(0, 4));
  const named = dates.map(({ date }) => Number(date.from.slice(0, 4))).filter((year) => year < own);
  const back = Array.from({ length: YEARS_BACK }, (_, i) => own - 1 - i);
  return [...new Set([...back, ...named])].map(String);
}

/** The groups of questions that are in use. */
export function groupsOf(questions: readonly { group: string }[]): TopicPack['groups'] {
  return GROUPS.filter(({ id }) => questions.some(({ group }) => group === id));
}

const GROUPS: TopicPack['groups'] = [
  { id: 'when-where', title: { en: 'When and where' }, scene: false },
  { id: 'outcome', title: { en: 'Outcome' }, scene: false },
  { id: 'figures', title: { en: 'Figures' }, scene: false },
  { id: 'words', title: { en: 'Who said what' }, scene: false },
];
