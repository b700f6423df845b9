import { describe, expect, it } from 'vitest';
import { Slugs } from './slug';

describe('Slugs', () => {
  it('gives ids that a pack may have, each once, whatever the names', () => {
    const slugs = new Slugs();
    const names = ['Prototype', 'constructor', 'Prototype', '서울', 'Нови Сад', '—'];
    expect(names.map((name) => slugs.for(name, 'place'))).toEqual([
      'prototype-2',
      'constructor-2',
      'prototype-3',
      'place',
      'novi-sad',
      'place-2',
    ]);
  });

  it('leaves what is taken to whom it belongs', () => {
    const slugs = new Slugs();
    slugs.take('kiel');
    expect(slugs.for('Kiel', 'place')).toBe('kiel-2');
  });
});
