import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { anchor, anchorAll } from './anchor';
import { AnchoringSchema } from './anchoring';
import type { Selectors } from './annotation';
import { describe as describeSpan } from './describe';

const TEXT = [
  'The foreign minister arrived in Eastmark on Tuesday for talks on grain.',
  'Twelve ships left the harbour of Port Allard during the night, the harbour master said.',
  'They carried about 6,700 containers of wheat, which is “not enough”, according to Irina Volkova.',
  'Nobody in the capital has confirmed the figure; a second convoy was not ready before Friday.',
  'The minister will travel on to Lake Tavira, where the two presidents signed the treaty in 2019.',
].join('\n');

/** Selectors of words in a text, by default where they stand first. */
function saved(words: string, text = TEXT, from = 0): Selectors {
  const start = text.indexOf(words, from);
  const selectors = describeSpan(text, { start, end: start + words.length });
  if (start === -1 || !selectors) throw new Error(`not in the text: ${words}`);
  return selectors;
}

/** What is found, as words. */
function found(text: string, selectors: Selectors): [string, ...string[]] {
  const anchoring = anchor(text, selectors);
  if ('span' in anchoring) return [anchoring.status, text.slice(anchoring.span.start, anchoring.span.end)];
  return [anchoring.status];
}

describe('words that did not change', () => {
  it.each([
    ['in the same text', TEXT],
    ['below a new headline', `Grain talks begin\n${TEXT}`],
    ['below a much longer text', `${'Something else altogether. '.repeat(500)}${TEXT}`],
    ['in a text set on one line', TEXT.replaceAll('\n', ' ')],
    ['with other quotation marks', TEXT.replace('“', '« ').replace('”', ' »')],
    [
      'with soft hyphens and hard spaces',
      TEXT.replace('containers', 'con\u00adtain\u00aders').replace(' of w', '\u00a0of w'),
    ],
  ])('are placed %s', (_, text) => {
    const [status, words] = found(text, saved('6,700 containers of wheat, which is “not enough”'));
    expect(status).toBe('placed');
    expect(words).toMatch(/^6,700 con.*not enough/);
  });

  it.each(['The foreign', 'in 2019.', '.', 'T', '“not enough”', '”', TEXT])(
    'are placed at the ends of the text and however short or long: %s',
    (words) => {
      expect(found(TEXT, saved(words))).toEqual(['placed', words]);
      expect(found(`${TEXT}\nOne line more.`, saved(words))).toEqual(['placed', words]);
    },
  );

  it('are placed where they were moved to, if they are enough to be known by', () => {
    const lines = TEXT.split('\n');
    const moved = [lines[2], lines[4], lines[0], lines[3], lines[1]].join('\n');
    expect(found(moved, saved(lines[1] ?? ''))).toEqual(['placed', lines[1]]);
  });

  it('begin and end within a word where they did', () => {
    expect(found(TEXT.replace('Twelve', 'Eleven'), saved('arbour of Port All'))).toEqual([
      'placed',
      'arbour of Port All',
    ]);
  });
});

describe('words that changed', () => {
  it.each([
    ['6,700 containers', '6,700', '7,600', ['number']],
    ['according to Irina Volkova', 'Irina', 'Maria', ['name']],
    ['has confirmed the figure', 'has confirmed', 'has not confirmed', ['negation']],
    ['was not ready before Friday', 'was not ready', 'was ready', ['negation']],
    ['confirmed the figure', 'confirmed', 'Confirmed', ['name']],
    ['left the harbour', 'harbour of Port', 'haven of Port', []],
  ])('of “%s” are told: %s → %s', (words, from, to, touches) => {
    const anchoring = anchor(TEXT.replace(from, to), saved(words));
    expect(anchoring).toMatchObject({ status: 'changed', difference: { touches } });
  });

  it.each([
    ['it is −5 degrees', '−5', '5'],
    ['it is 5 degrees', '5', '-5'],
    ['it is 1,5 metres', '1,5', '15'],
    ['it is 10² metres', '10²', '102'],
    ['it is with the US now', 'US', 'us'],
    ['it is the resumé now', 'resumé', 'resume'],
  ])('are never taken for typography: %s', (words, from, to) => {
    const text = TEXT.replace('which is', `which, ${words}, is`);
    const [before, after] = [saved(words, text), text.replace(words, words.replace(from, to))];
    expect(found(after, before)[0]).toBe('changed');
  });

  it('tells a sign that was put before a figure at which the quote begins', () => {
    const text = TEXT.replace('6,700', '-6,700');
    expect(found(text, saved('6,700 containers'))).toEqual(['changed', '-6,700 containers']);
  });

  it('are followed when the words at the ends are others', () => {
    const text = TEXT.replace('They carried', 'These brought').replace('of wheat', 'of maize');
    expect(found(text, saved('They carried about 6,700 containers of wheat'))).toEqual([
      'changed',
      'These brought about 6,700 containers of maize',
    ]);
  });
});

