import type { colours as english } from '../en/colours';
import type { Translated } from '../translated';

/** What the colours of highlights are called until the reader names them; page, panel and desk all say so. */
export const colours: Translated<typeof english> = {
  'colour.yellow': '要点',
  'colour.blue': '数字',
  'colour.green': '引用',
  'colour.purple': '疑問',
  'colour.orange': '要確認',
};
