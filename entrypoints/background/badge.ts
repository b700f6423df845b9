import { browser } from 'wxt/browser';
import { isDisputed, type Check } from '../../lib/core/checks/check';
import type { Claim } from '../../lib/core/claims/claim';
import { isPausedAt, isSitePaused, settings, siteOf, type Settings } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t-toolbar';
import { spoken } from './speaking';

/** Vermilion, darkened until white figures on it have a contrast of 5:1. */
const DIFFERS = '#b34700';
/** Grey, on which white letters have one of 7:1. */
const PAUSED = '#555555';

/** How many answers other coverage contradicts or denies; one that several passages give counts once. */
export function countDisputed(claims: readonly Claim[], checks: readonly Check[]): number {
  const disputed = new Set(checks.filter(({ outcome }) => isDisputed(outcome)).map(({ claim }) => claim));
  const answers = claims
    .filter(({ id }) => disputed.has(id))
    .map(({ question, display }) => `${question} ${display}`);
  return new Set(answers).size;
}

/** Puts the count on the toolbar button of one tab, and in words into its title; 0 takes both away, and says so where the page is paused. */
export async function showBadge(tabId: number, disputed: number): Promise<void> {
  await spoken();
  if (disputed > 0)
    return put({ text: String(disputed), color: DIFFERS, title: t('badge', { n: disputed }), tabId });
  const tab = (await browser.tabs.query({})).find(({ id }) => id === tabId);
  await showRest(tabId, tab?.url, await settings.read());
}

/** Says on the toolbar button, in words, where reading is paused: everywhere, or in the open tabs of paused sites. */
export async function showPauses(): Promise<void> {
  const choices = await settings.read();
  await spoken();
  await put(choices.paused ? { ...off(), title: t('badge.paused') } : { ...ON, title: t('name') });
  for (const { id, url } of await browser.tabs.query({}))
    if (id !== undefined) await showPauseIn(id, url, choices);
}

/** Says on the toolbar button that the store does not open, and what to do: where the panel is closed nothing else does. */
export async function showTrouble(): Promise<void> {
  await spoken();
  await put({ text: TROUBLE, color: DIFFERS, title: t('badge.trouble') });
}

/** Takes that back once the store opens. */
export async function endTrouble(): Promise<void> {
  if ((await browser.action.getBadgeText({})) === TROUBLE) await showPauses();
}

/** A count that is shown stays where nothing is paused. */
async function showPauseIn(tabId: number, url: string | undefined, choices: Settings): Promise<void> {
  const shown = await browser.action.getBadgeText({ tabId });
  if (shown === t('badge.off') || isPausedAt(choices, url)) await showRest(tabId, url, choices);
}

/** @param url undefined where the tab is closed */
async function showRest(tabId: number, url: string | undefined, choices: Settings): Promise<void> {
  const isHere = isSitePaused(choices, siteOf(url));
  if (!choices.paused && !isHere) return put({ ...ON, title: t('name'), tabId });
  const title = choices.paused ? (isHere ? 'badge.pausedBoth' : 'badge.paused') : 'badge.pausedHere';
  await put({ ...off(), title: t(title), tabId });
}

const off = () => ({ text: t('badge.off'), color: PAUSED });
const ON = { text: '', color: DIFFERS };
const TROUBLE = '!';

interface Badge {
  readonly text: string;
  readonly color: string;
  readonly title: string;
  readonly tabId?: number;
}

async function put({ text, color, title, ...of }: Badge): Promise<void> {
  // A tab may be closed while its page is spoken of.
  await Promise.allSettled([
    browser.action.setBadgeText({ ...of, text }),
    browser.action.setBadgeBackgroundColor({ ...of, color }),
    browser.action.setTitle({ ...of, title }),
  ]);
}
