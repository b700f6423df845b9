import type { ComparisonNews } from '../../../lib/store/follow-comparison';

/** So long news are gathered, in milliseconds, so that the page is not drawn anew for each of many rows: the longer the more there are. */
const SHORTEST = 30;
const LONGEST = 500;

/** Gathers the news of a comparison, and keeps them until somebody listens. */
export interface NewsGatherer {
  readonly add: (news: ComparisonNews) => void;
  /** @param hear called with some news at a time; at once with those that came before */
  readonly listen: (hear: (news: readonly ComparisonNews[]) => void) => void;
  readonly end: () => void;
}

/** @returns one that holds nothing yet */
export function gatherNews(): NewsGatherer {
  let hear: ((news: readonly ComparisonNews[]) => void) | undefined;
  let gathered: ComparisonNews[] = [];
  let toldAt: number | undefined;
  let pause = SHORTEST;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tellAll = () => {
    clearTimeout(timer);
    timer = undefined;
    const now = performance.now();
    pause = now - (toldAt ?? 0) > 2 * LONGEST ? SHORTEST : Math.min(2 * pause, LONGEST);
    toldAt = now;
    const news = gathered;
    gathered = [];
    hear?.(news);
  };
  const tellSoon = (isUrgent: boolean) => {
    // The very first is the articles: the page is drawn once for them and the rows that follow at their heels.
    toldAt ??= performance.now();
    const wait = toldAt + pause - performance.now();
    if (wait <= 0 || isUrgent) tellAll();
    else timer ??= setTimeout(tellAll, wait);
  };
  return {
    add(news) {
      gathered.push(news);
      // What ends it all is told at once.
      if (hear) tellSoon(news.is === 'whole' || news.is === 'failed');
    },
    listen(listener) {
      hear = listener;
      if (gathered.length > 0) tellSoon(gathered.length > 1);
    },
    end: () => clearTimeout(timer),
  };
}
