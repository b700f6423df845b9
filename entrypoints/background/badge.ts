import { browser } from 'wxt/browser';
import type { Check } from '../../lib/core/checks/check';
import type { Claim } from '../../lib/core/claims/claim';
import { t } from '../../locales/t-toolbar';

/** Vermilion, darkened until white figures on it have a contrast of 5:1. */
const DIFFERS = '#b34700';

/** How many answers other coverage contradicts or denies; one that several passages give counts once. */
export function countDisputed(claims: readonly Claim[], checks: readonly Check[]): number {
  const disputed = new Set(
    checks.filter(({ outcome }) => outcome === 'differs' || outcome === 'denied').map(({ claim }) => claim),
  );
  const answers = claims
    .filter(({ id }) => disputed.has(id))
    .map(({ question, display }) => `${question} ${display}`);
  return new Set(answers).size;
}

/** Puts the count on the toolbar button of one tab, and in words into its title; 0 takes both away. */
export async function showBadge(tabId: number, disputed: number): Promise<void> {
  const title = disputed > 0 ? t('badge', { n: disputed }) : t('name');
  await Promise.all([
    browser.action.setBadgeText({ tabId, text: disputed > 0 ? String(disputed) : '' }),
    browser.action.setBadgeBackgroundColor({ tabId, color: DIFFERS }),
    browser.action.setTitle({ tabId, title }),
  ]);
}
