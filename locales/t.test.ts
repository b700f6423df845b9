import { describe, expect, it } from 'vitest';
import { formatDate } from './format-date';
import type { Message } from './say';
import { t } from './t';

describe('t', () => {
  it('chooses the plural and writes figures as the language does', () => {
    expect(t('articles', { n: 1 })).toBe('1 article');
    expect(t('articles', { n: 1200 })).toBe('1,200 articles');
  });

  it('leaves a name without a value readable', () => {
    expect(t('notice.paused-site.text')).toContain('{site}');
  });

  it('does not read a value as a pattern', () => {
    expect(t('notice.paused-site.text', { site: '$& {site}' })).toContain('You paused $& {site}');
  });

  it('has no text with straight quotes or dots for an ellipsis', () => {
    const modules = import.meta.glob<Record<string, Record<string, Message>>>('./en/*.ts', { eager: true });
    const messages = Object.values(modules)
      .flatMap((module) => Object.values(module))
      .flatMap((texts) => Object.values(texts));
    expect(messages.length).toBeGreaterThan(500);
    const told = messages.flatMap((message) =>
      typeof message === 'string' ? [message] : Object.values<string>(message),
    );
    expect(told.filter((text) => /'|"|\.\.\./.test(text))).toEqual([]);
  });
});

describe('formatDate', () => {
  it.each([
    ['2024', '2024'],
    ['2024-06', 'June 2024'],
    ['2024-06-18', '18 June 2024'],
    ['2024-06-18T23:30:00-05:00', '18 June 2024'],
  ])('says %s as “%s”', (iso, said) => expect(formatDate(iso)).toBe(said));

  it.each(['', 'yesterday', '2024-13', '18/06/2024'])('takes “%s” for no date', (iso) => {
    expect(formatDate(iso)).toBeNull();
  });
});