describe('the ends of what is shown', () => {
  const visit = [
    'It was the first such visit in many years. No other head of state had been welcomed there since the border closed in 2020.',
    'Among those who travelled with him were two ministers and the head of the railways.',
  ].join('\n');
  const quote = 'No other head of state had been welcomed there since the border closed in 2020.';

  it('take in no sentence that was moved in behind them', () => {
    const text = visit.replace(
      ' in 2020.',
      ' in.\nHe leaves on Wednesday for Vietnam. Staff who came along were not named.',
    );
    expect(found(text, saved(quote, visit))).toEqual(['changed', quote.replace(' 2020', '')]);
  });

  it('take in no sentence that was moved in before them', () => {
    const text = visit.replace('No other head', 'He leaves on Wednesday for Vietnam. Other heads');
    expect(found(text, saved(quote, visit))[1]).toMatch(/^Other heads? of state/);
  });

  it('take in what was put in place of the last words', () => {
    const text = visit.replace('closed in 2020', 'closed in the year 2021');
    expect(found(text, saved(quote, visit))).toEqual(['changed', quote.replace('2020', 'the year 2021')]);
  });

  it('take in the mark that ends the sentence now', () => {
    expect(found(visit.replace('2020.', '2020?'), saved(quote, visit))).toEqual([
      'changed',
      quote.replace('.', '?'),
    ]);
  });
});

describe('what touches the ends of words', () => {
  const page = (sentence: string) =>
    `${TEXT}\nSome words stand before it in the line. ${sentence} And some more come behind it here.\n${TEXT.toUpperCase()}`;

  it.each([
    ['They paid $40 million for it.', 'They paid €40 million for it.', '40 million', 'number', '€40 million'],
    [
      'They paid US$40 million for it.',
      'They paid A$40 million for it.',
      '$40 million',
      'name',
      'A$40 million',
    ],
    ['They paid $40 million for it.', 'They paid 40 million for it.', '40 million', 'number', '40 million'],
    ['A total of 200 people came.', 'A total of 1 200 people came.', '200 people', 'number', '1 200 people'],
    [
      'The score was 3 at the break.',
      'The score was 3 000 at the break.',
      'score was 3',
      'number',
      'score was 3 000',
    ],
    ['It rose by 12% this year.', 'It rose by 12‰ this year.', 'rose by 12', 'number', 'rose by 12‰'],
    ['They paid 40 million for it.', 'They paid 40 billion for it.', 'paid 40', 'number', 'paid 40 billion'],
    [
      'It was 3 degrees at dawn.',
      'It was minus 3 degrees at dawn.',
      '3 degrees',
      'number',
      'minus 3 degrees',
    ],
    ['It was 3 degrees at dawn.', 'It was – 3 degrees at dawn.', '3 degrees', 'number', '– 3 degrees'],
    [
      'The smoking area was full.',
      'The non-smoking area was full.',
      'smoking area',
      'negation',
      'non-smoking area',
    ],
    [
      'The non-smoking area was full.',
      'The smoking area was full.',
      'smoking area',
      'negation',
      'smoking area',
    ],
    [
      'The smoking area was full.',
      'The no smoking area was full.',
      'smoking area',
      'negation',
      'no smoking area',
    ],
    [
      'They said approved drugs work.',
      'They said un-approved drugs work.',
      'approved drugs',
      'negation',
      'un-approved drugs',
    ],
    [
      '法院昨日批准这项计划，约有十二人到场。',
      '法院昨日不批准这项计划，约有十二人到场。',
      '批准这项计划',
      'negation',
      '不批准这项计划',
    ],
    ['死者は三人だった。', '死者は十三人だった。', '三人だった', 'number', '十三人だった'],
  ])('is told when it changes: %s → %s', (was, is, words, touched, now) => {
    const text = page(is);
    const anchoring = anchor(text, saved(words, page(was)));
    expect(anchoring).toMatchObject({ status: 'changed', difference: { touches: [touched] } });
    expect('span' in anchoring && text.slice(anchoring.span.start, anchoring.span.end)).toBe(now);
  });

  it.each([
    ['It was −3 degrees at dawn.', '3 degrees'],
    ['They paid US$40 million for it.', '40 million'],
    ['They paid 40 % of it.', 'paid 40'],
    ['The non-smoking area was full.', 'smoking area'],
  ])('is no change when it is as it was: %s', (sentence, words) => {
    const text = page(sentence.replace('.', ', they say.').replace('−', '-').replace(' %', '%'));
    expect(found(text, saved(words, page(sentence)))).toEqual(['placed', words]);
  });

  it('shows what went as well as what came', () => {
    const anchoring = anchor(
      page('They paid 40 million.'),
      saved('40 million', page('They paid $40 million.')),
    );
    expect(anchoring).toMatchObject({
      difference: {
        parts: [
          { kind: 'removed', text: '$' },
          { kind: 'same', text: '40 million' },
        ],
      },
    });
  });
});

