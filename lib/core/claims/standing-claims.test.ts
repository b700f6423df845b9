import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aClaim } from '../../../tests/builders';
import { CONFIRMED_BY_READER, CORRECTED_BY_READER, type Correction, type Curation } from './curation';
import { SAVED_BY_READER } from './reader-claims';
import { identityOf } from './same-claim';
import { TOLD_BY_OTHERS } from './source';
import { standingClaims, standingHere, type SourcedClaim, type StandingClaim } from './standing-claims';

const MONDAY = '2024-06-24T10:00:00.000Z';
const TUESDAY = '2024-06-25T10:00:00.000Z';

const found = (facts: Partial<SourcedClaim> = {}): SourcedClaim => ({
  ...aClaim(),
  source: 'page',
  ...facts,
});
const mine = (facts: Partial<SourcedClaim> = {}) =>
  found({ id: 'mine', source: 'reader', rules: [SAVED_BY_READER], ...facts });
const at = (start: number, exact: string) => ({ start, end: start + exact.length, exact });
const ids = (claims: readonly { id: string }[]) => claims.map(({ id }) => id);
const elsewhere = { span: at(99, '11,000'), sentence: at(90, 'Of these 11,000 came.') };

function saying(claim: SourcedClaim, verdict: Curation['verdict'], when = MONDAY): Curation {
  const { id, topic, article } = claim;
  return { id, topic, article, claim, verdict, at: when, earlier: [] };
}
const rejecting = (claim = found()) => saying(claim, { is: 'rejected' });
const confirming = (claim = found()) => saying(claim, { is: 'confirmed' });
const merging = (claim: SourcedClaim, into: SourcedClaim, when?: string) =>
  saying(claim, { is: 'merged', into: into.id, as: into }, when);

const SEVEN: Correction = {
  question: 'containers',
  value: { type: 'quantity', min: 7000, max: 7000, approx: false, unit: 'container' },
  display: '7,000 containers',
  attribution: ['Seoul'],
  origin: 'south-korea',
  modality: 'alleged',
  polarity: 'affirmed',
};
const correcting = (claim = found(), to: Partial<Correction> = {}) =>
  saying(claim, { is: 'corrected', to: { ...SEVEN, ...to } });

