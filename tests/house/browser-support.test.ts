/**
 * docs/browsers.md says which newer parts of the web platform are used, since when browsers have them, and what happens without. Held here
 * against MDN's data, against the oldest versions that the manifests ask for, and against the code.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Sixteen megabytes: read as a file, as an import they would be made into a module first. */
const data = readFileSync(createRequire(import.meta.url).resolve('@mdn/browser-compat-data'), 'utf8');
const compat: unknown = JSON.parse(data);

/** How the newer parts look in our code, by their keys in MDN's data; those of none of our code as well, so that their first use asks for a line. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  'css.selectors.highlight': /::highlight\(/,
  'api.CSS.highlights_static': /CSS\.highlights\b/,
  'api.HighlightRegistry.highlightsFromPoint': /highlightsFromPoint\(/,
  'api.HTMLElement.popover': /\.popover = /,
  'api.Selection.getComposedRanges': /getComposedRanges\(/,
  'api.Scheduler.postTask': /scheduler\.postTask/,
  'api.Scheduler.yield': /scheduler\.yield\(\w/,
  'api.TrustedTypePolicyFactory': /\.createPolicy\(/,
  'api.Element.checkVisibility': /checkVisibility\(/,
  'api.StorageManager.persist': /\.persist\(\)/,
  'api.StorageManager.getDirectory': /\.getDirectory\(/,
  'api.FileSystemFileHandle.createWritable': /createWritable\(/,
  'api.LockManager': /navigator\.locks/,
  'api.CompressionStream': /CompressionStream/,
  'api.SubtleCrypto.verify.ed25519': /'Ed25519'/,
  'api.UserActivation': /userActivation/,
  'api.Document.adoptedStyleSheets': /adoptedStyleSheets/,
  'api.Document.startViewTransition': /startViewTransition/,
  'api.Document.caretPositionFromPoint': /caretPositionFromPoint/,
  'api.CloseWatcher': /CloseWatcher/,
  'api.Window.requestIdleCallback': /requestIdleCallback/,
  'javascript.builtins.Intl.Segmenter': /Intl\.Segmenter/,
  'javascript.builtins.Intl.DurationFormat': /Intl\.DurationFormat/,
  'javascript.builtins.Map.groupBy': /Map\.groupBy/,
  'javascript.builtins.Promise.try': /Promise\.try/,
  'javascript.builtins.Promise.withResolvers': /Promise\.withResolvers/,
  'javascript.builtins.RegExp.escape': /RegExp\.escape/,
  'javascript.builtins.Array.fromAsync': /Array\.fromAsync/,
  'javascript.builtins.Iterator.map':
    /(?<!Object)\.(?:values|keys|entries|matchAll)\([^()]*\)\s*\.(?:map|filter|some|find|toArray)\(/,
  'javascript.builtins.Set.union': /(?<!\bv)\.(?:union|isSubsetOf|isDisjointFrom|symmetricDifference)\(/,
  'javascript.builtins.String.isWellFormed': /isWellFormed\(/,
  'css.types.color.light-dark': /light-dark\(/,
  'css.selectors.has': /:has\(/,
  'css.properties.content-visibility': /content-visibility:/,
  'css.properties.grid-template-rows.subgrid': /subgrid/,
  'css.properties.text-wrap-style.pretty': /text-wrap: pretty/,
  'css.properties.field-sizing': /field-sizing:/,
  'css.properties.anchor-name': /anchor-name:|position-anchor:/,
  'css.at-rules.starting-style': /@starting-style/,
  'css.at-rules.scope': /@scope/,
  'css.at-rules.container': /@container\s+[\w-]*\s*\(/,
  'webextensions.api.sidePanel': /sidePanel\./,
  'webextensions.api.sidebarAction': /sidebarAction/,
  'webextensions.api.storage.session': /storage\.session|'session:/,
  'webextensions.api.commands': /\.commands\./,
  'webextensions.api.menus': /contextMenus\./,
  'webextensions.api.windows': /browser\.windows/,
  'webextensions.api.runtime.MessageSender.documentId': /documentId/,
};

/** Columns of the tables, and the browsers in MDN's data. */
const BROWSERS = ['chrome', 'firefox', 'firefox_android', 'safari'] as const;

/** A line of a table: its key, a version for each of BROWSERS, and what happens without. */
interface Line {
  readonly key: string;
  readonly since: readonly string[];
  readonly without: string;
}

const lines: readonly Line[] = readFileSync('docs/browsers.md', 'utf8')
  .split('\n')
  .flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim());
    const [, key] = /^`((?:api|css|javascript|webextensions)\..+)`$/.exec(cells[2] ?? '') ?? [];
    return key === undefined ? [] : [{ key, since: cells.slice(3, 7), without: cells[7] ?? '' }];
  });

/** What the manifests ask for. */
const config = readFileSync('wxt.config.ts', 'utf8');
const OLDEST = {
  chrome: Number(/minimum_chrome_version: '(\d+)'/.exec(config)?.[1]),
  firefox: Number(/OLDEST_FIREFOX = '(\d+)\.0'/.exec(config)?.[1]),
};

interface Support {
  readonly version_added: string | boolean | null;
  readonly version_removed?: string;
  readonly flags?: unknown;
}

/** What MDN's data says of a key and a browser: one entry for each stretch of versions. */
function saidOf(key: string, browser: (typeof BROWSERS)[number]): Support[] {
  const path = [...key.split('.'), '__compat', 'support', browser];
  const found = path.reduce<unknown>((at, part) => Reflect.get(Object(at), part), compat);
  return (Array.isArray(found) ? found : [found]) as Support[];
}

/** Since when a browser has all of it; "no" where it has not. */
function sinceIn(key: string, browser: (typeof BROWSERS)[number]): string {
  const whole = saidOf(key, browser).find((one) => !one.version_removed && !one.flags);
  return typeof whole?.version_added === 'string' ? whole.version_added : 'no';
}

const sources = ['lib', 'components', 'entrypoints'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|css)$/.test(file) && !/\.test\./.test(file))
    .map((file) => readFileSync(join(folder, file), 'utf8')),
);

describe('docs/browsers.md', () => {
  it('has a line for each newer part that is used, and for no other', () => {
    const used = Object.keys(LOOKS).filter((key) => sources.some((source) => LOOKS[key]?.test(source)));
    expect(lines.map(({ key }) => key).toSorted()).toEqual(used.toSorted());
  });

  it.each(lines)('says of $key since when browsers have it', ({ key, since }) => {
    expect(since).toEqual(BROWSERS.map((browser) => sinceIn(key, browser)));
  });

  it('asks for no Firefox that draws no lines under highlights', () => {
    expect(JSON.stringify(saidOf('css.selectors.highlight', 'firefox'))).toContain(
      `Before Firefox ${OLDEST.firefox}, cannot be used with <code>text-decoration</code>`,
    );
  });

  it.each(lines.filter(({ without }) => without.startsWith('needed')))(
    'needs $key in no browser that is older',
    ({ since: [chrome, firefox, onAndroid] }) => {
      expect(Number(chrome)).toBeLessThanOrEqual(OLDEST.chrome);
      expect(Number(firefox)).toBeLessThanOrEqual(OLDEST.firefox);
      expect(Number(onAndroid)).toBeLessThanOrEqual(OLDEST.firefox);
    },
  );
});
