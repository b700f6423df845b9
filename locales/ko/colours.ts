import type { colours as english } from '../en/colours';
import type { Translated } from '../translated';

/** What the colours of highlights are called until the reader names them; page, panel and desk all say so. */
export const colours: Translated<typeof english> = {
  'colour.yellow': '핵심',
  'colour.blue': '수치',
  'colour.green': '인용',
  'colour.purple': '의문',
  'colour.orange': '더 알아볼 것',
};
