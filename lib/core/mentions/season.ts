import { addDays } from '../claims/calendar';
import type { TopicFacts } from '../topic/facts';

/** When an article appeared, beside the event. All are false where it does not say. */
export interface Season {
  /** Too long after it for anything but looking back. */
  readonly late: boolean;
  /** In its days or shortly after. */
  readonly coverage: boolean;
  /** In the week before it, or as coverage of it. */
  readonly fresh: boolean;
  /** At another time than that. */
  readonly apart: boolean;
}

/** Coverage of the event itself ends some days after it; later articles only look back. */
const COVERAGE_DAYS = 10;
/** Coverage of what is about to happen begins some days before it. */
const EVE_DAYS = 7;

/** The season of an article by its date (ISO 8601, as exact as stated; null when unknown). */
export function seasonOf({ pack }: TopicFacts, published: string | null): Season {
  if (published === null) return { late: false, coverage: false, fresh: false, apart: false };
  const { from, to } = pack.event.window;
  const stated = published.slice(0, 10);
  const late = stated.length >= 7 && stated > addDays(to, COVERAGE_DAYS);
  const since = (day: string) => stated >= day.slice(0, stated.length);
  const fresh = !late && since(addDays(from, -EVE_DAYS));
  return { late, coverage: !late && since(from), fresh, apart: !fresh };
}

/** Whether a rival took place in the days in which the event was news, so that an article may be about either. */
export function competes({ pack }: TopicFacts, rival: string): boolean {
  const window = pack.rivals.find(({ id }) => id === rival)?.window;
  const { from, to } = pack.event.window;
  return (
    window !== undefined && window.from <= addDays(to, COVERAGE_DAYS) && window.to >= addDays(from, -EVE_DAYS)
  );
}
