import { browser } from 'wxt/browser';
import type { CrossreadDb } from '../../store/db';
import { worksOffline } from '../shared';
import { checkFeeds } from './check-feeds';
import { feedsIn } from './feed';

const ALARM = 'feeds';
/** Minutes between two looks whether a feed is due: each is asked once a day. */
const EVERY = 60;

/** An alarm where there are feeds, and none where there are not. To be called when one was subscribed to or ended. */
export async function keepFeedAlarm(db: CrossreadDb): Promise<void> {
  const [alarm, feeds] = await Promise.all([browser.alarms.get(ALARM), feedsIn(db).count()]);
  if (feeds === 0) await browser.alarms.clear(ALARM);
  else if (!alarm)
    browser.alarms.create(ALARM, { delayInMinutes: EVERY * (0.1 + Math.random()), periodInMinutes: EVERY });
}

/** Asks feeds that are due, by an alarm. To be called when the worker starts, before it waits for anything. */
export function startFeeds(db: CrossreadDb, report: (work: Promise<void>) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) report(checkUnlessOffline(db));
  });
  for (const begin of [browser.runtime.onStartup, browser.runtime.onInstalled])
    begin.addListener(() => report(keepFeedAlarm(db)));
}

async function checkUnlessOffline(db: CrossreadDb): Promise<void> {
  if (!(await worksOffline.read())) await checkFeeds(db, Date.now());
}
