import { describe, expect, it } from 'vitest';
import { aPack } from '../../../../tests/builders';
import { fileNameOf, packToExport, packToText } from './export-pack';
import { readPackFile } from '../parse';

const pack = aPack({ author: 'Ada', updated: '2024-06-20', checksum: `sha256-${'0'.repeat(64)}` });

describe('packToExport', () => {
  it('leaves out articles and claims where the reader wants none', () => {
    const { articles, claims, questions } = packToExport(pack, { withClaims: false });
    expect([articles, claims]).toEqual([[], []]);
    expect(questions).toEqual(pack.questions);
    expect(packToExport(pack, { withClaims: true }).claims).toEqual(pack.claims);
  });

  it('says the day of the export, and leaves the checksum to who writes the file', () => {
    const written = packToExport(pack, { withClaims: true, today: '2024-07-01' });
    expect(written.updated).toBe('2024-07-01');
    expect('checksum' in written).toBe(false);
    expect(packToExport(pack, { withClaims: true }).updated).toBe('2024-06-20');
  });

  it('begins with what a person reads first, in whatever order the fields came', () => {
    const turned = { ...pack, ...Object.fromEntries(Object.entries(pack).reverse()) };
    expect(Object.keys(packToExport(turned, { withClaims: true })).slice(0, 7)).toEqual([
      'format',
      'id',
      'version',
      'title',
      'author',
      'updated',
      'event',
    ]);
  });

  it('is read again as it was', () => {
    const written = packToExport(pack, { withClaims: true });
    expect(readPackFile(packToText(written))).toMatchObject({
      ok: true,
      topic: { pack: written },
      warnings: [],
    });
  });

  it('is called after title and version', () => {
    expect(fileNameOf(aPack({ title: { en: 'Harbour: “2026”/run' } }))).toBe('Harbour “2026” run 1.0.0.json');
  });
});
