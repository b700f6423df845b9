import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Tests of the built extension in a real Chromium. */
const CHROMIUM = {
  globalSetup: ['tests/e2e/build.ts'],
  testTimeout: 60_000,
  hookTimeout: 90_000,
  // A browser on a busy machine is late now and then; scripts/test.mjs names every test that needed the second try. What counts losses
  // (tests/e2e/trials) says `retry: 0` for itself: one loss is one too many.
  retry: 1,
};

/**
 * Six projects: `unit` is everything that needs no browser and stands beside its code, `e2e` is the built extension in
 * a real Chromium, `e2e-alone` what of that bears no other test beside it (`*.alone.test.ts`), `firefox` the build for Firefox in a real Firefox; `sync` and `team` are
 * of the team edition: what speaks to real servers, without a browser and with one.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,locales,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,firefox,servers,sync,team}/**', 'node_modules/**'],
          setupFiles: ['tests/setup.ts'],
          // By itself vitest leaves one core to others, which of two is half.
          maxWorkers: '100%',
          testTimeout: 20_000,
        },
      },
      {
        test: {
          ...CHROMIUM,
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: ['tests/e2e/**/*.alone.test.ts'],
          // Each file opens a browser of its own, which waits more than it works.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          ...CHROMIUM,
          name: 'e2e-alone',
          // What holds a clock against the browser, or counts what it loses.
          include: ['tests/e2e/**/*.alone.test.ts'],
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        plugins: [WxtVitest()],
        test: {
          // Against real servers, without a browser. What they lose is counted: no second try.
          name: 'sync',
          include: ['tests/sync/**/*.test.ts'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
      {
        test: {
          ...CHROMIUM,
          // The team edition in real Chromium, against real servers.
          name: 'team',
          globalSetup: ['tests/team/build.ts'],
          include: ['tests/team/**/*.test.ts'],
          hookTimeout: 180_000,
          fileParallelism: false,
          sequence: { groupOrder: 4 },
        },
      },
      {
        test: {
          name: 'firefox',
          include: ['tests/firefox/**/*.test.ts'],
          globalSetup: ['tests/firefox/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          retry: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
