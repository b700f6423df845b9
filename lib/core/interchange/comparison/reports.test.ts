import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { aClaim, anArticle, aPack } from '../../../../tests/builders';
import { reportWords } from '../../../../tests/report-words';
import type { Claim } from '../../claims/claim';
import type { Curation } from '../../claims/curation';
import type { SourcedClaim } from '../../claims/standing-claims';
import { indexArticles } from '../../coverage/article-index';
import { compareAnswers } from '../../coverage/compare-answers';
import { standingClaims } from '../../claims/standing-claims';
import { factsOf } from '../../topic/facts';
import type { Question } from '../../topic/schema';
import { comparisonToJsonLd } from './comparison-to-json-ld';
import { composeComparison } from './compose-comparison';
import { reportToCsv } from './report-to-csv';
import { reportToHtml } from './report-to-html';
import { reportToMarkdown } from './report-to-markdown';

const denied: Question = {
  id: 'denied',
  text: { en: 'Is it denied?' },
  group: 'arms',
  value: { type: 'statement', yes: { en: 'denied' }, no: { en: 'not denied' } },
  cues: {},
  not: {},
  denies: ['containers'],
};
const topic = factsOf(aPack({ questions: [...aPack().questions, denied] }));
const figure = (n: number) => ({
  value: { type: 'quantity', min: n, max: n, approx: false, unit: 'container' } as const,
  display: `${n.toLocaleString('en')} containers`,
});
const said = (id: string, article: string, facts: Partial<Claim> = {}): SourcedClaim => ({
  ...aClaim({ id, article, ...facts }),
  source: 'page',
});
const article = (n: number, facts: Parameters<typeof anArticle>[0] = {}) => ({
  ...anArticle({ id: `article-${n}`, url: `https://paper${n}.example/`, publisher: `Paper ${n}`, ...facts }),
  fingerprint: [],
});

const THREE = [
  article(1),
  article(2, { publisher: null, published: null }),
  article(3, { url: 'file:c.html' }),
];
const CLAIMS = [
  said('a', 'article-1'),
  said('b', 'article-2', { ...figure(6700), attribution: [], origin: null, modality: 'alleged' }),
];

function compose(
  articles = THREE,
  claims: readonly SourcedClaim[] = CLAIMS,
  curations: readonly Curation[] = [],
) {
  const standing = standingClaims(claims, curations);
  const row = compareAnswers(topic, 'containers', standing, indexArticles(articles));
  return composeComparison({
    besides: [],
    topic,
    articles,
    questions: ['containers'],
    claims,
    curations,
    rows: new Map([['containers', row]]),
    texts: [],
    made: '2024-07-01T12:00:00.000Z',
    language: 'en',
  });
}
const FULL = { sentences: true };

describe('a report in Markdown', () => {
  const markdown = reportToMarkdown(compose(), reportWords, FULL);

  it('has a table of questions and articles, each answer with its sign and on whose word', () => {
    expect(markdown).toContain(
      '| Question | 1 Paper 1, 18 June 2024 | 2 Two leaders meet | 3 Paper 3, 18 June 2024 |',
    );
    expect(markdown).toContain(
      '(2 values, 2 origins, 2 articles) | ≠ 11,000 containers (US State Department) | ≠ 6,700 containers (no source named; as an accusation) |  |',
    );
  });

  it('says question by question who says what, in which words, and who says nothing', () => {
    expect(markdown).toContain('- ≠ **11,000 containers** (Differs)');
    expect(markdown).toContain('    > They shipped 11,000 containers.');
    expect(markdown).toContain('[open at the sentence](https://paper1.example/#:~:text=They');
    expect(markdown).toContain('- 1 Paper 1 · credits US State Department · [open');
    expect(markdown).toContain('- 2 “Two leaders meet” · no source named · as an accusation · [open');
    expect(markdown).toContain('No answer in: 3 Paper 3');
  });

  it('leaves the sentences out when they are not wanted', () => {
    expect(reportToMarkdown(compose(), reportWords, { sentences: false })).not.toContain(
      'They shipped 11,000 containers.',
    );
  });
});

describe('a report in HTML', () => {
  const { document: page } = parseHTML(reportToHtml(compose(), reportWords, FULL));

  it('has a matrix whose heads say what they are heads of', () => {
    expect([...page.querySelectorAll('thead th')].map(({ textContent }) => textContent)).toHaveLength(4);
    expect(page.querySelectorAll('tbody th[scope=row]')).toHaveLength(1);
    expect(page.querySelector('td [data-outcome]')?.getAttribute('data-outcome')).toBe('differs');
  });

  it('forbids all but its own style', () => {
    const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content');
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  });

  it('makes no link of a file’s name', () => {
    const links = [...page.querySelectorAll('ol a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://paper1.example/', 'https://paper2.example/']);
  });

  it('has one table for a screen and, when it is wide, tables of six articles for paper', () => {
    const many = Array.from({ length: 13 }, (_, i) => article(i + 1));
    const { document: wide } = parseHTML(
      reportToHtml(
        compose(
          many,
          many.map(({ id }) => said(id, id)),
        ),
        reportWords,
        FULL,
      ),
    );
    const columns = [...wide.querySelectorAll('table')].map(
      (table) => table.querySelectorAll('thead th').length - 1,
    );
    expect(columns).toEqual([13, 6, 6, 1]);
    expect(page.querySelectorAll('table')).toHaveLength(1);
  });
});

