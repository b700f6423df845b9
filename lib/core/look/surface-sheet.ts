import { OUTCOMES } from '../checks/check';
import type { Look } from './choices';
import { TONES } from './tones';

/** How panel, desk, settings and cards look where nothing is chosen: what their own sheets say. */
export const STANDARD_LOOK: Look = { markStyle: 'line', tones: 'standard', textSize: 100, theme: '' };

/**
 * The style sheet that has our own surfaces look as the reader chose, pages as well as what opens in a shadow root over one. It goes behind
 * their own, and gives other values to the variables which these go by; empty where nothing is chosen.
 */
export function surfaceSheet({ tones, textSize, theme }: Look): string {
  const variables: string[] = [];
  if (tones !== STANDARD_LOOK.tones)
    for (const outcome of OUTCOMES) {
      const [light, dark] = TONES[tones][outcome];
      variables.push(`--${outcome}:light-dark(${light},${dark})`);
    }
  if (textSize !== STANDARD_LOOK.textSize) variables.push(`--text-size:${textSize / 100}`);
  const rules = variables.length > 0 ? [`:root,:host{${variables.join(';')}}`] : [];
  // What opens over a page says its scheme itself, below the host.
  if (theme !== '') rules.push(`:root,:host *{color-scheme:${theme}}`);
  return rules.join('');
}