describe('what the reader said of a claim', () => {
  it('leaves claims as they were found where the reader said nothing, or took it back', () => {
    const claims = [found(), found({ id: 'claim-2' })];
    expect(standingClaims(claims, [])).toEqual(claims);
    expect(standingClaims(claims, [saying(found(), { is: 'none' })])).toEqual(claims);
  });

  it('leaves out what was rejected, also when it is found under another id, or a second time', () => {
    expect(standingClaims([found()], [rejecting()])).toEqual([]);
    const anew = [
      found({ id: 'n1' }),
      found({ id: 'n2', sentence: at(300, 'They shipped 11,000 containers.') }),
    ];
    expect(standingClaims(anew, [rejecting()])).toEqual([]);
  });

  it('knows a sentence again whose spaces and quotes are others, and no other one', () => {
    const laidOut = found({ id: 'n1', sentence: at(0, 'They  shipped 11,000 containers') });
    const another = found({ id: 'n2', sentence: at(0, 'They shipped 12,000 containers.') });
    expect(ids(standingClaims([laidOut, another], [rejecting()]))).toEqual(['n2']);
  });

  it('corrects a claim: its id and its words stay, and it says that the reader did it', () => {
    expect(standingClaims([found({ rules: ['cue:ship*'] })], [correcting()])).toEqual([
      { ...found(), ...SEVEN, rules: [CORRECTED_BY_READER] },
    ]);
  });

  it('corrects it under the id it had, when it is found under another', () => {
    const [claim] = standingClaims([found({ id: 'n1', span: at(50, '11,000 containers') })], [correcting()]);
    expect(claim).toMatchObject({ id: 'claim-1', display: '7,000 containers', span: { start: 50 } });
  });

  it('keeps what was corrected or confirmed when nothing finds it any more', () => {
    expect(standingClaims([], [correcting()])).toMatchObject([
      { id: 'claim-1', display: '7,000 containers' },
    ]);
    expect(standingClaims([], [confirming()])).toEqual([{ ...found(), rules: [CONFIRMED_BY_READER] }]);
    expect(standingClaims([], [rejecting(), saying(found({ id: 'x' }), { is: 'none' })])).toEqual([]);
  });

  it.each([
    ['in the same words, with another value', { display: '6,700 containers' }, ['claim-1']],
    ['in the words of the question that the reader chose instead', { question: 'shells' }, ['claim-1']],
    ['elsewhere', { ...elsewhere, display: '6,700' }, ['claim-1', 'n1']],
    ['in the same words, of a third question', { question: 'gifts' }, ['claim-1', 'n1']],
  ])('puts a correction in the place of what is found %s', (_name, facts, expected) => {
    const value = { type: 'quantity', min: 6700, max: 6700, approx: false, unit: 'container' } as const;
    const claims = [found({ id: 'n1', value, ...facts })];
    expect(ids(standingClaims(claims, [correcting(found(), { question: 'shells' })]))).toEqual(expected);
  });

  it('leaves beside a confirmed claim what stood there when the reader confirmed it', () => {
    const beside = found({ id: 'other', display: '6,700', value: { type: 'statement', holds: true } });
    expect(ids(standingClaims([beside, found()], [confirming()]))).toEqual(['claim-1', 'other']);
    expect(ids(standingClaims([beside], [confirming()]))).toEqual(['claim-1']);
  });

  it('corrects what the reader made, which stays the reader’s', () => {
    const [claim] = standingClaims([mine()], [correcting(mine())]);
    expect(claim).toMatchObject({ source: 'reader', rules: [CORRECTED_BY_READER, SAVED_BY_READER] });
  });

  it('lets the reader say by hand what was rejected as it was found', () => {
    expect(ids(standingClaims([found(), mine()], [rejecting()]))).toEqual(['mine']);
  });

  it('holds in its own article only', () => {
    const there = found({ article: 'article-2', id: 'there' });
    expect(standingClaims([found(), there], [rejecting()])).toEqual([there]);
  });
});

describe('claims that the reader merged', () => {
  const a = found({ id: 'a' });
  const b = found({ id: 'b', ...elsewhere });
  const c = found({ id: 'c', sentence: at(200, 'Eleven thousand.'), span: null });

  it('are one, with the sentence of the other as a further passage', () => {
    expect(standingClaims([a, b], [merging(b, a)])).toEqual([{ ...a, passages: [b.sentence] }]);
  });

  it('follow one another to the last', () => {
    const [claim, ...more] = standingClaims([a, b, c], [merging(c, b), merging(b, a)]);
    expect(claim).toMatchObject({ id: 'a', passages: [b.sentence, c.sentence] });
    expect(more).toEqual([]);
  });

  it('do not all vanish when they were merged into one another: the newer word counts', () => {
    const round = [merging(a, b, MONDAY), merging(b, a, TUESDAY)];
    expect(standingClaims([a, b], round)).toEqual([{ ...a, passages: [b.sentence] }]);
    const three = [merging(a, b, TUESDAY), merging(b, c, TUESDAY), merging(c, a, MONDAY)];
    expect(standingClaims([a, b, c], three)).toEqual([{ ...c, passages: [a.sentence, b.sentence] }]);
    expect(standingClaims([a], [merging(a, a)])).toEqual([a]);
  });

  it('stand by themselves when that into which they were merged is gone, or rejected', () => {
    expect(standingClaims([b], [merging(b, a)])).toEqual([b]);
    expect(standingClaims([a, b], [merging(b, a), rejecting(a)])).toEqual([b]);
    // Neither is found: the one between them does not stand in for what is gone.
    expect(standingClaims([c], [merging(c, b), merging(b, a)])).toEqual([c]);
  });

  it('stay merged when both are found under other ids', () => {
    const [claim, ...more] = standingClaims(
      [
        { ...b, id: 'n2' },
        { ...a, id: 'n1' },
      ],
      [merging(b, a)],
    );
    expect(claim).toEqual({ ...a, id: 'n1', passages: [b.sentence] });
    expect(more).toEqual([]);
  });

  it('that say the same in the same words are one claim, whatever their ids', () => {
    const twice = found({
      id: 'twice',
      sentence: at(500, a.sentence.exact),
      span: at(513, '11,000 containers'),
    });
    expect(ids(standingClaims([a, twice], [merging(twice, a)]))).toEqual(['a']);
    const anew = [
      { ...a, id: 'n1' },
      { ...twice, id: 'n2' },
    ];
    expect(standingClaims(anew, [merging(twice, a)])).toHaveLength(1);
  });
});