describe('a report of what is denied', () => {
  const holds = { question: 'denied', value: { type: 'statement', holds: true }, display: 'denied' } as const;
  const denial = said('c', 'article-3', { ...holds, attribution: ['Kremlin'], origin: 'kremlin' });
  const document = compose(THREE, [...CLAIMS, denial]);
  const [a] = document.rows[0]?.answers ?? [];

  it('keeps beside the denial how the figures stand to each other', () => {
    expect(a).toMatchObject({ outcome: 'denied', beside: 'differs' });
  });

  it('has both signs in Markdown, and the denial in the cell of the article that reports it', () => {
    const markdown = reportToMarkdown(document, reportWords, FULL);
    expect(markdown).toContain('⊘ ≠ 11,000 containers (US State Department)');
    expect(markdown).toContain('| ⊘ reports a denial (Kremlin) |');
    expect(markdown).toContain('- ⊘ ≠ **11,000 containers** (Denied, Differs)');
  });

  it('has both signs in HTML, named, and no dash where the matrix has a denial', () => {
    const { document: page } = parseHTML(reportToHtml(document, reportWords, FULL));
    const cells = [...page.querySelectorAll('td')];
    expect(cells.map(({ textContent }) => textContent?.replaceAll(/\s+/g, ' '))).toEqual([
      expect.stringContaining('⊘≠ 11,000'),
      expect.stringContaining('⊘≠ 6,700'),
      '⊘ reports a denial Kremlin',
    ]);
    expect(cells[0]?.querySelector('[role=img]')?.getAttribute('aria-label')).toBe('Denied, Differs');
  });

  it('has in CSV a column for what stands behind the denial, and a line for the denial', () => {
    const [head, first, , last] = reportToCsv(document, reportWords, FULL).split('\r\n');
    expect(head).toContain('beside the others,denials set aside');
    expect(first).toContain('Denied,Differs');
    expect(last).toContain('reports a denial,,Denied,,Kremlin');
  });
});

describe('the legend of a report', () => {
  it('explains each sign as the README does', () => {
    const markdown = reportToMarkdown(compose(), reportWords, FULL);
    expect(markdown).toContain('- ◦ Only here: None of the other articles says this.\n');
    const { document: page } = parseHTML(reportToHtml(compose(), reportWords, FULL));
    expect(page.querySelector('.signs')?.textContent).toContain('None of the other articles says this.');
  });
});

describe('a report of claims that the reader curated', () => {
  const curated = (claim: SourcedClaim, verdict: Curation['verdict']): Curation => ({
    id: claim.id,
    topic: claim.topic,
    article: claim.article,
    claim,
    verdict,
    at: '2024-06-20T10:00:00.000Z',
    earlier: [],
  });
  const [a, b] = CLAIMS;
  const { question, attribution, origin, modality, polarity } = aClaim();
  const to = { question, attribution, origin, modality, polarity, ...figure(12000) };

  it('shows them as the reader has them, and says so', () => {
    if (!a || !b) throw new Error('There are two.');
    const document = compose(THREE, CLAIMS, [
      curated(a, { is: 'corrected', to }),
      curated(b, { is: 'rejected' }),
    ]);
    const csv = reportToCsv(document, reportWords, FULL);
    expect(csv).toContain('"12,000 containers"');
    expect(csv).toContain('corrected by the reader');
    expect(csv).not.toContain('6,700');
    // As they were found, they are in the file all the same: elsewhere the reader's word is laid over them again.
    expect(document.claims).toHaveLength(2);
    expect(document.curations).toHaveLength(2);
  });
});

describe('a report as JSON-LD', () => {
  const graph = comparisonToJsonLd(compose(), reportWords);

  it('tells each claim with the article in which it appears', () => {
    const claims = graph.hasPart.filter((part) => part['@type'] === 'Claim');
    expect(claims[0]).toMatchObject({
      text: 'They shipped 11,000 containers.',
      appearance: { '@id': 'urn:crossread:article:article-1' },
      creditText: 'US State Department',
    });
  });

  it('reviews what others answer as well, without a rating', () => {
    const reviews = graph.hasPart.filter((part) => part['@type'] === 'ClaimReview');
    expect(reviews[0]).toMatchObject({
      claimReviewed: '11,000 containers',
      itemReviewed: { '@id': 'urn:crossread:claim:a' },
      reviewAspect: 'How many containers were shipped?',
      reviewBody: 'Differs; 2 values, 2 origins, 2 articles.',
    });
    expect(reviews).toHaveLength(2);
  });
});
