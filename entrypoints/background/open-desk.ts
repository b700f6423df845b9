import { browser } from 'wxt/browser';
import { addressOf, type Place } from '../../components/desk-address';
import { readingOf } from '../../lib/messaging/shared-state';
import { hasPart } from './has-part';

/** Opens the desk beside a tab: at the question that a claim of its page answers, or at the topic's coverage when it answers none. */
export async function openDeskBeside(tabId: number, claim: string): Promise<void> {
  const reading = await readingOf(tabId).read();
  const found = reading?.claims.find(({ id }) => id === claim);
  const place: Place = found
    ? { room: 'question', topic: found.topic, question: found.question }
    : { room: 'coverage', topic: reading?.topic ?? null };
  const asked = new URLSearchParams(found && { claim });
  // Firefox for Android, which has no windows either, refuses a tab with an opener.
  const beside = hasPart('windows') ? { openerTabId: tabId } : {};
  await browser.tabs.create({ url: `/desk.html${addressOf(place, asked)}`, ...beside });
}