describe('words that are gone', () => {
  const without = (line: number) => TEXT.split('\n').toSpliced(line, 1).join('\n');

  it.each(['Port Allard', 'the harbour', 'Twelve', 'said.', 'Twelve ships left the harbour of Port Allard'])(
    'are lost with their paragraph: %s',
    (words) => {
      expect(found(without(1), saved(words))).toEqual(['lost']);
    },
  );

  it('are lost though the same short words stand elsewhere', () => {
    const text = `${without(1)}\nThe port authority of Port Allard declined to answer any questions.`;
    expect(found(text, saved('Port Allard'))).toEqual(['lost']);
    expect(found(without(0), saved('minister'))).toEqual(['lost']);
  });

  it('are lost in another text, in an empty one, and in one of signs', () => {
    const selectors = saved('The minister will travel on to Lake Tavira');
    for (const text of ['', '   ', '—?!', 'Quite another story, about the weather in the north.'])
      expect(found(text, selectors)).toEqual(['lost']);
  });

  it('are lost in a text that ends or begins where they would be', () => {
    const around = Array.from({ length: 150 }, (_, i) => `before${i}`).join(' ');
    const behind = Array.from({ length: 150 }, (_, i) => `behind${i}`).join(' ');
    for (const words of [20, 60, 200]) {
      const quote = Array.from({ length: words }, (_, i) => `word${i}`).join(' ');
      const selectors = saved(quote, `${around}\n${quote}\n${behind}`);
      for (const text of [around, behind, `word3 word4 word5 ${around}`, 'word3 word4 word5 word6'])
        expect(found(text, selectors), `${words} words`).toEqual(['lost']);
    }
  });
});

describe('what stood beside the words is not taken for them', () => {
  const profiling = [
    'Most teams measure first and tune later, which is why you need to use memory profiling.',
    'Memory profiling: how does it differ from memory monitoring?',
    'Most commonly, profiling data helps people to decide what to rewrite in a program.',
    'Later sections treat tools.',
  ];
  const twins = [
    'Try all routable placements near the pivot first. If none were found, consider all routable placements anywhere in the device.',
    'If none were found, consider all placements anywhere in the device even if they are not routable.',
    'Pick one of the candidates at random and move the pivot there.',
  ];
  const command = [
    'To use the new syntax you can install the module “probe-api”.',
    'npm install probe-api --save',
    'It also comes with a built-in exporter that sends data to a bucket.',
  ];
  const log = Array.from(
    { length: 40 },
    (_, i) => `10:${10 + i} task ${i * 7} of the nightly run ended well after 5 minutes`,
  );

  it.each([
    ['a heading whose words are in the line before', profiling, 1],
    ['a line that says nearly the same as the one before', twins, 1],
    ['a command whose name is in the line before', command, 1],
    ['a row of a log among rows like it', log, 20],
  ])('when their line was deleted: %s', (_, lines, line) => {
    const selectors = saved(lines[line] ?? '', lines.join('\n'));
    expect(found(lines.toSpliced(line, 1).join('\n'), selectors)).toEqual(['lost']);
  });

  it('when their line was moved', () => {
    const moved = [...profiling.toSpliced(1, 1), profiling[1]].join('\n');
    expect(found(moved, saved(profiling[1] ?? '', profiling.join('\n')))).toEqual(['placed', profiling[1]]);
  });

  it('when their row was changed: it is told as changed', () => {
    const selectors = saved(log[20] ?? '', log.join('\n'));
    const row = (log[20] ?? '').replace('5 minutes', '6 minutes');
    expect(found(log.toSpliced(20, 1, row).join('\n'), selectors)).toEqual(['changed', row]);
  });
});

