/** Draws public/icons/*.png from crossread.svg, and the same in the team edition's colour into scripts/team-icons: `npm run icons`. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import { findBrowser } from './ensure-browser.mjs';

const FOLDER = 'public/icons';
/** The ground of the icon: petrol, and plum for the team edition, so that two buttons beside one another are told apart; white has 8:1 on both. */
const READER = '#14506b';
const TEAM = '#63306f';

const svg = await readFile(`${FOLDER}/crossread.svg`, 'utf8');
if (!svg.includes(READER))
  throw new Error(`crossread.svg has no ${READER}: say here which colour is its ground`);
const ofTeam = svg.replace(READER, TEAM);
const executablePath = findBrowser();
const browser = await chromium.launch(executablePath ? { executablePath } : {});
await draw(svg, FOLDER);
await draw(ofTeam, 'scripts/team-icons');
await writeFile('scripts/team-icons/crossread.svg', ofTeam);
await browser.close();

async function draw(picture: string, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  const page = await browser.newPage();
  for (const size of [16, 32, 48, 64, 96, 128]) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px}</style>${picture}`);
    await page.screenshot({ path: `${folder}/${size}.png`, omitBackground: true });
  }
  await page.close();
}
