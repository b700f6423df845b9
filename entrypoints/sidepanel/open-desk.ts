import { browser } from 'wxt/browser';
import { addressOf, type Place } from '../../components/desk-address';

/** Opens the desk at a place, in a tab of its own. @param asked what is asked for there */
export function openDesk(place: Place, asked?: URLSearchParams): void {
  void browser.tabs.create({ url: `/desk.html${addressOf(place, asked)}` });
}