describe('words that stand twice', () => {
  const copies = `${TEXT}\n${'Some other lines are between them. '.repeat(20)}\n${TEXT}`;

  it('are told apart by their context', () => {
    const text = copies.replace('Some other', 'Different');
    const second = saved('Twelve ships', text, TEXT.length);
    expect(anchor(`x ${text}`, second)).toMatchObject({ span: { start: second[1].start + 2 } });
  });

  it('are told apart by position where context cannot', () => {
    const first = saved('a second convoy', copies);
    expect(anchor(`Two words ${copies}`, first)).toMatchObject({
      status: 'placed',
      span: { start: first[1].start + 10 },
    });
  });

  it('are ambiguous, with both places, when neither can tell', () => {
    const selectors = saved('a second convoy');
    const anchoring = anchor(`${'Before all that. '.repeat(90)}${copies}`, selectors);
    expect(anchoring).toMatchObject({ status: 'ambiguous' });
    expect('spans' in anchoring && anchoring.spans).toHaveLength(2);
  });

  it('are ambiguous when a copy of their paragraph was put behind it', () => {
    const lines = TEXT.split('\n');
    const text = lines.toSpliced(2, 0, lines[1] ?? '').join('\n');
    const [start, end] = [saved('master said')[1].start, TEXT.split('\n')[1]?.length ?? 0];
    expect(anchor(text, saved('master said'))).toEqual({
      status: 'ambiguous',
      spans: [start, start + end + 1].map((from) => ({ start: from, end: from + 'master said'.length })),
    });
  });

  it('are told as changed where they stood, though a copy elsewhere has them unchanged', () => {
    const text = copies.replace('a second convoy', 'a third convoy');
    expect(anchor(text, saved('a second convoy', copies))).toMatchObject({
      status: 'changed',
      difference: { touches: ['number'] },
    });
  });

  it('are ambiguous when they were changed where they stood and a copy stands far away', () => {
    const lines = TEXT.split('\n');
    const more = Array.from(
      { length: 40 },
      (_, i) => `Line ${i * 17} of quite another matter, number ${i * 31}.`,
    );
    const edited = TEXT.replace('Twelve ships left the', 'Thirty boats have left the').replace(
      'the harbour master',
      'a harbour master',
    );
    const near = anchor([edited, ...more].join('\n'), saved('Twelve ships left the harbour', TEXT));
    expect(near).toMatchObject({ status: 'changed' });
    const both = anchor([edited, ...more, ...lines].join('\n'), saved('Twelve ships left the harbour', TEXT));
    expect('spans' in both && both.spans).toHaveLength(2);
  });

  it('are a dozen places at most in a table of equal rows', () => {
    const table = 'name and number, 0 and 0, to be filled in\n'.repeat(3_000);
    const anchoring = anchor(`${'intro '.repeat(4)}${table}`, saved('0 and 0', table, 60_000));
    expect(anchoring.status).toBe('ambiguous');
    expect('spans' in anchoring && anchoring.spans.length).toBeLessThanOrEqual(12);
  });
});

describe('any script', () => {
  it.each([
    [
      'Chinese',
      '俄罗斯总统普京周三抵达平壤，开始对朝鲜进行国事访问。这是他二十四年来首次访问该国。金正恩在机场迎接了他。',
      '首次访问',
      '周三',
      '周四',
    ],
    [
      'Arabic',
      'وصل الرئيس إلى العاصمة يوم الأربعاء في زيارة رسمية. وهذه أول زيارة له منذ أربعة وعشرين عاما إلى البلاد.',
      'زيارة رسمية',
      'الأربعاء',
      'الخميس',
    ],
    [
      'Korean',
      '푸틴 대통령이 수요일 평양에 도착했다. 이번 방문은 이십사 년 만에 처음이다. 김정은이 공항에서 그를 맞았다.',
      '만에 처음이다',
      '수요일',
      '목요일',
    ],
    [
      'Thai',
      'ประธานาธิบดีเดินทางถึงกรุงเปียงยางเมื่อวันพุธเพื่อเยือนอย่างเป็นทางการครั้งแรกในรอบยี่สิบสี่ปี',
      'ครั้งแรก',
      'วันพุธ',
      'วันศุกร์',
    ],
    [
      'no spaces at all',
      'qwmzkxjvbnplrtsdfghycaeuioqazwsxedcrfvtgbyhnujmikolpzmxncbvlaksjdhfgqpwoeirutyalskdjfhg',
      'tgbyhnujm',
      'qwm',
      'qqwwmm',
    ],
    [
      'emoji',
      'What a day 🙂 it was 👨‍👩‍👧 for all of us at the lake 🇰🇵 and then on the way back home 👍🏽',
      '👨‍👩‍👧 for all',
      'What a',
      'Such a',
    ],
  ])('%s: found again beside a change', (_, text, words, from, to) => {
    expect(found(text.replace(from, to), saved(words, text))).toEqual(['placed', words]);
  });
});

