/** What lasts: over a browser that is closed, and over a worker that the browser kills in the middle. */
import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { claimsIn } from '../../scripts/browser/panel-claims';
import { ANY_CLAIM, clickMark, openReader, waitFor, waitForMarks } from './harness';

describe('the store', () => {
  it('holds what was read after the browser was closed and opened again', async () => {
    const before = await openReader();
    const { profile } = before;
    const page = await before.visit('/samples/harbour-courier.html');
    await waitForMarks(page);
    const kept = { articles: await before.rows('articles'), claims: await before.rows('claims') };
    expect(kept.articles.length).toBeGreaterThan(0);
    await before.closeBrowser();

    const after = await openReader({ profile });
    try {
      expect({ articles: await after.rows('articles'), claims: await after.rows('claims') }).toEqual(kept);
      const next = await after.visit('/samples/northlight-daily.html');
      await waitForMarks(next, ANY_CLAIM);
      await clickMark(next, ANY_CLAIM);
      expect((await claimsIn(await after.panel())).length).toBeGreaterThan(0);
    } finally {
      await after.closeBrowser();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    }
  });

  it('loses nothing and doubles nothing when the worker is killed while pages are read', async () => {
    const reader = await openReader();
    try {
      const samples = ['harbour-courier', 'northlight-daily', 'lantern-evening-post', 'unsigned-report'];
      await waitFor(async () => 'gate' in (await reader.stored('local')), 10_000, 'the gate got no names');
      for (const sample of samples) {
        const page = await reader.visit(`/samples/${sample}.html`);
        await page.waitForTimeout(60 * samples.indexOf(sample));
        await reader.killWorker();
        await waitForMarks(page);
      }
      const isRead = (row: unknown) =>
        typeof row === 'object' && row !== null && 'source' in row && row.source === 'page';
      const articles = (await reader.rows('articles')).filter(isRead);
      expect(articles.length).toBe(samples.length);
      const ids = new Set((await reader.rows('claims')).map((row) => JSON.stringify(row)));
      expect(ids.size).toBe((await reader.rows('claims')).length);
    } finally {
      await reader.close();
    }
  });

  it('answers a click after the worker was killed', async () => {
    const reader = await openReader();
    try {
      const page = await reader.visit('/samples/northlight-daily.html');
      await waitForMarks(page, ANY_CLAIM);
      // What was under way may wake it once more: it is killed until it rests.
      const isAsleep = async () => {
        await reader.killWorker();
        return !(await reader.workerRuns());
      };
      await waitFor(isAsleep, 10_000, 'the worker does not stay asleep');
      await clickMark(page, ANY_CLAIM);
      const panel = await reader.panel();
      expect((await claimsIn(panel)).length).toBeGreaterThan(0);
      await waitFor(() => reader.workerRuns(), 5000, 'the worker did not wake');
    } finally {
      await reader.close();
    }
  });
});
