// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { aCheck, aClaim, anAnswer, aReading } from '../tests/builders';
import { ReadingView, type ReadingViewProps } from './ReadingView';

afterEach(cleanup);

const DEEDS = { isKept: true, onSay: () => {}, onDesk: () => {} };

const GROUP = { id: 'arms', title: 'Arms' };

function aView(props: Partial<ReadingViewProps> = {}) {
  return (
    <ReadingView
      reading={aReading()}
      claims={[
        {
          claim: aClaim({ id: 'a', question: 'a' }),
          check: aCheck({ claim: 'a', outcome: 'differs' }),
          display: '11,000 containers',
          question: 'How many?',
          group: GROUP,
        },
        {
          claim: aClaim({ id: 'b', question: 'b' }),
          check: aCheck({ claim: 'b' }),
          display: '11,000 containers',
          question: 'Where?',
          group: GROUP,
        },
      ]}
      open={undefined}
      onWantOpen={() => {}}
      missing={[{ id: 'q', question: 'When?', group: GROUP, reportedBy: [anAnswer()] }]}
      hasCoverage
      notes={[]}
      selection={null}
      onPick={() => {}}
      onShowInPage={() => {}}
      deeds={DEEDS}
      savedCount={2}
      saved={<p>Two highlights</p>}
      {...props}
    />
  );
}

describe('ReadingView', () => {
  it('shows the article, its answers and a count of what is missing', async () => {
    const { container } = render(aView());
    expect(screen.getByRole('heading', { name: 'Two leaders meet' })).toBeTruthy();
    expect(screen.getByText('How many?')).toBeTruthy();
    expect(screen.getByRole('tab', { name: 'Missing here 1' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('counts what is saved on the page, and shows it', () => {
    render(aView());
    fireEvent.click(screen.getByRole('tab', { name: 'Saved 2' }));
    expect(screen.getByRole('tabpanel').textContent).toBe('Two highlights');
    cleanup();
    render(aView({ savedCount: undefined }));
    expect(screen.getByRole('tab', { name: 'Saved' })).toBeTruthy();
  });

  it('shows only the answers of a filter', () => {
    render(aView());
    fireEvent.click(screen.getByRole('button', { name: 'Only here, 1' }));
    expect(screen.queryByText('How many?')).toBeNull();
    expect(screen.getByText('Where?')).toBeTruthy();
  });

  it('shows all again when the last answer of the filter is gone', () => {
    const { rerender } = render(aView());
    fireEvent.click(screen.getByRole('button', { name: 'Only here, 1' }));
    const check = aCheck({ outcome: 'differs' });
    const claims = [
      { claim: aClaim(), check, display: '11,000 containers', question: 'How many?', group: GROUP },
    ];
    rerender(aView({ claims }));
    expect(screen.getByText('How many?')).toBeTruthy();
  });

  it('shows what is missing', () => {
    render(aView());
    fireEvent.click(screen.getByRole('tab', { name: /Missing/ }));
    expect(screen.getByText('When?')).toBeTruthy();
    expect(screen.queryByText('How many?')).toBeNull();
  });

  it('leaves filter and tab for a claim that is picked in the page', () => {
    const { rerender } = render(aView());
    fireEvent.click(screen.getByRole('button', { name: 'Only here, 1' }));
    fireEvent.click(screen.getByRole('tab', { name: /Missing/ }));
    rerender(aView({ selection: { claim: 'a', at: 1, inPage: true } }));
    expect(screen.getByText('How many?')).toBeTruthy();
    expect(document.activeElement?.getAttribute('aria-labelledby')).toContain('question-a');
  });

  it('teaches what to do while there is nothing to compare with', () => {
    render(aView({ hasCoverage: false, missing: [] }));
    expect(screen.getByText(/Read another article on this event/)).toBeTruthy();
  });

  it('says so when the page answers nothing', () => {
    render(aView({ claims: [] }));
    expect(screen.getByText(/answers none of the questions/)).toBeTruthy();
  });
});