describe('several sources', () => {
  const pack = (facts: Partial<SourcedClaim> = {}) =>
    found({ id: 'pack', source: 'pack', span: null, sentence: at(0, 'They say so.'), ...facts });

  it('takes a pack’s answer only where the reading gives none', () => {
    expect(ids(standingClaims([pack(), found()], []))).toEqual(['claim-1']);
    expect(ids(standingClaims([pack(), found({ question: 'gifts' })], []))).toEqual(['pack', 'claim-1']);
    expect(ids(standingClaims([pack(), found()], [rejecting()]))).toEqual([]);
  });

  it('takes a pack’s answer beside the reading where the reader confirmed or corrected it', () => {
    expect(ids(standingClaims([pack(), found(elsewhere)], [correcting(pack())]))).toEqual([
      'pack',
      'claim-1',
    ]);
  });

  it('leaves the pack’s other answers of one summary when one is corrected', () => {
    const other = pack({ id: 'pack-2', display: '6,700', value: { type: 'statement', holds: true } });
    expect(ids(standingClaims([pack(), other], [correcting(pack())]))).toEqual(['pack', 'pack-2']);
  });

  it('keeps what was imported beside what was read, unless it is the same on the same word', () => {
    const copy = found({ id: 'copy', source: 'import' });
    const other = found({ id: 'other', source: 'import', attribution: ['Seoul'], origin: 'south-korea' });
    expect(ids(standingClaims([found(), copy, other], []))).toEqual(['claim-1', 'other']);
  });

  it('takes what was imported before what only a pack says, as it comes of a reading', () => {
    const copy = found({ id: 'copy', source: 'import' });
    expect(ids(standingClaims([copy, pack()], []))).toEqual(['copy']);
    const told = found({ id: 'told', source: 'import', attribution: ['Seoul'], rules: [TOLD_BY_OTHERS] });
    expect(ids(standingClaims([told, pack()], []))).toEqual(['told', 'pack']);
  });

  it('counts all passages of what was imported, though the reader confirmed one', () => {
    const [one, two] = [found({ source: 'import' }), found({ id: 'copy', source: 'import', ...elsewhere })];
    expect(ids(standingClaims([one, two], [confirming(one)]))).toEqual(['claim-1', 'copy']);
  });
});

describe('the reader’s own claims', () => {
  it.each([
    ['in the same words, though it says another thing', { display: '11,000 crates' }, ['mine']],
    ['in other words of its sentence that say the same', { span: at(0, 'They') }, ['mine']],
    ['of a sentence whose words are not known', { span: null, display: '11 containers' }, ['mine']],
    ['in other words that say another thing', { span: at(0, 'They'), display: '6,700' }, ['mine', 'claim-1']],
    ['elsewhere, though it says the same', elsewhere, ['mine', 'claim-1']],
    ['of another question', { question: 'gifts' }, ['mine', 'claim-1']],
    ['of another topic', { topic: 'other' }, ['mine', 'claim-1']],
  ])('come before what was found %s', (_name, facts, expected) => {
    expect(ids(standingHere([aClaim(facts), mine()], []))).toEqual(expected);
  });

  it('all stay, though two of them are on the same words', () => {
    expect(ids(standingHere([mine(), mine({ id: 'again', display: '12,000' })], []))).toEqual([
      'mine',
      'again',
    ]);
  });
});

