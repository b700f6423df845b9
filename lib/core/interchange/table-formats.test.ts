import { describe, expect, it } from 'vitest';
import { htmlTable, tabbedTable } from './table-formats';

const TABLE = [
  ['Question', 'The "Courier" & co'],
  ['How many?', '11,000\n<b>6,700</b>\tto June'],
];

describe('htmlTable', () => {
  it('has heads, a line for each line, and takes no text for markup', () => {
    expect(htmlTable(TABLE)).toBe(
      '<table><thead><tr><th>Question</th><th>The &quot;Courier&quot; &amp; co</th></tr></thead>' +
        '<tbody><tr><th>How many?</th><td>11,000<br>&lt;b&gt;6,700&lt;/b&gt;\tto June</td></tr></tbody></table>',
    );
  });

  it('is an empty table of nothing', () => {
    expect(htmlTable([])).toBe('<table><thead><tr></tr></thead><tbody></tbody></table>');
  });
});

describe('tabbedTable', () => {
  it('keeps every cell in its place', () => {
    expect(tabbedTable(TABLE)).toBe('Question\tThe "Courier" & co\nHow many?\t11,000 <b>6,700</b> to June');
  });
});

it.each(['=1+1', ' @cmd', '+A1', '-5 degrees', '＝1'])('hands no spreadsheet the formula “%s”', (text) => {
  expect(tabbedTable([[text]])).toMatch(/^'/);
  expect(htmlTable([[text]])).toContain(`<th>'`);
});
