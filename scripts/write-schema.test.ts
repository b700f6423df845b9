import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { aPack } from '../tests/builders';
import {
  MAX_ALTERNATIVES,
  MAX_CHAIN,
  MAX_FILE,
  MAX_NESTED_SETS,
  MAX_TERMS,
  MOST,
} from '../lib/core/topic/check/pack-limits';
import { FORMAT_FILE, SCHEMA_FILE, topicPackSchema, withFields } from './write-schema';

const validate = new Ajv2020({ allErrors: true, strict: false }).compile(
  JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')),
);
const PACKS = [
  'public/topics/pyongyang-summit-2024.json',
  'public/topics/singapore-summit-2018.json',
  'public/topics/vostochny-summit-2023.json',
  'docs/examples/harbour-city-marathon-2026.json',
];
const pack = aPack();
const [ada, bob] = pack.entities;
const faultsOf = (json: unknown): string[] =>
  validate(json)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);

describe('the JSON Schema of topic packs', () => {
  it('says what the code says, with a description for every field', async () => {
    expect(readFileSync(SCHEMA_FILE, 'utf8'), 'run `npm run schema`').toBe(await topicPackSchema());
  });

  it.each(PACKS)('takes %s', (path) => {
    expect(faultsOf(JSON.parse(readFileSync(path, 'utf8')))).toEqual([]);
  });

  it.each<[string, unknown, string]>([
    ['a field that is misspelt', { ...pack, entities: [{ ...ada, alias: {} }, bob] }, '/entities/0'],
    ['a title without English', { ...pack, title: { de: 'Lauf' } }, '/title'],
    ['a language that is none', { ...pack, title: { en: 'x', deutsch: 'y' } }, '/title'],
    [
      'an empty alias',
      { ...pack, entities: [{ ...ada, aliases: { en: [''] } }, bob] },
      '/entities/0/aliases/en/0',
    ],
    [
      'a month that no year has',
      { ...pack, event: { ...pack.event, announced: '2030-13-01' } },
      '/event/announced',
    ],
    ['an hour that no place has', { ...pack, event: { ...pack.event, utcOffset: 15 } }, '/event/utcOffset'],
    ['an id in capitals', { ...pack, id: 'Summit' }, '/id'],
    ['a format that is not known', { ...pack, format: 2 }, '/format'],
  ])('marks %s', (_, json, at) => {
    expect(faultsOf(json).some((fault) => fault.startsWith(`${at} `))).toBe(true);
  });
});

describe('docs/topic-pack.md', () => {
  const text = readFileSync(FORMAT_FILE, 'utf8');

  it('has every field, as the schema describes it', async () => {
    expect(await withFields(text), 'run `npm run schema`').toBe(text);
    expect(text).toContain('`questions[].value:quantity.nouns`');
  });

  it('states every limit as the code has it', () => {
    const numbers = [
      ...Object.values(MOST),
      MAX_ALTERNATIVES,
      MAX_CHAIN,
      MAX_NESTED_SETS,
      MAX_TERMS,
      MAX_FILE / 1e6,
    ];
    const limits = /## Limits\n([\s\S]*?)\n## /.exec(text)?.[1] ?? '';
    expect(
      numbers.map((number) => number.toLocaleString('en')).filter((number) => !limits.includes(number)),
    ).toEqual([]);
  });
});
