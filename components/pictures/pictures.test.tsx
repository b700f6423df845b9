// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { aPack } from '../../tests/builders';
import { aTold, packTold } from '../../tests/told';
import { theSummit } from '../../tests/topic';
import type { Told } from '../../lib/core/coverage/origins';
import { timelineOf } from '../../lib/core/coverage/timeline';
import { factsOf } from '../../lib/core/topic/facts';
import { AnswerGroups } from './AnswerGroups';
import { DenialGroup } from './DenialGroup';
import { OriginsPicture } from './OriginsPicture';
import { SmallTimeline, TimelinePicture } from './TimelinePicture';
import { WHOLE, type Zoom } from './zoom';

afterEach(cleanup);

const summit = theSummit();
const topic = factsOf(aPack());
const timeline = (id: string) => timelineOf(summit.questionsById.get(id)!, packTold(summit, id));

function Shown({ id, onOpen = () => undefined }: { id: string; onOpen?: (told: readonly Told[]) => void }) {
  const [zoom, onZoom] = useState<Zoom>(WHOLE);
  const [isTable, onTable] = useState(false);
  return (
    <TimelinePicture
      timeline={timeline(id)}
      looking={{ zoom, onZoom, isTable, onTable }}
      by="as-of"
      onBy={() => undefined}
      chosen={null}
      onOpen={onOpen}
    />
  );
}

const marks = () =>
  within(screen.getByRole('group', { name: /over time|publisher|publication/ })).getAllByRole('button');

describe('a picture', () => {
  it.each(['arms.containers', 'arrival.time', 'visit.dates', 'agreement.name'])(
    'of %s is accessible, and has a table with every answer',
    async (id) => {
      const { container } = render(<Shown id={id} />);
      await expectAccessible(container);
      fireEvent.click(screen.getByRole('button', { name: 'As table' }));
      expect(within(screen.getByRole('table')).getAllByRole('row')).toHaveLength(
        packTold(summit, id).length + 1,
      );
      await expectAccessible(container);
    },
  );

  it('has one stop for the tab key, and arrow keys go on from there', () => {
    render(<Shown id="arms.containers" />);
    const stops = marks().filter((mark) => mark.getAttribute('tabindex') === '0');
    expect(stops).toHaveLength(1);
    stops[0]!.focus();
    fireEvent.keyDown(stops[0]!, { key: 'End' });
    expect(document.activeElement).not.toBe(stops[0]);
    expect(marks()).toContain(document.activeElement);
  });

  it('says all of a mark in its name, and opens what it stands for', () => {
    const onOpen = vi.fn<(told: readonly Told[]) => void>();
    render(<Shown id="arms.containers" onOpen={onOpen} />);
    const mark = screen.getByRole('button', { name: /^about 6,700 containers/ });
    expect(mark.getAttribute('aria-label')).toBe(
      'about 6,700 containers, August 2023 to February 2024 · counted since 1 Aug 2023 · as of 29 Feb 2024 · ' +
        'on the word of South Korea · published 18 June 2024 · 1 article',
    );
    fireEvent.keyDown(mark, { key: 'Home' });
    fireEvent.keyDown(document.activeElement!, { key: 'Enter' });
    expect(onOpen.mock.calls[0]?.[0].map(({ answer }) => answer.display)).toEqual([
      'about 6,700 containers, August 2023 to February 2024',
    ]);
  });

  it('looks closer by key and shows all again', () => {
    render(<Shown id="arms.containers" />);
    const before = marks().length;
    const [first] = marks();
    for (const _ of [1, 2, 3]) fireEvent.keyDown(first!, { key: '+' });
    expect(marks()).toContain(first);
    expect(marks().length).toBeLessThan(before);
    fireEvent.keyDown(marks()[0]!, { key: '0' });
    expect(marks()).toHaveLength(before);
  });

  it('is an image with a name when it is small', async () => {
    const { container } = render(
      <SmallTimeline timeline={timeline('arms.containers')} name="How many? 11,000" />,
    );
    expect(screen.getByRole('img', { name: 'How many? 11,000' })).toBeTruthy();
    expect(screen.queryAllByRole('button')).toEqual([]);
    await expectAccessible(container);
  });

  it('shortens an answer of five thousand characters in names and keeps it whole in the table', () => {
    const display = 'x'.repeat(5000);
    const told = [aTold(topic, { display })];
    render(
      <OriginsPicture
        told={told}
        isTable={false}
        onTable={() => undefined}
        chosen={null}
        onOpen={() => undefined}
      />,
    );
    for (const mark of screen.getAllByRole('button', { name: /article/ }))
      expect(mark.getAttribute('aria-label')!.length).toBeLessThan(400);
    cleanup();
    render(
      <OriginsPicture told={told} isTable onTable={() => undefined} chosen={null} onOpen={() => undefined} />,
    );
    expect(screen.getByRole('rowheader').textContent).toBe(display);
  });
});

