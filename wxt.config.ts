import { resolve } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { groupChunks } from './scripts/group-chunks';
import { listModules } from './scripts/list-modules';
import { named } from './locales/manifests';
import { pressPacks } from './scripts/press-packs';
import { putCatalogues } from './scripts/put-catalogues';
import { rootHighlights } from './scripts/root-highlights';
import { shareWithWorkers } from './scripts/share-with-workers';
import { startContentScripts } from './scripts/start-content-scripts';
import { swapEdition, TEAM } from './scripts/swap-edition';
import { teamIcons } from './scripts/team-icons';

/** Public half of a key whose private half was thrown away; the extension's id is jhiopenbkdhokpimkgigblodfogdcfjj. */
const EXTENSION_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAvKeUUxzk26f97Mt+SYRkoC3Sm+E0QBpBlGBmWk9/RG9l6ectHPQY8gRNdniDXLx2Hj7XJX/tuBYpFchR9edkdsJD0+jhGAJnMabq/D1zfHfvtp1rnWi64FFhXL91lWModbOvc5SdSSJBkK6zfNMRjlDitcfTzT66JjjyQ14Rc7N/IBPicOJEZFtY0bC99dtLJbTKsb3JbQ6xKZolxCJ4Lpa5378+dc/2a2eS/uD7z7kRHjboZGRTROrSvcoXtJzhhvPsmTLT0ewEpvZ1oOfYrKCIRpMhX0CdRw4Q0jonJfY3zDmsNylYo4GzEfjAGZXfLmwja+DY3JdkUxnvEFCqwQIDAQAB';

/** The same for the team edition, which may stand beside the reader's; its id is pppaplgljhhcbccgighklifimamiogcb. */
const TEAM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAiTMXS3YCM1Q8Jc90EofBp7WrEhrm3ycOGieTW9Y74nCaZvgZie06sMw3l67YaJEPmT14T0seJjq2hXf8BXGG3EPOs3t8ahyo/WE1VaVPpLi2XkcN9m1wBZx3aXPyG8QD92dLE/hhf9nX+YUKK+1rKDETPGG6vexIl8/z7q7ln61rdFegwxqLxYzGgFas+u2a2z5o/+eZn6Ih081GgXEc3cvRJBO7MANosJu++uXg7F6n/QUJ7icZwATsiPmqFdH+1VtseFnlYul7d3Q47ZPdi6dF7HIwrkG/JtechjcmoEW3uIqPxRqp68UNC+yigOtBOfHB0NABjDqq5BdwnUNOrwIDAQAB';

/** The first that draws lines under highlights (docs/browsers.md); scripts/ensure-firefox.mjs asks for the same. */
const OLDEST_FIREFOX = '146.0';
const firefox = (id: string) => ({
  browser_specific_settings: {
    gecko: {
      id,
      strict_min_version: OLDEST_FIREFOX,
      data_collection_permissions: { required: ['none' as const] },
    },
    gecko_android: { strict_min_version: OLDEST_FIREFOX },
  },
});

/**
 * The policy of our pages and workers: docs/decisions/0040 says what of it was weighed, and scripts/shipped/ holds the built manifests
 * against it. `connect-src` is for the topic packs that come with the extension; there are no pictures, frames, fonts or media.
 */
const policy = (isTeam: boolean) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Which server a team has only its reader knows; that nothing but lib/sync speaks to it is held by lint and by scripts/check-shipped.ts.
    `connect-src 'self'${isTeam ? ' https: http://127.0.0.1:* http://localhost:*' : ''}`,
    "worker-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    // lib/dom/trusted-types.ts
    'trusted-types default crossread-file',
  ].join('; ');

