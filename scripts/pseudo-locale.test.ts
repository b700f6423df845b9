import { expect, it } from 'vitest';
import { PSEUDO_LOCALES, pseudoCatalogue } from './pseudo-locale';

it('accents, lengthens and brackets a text, and leaves what is put in', () => {
  expect(PSEUDO_LOCALES['en-XA']('{n} claims found')).toMatch(/^⟦\{n\} ćĺáímś ƒ?f?óúńď \S.*⟧$/);
});

it('spells a text from right to left, and leaves what is put in', () => {
  expect(PSEUDO_LOCALES['ar-XB']('Delete {what}')).toMatch(/^[\u0600-\u06ff]+ \{what\}$/);
});

it('has every table, and plurals as well', () => {
  const { claims } = pseudoCatalogue(PSEUDO_LOCALES['en-XA']);
  expect(Object.values(claims ?? {}).every((message) => JSON.stringify(message).includes('⟦'))).toBe(true);
});
