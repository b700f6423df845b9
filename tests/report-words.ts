import { SIGNS } from '../components/outcomes';
import type { ReportWords } from '../lib/core/interchange/comparison/report-words';
import { formatDate } from '../locales/format-date';
import { t } from '../locales/t-report';

/** The words of reports as the interface gives them. */
export const reportWords: ReportWords = {
  say: t,
  signs: SIGNS,
  date: formatDate,
  value: ({ display }) => display,
  language: 'en',
};
