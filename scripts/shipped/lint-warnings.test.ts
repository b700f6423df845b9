import { describe, expect, it } from 'vitest';
import { unexplained } from './lint-warnings';

const OF_PREACT = {
  code: 'UNSAFE_VAR_ASSIGNMENT',
  message: 'Unsafe assignment to innerHTML',
  file: 'content-scripts/reader.js',
  line: 1,
};
const TOLD = '`UNSAFE_VAR_ASSIGNMENT`: Preact';

describe('unexplained', () => {
  it('leaves out what is expected and told of', () => {
    expect(unexplained([OF_PREACT, { ...OF_PREACT, file: 'chunks/use-shared-x.js' }], TOLD)).toEqual([]);
  });

  it('finds another warning, one in a file without Preact, a second one in a file, and one that the docs do not name', () => {
    const others = [
      { ...OF_PREACT, code: 'DANGEROUS_EVAL' },
      { ...OF_PREACT, message: 'Unsafe assignment to outerHTML' },
      { ...OF_PREACT, file: 'background.js' },
    ];
    expect(unexplained(others, TOLD)).toEqual(others);
    expect(unexplained([OF_PREACT, OF_PREACT], TOLD)).toEqual([OF_PREACT]);
    expect(unexplained([OF_PREACT], '')).toEqual([OF_PREACT]);
  });
});
