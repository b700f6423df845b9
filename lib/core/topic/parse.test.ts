import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { checkPack, parseTopicPack, readPackFile } from './parse';
import type { TopicPack } from './schema';

const pack = aPack();
const [question] = pack.questions;
const [ada, bob] = pack.entities;
const [claim] = pack.claims;

/** The pack with its first entity, question or claim changed. */
const withEntity = (facts: object) => ({ ...pack, entities: [{ ...ada, ...facts }, bob] });
const withQuestion = (facts: object) => ({ ...pack, questions: [{ ...question, ...facts }] });
const withClaim = (facts: object) => ({ ...pack, claims: [{ ...claim, ...facts }] });
const withEvent = (facts: object) => ({ ...pack, event: { ...pack.event, ...facts } });
const named = (alias: string, language = 'en') => withEntity({ aliases: { [language]: [alias] } });
const cued = (cue: string, language = 'en') => withQuestion({ cues: { [language]: [cue] } });
const chosen = (options: object[]) =>
  withQuestion({
    value: {
      type: 'choice',
      exclusive: true,
      options: options.map((option) => ({ label: { en: 'x' }, cues: {}, ...option })),
    },
  });
/** From a text, as keys such as __proto__ are none in a literal. */
const fromText = (from: string, to: string) => JSON.parse(JSON.stringify(pack).replace(from, to)) as unknown;

const errorsOf = (json: unknown) => {
  const parsed = parseTopicPack(json);
  return parsed.ok ? [] : parsed.errors;
};
const messageAt = (json: unknown, at: string) => errorsOf(json).find(({ path }) => path === at)?.message;

