/** What is done to a page while it is traced. */
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'playwright-core';

const FRAMES = 120;
const STEPS = 80;
const PRESSES = 10;

/** Two seconds in which the page changes itself in every frame (busy-page.ts), and what comes after. */
export async function storm(page: Page): Promise<void> {
  await delay(1_000);
  await page.evaluate(`storm(${FRAMES})`);
  await delay(FRAMES * 17 + 1_500);
}

/** Goes through the page with the wheel. @param height in CSS pixels, of a step */
export async function scroll(page: Page, height: number): Promise<void> {
  await page.mouse.move(500, 400);
  for (let step = 0; step < STEPS; step++) {
    await page.mouse.wheel(0, height);
    await delay(16);
  }
  await delay(300);
}

/** Clicks on words of the page that are not marked, and presses keys. */
export async function press(page: Page): Promise<void> {
  await delay(2_000);
  for (let time = 0; time < PRESSES; time++) {
    await page.mouse.click(120, 12);
    await delay(60);
    await page.keyboard.press('j');
    await delay(60);
  }
}
