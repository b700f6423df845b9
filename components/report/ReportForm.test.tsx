// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { askedOfReport, reportSettingsIn, type ReportSettings } from './report-options';
import { ReportForm, type ReportFormProps } from './ReportForm';
import { ReportPreview } from './ReportPreview';

afterEach(cleanup);

const settings = (query = '', isAsked = false, read = 0) =>
  reportSettingsIn(new URLSearchParams(query), isAsked, read);
const articles = [
  { id: 'a', title: 'Two leaders meet', facts: 'The Courier · 18 June 2024' },
  { id: 'b', title: 'Arms for Moscow', facts: 'The Gazette · 17 June 2024' },
];
function show(facts: Partial<ReportFormProps> = {}) {
  return render(
    <ReportForm
      settings={settings()}
      onChange={vi.fn()}
      articles={articles}
      read={0}
      asked={0}
      questionCounts={{ answered: 5, differing: 2, all: 9 }}
      groups={[['arms', 'Arms']]}
      {...facts}
    />,
  );
}

describe('what an address says of a report', () => {
  it.each<[string, Partial<ReportSettings>]>([
    ['', { format: 'html', articles: 'all', questions: 'answered', sentences: true, texts: false }],
    ['as=json&texts=yes&group=arms', { format: 'json', texts: true, group: 'arms' }],
    ['articles=chosen&article=b&article=a&article=b', { articles: 'chosen', chosen: ['b', 'a'] }],
    [
      'as=exe&articles=none&questions=some&sentences=no',
      { format: 'html', articles: 'all', questions: 'answered', sentences: false },
    ],
  ])('“%s” is read, and what is unknown in it is left out', (query, expected) => {
    expect(settings(query)).toMatchObject(expected);
    expect(reportSettingsIn(askedOfReport(settings(query), new URLSearchParams('pin=a')), true, 0)).toEqual(
      settings(query),
    );
  });

  it('is of what was read or added here, where that can be compared', () => {
    expect(settings('', false, 1).articles).toBe('all');
    expect(settings('', false, 2).articles).toBe('read');
    expect(settings('', true, 2).articles).toBe('asked');
    expect(settings('articles=all', false, 2).articles).toBe('all');
  });

  it('takes what the matrix shows first, when it asks for some of it', () => {
    expect(settings('', true).articles).toBe('asked');
    expect(settings('only=denied').questions).toBe('differing');
    expect(askedOfReport(settings('', true), new URLSearchParams('pin=a')).get('pin')).toBe('a');
  });
});

describe('the form of a report', () => {
  it('offers formats, articles and questions, and tells how many each choice has', async () => {
    const onChange = vi.fn();
    const { container } = show({ onChange });
    fireEvent.click(screen.getByRole('radio', { name: 'Only the 2 on which articles differ' }));
    expect(onChange).toHaveBeenLastCalledWith({ ...settings(), questions: 'differing' });
    fireEvent.change(screen.getByRole('combobox', { name: 'Group' }), { target: { value: 'arms' } });
    expect(onChange).toHaveBeenLastCalledWith({ ...settings(), group: 'arms' });
    expect(screen.queryByRole('radio', { name: /from the matrix/ })).toBeNull();
    await expectAccessible(container);
  });

  it('finds articles by their words and takes them one by one', async () => {
    const onChange = vi.fn();
    const chosen = settings('articles=chosen&article=a');
    const { container } = show({ onChange, settings: chosen });
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'gaz' } });
    expect(screen.queryByRole('checkbox', { name: /Two leaders/ })).toBeNull();
    fireEvent.click(screen.getByRole('checkbox', { name: /Arms for Moscow/ }));
    expect(onChange).toHaveBeenLastCalledWith({ ...chosen, chosen: ['a', 'b'] });
    await expectAccessible(container);
  });

  it('offers kept texts where all is exact, and sentences elsewhere', () => {
    const { rerender } = show({ settings: settings('as=json') });
    expect(screen.getByRole('checkbox', { name: 'With the kept texts of the articles' })).toBeTruthy();
    rerender(
      <ReportForm
        {...{ articles, read: 2, asked: 3, groups: [], onChange: vi.fn() }}
        settings={settings('as=csv')}
        questionCounts={{ answered: 1, differing: 0, all: 1 }}
      />,
    );
    expect(screen.getByRole('checkbox', { name: 'With the sentences' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'The 3 from the matrix' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: 'The 2 that were read or added here' })).toBeTruthy();
  });
});

describe('the preview of a report', () => {
  it('shows the beginning as text and how large the whole is', async () => {
    const onDownload = vi.fn();
    const stage = {
      at: 'written',
      part: '<b>not HTML</b>',
      isPage: false,
      bytes: 273_400,
      isWhole: false,
    } as const;
    const { container } = render(<ReportPreview stage={stage} onDownload={onDownload} onCopy={vi.fn()} />);
    expect(screen.getByText('<b>not HTML</b>')).toBeTruthy();
    expect(screen.getByRole('status').textContent).toBe('The beginning of the file, 273 kB:');
    fireEvent.click(screen.getByRole('button', { name: 'Download' }));
    expect(onDownload).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('shows a page as it looks, in a style of its own, with links that lead nowhere', () => {
    const html =
      '<style>:root { color: red }\nbody { margin: 7px }</style><body><main><h2>Said</h2><a href="https://a.example/">A</a>';
    const stage = { at: 'written', part: html, isPage: true, bytes: 90, isWhole: true } as const;
    render(<ReportPreview stage={stage} onDownload={vi.fn()} onCopy={vi.fn()} />);
    const root = screen.getByRole('region', { name: 'Preview' }).shadowRoot;
    expect(root?.querySelector('.body > h2')?.textContent).toBe('Said');
    expect(root?.querySelector('a')?.hasAttribute('href')).toBe(false);
    expect(root?.adoptedStyleSheets).toHaveLength(1);
  });

  it('offers nothing while nothing is written, and says why', () => {
    render(<ReportPreview stage={{ at: 'nothing' }} onDownload={vi.fn()} onCopy={vi.fn()} />);
    expect(screen.getByRole('button', { name: 'Download' })).toHaveProperty('disabled', true);
    expect(screen.getByRole('status').textContent).toBe('Choose at least one article and one question.');
  });

  it('says what went wrong', () => {
    render(<ReportPreview stage={{ at: 'failed', why: 'no room' }} onDownload={vi.fn()} onCopy={vi.fn()} />);
    expect(screen.getByRole('alert').textContent).toBe('The report could not be written: no room');
  });
});
