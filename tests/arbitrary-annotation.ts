import fc from 'fast-check';
import { COLOURS, type Annotation, type Body } from '../lib/core/annotation/annotation';

/** Any text that a page or a reader may hold: emoji, quotes, newlines, right-to-left, halves of surrogate pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 12 })
    .map((units) => String.fromCharCode(...units)),
  fc.constantFrom(
    '“a” "b"',
    'line\r\nline\n',
    'שלום עולם',
    '👩‍👩‍👧 é',
    '\uD83D',
    '<script>x</script>',
    '__proto__',
    '=1+1',
    '---',
  ),
);

const someText = anyText.filter((text) => text !== '');
const offset = fc.nat({ max: 1_000_000 });

const anyBody: fc.Arbitrary<Body> = fc.oneof(
  someText.map((value): Body => ({
    type: 'TextualBody',
    purpose: 'commenting',
    format: 'text/markdown',
    value,
  })),
  someText.map((value): Body => ({ type: 'TextualBody', purpose: 'tagging', value })),
  fc.constantFrom(...COLOURS).map((value): Body => ({ type: 'TextualBody', purpose: 'highlighting', value })),
  anyText.map((source): Body => ({ type: 'SpecificResource', purpose: 'classifying', source })),
  anyText.map((source): Body => ({ type: 'SpecificResource', purpose: 'linking', source })),
);

const anyBodies = fc.array(anyBody, { maxLength: 4 });

/** Any annotation that the schema allows, of a page of the web; its facts drawn from `few` values where copies are to clash. */
export function anyAnnotation(few?: {
  ids: string[];
  moments: string[];
  texts: string[];
}): fc.Arbitrary<Annotation> {
  const text = few ? fc.constantFrom(...few.texts) : anyText;
  const orNull = fc.option(text, { nil: null });
  const id = few ? fc.constantFrom(...few.ids) : fc.uuid();
  const moment = few
    ? fc.constantFrom(...few.moments)
    : fc
        .date({ min: new Date(0), max: new Date('2100-01-01'), noInvalidDate: true })
        .map((date) => date.toISOString());
  const body = few
    ? fc
        .subarray(few.texts)
        .map((tags) => tags.map((value): Body => ({ type: 'TextualBody', purpose: 'tagging', value })))
    : anyBodies;
  const selector = fc.tuple(
    fc.record({
      type: fc.constant('TextQuoteSelector' as const),
      exact: few ? text : someText,
      prefix: text,
      suffix: text,
    }),
    fc.record({
      type: fc.constant('TextPositionSelector' as const),
      start: offset,
      end: offset,
      pairsBefore: offset,
    }),
  );
  return fc.record({
    id,
    created: moment,
    modified: moment,
    deleted: fc.option(moment, { nil: null }),
    target: fc.record({
      source: text.map((path) => `https://page.example/${path}`),
      selector,
    }),
    body,
    article: fc.record({
      title: text,
      publisher: orNull,
      byline: orNull,
      published: orNull,
      language: orNull,
    }),
    keys: fc.array(text, { maxLength: 3 }),
    isNote: fc.boolean(),
    earlier: fc.array(fc.record({ modified: moment, body, selector }), { maxLength: 3 }),
  });
}