export default defineConfig({
  // Tests build into a folder of their own, so as not to pull the rug from under a browser that is open.
  outDir: process.env['CROSSREAD_OUT'] ?? '.output',
  modules: ['@wxt-dev/webextension-polyfill'],
  // Every import is written out, so that a reader and the import-direction check see them all.
  imports: false,
  manifestVersion: 3,
  // What Mozilla's reviewers build the extension of: no more than that takes. The zips are the same bytes whenever they are made (scripts/release.ts).
  zip: {
    includeSources: [
      '{components,entrypoints,lib,locales,public,scripts}/**',
      '*.{json,ts}',
      '{README,CHANGELOG}.md',
      'LICENSE',
    ],
    excludeSources: ['**/*.test.{ts,tsx}', 'vitest.config.ts'],
  },
  hooks: {
    async 'build:publicAssets'(wxt, files) {
      // It first: it takes out what authors write.
      await pressPacks['build:publicAssets'](wxt, files);
      await putCatalogues['build:publicAssets'](wxt, files);
      if (wxt.config.mode === TEAM) await teamIcons['build:publicAssets'](wxt, files);
    },
    async 'prepare:publicPaths'(wxt, paths) {
      await pressPacks['prepare:publicPaths'](wxt, paths);
      await putCatalogues['prepare:publicPaths'](wxt, paths);
    },
    // An update replaces the whole folder, so that no name needs to tell one build's file from another's; and a hash in each name, said
    // again by all who import it, is what a zip cannot press.
    'vite:build:extendConfig': (entrypoints, { build }) => {
      const options = build?.rollupOptions;
      const output = options?.output;
      if (entrypoints.length < 2 || !output || Array.isArray(output)) return;
      const { plugin, codeSplitting } = groupChunks();
      options.plugins = [plugin];
      Object.assign(output, {
        codeSplitting,
        entryFileNames: 'chunks/[name].js',
        chunkFileNames: 'chunks/[name].js',
        assetFileNames: 'assets/[name].[ext]',
      });
    },
  },
  vite: ({ browser, mode }) => ({
    plugins: [
      ...(mode === TEAM ? [swapEdition()] : []),
      preact(),
      startContentScripts(),
      listModules(),
      shareWithWorkers(),
      ...(browser === 'firefox' ? [] : [rootHighlights()]),
    ],
    // Every browser that this runs in knows the link; what stands in for it elsewhere is a `fetch` more to explain.
    build: {
      modulePreload: { polyfill: false },
      // So `light-dark()` stays what it is, and a page can choose its scheme: else it becomes two variables that only the system's choice turns.
      cssTarget: ['chrome123', 'firefox146'],
    },
    resolve: {
      alias: {
        // WXT's own would tell every page that we are there (see the file).
        'wxt/utils/content-script-context': resolve('lib/dom/content-script-context.ts'),
        // Dexie's build for browsers of today: 2 kB (gzip) less in the background and in the panel.
        dexie: resolve('node_modules/dexie/dist/modern/dexie.min.mjs'),
      },
    },
  }),
  manifest: ({ browser, mode }) => ({
    name: mode === TEAM ? 'Crossread Team' : 'Crossread',
    default_locale: 'en',
    description: named('description'),
    // Pins the id in Chromium, so that an unpacked build keeps its store from one folder to the next.
    ...(browser === 'firefox'
      ? firefox(`${mode === TEAM ? 'crossread-team' : 'crossread'}@crossread.invalid`)
      : { key: mode === TEAM ? TEAM_KEY : EXTENSION_KEY, minimum_chrome_version: '123' }),
    // Firefox would put the button away into a menu: only from the button, a key or a menu may its sidebar be opened.
    action: {
      default_title: mode === TEAM ? 'Crossread Team' : 'Crossread',
      ...(browser === 'firefox' ? { default_area: 'navbar' } : {}),
    },
    // Letters that open no menu in Firefox’s menu bar, which takes Alt and Shift with the first letter of “History” or “Help” for itself.
    commands: {
      'next-mark': { suggested_key: { default: 'Alt+Shift+J' }, description: named('nextMark') },
      'previous-mark': {
        // Chromium suggests four keys at most, and from the last mark the next is the first.
        ...(browser === 'firefox' ? { suggested_key: { default: 'Alt+Shift+K' } } : {}),
        description: named('previousMark'),
      },
      annotate: {
        suggested_key: { default: 'Alt+Shift+U' },
        description: named('annotate'),
      },
      'open-card': {
        suggested_key: { default: 'Alt+Shift+O' },
        description: named('openCard'),
      },
      // Chromium suggests four keys at most; the reader sets these, where they are wanted.
      'pause-here': { description: named('pauseHere') },
      pause: { description: named('pause') },
      _execute_action: { suggested_key: { default: 'Alt+Shift+Y' }, description: named('openPanel') },
    },
    permissions: [
      'storage',
      // Without it Chromium may delete the store when the disk fills up: docs/decisions/0035.
      'unlimitedStorage',
      'scripting',
      'contextMenus',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
      // The worker may be ended in the middle of a sync; an alarm begins it again where it stood.
      ...(mode === TEAM ? ['alarms'] : []),
    ],
    host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: policy(mode === TEAM) },
  }),
});
