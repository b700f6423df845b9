import { report } from './en/report';
import { sayFrom } from './say';

/** As `t`, but only the texts of reports. */
export const t = sayFrom<keyof typeof report>('report', report);
