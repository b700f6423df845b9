import { describe, expect, it } from 'vitest';
import { refusedInEnglish } from '../../../tests/refused-in-english';
import { noteOf, quoteOf, tagsOf } from '../annotation/annotation';
import { planImport } from './plan-import';
import { readAnnotations } from './read-annotations';

const context = {
  keysOf: (address: string) => [address],
  canonicalOf: (address: string) => address,
  at: '2024-07-01T00:00:00.000Z',
};
const read = (json: unknown) => refusedInEnglish(readAnnotations(JSON.stringify(json), context));

/** An annotation in the shape that Hypothesis' API documents. */
const row = (facts: Record<string, unknown> = {}) => ({
  id: 'jxtD6K3wEe6TLjPqYsXw1A',
  created: '2023-01-10T21:02:37.235236+00:00',
  updated: '2023-01-11T08:00:00.000000+00:00',
  user: 'acct:ann@hypothes.is',
  uri: 'https://page.example/a',
  text: 'my *note*',
  tags: ['arms', 'two words'],
  group: '__world__',
  permissions: { read: ['group:__world__'] },
  target: [
    {
      source: 'https://page.example/a',
      selector: [
        {
          type: 'RangeSelector',
          startContainer: '/p[1]',
          startOffset: 3,
          endContainer: '/p[1]',
          endOffset: 12,
        },
        { type: 'TextPositionSelector', start: 120, end: 129 },
        { type: 'TextQuoteSelector', exact: 'the words', prefix: 'before ', suffix: ' after' },
      ],
    },
  ],
  document: { title: ['The page'] },
  links: { html: 'https://hypothes.is/a/jxtD6K3wEe6TLjPqYsXw1A' },
  ...facts,
});
const onPage = { target: [{ source: 'https://page.example/a' }] };

describe('what Hypothesis exports', () => {
  it.each([
    ['the API answers', { total: 1, rows: [row()] }],
    ['the client exports', { export_date: '', export_userid: 'acct:ann@hypothes.is', annotations: [row()] }],
    ['is a list', [row()]],
    ['is one annotation', row({ document: { title: 'The page' } })],
  ])('is read when it is what %s', (_, json) => {
    const { annotations, refused } = read(json);
    expect(refused).toEqual([]);
    expect(annotations).toMatchObject([
      {
        created: '2023-01-10T21:02:37.235Z',
        modified: '2023-01-11T08:00:00.000Z',
        target: {
          source: 'https://page.example/a',
          selector: [
            { exact: 'the words', prefix: 'before ', suffix: ' after' },
            { start: 120, end: 129 },
          ],
        },
        article: { title: 'The page' },
        isNote: false,
      },
    ]);
    expect(annotations.map((one) => [noteOf(one), tagsOf(one)])).toEqual([
      ['my *note*', ['arms', 'two words']],
    ]);
  });

  it('has the same id in both of its forms, and always', () => {
    const [fromApi] = read([row()]).annotations;
    const jsonLd = {
      id: 'http://hypothes.is/a/jxtD6K3wEe6TLjPqYsXw1A',
      type: 'Annotation',
      target: row().target,
    };
    expect(read(jsonLd).annotations[0]?.id).toBe(fromApi?.id);
  });

  it('changes nothing when it is imported twice', () => {
    const first = read({ rows: [row(), row({ id: 'b', ...onPage })] });
    const again = read({ rows: [row(), row({ id: 'b', ...onPage })] });
    expect(planImport(first.annotations, again)).toMatchObject({ added: [], merged: [] });
  });

  it('keeps page notes as notes on the page, with its title', () => {
    expect(read([row(onPage)]).annotations).toMatchObject([{ isNote: true }]);
    expect(read([row(onPage)]).annotations.map(quoteOf)).toEqual(['The page']);
  });

  it('keeps replies as notes beside the words they answer to', () => {
    const reply = row({ id: 'r', text: 'I doubt it', references: ['jxtD6K3wEe6TLjPqYsXw1A'], ...onPage });
    const { annotations } = read({ rows: [row()], replies: [reply] });
    expect(annotations.map((one) => [quoteOf(one), noteOf(one), one.isNote])).toEqual([
      ['the words', 'my *note*', false],
      ['the words', 'I doubt it', true],
    ]);
  });

  it('keeps a reply to what is not in the file as a note on the page', () => {
    const reply = row({ references: ['gone'], ...onPage });
    expect(read([reply]).annotations).toMatchObject([
      { isNote: true, target: { selector: [{ exact: 'The page' }, {}] } },
    ]);
  });

  it('names under a note who else wrote it', () => {
    const others = row({ id: 'b', user: 'acct:bob@hypothes.is', user_info: { display_name: 'Bob B.' } });
    const annotations = [row(), others, row({ ...others, id: 'c', text: '', user_info: undefined })];
    expect(read({ export_userid: 'acct:ann@hypothes.is', annotations }).annotations.map(noteOf)).toEqual([
      'my *note*',
      'my *note*\n\n— Bob B.',
      '— bob',
    ]);
  });

  it('keeps a highlight without a note', () => {
    expect(read([row({ text: '', tags: [] })]).annotations.map(noteOf)).toEqual(['']);
  });

  it.each([
    ['id', { id: 7 }],
    ['text', { text: ['a'] }],
    ['tags', { tags: ['a', 1] }],
  ])('is refused when its %s is of the wrong kind', (part, facts) => {
    expect(read([row(facts)]).refused).toMatchObject([
      { at: '[0]', what: 'the words', why: expect.stringContaining(`“${part}”`) },
    ]);
  });
});
