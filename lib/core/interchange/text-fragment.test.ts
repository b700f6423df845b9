import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyAnnotation, anyText } from '../../../tests/arbitrary-annotation';
import { anAnnotation } from '../../../tests/builders';
import { linkTo, textFragment } from './text-fragment';

const SENTENCE = 'North Korea shipped some eleven thousand containers of arms';
const decoded = (exact: string, prefix = '', suffix = '') =>
  decodeURIComponent(textFragment(exact, prefix, suffix));

describe('textFragment', () => {
  it.each<[string, [string, string?, string?], string]>([
    ['a sentence as it stands', [SENTENCE, 'x ', ' y'], `#:~:text=${SENTENCE}`],
    [
      'short words with their neighbours',
      ['6,700', 'It counted some ', ' of them.'],
      '#:~:text=It counted some-,6,700,-of them.',
    ],
    [
      'a long quote by its ends',
      [`${SENTENCE} ${SENTENCE} ${SENTENCE} ${SENTENCE}`],
      '#:~:text=North Korea shipped some eleven,eleven thousand containers of arms',
    ],
    [
      'several blocks by their ends',
      [`${SENTENCE}\n\n${SENTENCE}`],
      'text=North Korea shipped some eleven,eleven thousand containers of arms',
    ],
    [
      'words that are cut as whole ones',
      ['undred and sixty of their own contain', 'some h', 'ers now'],
      'text=hundred and sixty of their own containers',
    ],
    [
      'only neighbours in the same block',
      ['Kim Jong-un', 'Pyongyang\n', '\nMoscow'],
      '#:~:text=Pyongyang-,Kim Jong-un,-Moscow',
    ],
    ['no half words of the context', ['6,700', `${'a'.repeat(60)} of `, ' b'], `#:~:text=of-,6,700,-b`],
    ['white space as one space', ['  Kim \t Jong-un ', '', ''], '#:~:text=Kim Jong-un'],
  ])('tells %s', (_, [exact, prefix, suffix], wants) => {
    const text = decoded(exact, prefix, suffix);
    expect(text).toContain(wants);
  });

  it('encodes what separates its parts', () => {
    expect(textFragment(`one-on-one, R&D ${SENTENCE}`, '', '')).toContain(
      'one%2Don%2Done%2C%20R%26D%20North',
    );
  });

  it('is nothing when there is nothing to look for', () => {
    expect(textFragment(' \n\t', 'a', 'b')).toBe('');
  });

  it('holds only what may stand in an address, and ends parts nowhere else', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (exact, prefix, suffix) => {
        expect(textFragment(exact, prefix, suffix)).toMatch(
          /^(?:#:~:text=(?:[^\s,&-]+-,)?[^\s,&-]+(?:,[^\s,&-]+)?(?:,-[^\s,&-]+)?)?$/,
        );
      }),
    );
  });
});

describe('linkTo', () => {
  const at = (source: string, isNote = false) => {
    const annotation = anAnnotation({ exact: SENTENCE, isNote });
    return linkTo({ ...annotation, target: { ...annotation.target, source } });
  };
  const fragment = encodeURIComponent(SENTENCE);

  it.each([
    ['https://page.example/a', `https://page.example/a#:~:text=${fragment}`],
    ['https://page.example/a#b', `https://page.example/a#b:~:text=${fragment}`],
    ['https://page.example/a#b:~:text=old', `https://page.example/a#b:~:text=${fragment}`],
    ['HTTP://page.example/ä b', `HTTP://page.example/%C3%A4%20b#:~:text=${fragment}`],
  ])('leads from %s to the sentence', (source, link) => expect(at(source)).toBe(link));

  it('leads to the page only when it is a note on the page', () => {
    expect(at('https://page.example/a', true)).toBe('https://page.example/a');
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///x',
    'pack:a',
    '',
    'java\nscript:x',
    ' https://a.example',
    'https:///x',
  ])('makes no link of %j', (source) => expect(at(source)).toBeNull());

  it('is always an address', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        const link = linkTo(annotation);
        expect(link).toMatch(/^[\w.~!$&'()*+,;=:@/?#%-]+$/);
        expect(URL.canParse(link ?? '')).toBe(true);
      }),
    );
  });
});
