import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/core/annotation/annotation';
import { importInEnglish } from '../../lib/core/interchange/import-reasons';
import { readAnnotations } from '../../lib/core/interchange/read-annotations';
import { toJsonLd } from '../../lib/core/interchange/to-json-ld';
import { anyAnnotation } from '../arbitrary-annotation';
import { anAnnotation } from '../builders';

/**
 * The W3C's own tests of the Web Annotation model (github.com/w3c/web-annotation-tests): 54 schemas of what an annotation must be,
 * and samples. They lie beside the project, not in it; without them these tests are skipped.
 */
const SUITE = resolve(import.meta.dirname, '../../../shared/peers/w3c-annotations');
const SAMPLES = resolve(SUITE, 'tools/samples');
const NOW = '2024-07-01T00:00:00.000Z';
const context = {
  keysOf: (address: string) => [address],
  canonicalOf: (address: string) => address,
  at: NOW,
};

const json = (...path: string[]) => JSON.parse(readFileSync(resolve(SUITE, ...path), 'utf8'));
const textsIn = (folder: string) =>
  existsSync(SAMPLES)
    ? readdirSync(resolve(SAMPLES, folder)).map(
        (name) => [name, readFileSync(resolve(SAMPLES, folder, name), 'utf8')] as const,
      )
    : [['absent', ''] as const];

describe.skipIf(!existsSync(SUITE))('the W3C tests of annotations (../shared/peers/w3c-annotations)', () => {
  let musts: [name: string, validate: (value: unknown) => boolean][] = [];

  beforeAll(() => {
    const ajv = addFormats.default(new Ajv({ strict: false }));
    for (const name of readdirSync(resolve(SUITE, 'definitions')))
      ajv.addSchema(json('definitions', name), name);
    const { assertions } = json('annotations/annotationMusts.test') as { assertions: string[] };
    musts = assertions.map((path) => [path, ajv.compile(json(path))]);
  });

  const failing = (value: unknown) => musts.filter(([, validate]) => !validate(value)).map(([name]) => name);
  const exported = (annotation: Annotation): unknown =>
    JSON.parse(JSON.stringify(toJsonLd([annotation], NOW, 'Highlights'))).first.items[0];

  it('are 54, and tell right from wrong', () => {
    expect(musts).toHaveLength(54);
    expect(failing({})).toContain('annotations/3.1-targetKeyFound.json');
    expect(failing({ ...(exported(anAnnotation()) as object), id: 'not a uri' })).toContain(
      'annotations/3.1-annotationIdValidated.json',
    );
  });

  it('hold for a highlight with a note, tags, a topic and a claim', () => {
    const annotation = anAnnotation({ note: 'n', tags: ['a', 'b'], topic: 'summit', claim: 'c1' });
    expect(failing(exported(annotation))).toEqual([]);
  });

  it('hold for whatever a reader can have saved', () => {
    fc.assert(
      fc.property(anyAnnotation(), (annotation) => {
        expect(failing(exported(annotation))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('hold for a highlight on a page that is none of the web', () => {
    const annotation = anAnnotation();
    annotation.target.source = 'file:///home/me/ä b.html';
    expect(failing(exported(annotation))).toEqual([]);
  });

  it.each(textsIn('correct'))('the correct sample %s is imported, or refused with a reason', (_, text) => {
    const { annotations, refused } = readAnnotations(text, context);
    expect(annotations.length + refused.length).toBeGreaterThan(0);
    for (const { why } of refused) expect(importInEnglish(why)).toMatch(/^.{20,}\.$/s);
    for (const annotation of annotations) expect(failing(exported(annotation))).toEqual([]);
  });

  it.each(textsIn('incorrect'))(
    'the incorrect sample %s is refused with a reason, or what is right of it is taken',
    (_, text) => {
      const { annotations, refused } = readAnnotations(text, context);
      expect(annotations.length + refused.length).toBeGreaterThan(0);
      for (const { why } of refused) expect(importInEnglish(why)).toMatch(/^.{20,}\.$/s);
      for (const annotation of annotations) expect(failing(exported(annotation))).toEqual([]);
    },
  );
});
