/**
 * Runs trials and prints a row of docs/reliability.md for each: `tsx tests/trials/main.ts KIND [--long] [NAME…]`. Fails when a goal is not
 * reached.
 */
import { browserKilled } from './browser-killed';
import { files } from './files';
import { messages } from './messages';
import { soak } from './soak';
import { pages } from './pages';
import type { Form, Trial } from './trial';
import { workerKilled } from './worker-killed';

/** What is hostile or broken, and what goes on for long. */
const KINDS: Readonly<Record<string, readonly Trial[]>> = {
  fuzz: [files, messages, pages],
  soak: [soak, workerKilled, browserKilled],
};

const [kind = '', ...rest] = process.argv.slice(2);
const form: Form = rest.includes('--long') ? 'long' : 'short';
const names = rest.filter((word) => !word.startsWith('--'));
const known = KINDS[kind] ?? [];
const chosen = known.filter(({ name }) => names.length === 0 || names.includes(name));
if (chosen.length === 0) {
  console.error(
    `Say which: ${Object.keys(KINDS).join(' or ')}, and of ${known.map(({ name }) => name).join(', ')}.`,
  );
  process.exitCode = 1;
}
console.log('| trial | goal | done | found | |\n|---|---|---|---|---|');
for (const { name, goal, run } of chosen) {
  const { done, found, isReached } = await run(form);
  console.log(`| ${name} | ${goal} | ${done} | ${found} | ${isReached ? 'reached' : 'missed'} |`);
  if (!isReached) process.exitCode = 1;
}
