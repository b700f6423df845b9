// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Omission, Report } from '../../lib/core/coverage/omissions';
import { expectAccessible } from '../../tests/accessible';
import { aClaim, anArticle } from '../../tests/builders';
import { groupReports } from './group-reports';
import { MissingView } from './MissingView';

afterEach(cleanup);

const report = (
  publisher: string,
  display: string,
  facts: Partial<Report['answers'][number]> = {},
): Report => {
  const { value, attribution, origin, polarity } = aClaim();
  const said = { value, attribution, origin, polarity, display, modality: 'reported' as const };
  return {
    article: anArticle({ id: publisher, publisher }),
    answers: [
      {
        article: publisher,
        question: 'containers',
        claim: `claim of ${publisher}`,
        passages: 1,
        outcome: 'only-here',
        beside: null,
        source: 'page',
        curated: null,
        ...said,
        ...facts,
      },
    ],
    when: 'before',
  };
};
const missing = (facts: Partial<Omission> = {}): Omission => ({
  question: 'containers',
  reports: [report('Courier', '24'), report('Gazette', '24'), report('Post', '19')],
  origins: 2,
  couldHave: 1,
  when: 'before',
  denials: [],
  ...facts,
});
const show = (omissions: readonly Omission[], articles = 1, hasOthers = true) =>
  render(
    <MissingView
      omissions={omissions}
      hasOthers={hasOthers}
      context={{
        articles,
        by: articles === 1 ? 'article' : 'publisher',
        shown: null,
        onShow: () => {},
        questionInWords: (question) => `${question}?`,
        addressOfQuestion: (question) => `#/question/${question}`,
        addressOfArticle: (article) => `#/article/${article}`,
        addressBeside: null,
      }}
    />,
  ).container;

describe('MissingView', () => {
  it('tells what was known before from what came later, and folds what one origin tells', async () => {
    const container = show([
      missing({ question: 'known' }),
      missing({ question: 'later', when: 'later' }),
      missing({ question: 'alone', origins: 1 }),
    ]);
    const sections = [...container.querySelectorAll('.timed')].map((section) => [
      section.querySelector('h3')?.firstChild?.textContent?.trim(),
      section.querySelector('h4')?.textContent,
    ]);
    expect(sections).toEqual([
      ['Others had it before', 'known?'],
      ['Reported later only', 'later?'],
    ]);
    expect(container.querySelector('details.by-one')?.textContent).toContain('alone?');
    await expectAccessible(container);
  });

  it('says of an article when others came out, of several how many could have known', () => {
    show([missing()]);
    expect(screen.getByText('3 articles, 2 origins · 3 before')).toBeTruthy();
    cleanup();
    show([missing({ couldHave: 4 })], 6);
    expect(screen.getByText(/4 of its 6 articles came out after the first of these/)).toBeTruthy();
  });

  it('says once that the article states no date, and not of the reports that do', () => {
    const reports = [report('Courier', '24'), report('Gazette', '24')].map((one) => ({
      ...one,
      when: 'unknown' as const,
    }));
    const container = show([missing({ reports, when: 'unclear' }), missing({ reports, question: 'other' })]);
    expect(screen.getAllByText(/This article states no date/)).toHaveLength(1);
    expect(screen.getAllByText('2 articles, 2 origins')).toHaveLength(2);
    expect(container.textContent).not.toContain('without a date');
    cleanup();
    const [first, second] = reports;
    const undated = first && { ...first, when: 'undated' as const };
    show([missing({ reports: [undated, second].filter((one) => one !== undefined), when: 'unclear' })]);
    expect(screen.getByText('2 articles, 2 origins · 1 without a date')).toBeTruthy();
  });

  it('calls articles without a publisher by their titles', () => {
    const reports = ['Arms for Moscow', 'Twelve thousand shells'].map((title) => {
      const one = report(title, '24');
      return { ...one, article: { ...one.article, title, publisher: null } };
    });
    show([missing({ reports })]);
    expect(
      screen.getByText(/“Arms for Moscow”, publisher not stated, “Twelve thousand shells”/),
    ).toBeTruthy();
  });

  it('says how more origins than articles can be', () => {
    show([missing({ origins: 4 })]);
    expect(screen.getByText(/^3 articles, 4 origins \(an article may credit several\)/)).toBeTruthy();
  });

  it('says when nothing is missing, and when there is nothing to hold against', () => {
    expect(show([]).textContent).toContain('Nothing that two independent others answer is missing here.');
    cleanup();
    expect(show([], 1, false).textContent).toContain('nothing can be missing');
  });
});

describe('groupReports', () => {
  it('puts the most given answer first, told apart by how it is put only where that is shown', () => {
    const values = groupReports({
      reports: [
        report('Post', '19'),
        report('Courier', '24'),
        report('Gazette', '24', { modality: 'asserted' }),
        report('Echo', '24', { modality: 'planned' }),
      ],
    });
    expect(values.map(({ display, modality, reports }) => [display, modality, reports.length])).toEqual([
      ['24', 'reported', 2],
      ['19', 'reported', 1],
      ['24', 'planned', 1],
    ]);
  });
});
