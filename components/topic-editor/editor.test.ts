import { describe, expect, it } from 'vitest';
import { linesOf, linesOfTerm, namesIn } from './lines';
import { mistakesIn, withoutMissing } from './mistakes';
import { keysTo, nearestPath } from './open-parts';

describe('mistakes', () => {
  const mistakes = mistakesIn([
    { path: 'entities.1.aliases.en.0', message: 'too short' },
    { path: 'entities.10.name.en', message: 'empty' },
    { path: '', message: 'of the whole' },
  ]);

  it('are told at their field and at every part it lies in, and nowhere else', () => {
    expect(mistakes.under('entities.1.aliases.en.0')).toEqual(['too short']);
    expect(mistakes.under('entities.1')).toEqual(['too short']);
    expect(mistakes.under('entities')).toEqual(['too short', 'empty']);
    expect(mistakes.under('entities.2')).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is no mistake of what is written', () => {
    const pack = { title: { en: '' }, event: { participants: [], window: { from: 'x' } } };
    const paths = ['title.en', 'event.participants', 'event.announced', 'event.window.from'];
    const left = withoutMissing(
      paths.map((path) => ({ path, message: 'wrong' })),
      pack,
    );
    expect(left.map(({ path }) => path)).toEqual(['event.window.from']);
  });
});

describe('parts', () => {
  it('are known by their ids, where they have one', () => {
    const pack = { entities: [{ id: 'anna', aliases: { en: ['Anna'] } }], title: { en: 'x' } };
    expect(keysTo(pack, 'entities.0.aliases.en.0')).toEqual([
      '/entities',
      '/entities/anna',
      '/entities/anna/aliases',
      '/entities/anna/aliases/en',
      '/entities/anna/aliases/en/0',
    ]);
    expect(keysTo(pack, 'nothing.3.like')).toEqual(['/nothing', '/nothing/3', '/nothing/3/like']);
  });

  it('are gone to at the nearest path that is there', () => {
    expect(nearestPath('a.b.c', (path) => path === 'a')).toBe('a');
    expect(nearestPath('a.b.c', () => false)).toBeNull();
  });
});

describe('what is typed', () => {
  it('is read without its white space and its empty lines', () => {
    expect(linesOf(' a \n\nb c\n')).toEqual(['a', 'b c']);
    expect(linesOfTerm('a | b||c')).toEqual(['a', 'b', 'c']);
    expect(namesIn('race, marathon;run、달리기,')).toEqual(['race', 'marathon', 'run', '달리기']);
  });
});
