import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SIGNS } from '../../components/outcomes';
import { OUTCOMES } from '../../lib/core/checks/check';
import { outcomeMeanings, outcomes } from '../../locales/en/outcomes';

const lines = readFileSync('README.md', 'utf8')
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

it.each(OUTCOMES)('explains the sign of %s in the README as the interface does', (outcome) => {
  const [, , , means] = lines.find((cells) => cells[2] === SIGNS[outcome]) ?? [];
  expect(means).toBe(`**${outcomes[`outcome.${outcome}`]}**: ${outcomeMeanings[`meaning.${outcome}`]}`);
});
