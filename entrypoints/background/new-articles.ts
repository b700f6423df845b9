/** How many articles one document may bring: a page that gives itself a new address every second must not fill the store. */
import { newIn, siteOf } from '../../lib/messaging/shared-state';
import type { ReadTab } from './analyse-page';
import { inTurn } from './in-turn';

/** New articles of one document in an hour: far more than anybody reads without loading a page. */
const MOST_NEW = 20;
const HOUR = 3_600_000;

const line = inTurn();

/**
 * Whether the document in a tab may have one more new article kept; if so it is counted. Where the browser does not tell documents apart, all of
 * a site in one tab count as one.
 * @param now milliseconds since 1970
 */
export function mayKeepNew({ id, url, document }: ReadTab, now: number): Promise<boolean> {
  const name = document ?? siteOf(url) ?? '';
  return line(async () => {
    const last = await newIn(id).read();
    const at = last?.document === name ? last.at.filter((moment) => moment > now - HOUR) : [];
    if (at.length >= MOST_NEW) return false;
    await newIn(id).write({ document: name, at: [...at, now] });
    return true;
  });
}
