/** What a built manifest may say: exactly this, so that a permission more is a decision and no slip. */

type Browser = 'chrome' | 'firefox';

/** Which edition: the reader's, or the team's, which may sync. */
export type Edition = 'reader' | 'team';

/** Each permission, and what for; docs/decisions/0040 says why none of them is asked for later. */
const PERMISSIONS: Readonly<Record<string, string>> = {
  storage: 'settings, the names that the gate looks for, and what was read in each tab',
  unlimitedStorage: 'the browser does not delete notes when the disk fills up (docs/decisions/0035)',
  scripting: 'the reader goes into a page only where there is something to read',
  contextMenus: '“Highlight” in the menu of selected words',
};
const OF_CHROME: Readonly<Record<string, string>> = { sidePanel: 'the side panel' };

const OF_TEAM: Readonly<Record<string, string>> = {
  alarms: 'a sync goes on after the browser ended the worker in the middle of it (docs/decisions/0060)',
};
const NAMES: Readonly<Record<Edition, string>> = { reader: 'Crossread', team: 'Crossread Team' };

/** No list of news sites would be complete. Neither files nor other extensions' pages are among them. */
const HOSTS: readonly string[] = ['http://*/*', 'https://*/*'];

/** Directives of the pages' policy. A page loads its own scripts, styles and packs, and nothing else from anywhere. */
const POLICY: Readonly<Record<string, string>> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'object-src': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'default crossread-file',
};

/** Where the team edition may go: only its user knows which server it is. That nothing but lib/sync/net speaks to it is seen in the code (ways-out.ts). */
const POLICY_OF_TEAM: Readonly<Record<string, string>> = {
  ...POLICY,
  'connect-src': "'self' https: http://127.0.0.1:* http://localhost:*",
};

/** The keys that a manifest may have; each other one opens something: resources to pages, messages to other extensions, permissions. */
const KEYS = new Set([
  'manifest_version',
  'name',
  'description',
  'version',
  'icons',
  'action',
  'default_locale',
  'commands',
  'permissions',
  'host_permissions',
  'content_security_policy',
  'background',
  'options_ui',
  'content_scripts',
]);
const KEYS_OF: Readonly<Record<Browser, readonly string[]>> = {
  chrome: ['key', 'minimum_chrome_version', 'side_panel'],
  firefox: ['browser_specific_settings', 'sidebar_action'],
};

/** As much of a manifest as is looked at here. */
export interface BuiltManifest {
  readonly name?: string;
  readonly permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly content_security_policy?: Readonly<Record<string, string>>;
  readonly content_scripts?: readonly {
    readonly matches: readonly string[];
    readonly js: readonly string[];
  }[];
}

/** What in a built manifest is not as it was decided, in words; empty when all is. */
export function manifestFaults(
  manifest: BuiltManifest,
  browser: Browser,
  edition: Edition = 'reader',
): string[] {
  const wanted = {
    ...PERMISSIONS,
    ...(browser === 'chrome' ? OF_CHROME : {}),
    ...(edition === 'team' ? OF_TEAM : {}),
  };
  const keys = new Set([...KEYS, ...KEYS_OF[browser]]);
  return [
    ...Object.keys(manifest)
      .filter((key) => !keys.has(key))
      .map((key) => `“${key}” is in the manifest`),
    ...difference('name', [manifest.name ?? ''], [NAMES[edition]]),
    ...difference('permission', manifest.permissions ?? [], Object.keys(wanted)),
    ...difference('host', manifest.host_permissions ?? [], HOSTS),
    ...(manifest.content_scripts ?? []).flatMap(({ js, matches }) =>
      difference(`page for ${js.join()}`, matches, HOSTS),
    ),
    ...policyFaults(manifest.content_security_policy ?? {}, edition === 'team' ? POLICY_OF_TEAM : POLICY),
  ];
}

function policyFaults(
  { extension_pages: pages = '', ...others }: Readonly<Record<string, string>>,
  policy: Readonly<Record<string, string>>,
): string[] {
  const directives = pages.split(';').map((directive) => directive.trim().replace(/\s+/g, ' '));
  const wanted = Object.entries(policy).map(([name, value]) => `${name} ${value}`);
  return [
    ...Object.keys(others).map((key) => `there is a policy for “${key}”`),
    ...difference('directive', directives, wanted),
  ];
}

function difference(what: string, found: readonly string[], wanted: readonly string[]): string[] {
  return [
    ...found.filter((one) => !wanted.includes(one)).map((one) => `${what} “${one}” is one too many`),
    ...wanted.filter((one) => !found.includes(one)).map((one) => `${what} “${one}” is missing`),
  ];
}
