import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAnnotation } from '../../../tests/builders';
import { refusedInEnglish } from '../../../tests/refused-in-english';
import { CONTEXT, MAX_NOTE, noteOf, quoteOf, tagsOf, type Annotation } from '../annotation/annotation';
import { planImport } from './plan-import';
import { readAnnotations } from './read-annotations';
import { toJsonLd } from './to-json-ld';

const AT = '2024-07-01T00:00:00.000Z';
const context = {
  keysOf: (address: string) => [`key of ${address}`],
  canonicalOf: (address: string) => address.replace(/#.*$/, ''),
  at: AT,
};
const read = (json: unknown) => refusedInEnglish(readAnnotations(JSON.stringify(json), context));
const ANNO = 'http://www.w3.org/ns/anno.jsonld';

/** An annotation as another tool writes it. */
const w3c = (facts: Record<string, unknown> = {}) => ({
  '@context': ANNO,
  id: 'https://tool.example/1',
  type: 'Annotation',
  created: '2023-01-02T03:04:05Z',
  body: { type: 'TextualBody', value: 'a note' },
  target: {
    source: 'https://page.example/a#top',
    selector: { type: 'TextQuoteSelector', exact: 'the words', prefix: 'before ', suffix: ' after' },
  },
  ...facts,
});

/** One of our own exports, with what a hand has changed in it. */
const own = (change: (item: Record<string, unknown>) => void, annotation: Annotation = anAnnotation()) => {
  const collection = JSON.parse(JSON.stringify(toJsonLd([annotation], AT, 'Highlights')));
  change(collection.first.items[0]);
  return collection;
};

const KEYS =
  'type @context id target body source selector items first next value purpose rows annotations uri text tags references document title refinedBy exact start crossread:version crossread:article crossread:earlier __proto__ created creator user'.split(
    ' ',
  );
const VALUES = [
  null,
  true,
  1,
  -1,
  1e300,
  '',
  'Annotation',
  'TextQuoteSelector',
  'TextualBody',
  ANNO,
  'acct:a@b',
  'https://page.example/',
  'urn:uuid:5c0a2f6e-6f6a-4b8e-9f39-0f3a1a0f8a11',
  '9999999-01-01',
  '2023-01-01',
];

describe('readAnnotations', () => {
  it.each([
    ['one annotation', w3c()],
    ['a list', [w3c()]],
    ['a page', { type: 'AnnotationPage', items: [w3c()] }],
    ['a collection', { type: 'AnnotationCollection', first: { items: [w3c()] } }],
    ['a later page', { first: { items: [], next: { items: [w3c()] } } }],
  ])('reads %s', (_, json) => {
    const { annotations, refused } = read(json);
    expect(refused).toEqual([]);
    expect(annotations).toMatchObject([
      {
        created: '2023-01-02T03:04:05.000Z',
        modified: '2023-01-02T03:04:05.000Z',
        target: {
          source: 'https://page.example/a',
          selector: [
            { exact: 'the words', prefix: 'before ', suffix: ' after' },
            { start: 0, end: 9, pairsBefore: 0 },
          ],
        },
        keys: ['key of https://page.example/a#top'],
        isNote: false,
      },
    ]);
    expect(annotations.map(noteOf)).toEqual(['a note']);
  });

  it('says where in the file a record is refused, of what, and why', () => {
    expect(read({ first: { items: [w3c(), 7, { text: 'x'.repeat(200) }] } }).refused).toEqual([
      { at: 'first.items[1]', what: '', why: expect.stringMatching(/mere value/) },
      {
        at: 'first.items[2]',
        what: `${'x'.repeat(80)}…`,
        why: expect.stringMatching(/neither a W3C annotation/),
      },
    ]);
  });

  it.each([[{}], [[]], [null], [3], ['text'], [{ items: [] }], [{ rows: [] }], [{ first: {} }]])(
    'refuses a file that holds only %j',
    (json) => {
      expect(read(json)).toMatchObject({ annotations: [], refused: [{ at: 'the file' }] });
    },
  );

  it('refuses a file that is cut off, and says so', () => {
    const text = JSON.stringify([w3c()]);
    const { annotations, refused } = refusedInEnglish(readAnnotations(text.slice(0, -9), context));
    expect(annotations).toEqual([]);
    expect(refused).toMatchObject([{ why: expect.stringMatching(/ends in the middle/) }]);
  });

  it('tells of pages that lie elsewhere', () => {
    expect(read({ items: [w3c()], next: 'https://tool.example/2' })).toMatchObject({
      annotations: [{}],
      refused: [
        { at: 'next', what: 'https://tool.example/2', why: expect.stringMatching(/fetches nothing/) },
      ],
    });
  });

  it.each([
    ['javascript:alert(1)'],
    ['data:text/html,x'],
    ['file:///etc/passwd'],
    ['https://'],
    ['page.example'],
    [' https://page.example'],
  ])('refuses an annotation of %j', (address) => {
    const wants = { annotations: [], refused: [{ why: expect.stringMatching(/none of the web/) }] };
    expect(read(w3c({ target: { ...w3c().target, source: address } }))).toMatchObject(wants);
    const ours = own((item) => Object.assign(item.target as object, { source: address }));
    expect(read(ours)).toMatchObject(wants);
    expect(read([{ uri: address, text: 'n', target: [] }])).toMatchObject(wants);
  });

  it('leaves script in a note what it is: text', () => {
    const value = '<script>alert(1)</script><img src=x onerror=alert(1)>';
    expect(read(w3c({ body: { value } })).annotations.map(noteOf)).toEqual([value]);
  });

  it('is not led astray by the keys of prototypes', () => {
    const json = `[{"__proto__": {"type": "Annotation"}, "constructor": {"prototype": {"polluted": 1}}, "uri": "https://p.example/",
      "text": "n", "target": [{"__proto__": [], "selector": {"toString": 1}}]}]`;
    const { annotations, refused } = readAnnotations(json, context);
    expect([annotations.length, refused]).toEqual([1, []]);
    expect(JSON.stringify(annotations)).not.toContain('polluted');
    expect('polluted' in {}).toBe(false);
  });

  it('refuses a note that is too long, and does not cut it', () => {
    const value = 'n'.repeat(MAX_NOTE + 1);
    expect(read([w3c({ body: { value } }), w3c({ id: 'b', body: { value: value.slice(1) } })])).toMatchObject(
      {
        annotations: [{}],
        refused: [{ at: '[0]', why: expect.stringMatching(/1,000,001 characters/) }],
      },
    );
  });

  it('refuses a tag that is too long', () => {
    const body = { value: 't'.repeat(201), purpose: 'tagging' };
    expect(read(w3c({ body })).refused).toMatchObject([{ why: expect.stringMatching(/tags has 201/) }]);
  });

  it('takes the first of two with one id, and says what is wrong with the second', () => {
    const { annotations, refused } = read([w3c(), w3c(), w3c({ bodyValue: 'another', body: undefined })]);
    expect(annotations).toHaveLength(1);
    expect(refused).toMatchObject([
      { at: '[1]', why: expect.stringMatching(/there twice/) },
      { at: '[2]', why: expect.stringMatching(/an id of its own/) },
    ]);
  });

  it('never throws, whatever the file holds', () => {
    const key = fc.constantFrom(...KEYS);
    const leaf = fc.oneof(fc.constantFrom(...VALUES), fc.string());
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { depthSize: 'medium' },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(key, tie('value'), { maxKeys: 8 }),
      ),
    }));
    fc.assert(
      fc.property(value, (json) => {
        const { annotations, refused } = read(json);
        expect(annotations.length + refused.length).toBeGreaterThan(0);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('our own exports', () => {
  it('are refused when a newer version wrote them', () => {
    const { refused } = read(own((item) => (item['crossread:version'] = 2)));
    expect(refused).toMatchObject([{ why: expect.stringMatching(/newer Crossread.*Update/) }]);
  });

  it.each([
    ['another version', 'crossread:version', '1'],
    ['no id', 'id', undefined],
    ['an id that is no UUID', 'id', 'urn:uuid:x'],
    ['no date', 'created', undefined],
    ['a date in words', 'modified', 'yesterday'],
    ['keys that are no texts', 'crossread:keys', [1]],
    ['an article without a title', 'crossread:article', {}],
    ['a body of another kind', 'body', [{ type: 'Sound' }]],
    ['no target', 'target', null],
    ['one selector', 'target', { source: 'https://a.example/', selector: [] }],
  ])('are refused with %s', (_, key, value) => {
    const { annotations, refused } = read(own((item) => (item[key] = value)));
    expect(annotations).toEqual([]);
    expect(refused[0]?.why).toMatch(/(?:import it|Export it) again\.$/);
  });

  it('are read as any tool’s when our terms were lost on the way', () => {
    const stripped = own(
      (item) => {
        for (const key of Object.keys(item)) if (key.startsWith('crossread:')) delete item[key];
      },
      anAnnotation({ note: 'n', tags: ['t'], colour: 'green' }),
    );
    const { annotations } = read(stripped);
    expect(annotations).toMatchObject([
      { id: anAnnotation().id, body: [{ value: 'green' }, { value: 'n' }, { value: 't' }] },
    ]);
  });
});

describe('other tools’ annotations', () => {
  it('keep as a note on the page what names no words', () => {
    const target = { id: 'https://page.example/a', title: 'A page', language: ['de'] };
    expect(read(w3c({ target })).annotations).toMatchObject([
      {
        isNote: true,
        article: { title: 'A page', language: 'de' },
        target: { selector: [{ exact: 'A page' }, {}] },
      },
    ]);
  });

  it('are refused when nothing is left to keep', () => {
    expect(read(w3c({ body: undefined, target: 'https://page.example/' })).refused).toMatchObject([
      { why: expect.stringMatching(/nothing to keep/) },
    ]);
  });

  it('become one for each target, with ids that stay', () => {
    const json = w3c({ target: { type: 'List', items: ['https://a.example/', 'https://b.example/'] } });
    const { annotations } = read(json);
    expect(annotations.map(({ target }) => target.source)).toEqual([
      'https://a.example/',
      'https://b.example/',
    ]);
    expect(read(json).annotations).toEqual(annotations);
  });

  it('keep a UUID, and are given one that stays where the id is none', () => {
    const uuid = 'dbfb1861-0ecf-41ad-be94-a584e5c4f1df';
    expect(read(w3c({ id: `urn:uuid:${uuid.toUpperCase()}` })).annotations[0]?.id).toBe(uuid);
    expect(read(w3c({ canonical: `urn:uuid:${uuid}` })).annotations[0]?.id).toBe(uuid);
    expect(read(w3c()).annotations[0]?.id).toBe('0c7720b2-05c2-58ab-a95a-7edcfd09fac0');
    expect(read(w3c({ id: undefined })).annotations).toEqual(read(w3c({ id: undefined })).annotations);
  });

  it('put what is tagging by purpose, or by motivation, among the tags', () => {
    const body = [{ value: 'one', purpose: 'tagging' }, 'https://note.example/', { value: 'two' }];
    expect(read(w3c({ body })).annotations.map((one) => [tagsOf(one), noteOf(one)])).toEqual([
      [['one'], 'https://note.example/\n\ntwo'],
    ]);
    expect(read(w3c({ motivation: 'tagging' })).annotations.map(tagsOf)).toEqual([['a note']]);
  });

  it('name their authors when there are several', () => {
    const by = (name: string, id: string) => w3c({ id, creator: { name } });
    expect(read([by('Ann', '1'), by('Ann', '2')]).annotations.map(noteOf)).toEqual(['a note', 'a note']);
    expect(read([by('Ann', '1'), by('Bob', '2')]).annotations.map(noteOf)).toEqual([
      'a note\n\n— Ann',
      'a note\n\n— Bob',
    ]);
  });

  it('keep as much context as we do, without half a character', () => {
    const selector = {
      type: 'TextQuoteSelector',
      exact: 'x',
      prefix: `🙂${'p'.repeat(CONTEXT - 1)}`,
      suffix: 's'.repeat(99),
    };
    const [annotation] = read(w3c({ target: { source: 'https://p.example/', selector } })).annotations;
    expect(annotation?.target.selector[0]).toMatchObject({ prefix: 'p'.repeat(63), suffix: 's'.repeat(64) });
  });

  it.each([
    ['2015-01-28T12:00:00+02:00', '2015-01-28T10:00:00.000Z'],
    ['2015-01-28T12:00:00.123456+0000', '2015-01-28T12:00:00.123Z'],
    ['2015-01-28T12:00', '2015-01-28T12:00:00.000Z'],
    ['2015-01-28', '2015-01-28T00:00:00.000Z'],
  ])('were created %s: %s', (created, moment) => {
    expect(read(w3c({ created })).annotations[0]?.created).toBe(moment);
  });

  it.each([['yesterday'], [undefined], ['2015-13-45'], [['2015-01-28']]])(
    'without a date (%j) lose against what the reader does, and change nothing when imported again',
    (created) => {
      const first = read(w3c({ created }));
      expect(first.annotations[0]).toMatchObject({ created: AT, modified: '1970-01-01T00:00:00.000Z' });
      const again = readAnnotations(JSON.stringify(w3c({ created })), {
        ...context,
        at: '2025-01-01T00:00:00.000Z',
      });
      expect(planImport(first.annotations, again)).toMatchObject({ added: [], merged: [], unchanged: [{}] });
    },
  );

  it('are read when nested deeper than anybody would', () => {
    const deep = `${'{"items":['.repeat(100_000)}"https://a.example/"${']}'.repeat(100_000)}`;
    const text = JSON.stringify(w3c({ target: 'DEEP' })).replace('"DEEP"', deep);
    expect(readAnnotations(text, context).annotations.map(quoteOf)).toEqual(['https://a.example/']);
  });
});
