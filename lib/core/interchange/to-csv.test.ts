import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { someNames } from '../../../tests/export-names';
import { colourOf, noteOf, quoteOf } from '../annotation/annotation';
import { COLUMNS } from './export-names';
import { toCsv } from './to-csv';

/** Reads a table as RFC 4180 describes it. */
function readCsv(text: string): string[][] {
  const cells = text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g);
  const rows: string[][] = [[]];
  for (const [, quoted, plain = '', end] of cells) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? plain);
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
const unguarded = (cell: string) => cell.replace(/^'/, '');

describe('toCsv', () => {
  it('begins with a byte order mark and a line of plain words', () => {
    expect(toCsv([], someNames)).toBe(`\uFEFF${COLUMNS.map((column) => `The ${column}`).join(',')}\r\n`);
  });

  it('has one line for each annotation', () => {
    const annotation = anAnnotation({
      note: 'a "note",\nof two lines',
      tags: ['a', 'b'],
      colour: 'blue',
      topic: 't1',
    });
    const [, row = []] = readCsv(toCsv([annotation], someNames));
    expect(Object.fromEntries(row.map((cell, i) => [COLUMNS[i], cell]))).toMatchObject({
      quote: '11,000 containers',
      note: 'a "note",\nof two lines',
      colour: 'Figure',
      tags: 'a; b',
      title: 'Two leaders meet',
      publisher: 'The Courier',
      author: '',
      published: '2024-06-18',
      address: 'https://courier.example/summit',
      link: expect.stringContaining('#:~:text='),
      topic: 'Topic t1',
      kind: 'highlight',
    });
  });

  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', '\n=1', '＝1', "'=1"])(
    'lets no spreadsheet calculate %j',
    (note) => {
      const [, row = []] = readCsv(toCsv([anAnnotation({ note })], someNames));
      expect(row[COLUMNS.indexOf('note')]).toBe(`'${note}`);
    },
  );

  it('can be read back whole', () => {
    fc.assert(
      fc.property(fc.array(anyAnnotation(), { maxLength: 3 }), (annotations) => {
        const [, ...rows] = readCsv(toCsv(annotations, someNames));
        expect(rows.map((row) => row.map(unguarded).slice(0, 3))).toEqual(
          annotations.map((one) => [quoteOf(one), noteOf(one), someNames.colours[colourOf(one)]]),
        );
      }),
    );
  });
});
