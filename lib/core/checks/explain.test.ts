import { describe, expect, it } from 'vitest';
import { aClaim, anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import type { Article, Claim, Value } from '../claims/claim';
import { checkClaims, type Coverage } from './check-claims';
import { checkWords } from '../../../locales/check-words';

let made = 0;
/** A paper's article that makes one claim; by default the paper's own word. */
function says(
  publisher: string | null,
  display: string,
  claim: Partial<Claim>,
  article: Partial<Article> = {},
) {
  const id = `article-${++made}`;
  const facts = { id, url: `https://${id}.example/`, title: 'A short headline', publisher, published: null };
  const told = { id: `claim-${made}`, article: id, display, attribution: [], origin: null, ...claim };
  return {
    article: anArticle({ ...facts, ...article }),
    claims: [aClaim({ modality: 'asserted', ...told })],
  };
}
const why = (here: Coverage, ...others: Coverage[]) =>
  checkClaims(theSummit(), here, others, checkWords())[0]?.why;

const containers = (
  amount: number,
  from: string | null = null,
  to: string | null = null,
): Partial<Claim> => ({
  question: 'arms.containers',
  value: {
    type: 'quantity',
    min: amount,
    max: amount,
    approx: false,
    unit: 'container',
    ...(from || to ? { period: { from, to } } : {}),
  },
});
const gap = (min: number, max: number | null = min, approx = false): Partial<Claim> => ({
  question: 'visit.gap',
  value: { type: 'quantity', min, max, approx, unit: 'year' },
});
const landing = (day: string, modality: Claim['modality']): Partial<Claim> => ({
  question: 'arrival.date',
  value: { type: 'date', from: day, to: day },
  modality,
});
const choice = (question: string, option: string): { question: string; value: Value } => ({
  question,
  value: { type: 'choice', option },
});
const by = (origin: string | null, ...attribution: string[]): Partial<Claim> => ({ origin, attribution });
const washington = by('united-states', 'US State Department');
const seoul = by('south-korea', 'South Korea’s defence ministry');

describe('the reason of a check', () => {
  it('names whom two articles both cite', () => {
    const told = { ...containers(11_000), ...washington };
    expect(why(says('A', '11,000', told), says('B', '11,000', told))).toBe(
      'Same figure in 2 articles; both cite the US State Department.',
    );
  });

  it('names the one origin behind different names', () => {
    const officials = { ...containers(11_000), ...by('united-states', 'US officials', 'Reuters') };
    const told = { ...containers(11_000), ...washington };
    expect(why(says('A', '11,000', told), says('B', '11,000', officials), says('C', '11,000', told))).toBe(
      'Same figure in 3 articles; all rest on one origin, the United States (the US State Department and US officials).',
    );
  });

  it('tells origins by name from articles on their own word', () => {
    const told = says('A', '24 years', gap(24));
    expect(why(told, says('B', '24 years', gap(24)))).toBe(
      'Same figure in 2 articles; each on its own word.',
    );
    expect(why(told, says('B', '24 years', { ...gap(24), ...washington }))).toBe(
      'Same figure in 2 articles; from 2 origins: the United States and 1 article on its own word.',
    );
  });

  it('says that one text is carried by both, or that both are one publisher’s', () => {
    const sketch = { fingerprint: [1, 2, 3, 4, 5] };
    const [a, b] = [says('A', '24 years', gap(24)), says('B', '24 years', gap(24))];
    expect(why({ ...a, ...sketch }, { ...b, ...sketch })).toBe(
      'Same figure in 2 articles; both carry the same text.',
    );
    expect(why(a, says('A', '24 years', gap(24)))).toBe('Same figure in 2 articles; both are by A.');
  });

  it('says that a figure is rounded', () => {
    expect(why(says('A', '11,000', gap(11_000)), says('B', 'about 11,200', gap(11_200, 11_200, true)))).toBe(
      'Same figure, rounded, in 2 articles; each on its own word.',
    );
  });

  it('gives both figures with their periods and counters where they are two counts', () => {
    const here = says('A', '6,700 containers, to February 2024', {
      ...containers(6700, null, '2024-02-29'),
      ...seoul,
    });
    const there = says('B', '11,000 containers, since September 2023', {
      ...containers(11_000, '2023-09-01'),
      ...by('united-states', 'US officials', 'Reuters'),
    });
    expect(why(here, there)).toBe(
      '6,700 containers, to February 2024, by South Korea’s defence ministry; ' +
        '11,000 containers, since September 2023, by US officials via Reuters in B: different counts over different periods.',
    );
  });

  it('gives both sides of a difference, and how many more there are', () => {
    const others = ['B', 'C'].map((name) => says(name, '19 years', gap(19)));
    expect(why(says('A', '24 years', gap(24)), ...others, says('D', '5 years', gap(5)))).toBe(
      '24 years, by this article on its own word; 19 years, by B on its own word and 1 more article (and 1 more answer): these exclude each other.',
    );
  });

  it('calls an article without a publisher by its headline, and analysts by no name', () => {
    const analysts = { ...gap(19), ...by(null, 'analysts', 'BBC') };
    expect(why(says('A', '24 years', gap(24)), says(null, '19 years', analysts))).toBe(
      '24 years, by this article on its own word; 19 years, by analysts via BBC in “A short headline”: these exclude each other.',
    );
  });

  it('names who denies it, and where that stands', () => {
    const told = says('A', '11,000 containers', { ...containers(11_000), ...washington });
    const denies = (paper: string, ...credit: Parameters<typeof by>) =>
      says(paper, 'denied', {
        question: 'arms.denial',
        value: { type: 'statement', holds: true },
        modality: 'denied',
        ...by(...credit),
      });
    const side = '11,000 containers, by the US State Department.';
    const kremlin = denies('B', 'russia', 'Kremlin');
    const unnamed = denies('C', null);
    expect(why(told, kremlin)).toBe(`${side} The Kremlin denies it, as B reports.`);
    expect(why(told, kremlin, unnamed, denies('D', 'north-korea', 'Pyongyang'))).toBe(
      `${side} The Kremlin and Pyongyang deny it, as B and D report.`,
    );
    const both = denies('D', 'russia', 'Moscow and Pyongyang');
    expect(why(told, kremlin, denies('E', 'north-korea', 'Pyongyang'), both)).toBe(
      `${side} Moscow and Pyongyang deny it, as B and 2 more report.`,
    );
    expect(why(told, unnamed)).toBe(`${side} It is denied, C reports.`);
  });

  it('lets what most articles answer stand for the rest', () => {
    const others = [
      says('B', '5 years', gap(5)),
      says('C', '19 years', gap(19)),
      says('D', '19 years', gap(19)),
    ];
    expect(why(says('A', '24 years', gap(24)), ...others)).toContain(
      '19 years, by C on its own word and 1 more article (and 1 more answer)',
    );
  });

  it('says which is the more exact, either way round', () => {
    const [vague, exact] = [says('A', 'more than 20 years', gap(20, null)), says('B', '24 years', gap(24))];
    expect(why(vague, exact)).toBe(
      'More than 20 years, by this article on its own word; more exactly, 24 years, by B on its own word.',
    );
    expect(why(exact, vague)).toBe(
      '24 years, by this article on its own word; less exactly, more than 20 years, by A on its own word: the two fit.',
    );
  });

  it('says who spoke, where that is the question', () => {
    const phrase = choice('words.unwavering', 'korea-to-russia');
    expect(
      why(
        says('A', 'North Korea to Russia', { ...phrase, ...by('russia', 'Vladimir Putin', 'Rodong Sinmun') }),
        says('B', 'North Korea to Russia', { ...phrase, ...by('north-korea', 'Kim Jong Un') }),
      ),
    ).toBe(
      'North Korea to Russia, by Vladimir Putin via Rodong Sinmun; the same, by Kim Jong Un in B: the same answer, but not on the same word.',
    );
  });

  it('says what else is answered, and that nobody answers', () => {
    const here = says('A', 'a car', choice('gift.given', 'aurus'));
    expect(why(here, says('B', 'a tea set', choice('gift.given', 'tea-set')))).toBe(
      'Others add what may hold as well: a tea set, by B on its own word.',
    );
    expect(why(here)).toBe('No other article at hand answers this.');
  });

  describe('then and now', () => {
    const plan = (day: string, on: string | null) =>
      says('A', day, landing(day, 'planned'), { published: on });
    const report = (day: string, on: string | null) =>
      says('B', day, landing(day, 'asserted'), { published: on });

    it('tells the plan first, wherever it stands', () => {
      const [planned, landed] = [
        plan('2024-06-18', '2024-06-17'),
        report('2024-06-19', '2024-06-19T01:00:00Z'),
      ];
      expect(why(planned, landed)).toBe(
        'Then (17 June): planned 2024-06-18, by this article on its own word; now (19 June): 2024-06-19, by B on its own word.',
      );
      expect(why(landed, planned)).toBe(
        'Then (17 June): planned 2024-06-18, by A on its own word; now (19 June): 2024-06-19, by this article on its own word.',
      );
    });

    it('notes that what agrees was a plan', () => {
      expect(why(report('2024-06-18', '2024-06-19'), plan('2024-06-18', '2024-06-17'))).toBe(
        'Same date in 2 articles; each on its own word. Planned then (17 June), reported now (19 June).',
      );
    });

    it('leaves out that a third had a plan', () => {
      const third = says('C', '2024-06-18', landing('2024-06-18', 'asserted'), { published: '2024-06-19' });
      expect(why(report('2024-06-18', '2024-06-19'), plan('2024-06-18', '2024-06-17'), third)).toBe(
        'Same date in 3 articles; each on its own word.',
      );
    });

    it('says which of two plans is the later', () => {
      expect(why(plan('2024-06-19', '2024-06-18'), plan('2024-06-18', '2024-06-17'))).toBe(
        'Then (17 June): planned 2024-06-18, by A on its own word; now (18 June): planned 2024-06-19, by this article on its own word.',
      );
    });

    it('claims no order where a day is not known', () => {
      expect(why(report('2024-06-19', null), plan('2024-06-18', '2024-06-17'))).toBe(
        'Told as a plan, 2024-06-18, by A on its own word; told as done, 2024-06-19, by this article on its own word.',
      );
    });
  });
});