describe('the answers', () => {
  it('stand together by value, the most given first, each with who gives it', async () => {
    const told = [
      aTold(topic, { id: '1', article: 'a', display: '6,700' }, { publisher: 'A' }),
      aTold(topic, { id: '2', article: 'b', display: '11,000' }, { publisher: 'B' }),
      aTold(topic, { id: '3', article: 'c', display: '11,000' }, { publisher: null, published: null }),
    ];
    const onOpen = vi.fn<(told: readonly Told[]) => void>();
    const values = [told.slice(0, 1), told.slice(1)];
    const { container } = render(<AnswerGroups {...{ values }} chosen="1" onOpen={onOpen} />);
    expect(screen.getAllByText(/^(6,700|11,000)$/).map(({ textContent }) => textContent)).toEqual([
      '11,000',
      '6,700',
    ]);
    expect(screen.getByText('2 articles, 1 origin')).toBeTruthy();
    expect(screen.getByRole('button', { name: /^A/ }).getAttribute('aria-current')).toBe('true');
    const unnamed = screen.getByRole('button', {
      name: /“Two leaders meet”, publisher not stated date not stated/,
    });
    fireEvent.click(unnamed);
    expect(onOpen).toHaveBeenCalledWith([told[2]]);
    await expectAccessible(container);
  });

  it('say why several figures are one value, and how those that are denied stand to the others', () => {
    const seven = [
      aTold(topic, { id: '1', article: 'a', display: '6,700' }),
      aTold(topic, { id: '2', article: 'b', display: 'almost 7,000' }),
    ];
    const eleven = [
      aTold(topic, { id: '3', article: 'c', outcome: 'denied', beside: 'not-comparable', display: '11,000' }),
    ];
    const { container } = render(
      <AnswerGroups values={[seven, eleven]} chosen={null} onOpen={() => undefined} />,
    );
    const groups = [...container.querySelectorAll('.value-groups > li')].map(
      ({ textContent }) => textContent,
    );
    expect(groups).toHaveLength(2);
    expect(groups[0]).toMatch(/6,700.*almost 7,000.*Counted as one value/);
    expect(groups[1]).toMatch(/^⊘Denied\. ∥Not like for like\. 11,000/);
    expect(groups[1]).not.toContain('Counted as one value');
  });

  it('folds away what is more than one reads at a glance', () => {
    const told = Array.from({ length: 500 }, (_, i) =>
      aTold(topic, { id: `${i}`, article: `${i}`, display: `${i % 100}` }),
    );
    const values = Array.from({ length: 100 }, (_, i) => told.filter((_, at) => at % 100 === i));
    render(<AnswerGroups {...{ values }} chosen={null} onOpen={() => undefined} />);
    expect(screen.getAllByRole('button').length).toBeLessThan(200);
    fireEvent.click(screen.getByRole('button', { name: 'Show 70 more' }));
    expect(screen.getAllByRole('button')).toHaveLength(500);
  });
});

describe('the denials', () => {
  it('are one, in so many articles on so many words, whatever becomes of them elsewhere', async () => {
    const denial = (id: string, name: string) =>
      aTold(topic, {
        id,
        article: id,
        display: 'denied',
        outcome: 'corroborated',
        origin: name,
        attribution: [name],
      });
    const told = [denial('1', 'Moscow'), denial('2', 'Moscow'), denial('3', 'Pyongyang')];
    const { container } = render(<DenialGroup {...{ told }} chosen={null} onOpen={() => undefined} />);
    expect(container.querySelector('.value-head')?.textContent).toBe('⊘Denied in 3 articles, 2 origins');
    expect(container.textContent).not.toContain('Others agree');
    expect(screen.getAllByRole('button')).toHaveLength(3);
    await expectAccessible(container);
  });
});