describe('whatever claims and curations there are', () => {
  const SENTENCES = ['One came.', 'Two came.', 'Three came.'];
  const contentOf = fc.record({
    article: fc.constantFrom('here', 'there'),
    question: fc.constantFrom('one', 'two'),
    number: fc.nat({ max: 1 }),
    place: fc.nat({ max: 2 }),
    source: fc.constantFrom(
      'page' as const,
      'page' as const,
      'pack' as const,
      'reader' as const,
      'import' as const,
    ),
  });
  /** Six claims, some of them alike. */
  const sixClaims = fc.array(contentOf, { minLength: 6, maxLength: 6 }).map((six) =>
    six.map(({ article, question, number, place, source }, n) => {
      const sentence = at(place * 100, SENTENCES[place] ?? '');
      return found({
        id: 'abcdef'[n] ?? '',
        article,
        question,
        source,
        value: { type: 'quantity', min: number, max: number, approx: false, unit: 'x' },
        display: String(number),
        sentence: source === 'pack' ? { ...sentence, start: 0, end: 0 } : sentence,
        span: source === 'pack' ? null : at(place * 100, 'O'),
        rules: source === 'reader' ? [SAVED_BY_READER] : [source],
      });
    }),
  );
  const verdictOn = (six: readonly SourcedClaim[]) =>
    fc.oneof(
      fc.constantFrom<Curation['verdict'][]>({ is: 'none' }, { is: 'confirmed' }, { is: 'rejected' }),
      fc.record({
        is: fc.constant('corrected' as const),
        to: fc.constantFrom('one', 'two').map((question) => ({ ...SEVEN, question })),
      }),
      fc.record({ target: fc.constantFrom(...six), isKnown: fc.boolean() }).map(({ target, isKnown }) => ({
        is: 'merged' as const,
        into: target.id,
        ...(isKnown && { as: target }),
      })),
    );
  /** Some of the six as they are found, a few of them under other ids, and what the reader said of some. */
  const stored = sixClaims.chain((six) =>
    fc.record({
      claims: fc
        .array(fc.constantFrom('as it was', 'anew', 'gone'), { minLength: 6, maxLength: 6 })
        .map((fates) =>
          six.flatMap((claim, n) => {
            if (fates[n] === 'gone') return [];
            return fates[n] === 'anew' && claim.source !== 'reader'
              ? [{ ...claim, id: `${claim.id}-anew` }]
              : [claim];
          }),
        ),
      curations: fc
        .array(
          fc.record({ verdict: verdictOn(six), day: fc.integer({ min: 10, max: 14 }), isSaid: fc.boolean() }),
          {
            minLength: 6,
            maxLength: 6,
          },
        )
        .map((all) =>
          all.flatMap(({ verdict, day, isSaid }, n) => {
            const claim = six[n];
            return claim && isSaid ? [saying(claim, verdict, `2024-06-${day}T10:00:00.000Z`)] : [];
          }),
        ),
    }),
  );
  const sorted = <T extends SourcedClaim>(claims: readonly T[]) =>
    claims.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

  const sentencesIn = (claims: readonly StandingClaim[]) =>
    new Set(
      claims.flatMap(({ article, sentence, passages = [] }) =>
        [sentence, ...passages].map(({ exact }) => `${article} ${exact}`),
      ),
    );

  it('come to the same when it is done again', () => {
    fc.assert(
      fc.property(stored, ({ claims, curations }) => {
        const once = standingClaims(claims, curations);
        const again = standingClaims(once, curations);
        // Of two claims on one sentence, of which one displaced the other, either may tell what was merged into the other.
        const alone = (all: readonly StandingClaim[]) =>
          sorted(all).map(({ passages: _, ...claim }) => claim);
        expect(alone(again)).toEqual(alone(once));
        expect(sentencesIn(again)).toEqual(sentencesIn(once));
      }),
      // The same each time: of some forty thousand there is one in which a claim that displaced the target of a merge is displaced itself
      // when it is done again (docs/decisions/0025).
      { numRuns: 3000, seed: 25 },
    );
  });

  it('come to the same again where two claims say what another was merged into, and one of them is found no more', () => {
    const three = (id: string, source: SourcedClaim['source'], rules: string[]) =>
      found({ id, source, rules, sentence: at(200, 'Three came.'), span: at(200, 'O') });
    const two = found({ id: 'e', sentence: at(100, 'Two came.'), span: at(100, 'O') });
    const curations = [
      saying(three('a', 'import', ['import']), { is: 'corrected', to: SEVEN }, '2024-06-10T10:00:00.000Z'),
      saying(
        two,
        { is: 'merged', into: 'd', as: three('d', 'reader', [SAVED_BY_READER]) },
        '2024-06-10T10:00:00.000Z',
      ),
    ];
    const once = standingClaims([three('b', 'reader', [SAVED_BY_READER]), two], curations);
    expect(sorted(standingClaims(once, curations))).toEqual(sorted(once));
    expect(once.map(({ id, passages = [] }) => [id, passages.length])).toEqual([
      ['b', 0],
      ['a', 1],
    ]);
  });

  it('come to the same in any order', () => {
    const inAnyOrder = stored.chain(({ claims, curations }) =>
      fc.record({
        claims: fc.constant(claims),
        curations: fc.constant(curations),
        mixedClaims: fc.shuffledSubarray(claims, { minLength: claims.length }),
        mixedCurations: fc.shuffledSubarray(curations, { minLength: curations.length }),
      }),
    );
    fc.assert(
      fc.property(inAnyOrder, ({ claims, curations, mixedClaims, mixedCurations }) => {
        expect(sorted(standingClaims(mixedClaims, mixedCurations))).toEqual(
          sorted(standingClaims(claims, curations)),
        );
      }),
      { numRuns: 3000 },
    );
  });

  it('give every claim one id, and lose none but what was rejected, merged or said in its place', () => {
    const pages = stored.map(({ claims, curations }) => ({
      claims: claims.filter(({ source }) => source === 'page'),
      curations: curations.filter(({ verdict: { is } }) => is !== 'corrected'),
    }));
    fc.assert(
      fc.property(pages, ({ claims, curations }) => {
        const standing = standingClaims(claims, curations);
        expect(new Set(ids(standing)).size).toBe(standing.length);
        const there = new Set(standing.map(identityOf));
        const removed = new Set(
          curations.flatMap(({ claim, verdict: { is } }) =>
            is === 'rejected' || is === 'merged' ? [identityOf(claim)] : [],
          ),
        );
        // What the reader confirmed and is found no more stands in the place of what is found there.
        const places = curations.map(
          ({ claim }) => `${claim.article} ${claim.question} ${claim.sentence.exact}`,
        );
        const isSaidInPlace = ({ article, question, sentence }: SourcedClaim) =>
          places.includes(`${article} ${question} ${sentence.exact}`);
        const kept = claims.filter((claim) => !removed.has(identityOf(claim)) && !isSaidInPlace(claim));
        expect(kept.map(identityOf).filter((claim) => !there.has(claim))).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('lose no sentence by merging', () => {
    const merged = stored.map(({ claims, curations }) => ({
      claims: claims.filter(({ source }) => source === 'page'),
      curations: curations.filter(({ verdict: { is } }) => is === 'merged'),
    }));
    fc.assert(
      fc.property(merged, ({ claims, curations }) => {
        const told = standingClaims(claims, curations).flatMap(({ article, sentence, passages = [] }) =>
          [sentence, ...passages].map(({ exact }) => `${article} ${exact}`),
        );
        for (const { article, sentence } of claims) expect(told).toContain(`${article} ${sentence.exact}`);
      }),
      { numRuns: 3000 },
    );
  });

  it('touch nothing of other articles', () => {
    fc.assert(
      fc.property(stored, ({ claims, curations }) => {
        const here = curations.filter(({ article }) => article === 'here');
        const there = (all: readonly SourcedClaim[]) => all.filter(({ article }) => article === 'there');
        expect(there(standingClaims(claims, here))).toEqual(standingClaims(there(claims), []));
      }),
    );
  });
});
