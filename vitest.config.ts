import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Three projects: `unit` is everything that needs no browser and stands beside its code, `e2e` is the built extension in
 * a real Chromium, `firefox` the build for Firefox in a real Firefox.
 */
export default defineConfig({
  test: {
    projects: [
      {
        plugins: [WxtVitest()],
        test: {
          name: 'unit',
          include: ['{lib,components,entrypoints,locales,scripts,tests}/**/*.test.{ts,tsx}'],
          exclude: ['tests/{e2e,firefox}/**', 'node_modules/**'],
          setupFiles: ['tests/setup.ts'],
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
          // A browser on a busy machine is late now and then; scripts/test.mjs names every test that needed the second try. What counts losses
          // (tests/e2e/trials) says `retry: 0` for itself: one loss is one too many.
          retry: 1,
          // Each file opens a browser of its own, and some hold a clock against it: one at a time.
          fileParallelism: false,
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
