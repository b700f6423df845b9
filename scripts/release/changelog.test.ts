import { describe, expect, it } from 'vitest';
import { sectionOf } from './changelog';

const LOG = `# Changelog

## [Unreleased]

## [1.1.0] - 2026-11-22

### Added

- Firefox.

## [1.0.0] - 2026-01-02

## [0.9.0]

- Something.
`;

describe('sectionOf', () => {
  it('gives a version’s day and text, and not the next one’s', () => {
    expect(sectionOf(LOG, '1.1.0')).toEqual({ day: '2026-11-22', text: '### Added\n\n- Firefox.' });
  });

  it.each([
    ['2.0.0', 'has nothing on 2.0.0'],
    ['0.9.0', 'on which day'],
    ['1.0.0', 'says nothing of 1.0.0'],
    ['1.1', 'has nothing on 1.1'],
  ])('refuses %s: %s', (version, why) => expect(() => sectionOf(LOG, version)).toThrow(why));
});
