import type { Span } from '../../lib/core/text/span';
import type { Labelled } from './load-corpus';
import { f1, share, type Measure, type Miss } from './measure';

/** How well articles are told: about the event or mentioning it, against having nothing to do with it. */
export function measureRelevance(corpus: readonly Labelled[]): Measure[] {
  const found = corpus.filter(({ analysis }) => analysis.relevance !== 'none');
  const wanted = corpus.filter(({ labels }) => labels.label !== 'none');
  const right = found.filter(({ labels }) => labels.label !== 'none');
  const exact = right.filter(({ labels, analysis }) => labels.label === analysis.relevance);
  const say = ({ name, labels, analysis }: Labelled): Miss => ({
    of: `${labels.label} taken for ${analysis.relevance}`,
    what: name,
  });
  return [
    measure(
      'relevance.precision',
      'article about/mention against none: precision',
      right,
      found,
      99,
      found.filter((one) => !right.includes(one)).map(say),
    ),
    measure(
      'relevance.recall',
      'article about/mention against none: recall',
      right,
      wanted,
      97,
      wanted.filter((one) => !right.includes(one)).map(say),
    ),
    measure(
      'relevance.kind',
      'about against mention',
      exact,
      right,
      93,
      right.filter((one) => !exact.includes(one)).map(say),
    ),
  ];
}

function measure(
  id: string,
  label: string,
  part: readonly unknown[],
  whole: readonly unknown[],
  goal: number,
  misses: readonly Miss[],
): Measure {
  return { id, label, value: share(part.length, whole.length), goal, cases: whole.length, misses };
}

/** How well the spans that denote the event are found, in English and elsewhere. */
export function measureMentions(corpus: readonly Labelled[]): Measure[] {
  const annotated = corpus.filter(({ labels }) => labels.mention_offsets !== null);
  const english = annotated.filter(({ labels }) => labels.language === 'en');
  const elsewhere = annotated.filter(({ labels }) => labels.language !== 'en');
  return [
    {
      id: 'mentions.en',
      label: 'mention spans, English: F1, overlap',
      goal: 88,
      ...spans(english, halfOfBoth),
    },
    {
      id: 'mentions.en.exact',
      label: 'mention spans, English: F1, exact',
      goal: 75,
      ...spans(english, isSame),
    },
    {
      id: 'mentions.other',
      label: 'mention spans, other languages: F1, overlap',
      goal: 75,
      ...spans(elsewhere, halfOfBoth),
    },
  ];
}

type Matcher = (a: Span, b: Span) => boolean;

const isSame: Matcher = (a, b) => a.start === b.start && a.end === b.end;
/** The shared stretch is at least half of each. */
const halfOfBoth: Matcher = (a, b) =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= Math.max(a.end - a.start, b.end - b.start) / 2;

function spans(articles: readonly Labelled[], matches: Matcher): Pick<Measure, 'value' | 'cases' | 'misses'> {
  let right = 0;
  let found = 0;
  let wanted = 0;
  const misses: Miss[] = [];
  for (const { name, labels, analysis } of articles) {
    const open = (labels.mention_offsets ?? []).map(([start, end]) => ({ start, end }));
    wanted += open.length;
    found += analysis.mentions.length;
    for (const mention of analysis.mentions) {
      const at = open.findIndex((span) => matches(span, mention));
      if (at >= 0) {
        right++;
        open.splice(at, 1);
      } else
        misses.push({
          of: 'span too many',
          what: `${name} “${labels.text.slice(mention.start, mention.end)}”`,
        });
    }
    misses.push(
      ...open.map(({ start, end }) => ({
        of: 'span not found',
        what: `${name} “${labels.text.slice(start, end)}”`,
      })),
    );
  }
  return { value: f1(right, found, wanted), cases: wanted, misses };
}
