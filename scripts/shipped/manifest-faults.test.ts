import { describe, expect, it } from 'vitest';
import { manifestFaults } from './manifest-faults';

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; worker-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types default crossread-file";
const GOOD = {
  name: 'Crossread',
  manifest_version: 3,
  permissions: ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'],
  host_permissions: ['http://*/*', 'https://*/*'],
  content_security_policy: { extension_pages: POLICY },
  content_scripts: [{ js: ['content-scripts/gate.js'], matches: ['http://*/*', 'https://*/*'] }],
};

describe('manifestFaults', () => {
  it('finds nothing in a manifest that is as it was decided', () => {
    expect(manifestFaults(GOOD, 'firefox')).toEqual([]);
    expect(manifestFaults({ ...GOOD, permissions: [...GOOD.permissions, 'sidePanel'] }, 'chrome')).toEqual(
      [],
    );
  });

  it('holds the team edition to what was decided of it, and the reader’s to none of that', () => {
    const connect = "connect-src 'self' https: http://127.0.0.1:* http://localhost:*";
    const team = {
      ...GOOD,
      name: 'Crossread Team',
      permissions: [...GOOD.permissions, 'alarms'],
      content_security_policy: { extension_pages: POLICY.replace("connect-src 'self'", connect) },
    };
    expect(manifestFaults(team, 'firefox', 'team')).toEqual([]);
    expect(manifestFaults(team, 'firefox')).toEqual([
      'name “Crossread Team” is one too many',
      'name “Crossread” is missing',
      'permission “alarms” is one too many',
      `directive “${connect}” is one too many`,
      "directive “connect-src 'self'” is missing",
    ]);
    expect(manifestFaults(GOOD, 'firefox', 'team')).toHaveLength(5);
  });

  it.each([
    [
      'a permission more',
      { permissions: [...GOOD.permissions, 'tabs'] },
      'permission “tabs” is one too many',
    ],
    ['a permission less', { permissions: ['storage', 'scripting'] }, 'permission “contextMenus” is missing'],
    ['more hosts', { host_permissions: ['<all_urls>'] }, 'host “<all_urls>” is one too many'],
    [
      'a content script elsewhere',
      { content_scripts: [{ js: ['gate.js'], matches: ['<all_urls>'] }] },
      'page for gate.js “<all_urls>” is one too many',
    ],
    [
      'files for pages',
      { web_accessible_resources: [{ resources: ['reader.css'], matches: ['<all_urls>'] }] },
      '“web_accessible_resources” is in the manifest',
    ],
    [
      'messages from pages',
      { externally_connectable: { matches: [] } },
      '“externally_connectable” is in the',
    ],
    [
      'a looser policy',
      { content_security_policy: { extension_pages: POLICY.replace("connect-src 'self'", 'connect-src *') } },
      'directive “connect-src *” is one too many',
    ],
    [
      'a policy for sandboxed pages',
      { content_security_policy: { extension_pages: POLICY, sandbox: 'x' } },
      'there is a policy for “sandbox”',
    ],
  ])('finds %s', (_what, change, fault) => {
    expect(manifestFaults({ ...GOOD, ...change }, 'firefox').join('\n')).toContain(fault);
  });
});
