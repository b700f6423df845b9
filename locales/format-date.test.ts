import { afterEach, describe, expect, it } from 'vitest';
import { formatDays } from './format-date';
import { speak } from './say';

afterEach(() => speak('en', {}));

describe('two days and all between', () => {
  it.each([
    ['en', '18–19 June 2024'],
    ['de', '18.–19. Juni 2024'],
    ['ja', '2024年6月18日～19日'],
    ['ko', '2024년 6월 18일~19일'],
  ])('are said in words: %s', (language, said) => {
    speak(language, {});
    expect(formatDays('2024-06-18', '2024-06-19').replaceAll(/\s*([–~])\s*/g, '$1')).toBe(said);
  });

  it.each([
    ['2024-06-30', '2024-07-01', '2024年6月30日～7月1日'],
    ['2023-12-31', '2024-01-01', '2023年12月31日～2024年1月1日'],
    ['2024-06-18', '2024-06-18', '2024年6月18日'],
  ])('say in Japanese only what changes: %s to %s', (from, to, said) => {
    speak('ja', {});
    expect(formatDays(from, to)).toBe(said);
  });
});
