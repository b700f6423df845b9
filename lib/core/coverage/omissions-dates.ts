/** What came out before what, as far as publishers say. */

/**
 * When something came out beside something else; `same-time` when they name one day (or one month, where one of them says no more).
 * `undated`: it states no date itself; `unknown`: it does, but the other states none to hold it against.
 */
export type When = 'before' | 'same-time' | 'later' | 'undated' | 'unknown';

/** What the dates of some articles and of reports elsewhere say of each other. */
export interface Timing {
  /** How many of the articles came out after the first report. */
  readonly couldHave: number;
  /** See Omission.when. */
  readonly when: 'before' | 'later' | 'unclear';
  /** When a report came out, beside the last of the articles. */
  readonly whenOf: (report: string | null) => When;
}

/**
 * @param own publication dates of the articles that lack something, ISO 8601 as exact as stated; null where none is
 * @param reports those of the articles that have it
 */
export function tellWhen(own: readonly (string | null)[], reports: readonly (string | null)[]): Timing {
  const firsts = firstOfEach(reports);
  const could = own.filter((published) => firsts.some((first) => isBefore(first, published))).length;
  const isEarly = (published: string | null) => firsts.every((first) => isBefore(published, first));
  const areAllEarly = firsts.length > 0 && !reports.includes(null) && own.every(isEarly);
  const last = own.reduce(
    (latest, published) => (isBefore(latest, published) ? published : latest),
    own[0] ?? null,
  );
  const whens = new Map<string | null, When>();
  const notBefore = areAllEarly ? 'later' : 'unclear';
  return {
    couldHave: could,
    when: could > 0 ? 'before' : notBefore,
    whenOf: (report) => {
      // A thousand articles came out on a few days.
      const known = whens.get(report) ?? whenBeside(report, last);
      whens.set(report, known);
      return known;
    },
  };
}

/** When `date` lies, beside `other`. */
export function whenBeside(date: string | null, other: string | null): When {
  if (date === null) return 'undated';
  if (other === null) return 'unknown';
  if (isBefore(date, other)) return 'before';
  return isBefore(other, date) ? 'later' : 'same-time';
}

/** The earliest date of each exactness: "June 2024" is neither before nor after a day of it, which still may be the first. */
function firstOfEach(dates: readonly (string | null)[]): string[] {
  const firsts = new Map<number, string>();
  for (const date of new Set(dates)) {
    if (date === null) continue;
    const exactness = Math.min(date.length, 'YYYY-MM-DDT'.length);
    const known = firsts.get(exactness);
    if (known === undefined || (isMoment(date) ? isBefore(date, known) : date < known))
      firsts.set(exactness, date);
  }
  return [...firsts.values()];
}

const DAY = 'YYYY-MM-DD'.length;

/** A date with a time and its zone: only such say which of one day came first. */
function isMoment(date: string): boolean {
  return /T.*(Z|[+-]\d\d:?\d\d)$/.test(date) && !Number.isNaN(Date.parse(date));
}

function isBefore(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  if (isMoment(a) && isMoment(b)) return Date.parse(a) < Date.parse(b);
  const known = Math.min(a.length, b.length, DAY);
  return a.slice(0, known) < b.slice(0, known);
}