it('finds a quote of hundreds of words by its ends', () => {
  const text = Array.from({ length: 3_000 }, (_, i) => `word${(i * 7_919) % 1_009}`).join(' ');
  const selectors = describeSpan(text, { start: 0, end: 9_000 });
  if (!selectors) throw new Error('there are words');
  const edited = text.replace(/(word\d*7) /g, '$1 and ');
  const [status, words = ''] = found(edited, selectors);
  expect(status).toBe('changed');
  expect(words.replaceAll(' and', '')).toBe(selectors[0].exact);
});

it('gives for many highlights what it gives for each', () => {
  const edited = TEXT.replace('Twelve', 'Eleven').replace('Nobody in the capital has', 'Somebody had');
  const list = ['Twelve ships', 'Lake Tavira', 'confirmed the figure', 'The'].map((words) => saved(words));
  expect(anchorAll(edited, list)).toEqual(list.map((selectors) => anchor(edited, selectors)));
});

describe('whatever the text', () => {
  const piece = fc.constantFrom(
    'the',
    'Kim',
    '12',
    ' ',
    ' ',
    '\n',
    '. ',
    '“',
    '👨‍👩‍👧',
    'e\u0301',
    '한국',
    '普',
    '京',
    '-',
    '\u00ad',
    'не',
    '🇰',
    '\ud83d',
  );
  const aText = fc
    .array(fc.oneof(piece, fc.string({ unit: 'grapheme', maxLength: 4 })), { maxLength: 80 })
    .map((parts) => parts.join(''));

  it('a span is found again in the text in which it was described', () => {
    fc.assert(
      fc.property(aText, fc.nat(), fc.nat(), (text, a, b) => {
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
          number,
          number,
        ];
        const selectors = describeSpan(text, { start, end });
        if (!selectors) return;
        const [{ exact }, position] = selectors;
        expect(anchor(text, selectors)).toEqual({
          status: 'placed',
          span: { start: position.start, end: position.end },
        });
        expect(exact).not.toBe('');
      }),
      { numRuns: 300 },
    );
  });

  it('in what is left of its text it is a place, places or lost, as the schema says', () => {
    const words = Array.from({ length: 500 }, (_, i) => `w${(i * 7_919) % 331}`).join(' ');
    fc.assert(
      fc.property(
        fc.nat(2_000),
        fc.integer({ min: 1, max: 1_500 }),
        fc.nat(2_000),
        fc.nat(400),
        (...drawn) => {
          const [start, length, from, left] = drawn;
          const selectors = describeSpan(words, {
            start: start % words.length,
            end: Math.min(words.length, start + length),
          });
          if (selectors) v.parse(AnchoringSchema, anchor(words.slice(from, from + left), selectors));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('in any other text it stays within it, cuts no grapheme, and calls only the same words placed', () => {
    const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });
    fc.assert(
      fc.property(aText, aText, aText, fc.nat(), (before, text, after, a) => {
        const selectors = describeSpan(text, { start: a % (text.length + 1), end: text.length });
        if (!selectors) return;
        const other = before + text.replace('Kim', 'Lee') + after;
        const anchoring = anchor(other, selectors);
        expect(v.is(AnchoringSchema, anchoring)).toBe(true);
        const spans = 'span' in anchoring ? [anchoring.span] : 'spans' in anchoring ? anchoring.spans : [];
        const edges = new Set([...segmenter.segment(other)].map(({ index }) => index)).add(other.length);
        for (const { start, end } of spans)
          expect([start < end, edges.has(start), edges.has(end)]).toEqual([true, true, true]);
        if (anchoring.status !== 'changed') return;
        const { parts } = anchoring.difference;
        const side = (left: string) =>
          parts.flatMap(({ kind, text }) => (kind === left ? [] : [text])).join('');
        expect(side('added')).toContain(selectors[0].exact);
        expect(side('removed')).toBe(other.slice(anchoring.span.start, anchoring.span.end));
      }),
      { numRuns: 300 },
    );
  });
});
