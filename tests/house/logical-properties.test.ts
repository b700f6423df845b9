/** Style sheets say start and end, not left and right, so that the interface can be read from right to left. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What may say left or right, and why. */
const ALLOWED: Readonly<Record<string, string>> = {
  'components/popover.css: inset: var(--crossread-top) auto auto var(--crossread-left) !important':
    'its place in the window is measured from the left edge',
};

const sheets = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.css'))
    .map((file) => join(folder, file)),
);

describe('style sheets', () => {
  it('say start and end, but for what is listed with its reason', () => {
    const found = sheets.flatMap((file) =>
      physicalIn(readFileSync(file, 'utf8')).map((declaration) => `${file}: ${declaration}`),
    );
    expect(found).toEqual(Object.keys(ALLOWED));
  });

  it.each([
    ['margin-left: 2px', true],
    ['left: 0', true],
    ['text-align: right', true],
    ['padding: 1px 2px 3px 4px', true],
    ['border-radius: 4px 8px 8px 4px', true],
    ['margin-inline-start: 2px', false],
    ['padding: 1px 2px 3px 2px', false],
    ['padding: 1px 2px 3px', false],
    ['border-radius: 8px 8px 0 0', false],
    ['grid-template-areas: "left right"', false],
  ])('are told apart: %s', (declaration, isPhysical) => {
    expect(physicalIn(`a { ${declaration}; }`)).toEqual(isPhysical ? [declaration] : []);
  });
});

/** The declarations of a sheet that differ between left and right. */
function physicalIn(sheet: string): string[] {
  return [...sheet.replaceAll(/\/\*[^]*?\*\//g, '').matchAll(/(?<=[{;]\s*)([\w-]+)\s*:\s*([^;{}]+)(?=[;}])/g)]
    .filter(([, property = '', value = '']) => isPhysical(property, value))
    .map(([declaration]) => declaration.trim());
}

function isPhysical(property: string, value: string): boolean {
  if (/(^|-)(left|right)(-|$)/.test(property)) return true;
  if (/^(text-align|float|clear)$/.test(property)) return /\b(left|right)\b/.test(value);
  const [first, second, third, fourth] =
    value.replace('!important', '').match(/(?:[^\s(]+\([^)]*\)|\S+)/g) ?? [];
  if (fourth === undefined) return false;
  if (/^(margin|padding|inset|scroll-(margin|padding)|border-(width|style|color))$/.test(property))
    return second !== fourth;
  return property === 'border-radius' && (first !== second || third !== fourth);
}
