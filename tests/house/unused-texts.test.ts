import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../locales/tables';
import { unusedTexts } from './unused-texts';

/** Where texts are said; in `locales` itself by the few files that hand them to the core. */
const FOLDERS = ['components', 'entrypoints', 'lib', 'scripts', 'locales'];
const NO_SPEAKER = /\.test\.|^locales\/(?:[a-z]{2}(?:-[A-Z]{2})?\/|t[.-]|tables\.)/;

function speakers(): string[] {
  return FOLDERS.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => `${folder}/${file}`)
      .filter((file) => /\.tsx?$/.test(file) && !NO_SPEAKER.test(file))
      .map((file) => readFileSync(file, 'utf8')),
  );
}

describe('unusedTexts', () => {
  it.each([
    ['a key that nothing names', ['gone'], "t('here')", ['gone']],
    ['a key of another kind than a template makes', ['kind.a', 'sort.a'], 't(`kind.${kind}`)', ['sort.a']],
    ['a key with another end', ['a.title', 'a.text'], 't(`${trouble.is}.title`)', ['a.text']],
    ['a key beside a template that may be anything', ['a.b'], 't(`${a}.${b}`)', ['a.b']],
  ])('finds %s', (_, keys, source, unused) => {
    expect(unusedTexts(keys, [source])).toEqual(unused);
  });

  it.each([
    ['a literal, wherever it stands', ['open'], 'const KEYS = { desk: "open" }'],
    ['a template', ['how.merge.help'], 't(`how.${choice}.help`)'],
    ['a template within a template', ['kind.a'], '`${t(`kind.${kind}`)} ${n}`'],
  ])('takes for said what is in %s', (_, keys, source) => {
    expect(unusedTexts(keys, [source])).toEqual([]);
  });
});

describe('texts of the interface', () => {
  it('are all said somewhere', () => {
    const said = speakers();
    expect(said.length).toBeGreaterThan(500);
    const unused = Object.entries(TABLES).flatMap(([table, texts]) =>
      unusedTexts(Object.keys(texts), said).map((key) => `${table}.${key}`),
    );
    expect(unused).toEqual([]);
  });
});
