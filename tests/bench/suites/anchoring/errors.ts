/** How often a way of placing highlights is right, after what editors do to a text. Shares in per cent. */
import {
  duplicateParagraphs,
  editPunctuation,
  editWords,
  moveSentences,
  paragraphsOf,
  setAnew,
  without,
  type Edition,
} from './edits';
import { lookalikeOf, type Changed } from './lookalikes';
import { chanceOf, type Chance } from '../../prose';
import { drawQuotes, judge, KINDS, type Kind, type Way } from './score';
import { pagesOf, proseOf, type Sample, type Set } from './texts';

/** Texts of one kind, and how many quotes of each kind are drawn in one of them. */
export interface Samples {
  readonly texts: readonly Sample[];
  readonly quotes: number;
  /** How many are deleted with their paragraph. */
  readonly deletions: number;
}

/** Generated prose; and real pages, of which there are none where they are not at hand. */
export function samplesOf(set: Set): { readonly prose: Samples; readonly pages: Samples } {
  return {
    prose: { texts: proseOf(set), quotes: 150, deletions: 60 },
    pages: { texts: pagesOf(set), quotes: 40, deletions: 20 },
  };
}

/** Something done to a text as a whole. */
export interface Edit {
  readonly id: string;
  readonly what: string;
  readonly kinds: readonly Kind[];
  readonly apply: (edition: Edition, chance: Chance) => Edition;
  /** Most that may be placed on other words; absent where no goal was set. */
  readonly mostWrong?: number;
  /** Most that may not be placed rightly, so wrongly or not at all. */
  readonly mostMissed?: number;
}

const edited = (percent: number, mostMissed: number, mostWrong: number): Edit => ({
  id: `words-${percent}`,
  what: `${percent} % of the words edited`,
  kinds: KINDS,
  apply: (edition, chance) => editWords(edition, percent / 100, chance),
  mostMissed,
  mostWrong,
});

/** Everything that is tried. */
export const EDITS: readonly Edit[] = [
  edited(5, 0.3, 0.2),
  edited(10, 1.2, 0.5),
  edited(20, 3, 1),
  edited(30, 7, 1.5),
  {
    id: 'moved',
    what: 'one sentence in ten moved',
    // What is longer than a sentence is torn apart by it.
    kinds: ['short', 'sentence'],
    apply: (edition, chance) => moveSentences(edition, 0.1, chance),
  },
  {
    id: 'twice',
    what: 'one paragraph in five there twice',
    kinds: KINDS,
    apply: (edition, chance) => duplicateParagraphs(edition, 0.2, chance),
  },
  { id: 'set-anew', what: 'typography and line breaks set anew', kinds: KINDS, apply: setAnew },
  {
    id: 'punctuation',
    what: 'punctuation of one word in ten',
    kinds: KINDS,
    apply: (edition, chance) => editPunctuation(edition, 0.1, chance),
  },
];

/** What became of the quotes: shares of those of which a word is left. */
export function errorsAfter(
  edit: Edit,
  way: Way,
  groups: readonly Samples[],
): { readonly missed: number; readonly wrong: number; readonly n: number } {
  const verdicts = groups.flatMap(({ texts, quotes: count }) =>
    texts.flatMap(({ edition }, place) => {
      const chance = chanceOf(1_000 + place);
      const after = edit.apply(edition, chance);
      const quotes = edit.kinds.flatMap((kind) => drawQuotes(edition, kind, count, chance));
      const outcomes = way.save(
        edition.text,
        quotes.map(({ span }) => span),
      )(after.text);
      return quotes.flatMap((quote, i) => (outcomes[i] ? [judge(after, quote, outcomes[i])] : []));
    }),
  );
  const tested = verdicts.filter((verdict) => verdict !== 'gone');
  return {
    missed: percent(tested.filter((verdict) => verdict !== 'right').length, tested.length),
    wrong: percent(tested.filter((verdict) => verdict === 'wrong').length, tested.length),
    n: tested.length,
  };
}

/** Quotes whose paragraph is deleted: how many are placed all the same, every one of them wrongly. */
export function placedThoughDeleted(kind: Kind, way: Way, { texts, deletions }: Samples): number {
  const placed = texts.flatMap(({ edition }, place) => {
    const paragraphs = paragraphsOf(edition);
    return drawQuotes(edition, kind, deletions, chanceOf(2_000 + place)).flatMap((quote) => {
      const paragraph = paragraphs.find(([from, to]) => from <= quote.from && quote.from < to);
      if (!paragraph) return [];
      const { text } = without(edition, ...paragraph);
      return [way.save(edition.text, [quote.span])(text)[0]?.span !== null];
    });
  });
  return percent(placed.filter(Boolean).length, placed.length);
}

/** Lookalikes in the place of quotes: how many are shown as the same, or as changed without a word on what kind of word did. */
export function shownAsSame(
  changed: Changed,
  way: Way,
  groups: readonly Samples[],
): { readonly same: number; readonly n: number } {
  const shown = groups.flatMap(({ texts, quotes: count }) =>
    texts.flatMap(({ edition }, place) => {
      const chance = chanceOf(3_000 + place);
      const quotes = KINDS.flatMap((kind) => drawQuotes(edition, kind, count, chance));
      return quotes.flatMap((quote) => {
        const lookalike = lookalikeOf(edition, quote, changed, chance);
        if (!lookalike) return [];
        const [outcome] = way.save(edition.text, [quote.span])(lookalike.text);
        if (!outcome?.span) return [false];
        const { anchoring } = outcome;
        return [!(anchoring?.status === 'changed' && anchoring.difference.touches.includes(changed))];
      });
    }),
  );
  return { same: percent(shown.filter(Boolean).length, shown.length), n: shown.length };
}

const percent = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole);
