import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { readAnnotations } from './read-annotations';
import { toJsonLd } from './to-json-ld';

const context = {
  keysOf: (address: string) => [address],
  canonicalOf: (address: string) => address,
  at: '2024-07-01T00:00:00.000Z',
};
const NOW = '2024-07-01T12:00:00.000Z';
const written = (annotations: Parameters<typeof toJsonLd>[0]) =>
  JSON.stringify(toJsonLd(annotations, NOW, 'Highlights'));
const only = (facts: Parameters<typeof anAnnotation>[0]) =>
  toJsonLd([anAnnotation(facts)], NOW, '').first.items[0];

describe('toJsonLd', () => {
  it('loses nothing on the way to a file and back', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyAnnotation(), { selector: ({ id }) => id, maxLength: 3 }),
        (annotations) => {
          fc.pre(annotations.length > 0);
          expect(readAnnotations(written(annotations), context)).toEqual({ annotations, refused: [] });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('counts positions in code points, as the standard does', () => {
    const annotation = anAnnotation({ exact: 'a 🙂 b', start: 20 });
    annotation.target.selector[1].pairsBefore = 3;
    const [item] = toJsonLd([annotation], NOW, '').first.items;
    expect(item?.target.selector[1]).toMatchObject({
      start: 17,
      end: 22,
      'crossread:utf16': { start: 20, end: 26 },
    });
  });

  it('names bodies by their purpose, and topics and claims by an address', () => {
    expect(only({ colour: 'blue', note: 'n', tags: ['t'], topic: 'a summit', claim: 'c' })?.body).toEqual([
      { type: 'TextualBody', purpose: 'highlighting', value: 'blue' },
      { type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: 'n' },
      { type: 'TextualBody', purpose: 'tagging', value: 't' },
      {
        type: 'SpecificResource',
        purpose: 'classifying',
        source: 'urn:crossread:topic:a%20summit',
        'crossread:id': 'a summit',
      },
      { type: 'SpecificResource', purpose: 'linking', source: 'urn:crossread:claim:c', 'crossread:id': 'c' },
    ]);
  });

  it('has as its motivation the note, else the highlight', () => {
    expect(only({ note: 'n' })?.motivation).toBe('commenting');
    expect(only({})?.motivation).toBe('highlighting');
  });

  it('is one collection with all in its first page', () => {
    const collection = toJsonLd([anAnnotation(), anAnnotation()], NOW, 'Mine');
    expect(collection).toMatchObject({
      type: 'AnnotationCollection',
      label: 'Mine',
      total: 2,
      generated: NOW,
      first: {
        type: 'AnnotationPage',
        startIndex: 0,
        items: [{ type: 'Annotation' }, { type: 'Annotation' }],
      },
    });
    expect(collection.id).not.toBe(collection.first.id);
  });

  it('carries an address with letters that addresses may not hold as one that is valid, and gives it back as it was', () => {
    const annotation = anAnnotation();
    annotation.target.source = 'https://page.example/straße?q=[a b]&half=\uD800#x#y';
    const [item] = toJsonLd([annotation], NOW, '').first.items;
    expect(item?.target.source).toBe('https://page.example/stra%C3%9Fe?q=%5Ba%20b%5D&half=%EF%BF%BD#x%23y');
    expect(readAnnotations(written([annotation]), context).annotations).toEqual([annotation]);
  });
});
