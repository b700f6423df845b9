import { describe, expect, it } from 'vitest';
import { anArticle } from '../../tests/builders';
import { faultsIn } from './draft';

const ownUrl = 'file:story.html';
const faults = (facts: Partial<ReturnType<typeof anArticle>>) =>
  faultsIn({ facts: anArticle(facts), ownUrl });

describe('what a draft has to be put right in', () => {
  it.each([
    ['nothing, where all is well', {}, []],
    ['nothing, where only a title is known', { url: ownUrl, publisher: null, published: null }, []],
    ['the title', { title: '  ' }, ['title']],
    ['a date in words', { published: '18 June 2024' }, ['published']],
    ['a month that is none', { published: '2024-13-01' }, ['day']],
    ['a day that is none', { published: '2024-02-31' }, ['day']],
    ['a day in a far future', { published: '9999-12-31' }, ['day']],
    ['no year, month or moment', { published: '2024-06-18T07:40:00+01:00' }, []],
    ['an address that runs', { url: 'javascript:alert(1)' }, ['url']],
    ['another file’s name', { url: 'file:other.html' }, ['url']],
    ['an address without a host', { url: 'https://' }, ['url']],
  ])('is %s', (_, facts, expected) => expect(faults(facts)).toEqual(expected));
});