describe('parseTopicPack', () => {
  it('takes a good pack', () => {
    expect(parseTopicPack(pack).ok).toBe(true);
  });

  it.each<[what: string, json: unknown, path: string, message: RegExp]>([
    ['that is no pack', 'hello', '', /group of fields/],
    ['of a newer format', { ...pack, format: 2 }, 'format', /newer Crossread \(format 2.*Update Crossread/],
    ['without a format', { ...pack, format: undefined }, 'format', /begin it with "format": 1/],
    ['with a field of another kind', { ...pack, title: 5 }, 'title', /the number 5.*\{…\}/],
    ['without a field', { format: 1 }, 'entities', /“entities” is missing/],
    ['with a kind that there is not', withEntity({ kind: 'ship' }), 'entities.0.kind', /“ship”.*“person”/],
    ['with an empty title', { ...pack, title: { en: ' ' } }, 'title.en', /Nothing stands here/],
    [
      'with a language that is none',
      withEntity({ aliases: { english: ['A b'] } }),
      'entities.0.aliases.english',
      /code/,
    ],
    ['with a label in a language that is none', { ...pack, title: { en: 'x', '*': 'y' } }, 'title.*', /code/],
    ['with an id in capitals', withEntity({ id: 'Ada' }), 'entities.0.id', /small letters/],
    ['with an id that objects have', withEntity({ id: 'constructor' }), 'entities.0.id', /taken/],
    ['with a version that is none', { ...pack, version: '1' }, 'version', /1\.0\.0/],

    ['with an alias of one letter', named('K'), 'entities.0.aliases.en.0', /one letter.*two letters/],
    ['with an alias of one Chinese sign', named('金', 'zh'), 'entities.0.aliases.zh.0', /one letter/],
    ['with an alias without a letter', named('…'), 'entities.0.aliases.en.0', /would match everywhere/],
    ['with an alias of a star', named('*'), 'entities.0.aliases.en.0', /by itself matches everything/],
    [
      'with an alias of a letter and a star',
      named('a*'),
      'entities.0.aliases.en.0',
      /would match everywhere/,
    ],
    ['with an alias of two letters and a star', named('an*'), 'entities.0.aliases.en.0', /three letters/],
    ['with a star within an alias', named('Pu*in'), 'entities.0.aliases.en.0', /only at the end/],
    ['with an alias that is “the”', named('the'), 'entities.0.aliases.en.0', /nearly every text/],
    ['with an alias that is “said”', named('Said', '*'), 'entities.0.aliases.*.0', /nearly every text/],
    ['with an alias that is “de”', named('de', 'fr'), 'entities.0.aliases.fr.0', /nearly every text/],
    ['with an alias that is “и”', named('и', 'ru'), 'entities.0.aliases.ru.0', /one letter/],
    ['with an alias of stop words', named('of the'), 'entities.0.aliases.en.0', /nearly every text/],
    ...[
      'the*',
      'and*',
      'said*',
      'con*',
      'the.',
      '“the”',
      'the’s',
      'THE',
      'IS',
      'of th*',
      'ｔｈｅ',
      'and the '.repeat(9).trim(),
    ].map((alias): [string, unknown, string, RegExp] => [
      `with an alias that is “${alias}”`,
      named(alias),
      'entities.0.aliases.en.0',
      /nearly every text/,
    ]),
    ...['xx', 'ko', '*'].map((language): [string, unknown, string, RegExp] => [
      `with an alias of another language’s commonest word, under ${language}`,
      named('the', language),
      `entities.0.aliases.${language}.0`,
      /nearly every text/,
    ]),
    ...['20', '1 2', '201*'].map((alias): [string, unknown, string, RegExp] => [
      `with an alias that is the number ${alias}`,
      named(alias),
      'entities.0.aliases.en.0',
      /number alone/,
    ]),
    [
      'with a word without end in an alias',
      named('thing thing thing thing'),
      'entities.0.aliases.en.0',
      /more than three times/,
    ],
    [
      'with a word without end in a cue',
      cued('ship + Thing* thing, thing thing*'),
      'questions.0.cues.en.0',
      /more than three times/,
    ],
    [
      'with an alias of 25 words',
      named(Array.from({ length: 25 }, (_, i) => `w${i}`).join(' ')),
      'entities.0.aliases.en.0',
      /more than 24 words/,
    ],
    ['with two aliases in one', named('Ada|Bob'), 'entities.0.aliases.en.0', /several names/],
    [
      'with a weak alias of one letter',
      withEntity({ weakAliases: { en: ['A'] } }),
      'entities.0.weakAliases.en.0',
      /one letter/,
    ],
    [
      'with a blocker of one letter',
      withEntity({ blockers: { en: ['A'] } }),
      'entities.0.blockers.en.0',
      /one letter/,
    ],

    ...['/ad./i', String.raw`\d+`, '[a-z]ob', 'A.*', '(Ada|Bob)', 'Ad{2}', '^Ada', 'Ada$', 'Adda?h'].flatMap(
      (source): [string, unknown, string, RegExp][] => [
        [
          `with the regular expression ${source} as an alias`,
          named(source),
          'entities.0.aliases.en.0',
          /regular/,
        ],
        [`with the regular expression ${source} as a cue`, cued(source), 'questions.0.cues.en.0', /regular/],
      ],
    ),

    ['with a cue that matches everywhere', cued('*'), 'questions.0.cues.en.0', /matches everything/],
    ['with a cue of the commonest word', cued('the'), 'questions.0.cues.en.0', /nearly every sentence/],
    [
      'with a cue with such a word among others',
      cued('ship*|of'),
      'questions.0.cues.en.0',
      /nearly every sentence/,
    ],
    ['with a cue of such words alone', cued('the + of'), 'questions.0.cues.en.0', /nearly every sentence/],
    ...[
      'th*',
      'the*',
      'in* + th*',
      'th* + wh*',
      'ship|in + crate*|of',
      'the of',
      'the.',
      '"the"',
      'the. + of',
    ].map((cue): [string, unknown, string, RegExp] => [
      `with the cue ${cue}`,
      cued(cue),
      'questions.0.cues.en.0',
      /nearly every sentence/,
    ]),
    [
      'with a cue of a set in whose set such a word stands',
      { ...cued('$a'), sets: { a: 'ship|$b', b: 'crate|the' } },
      'questions.0.cues.en.0',
      /nearly every sentence/,
    ],
    ['with a cue that names a set it lacks', cued('$none'), 'questions.0.cues.en.0', /no set named “none”/],
    ['with a cue that names what objects have', cued('$toString'), 'questions.0.cues.en.0', /no set named/],
    ['with a cue that ends in a joint', cued('ship* + '), 'questions.0.cues.en.0', /term is missing/],
    ['with a cue of nothing but what must not stand', cued(' ! ship*'), 'questions.0.cues.en.0', /term/],
    ['with a joint without spaces', cued('ship>crate'), 'questions.0.cues.en.0', /space on both sides/],
    ['with an empty alternative', cued('ship||crate'), 'questions.0.cues.en.0', /Between two \|/],
    ['with a cue that names an entity it lacks', cued('@none + ship*'), 'questions.0.cues.en.0', /no entity/],
    [
      'with a cue of many terms',
      cued(Array(17).fill('ship').join(' + ')),
      'questions.0.cues.en.0',
      /17 terms/,
    ],
    ['with sets in a circle', { ...pack, sets: { a: '$b', b: '$a' } }, 'sets.a', /\$a → \$b → \$a/],
    ['with a set that names itself', { ...pack, sets: { a: 'ship|$a' } }, 'sets.a', /names itself/],
    [
      'with sets that multiply',
      {
        ...pack,
        sets: Object.fromEntries(
          ['b', 'c', 'd', 'e', 'f', ''].map((next, i) => [
            'abcdef'.charAt(i),
            Array(50)
              .fill(next === '' ? 'ship' : `$${next}`)
              .join('|'),
          ]),
        ),
      },
      'sets.d',
      /alternatives/,
    ],

    [
      'with an entity that is part of nothing',
      withEntity({ partOf: 'nobody' }),
      'entities.0.partOf',
      /no entity/,
    ],
    [
      'with an entity that is part of itself',
      withEntity({ partOf: 'ada' }),
      'entities.0.partOf',
      /ada → ada/,
    ],
    [
      'with places that lie in one another',
      {
        ...pack,
        entities: [
          { ...ada, partOf: 'bob' },
          { ...bob, partOf: 'ada' },
        ],
      },
      'entities.0.partOf',
      /ada → bob → ada/,
    ],
    [
      'with options that imply one another',
      chosen([
        { id: 'a', implies: ['b'] },
        { id: 'b', implies: ['a'] },
      ]),
      'questions.0.value.options.0.implies',
      /a → b → a/,
    ],
    [
      'with an option that implies none',
      chosen([{ id: 'a', implies: ['b'] }]),
      'questions.0.value.options.0.implies.0',
      /no option/,
    ],
    [
      'with a question that denies itself',
      withQuestion({ denies: ['containers'] }),
      'questions.0.denies.0',
      /itself/,
    ],
    [
      'with a participant it lacks',
      withEvent({ participants: [['ada', 'eve']] }),
      'event.participants.0.1',
      /no entity/,
    ],
    [
      'with someone who takes part and cannot be named',
      withEntity({ aliases: { en: [] }, weakAliases: { en: ['Ada'] } }),
      'event.participants.0',
      /“.*”.*Add an alias/,
    ],
    ['with nobody who takes part', withEvent({ participants: [] }), 'event.participants', /Nobody/],
    ['with a place it lacks', withEvent({ places: ['rome'] }), 'event.places.0', /no entity/],
    ['with a person for a place', withEvent({ places: ['ada'] }), 'event.places.0', /“person”/],

    ['with an entity twice', { ...pack, entities: [ada, bob, ada] }, 'entities.2.id', /entities\.0/],
    ['with a question twice', { ...pack, questions: [question, question] }, 'questions.1.id', /already/],
    ['with a group twice', { ...pack, groups: [...pack.groups, ...pack.groups] }, 'groups.1.id', /already/],
    [
      'with an article twice',
      { ...pack, articles: [...pack.articles, ...pack.articles] },
      'articles.1.id',
      /already/,
    ],
    [
      'with a rival twice',
      { ...pack, rivals: ['x', 'x'].map((id) => ({ id, name: { en: 'X' }, cues: {} })) },
      'rivals.1.id',
      /already/,
    ],
    ['with an option twice', chosen([{ id: 'a' }, { id: 'a' }]), 'questions.0.value.options.1.id', /already/],

    [
      'with __proto__ as a field',
      fromText('"title"', '"__proto__":{"polluted":true},"title"'),
      '__proto__',
      /may be called/,
    ],
    [
      'with __proto__ as a language',
      fromText('"aliases":{', '"aliases":{"__proto__":["Eve"],'),
      'entities.0.aliases.__proto__',
      /may be called/,
    ],
    [
      'with constructor as a set',
      fromText('"sets":{', '"sets":{"constructor":"ship"'),
      'sets.constructor',
      /may be called/,
    ],

    ['with a sign that turns the direction', named('Ada \u202Eabc'), 'entities.0.aliases.en.0', /U\+202E/],
    ['with a direction isolated', { ...pack, title: { en: '\u2067x\u2069' } }, 'title.en', /U\+2067/],
    ['with a direction mark where none is needed', named('Ada\u200F'), 'entities.0.aliases.en.0', /U\+200F/],
    [
      'with letters of both directions in a word',
      named('Puטין', '*'),
      'entities.0.aliases.*.0',
      /both directions/,
    ],
    ['with a space of no width', named('A\u200Bda'), 'entities.0.aliases.en.0', /U\+200B/],
    ['with a joiner in Latin', named('A\u200Dda'), 'entities.0.aliases.en.0', /U\+200D/],
    ['with a control character', named('Ada\u0007'), 'entities.0.aliases.en.0', /U\+0007/],
    ['with half a letter', named('Ada \uD83D'), 'entities.0.aliases.en.0', /half of a letter/],
    ['with a name without end', named('Ada '.repeat(60)), 'entities.0.aliases.en.0', /longer than 200/],
    ['with a text without end', withClaim({ gist: 'a'.repeat(1_000_000) }), 'claims.0.gist', /1,000,000/],

    [
      'with a day that no month has',
      withEvent({ window: { from: '2023-02-30', to: '2023-03-01' } }),
      'event.window.from',
      /calendar/,
    ],
    [
      'with a month that no year has',
      withEvent({ announced: '2030-13-01' }),
      'event.announced',
      /year, month, day/,
    ],
    [
      'with a window that ends before it begins',
      withEvent({ window: { from: '2024-06-18', to: '1900-01-01' } }),
      'event.window',
      /Swap/,
    ],
    [
      'with a rival backwards',
      {
        ...pack,
        rivals: [{ id: 'x', name: { en: 'X' }, window: { from: '2024-01-02', to: '2024-01-01' }, cues: {} }],
      },
      'rivals.0.window',
      /Swap/,
    ],
    ['with an hour that no place has', withEvent({ utcOffset: 15 }), 'event.utcOffset', /-12 and 14/],
    [
      'with an article on a day that there is not',
      { ...pack, articles: [{ ...pack.articles[0], published: '2024-02-31' }] },
      'articles.0.published',
      /calendar/,
    ],
    [
      'with an address that is no page',
      { ...pack, articles: [{ ...pack.articles[0], url: 'javascript:alert(1)' }] },
      'articles.0.url',
      /https/,
    ],
    [
      'with figures between which nothing lies',
      withQuestion({ value: { type: 'quantity', unit: 'crate', nouns: 'crate*', atLeast: 9, atMost: 1 } }),
      'questions.0.value',
      /atLeast/,
    ],

    [
      'with a claim on a question it lacks',
      withClaim({ question: 'none' }),
      'claims.0.question',
      /no question/,
    ],
    ['with a claim in an article it lacks', withClaim({ article: 'none' }), 'claims.0.article', /no article/],
    [
      'with a claim of another type',
      withClaim({ value: { type: 'statement', holds: true } }),
      'claims.0.value.type',
      /“quantity”/,
    ],
    [
      'with a claim in another unit',
      withClaim({ value: { ...claim?.value, unit: 'ton' } }),
      'claims.0.value.unit',
      /“container”/,
    ],
    [
      'with a claim that says nothing',
      withClaim({ value: { ...claim?.value, min: null, max: null } }),
      'claims.0.value',
      /neither/,
    ],
  ])('refuses one %s, says where and what would mend it', (_, json, path, message) => {
    expect(messageAt(json, path)).toMatch(message);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each<[string, unknown]>([
    ['two Chinese signs', named('普京', 'zh')],
    ['two Korean ones', named('푸틴', 'ko')],
    ['two capitals', named('US')],
    ['capitals that in small letters stand everywhere', named('IT')],
    ...[
      'WHO',
      'NO',
      'UN',
      'U.S.',
      'The Who',
      'Im',
      'Dan',
      'Der Spiegel',
      'The Hague',
      'Flight 20',
      'G20',
    ].map((name): [string, unknown] => [`the name ${name}`, named(name)]),
    [
      'a country that is named by what lies in it alone',
      {
        ...pack,
        entities: [
          { ...ada, kind: 'country', aliases: {} },
          { ...bob, partOf: 'ada' },
        ],
      },
    ],
    ['a common word’s letters as a German abbreviation', named('IS', 'de')],
    ['a Korean name of two syllables', named('이수', 'ko')],
    ['a common word beside a telling one', cued('the. + things')],
    ['common verbs, beside which there are others', cued('not|never > been|seen')],
    ['Arabic', named('بوتين', 'ar')],
    ['Hebrew beside Latin', named('פוטין AP', '*')],
    ['Persian with a joiner', named('رئیس\u200Cجمهور', 'fa')],
    ['a name with brackets', named('Yonhap (agency)')],
    ['a word of one Chinese sign in a cue', cued('$arms + 年', 'zh')],
    ['a question that is denied by what it denies', withQuestion({ denies: [] })],
  ])('takes %s', (_, json) => {
    expect(errorsOf({ ...(json as TopicPack), sets: { arms: 'ship*' } })).toEqual([]);
  });

  it('tells all mistakes at once, and of very many how many more there are', () => {
    const aliases = { en: Array.from({ length: 250 }, () => 'K') };
    const errors = errorsOf({ ...withEntity({ aliases }), title: { en: '' } });
    expect(errors).toHaveLength(101);
    expect(errors[0]?.path).toBe('title.en');
    expect(errors.at(-1)?.message).toMatch(/^And 151 more/);
  });

  it('refuses a million aliases by their number alone', () => {
    const million = Array.from({ length: 1_000_000 }, () => 'K');
    expect(errorsOf(named('Ada')).length).toBe(0);
    expect(errorsOf(withEntity({ aliases: { en: million } }))).toEqual([
      { path: 'entities', message: expect.stringMatching(/1,000,001 .* 200,000/) },
    ]);
  });

  it('walks down a chain of places as long as the list may be', () => {
    const chain = Array.from({ length: 19_000 }, (_, i) => ({
      ...bob,
      id: `p${i}`,
      partOf: `p${(i + 1) % 19_000}`,
    }));
    expect(messageAt({ ...pack, entities: [ada, bob, ...chain] }, 'entities.2.partOf')).toMatch(
      /p0 → p1 → .* → p0/,
    );
  });

  it('refuses nesting without end', () => {
    let deep: unknown = 'x';
    for (let i = 0; i < 5_000; i++) deep = [deep];
    expect(errorsOf({ ...pack, note: deep })[0]?.message).toMatch(/deeper than anything/);
  });
});

describe('checkPack', () => {
  it('finds in a draft what an import would refuse, at the same paths', () => {
    const draft = { ...pack, title: { en: '' }, questions: [], entities: pack.entities.slice(1) };
    expect(checkPack(draft)).toEqual(errorsOf(draft));
    expect(checkPack(draft).map(({ path }) => path)).toEqual([
      'title.en',
      'event.participants.0.0',
      'claims.0.question',
    ]);
  });

  it('finds nothing in a good pack', () => {
    expect(checkPack(pack)).toEqual([]);
  });
});

describe('readPackFile', () => {
  const text = JSON.stringify(pack, null, 2);
  const why = (file: string) => {
    const read = readPackFile(file);
    return read.ok ? '' : (read.errors[0]?.message ?? '');
  };

  it('reads a pack, with or without a byte order mark', () => {
    expect(readPackFile(text)).toMatchObject({ ok: true, topic: { pack: { id: 'summit' } }, warnings: [] });
    expect(readPackFile(`\uFEFF${text}`).ok).toBe(true);
  });

  it.each<[string, string, RegExp]>([
    ['that is empty', ' \n', /empty/],
    ['that is a text', 'Dear editor,', /no JSON/],
    ['that is a web page', '<!doctype html>', /web page/],
    ['with a comma too many', text.replace('"format": 1,', '"format": 1,,'), /^Line 2: .*rules of JSON/],
    ['that was not downloaded to its end', text.slice(0, 400), /end of the file/],
    ['of 20 MB and more', ' '.repeat(20_000_001), /20 MB is the most/],
    ['of brackets that are never closed', '['.repeat(3_000_000), /2,000,000 lists/],
    ['that is a list', '[]', /holds a list/],
    ['of highlights', '[{"uri":"https://a.example","text":"x"}]', /highlights/],
    ['of annotations', '{"@context":"http://www.w3.org/ns/anno.jsonld","items":[]}', /annotations/],
    ['that is a report', '{"format":"crossread-comparison","version":1}', /report of compared coverage/],
    ['that is another of ours', '{"format":"crossread-backup","version":1}', /crossread-backup/],
    ['that is the schema', readFileSync('public/topics/topic-pack.schema.json', 'utf8'), /schema/],
    ['that is any JSON', '{"name":"crossread"}', /no topic pack/],
    ['that is a number', '5', /group of fields/],
  ])('says of a file %s what it is', (_, file, message) => {
    expect(why(file)).toMatch(message);
  });

  it('warns of fields that nothing reads', () => {
    const file = JSON.stringify({
      ...pack,
      licence: 'CC0-1.0',
      entities: [{ ...ada, alias: {} }, bob],
      colour: 'red',
    });
    expect(readPackFile(file)).toMatchObject({
      ok: true,
      warnings: [
        { path: 'entities.0.alias', message: expect.stringMatching(/Is “aliases” meant/) },
        { path: 'colour', message: expect.stringMatching(/Nothing reads/) },
      ],
    });
  });
});
