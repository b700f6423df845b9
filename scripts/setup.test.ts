import { describe, expect, it } from 'vitest';
import { checkNode, SetupError, whyNpmFailed } from './setup.mjs';

describe('checkNode', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '26.1.0'])('takes %s', (version) => {
    expect(() => checkNode(version)).not.toThrow();
  });

  it.each(['18.20.1', '20.18.3'])('says that %s is too old, and what is needed', (version) => {
    expect(() => checkNode(version)).toThrow(SetupError);
    expect(() => checkNode(version)).toThrow(`needs Node 20.19 or newer, and this is ${version}`);
  });
});

describe('whyNpmFailed', () => {
  it('says in plain words that the network is missing', () => {
    const output =
      'npm error code ENOTFOUND\nnpm error network request to https://registry.npmjs.org/dexie failed';
    expect(whyNpmFailed(output)).toMatch(/cannot reach its registry/);
  });

  it('passes on what npm itself says otherwise', () => {
    const output = 'noise\nnpm error code EUSAGE\nnpm error Missing: thing from lock file\nmore noise';
    expect(whyNpmFailed(output)).toBe(
      'npm ci failed:\nnpm error code EUSAGE\nnpm error Missing: thing from lock file',
    );
  });
});
