import { language } from '../../locales/say';

const UNITS = ['kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const;

/** A number of bytes in words, to two figures or so: “1 kB”, “340 kB”, “1.2 MB”. What there is takes a kilobyte at least. */
export function saySize(bytes: number): string {
  const kilobytes = bytes === 0 ? 0 : Math.max(1, bytes / 1000);
  const step = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, kilobytes)) / 3)));
  const n = kilobytes / 1000 ** step;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: UNITS[step] ?? 'kilobyte',
    maximumFractionDigits: n < 10 ? 1 : 0,
  }).format(n);
}
