import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { anyComparison } from '../../../../tests/arbitrary-comparison';
import { reportWords } from '../../../../tests/report-words';
import { comparisonToJson } from './comparison-to-json';
import { comparisonToJsonLd } from './comparison-to-json-ld';
import { readComparison } from './read-comparison';
import { reportToCsv } from './report-to-csv';
import { reportToHtml } from './report-to-html';
import { reportToMarkdown } from './report-to-markdown';
import { reportView } from './report-view';

describe('a comparison that goes out and comes in again', () => {
  it('is the same by way of JSON', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        expect(readComparison(comparisonToJson(document))).toEqual({
          is: 'comparison',
          document,
          refused: [],
        });
      }),
    );
  });

  it('is the same by way of JSON-LD', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const text = JSON.stringify(comparisonToJsonLd(document, reportWords));
        expect(readComparison(text)).toEqual({ is: 'comparison', document, refused: [] });
      }),
    );
  });

  it('rates nothing as true or false', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const keys: string[] = [];
        JSON.stringify(comparisonToJsonLd(document, reportWords), (key, value) => {
          keys.push(key);
          return value;
        });
        expect(keys.filter((key) => /rating/i.test(key))).toEqual([]);
      }),
    );
  });
});

describe('a report, whatever pages say', () => {
  const options = { sentences: true };

  it('holds no element, handler or address as HTML that a page brought', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const { document: page } = parseHTML(reportToHtml(document, reportWords, options));
        expect(page.querySelectorAll('script, img, iframe, link, object, embed, form, base').length).toBe(0);
        const addresses: string[] = [];
        for (const element of page.querySelectorAll('*'))
          for (const { name, value } of element.attributes) {
            expect(name).not.toMatch(/^on|^(?:src|style|action|formaction|data)$/);
            if (name === 'href') addresses.push(value);
          }
        for (const address of addresses) expect(address).toMatch(/^https:\/\/page\.example\//);
      }),
    );
  });

  it('says in HTML what was said, word for word', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const { document: page } = parseHTML(reportToHtml(document, reportWords, options));
        const quotes = [...page.querySelectorAll('blockquote')].map(({ textContent }) => plain(textContent));
        for (const answer of answersIn(document))
          expect(quotes.some((quote) => quote.endsWith(plain(answer.claim.sentence.exact.trim())))).toBe(
            true,
          );
      }),
    );
  });

  it('is a CSV of one line an answer, from which each cell can be had back', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const [head = [], ...lines] = parseCsv(reportToCsv(document, reportWords, options));
        const column = head.indexOf('sentence');
        expect(lines.map((line) => line[column]?.replace(/^'/, ''))).toEqual(
          answersIn(document).map(({ claim }) => claim.sentence.exact),
        );
        for (const line of lines) {
          expect(line).toHaveLength(head.length);
          for (const cell of line) expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
        }
      }),
    );
  });

  it('is Markdown without HTML of a page', () => {
    fc.assert(
      fc.property(anyComparison, (document) => {
        const markdown = reportToMarkdown(document, reportWords, options);
        const body = markdown.slice(markdown.indexOf('\n# '));
        expect(body.replaceAll('<br>', '').replaceAll(/\\./g, '')).not.toMatch(/<[a-z!/?]/i);
      }),
    );
  });
});

function answersIn(document: Parameters<typeof reportView>[0]) {
  return reportView(document).groups.flatMap(({ questions }) =>
    questions.flatMap(({ values }) => values.flatMap(({ answers }) => answers)),
  );
}

/** As HTML's parser leaves it. */
function plain(text: string): string {
  return text
    .replaceAll(/[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, '\uFFFD')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** RFC 4180, by one regular expression. */
function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare = '', end] of text
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}
