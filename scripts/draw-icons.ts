/** Draws public/icons/*.png from crossread.svg: `npm run icons`. */
import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './ensure-browser.mjs';

const FOLDER = 'public/icons';
const svg = await readFile(`${FOLDER}/crossread.svg`, 'utf8');
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
const page = await browser.newPage();
for (const size of [16, 32, 48, 64, 96, 128]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${svg}`);
  await page.screenshot({ path: `${FOLDER}/${size}.png`, omitBackground: true });
}
await browser.close();
