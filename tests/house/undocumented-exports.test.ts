import { describe, expect, it } from 'vitest';
import { undocumentedExports } from './undocumented-exports';

describe('undocumentedExports', () => {
  it.each([
    ['a function', 'export function* walk() {}', ['a.ts:1 walk']],
    ['a constant after a line comment', '// no\nexport const LIMIT = 1;', ['a.ts:2 LIMIT']],
    ['a type behind an empty line', '/** The file. */\n\nexport type Id = string;', ['a.ts:3 Id']],
  ])('finds %s', (_, source, found) => {
    expect(undocumentedExports('a.ts', source)).toEqual(found);
  });

  it('is content with a docstring, a default export, a re-export and the second signature of a function', () => {
    const source = [
      '/** Adds. */',
      'export function add(a: number): number;',
      'export function add(a: string): string;',
      "export { thing } from './thing';",
      'export default 1;',
    ].join('\n');
    expect(undocumentedExports('a.ts', source)).toEqual([]);
  });
});
