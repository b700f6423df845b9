import { browser, type PublicPath } from 'wxt/browser';
import type { CrossreadDb } from '../../../lib/store/db';
import { add } from './adding';
import { readFile } from './read-file';

/** The articles that come with the extension, to see how it works; their outlets are invented. */
const SAMPLES = [
  '/samples/harbour-courier.html',
  '/samples/northlight-daily.html',
  '/samples/lantern-evening-post.html',
  '/samples/unsigned-report.html',
] as const satisfies readonly PublicPath[];

/**
 * Adds the sample articles as if they were files of the reader's.
 * @returns how many articles, and with how many claims
 * @throws Error with the reason, when one cannot be added
 */
export async function loadSamples(db: CrossreadDb): Promise<{ n: number; claims: number }> {
  let claims = 0;
  for (const path of SAMPLES) {
    const content = await (await fetch(browser.runtime.getURL(path))).blob();
    const read = await readFile(new File([content], path.replace('/samples/', '')));
    if (!read.ok) throw new Error(`${path} is missing from this copy of Crossread. Install it again.`);
    const state = await add(db, read.draft, (topic) => topic);
    if (state.is === 'failed') throw new Error(state.why);
    if (state.is === 'added') claims += state.claims;
  }
  return { n: SAMPLES.length, claims };
}
