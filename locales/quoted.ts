import { language } from './say';

/** Which marks stand around a quotation in each language; elsewhere as in English. */
const MARKS: Readonly<Record<string, readonly [before: string, behind: string]>> = {
  de: ['„', '“'],
  es: ['«', '»'],
  fr: ['« ', ' »'],
  it: ['«', '»'],
  ja: ['「', '」'],
  ru: ['«', '»'],
};

/** Words between the interface's quotation marks: “…”, „…“, 「…」. */
export function quoted(words: string): string {
  const [before, behind] = MARKS[language] ?? ['“', '”'];
  return `${before}${words}${behind}`;
}
