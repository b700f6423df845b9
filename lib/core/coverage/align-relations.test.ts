import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyClaim, anyDay, ASKED } from '../../../tests/arbitrary-claims';
import { theSummit } from '../../../tests/topic';
import { relate } from '../checks/relate';
import { relateSides, type AnsweringSide, type SideRelation } from './align-relations';

const topic = theSummit();
const denial = ASKED.find(([question]) => question === 'arms.denial');
const anySides = fc.constantFrom(...ASKED).chain(([question, values]) =>
  fc.array(
    fc.record({
      published: fc.option(anyDay),
      answers: fc.array(anyClaim(question, values), { maxLength: 4 }),
      denials: denial ? fc.array(anyClaim(...denial), { maxLength: 2 }) : fc.constant([]),
    }),
    { minLength: 1, maxLength: 4 },
  ),
);

/** Pair by pair, as one would write it down. */
function relatePairs(sides: readonly AnsweringSide[]): SideRelation[] {
  return sides.flatMap((here, side) =>
    here.answers.flatMap((claim) =>
      sides.flatMap((there, other) => {
        const held = [...there.answers, ...there.denials].flatMap((told) => {
          const published = { here: here.published, there: there.published };
          const related = side === other ? null : relate(topic, claim, told, published);
          return related ? [{ here: { claim, side }, there: { claim: told, side: other }, ...related }] : [];
        });
        const agrees = held.some(({ relation }) => relation === 'corroborated');
        return held.map(({ relation, rules, ...found }): SideRelation => {
          if (!agrees || relation !== 'differs') return { ...found, relation, rules };
          return { ...found, relation: 'related', rules: [...rules, 'article:gives-both'] };
        });
      }),
    ),
  );
}

describe('relateSides', () => {
  it('says of any two answers what is said of them alone, but where an article gives both', () => {
    fc.assert(
      fc.property(anySides, (sides) => {
        const bare = ({ here, there, relation, rules }: SideRelation) => ({
          here: [here.side, here.claim],
          there: [there.side, there.claim],
          relation,
          rules,
        });
        expect(relateSides(topic, sides).map(bare)).toEqual(relatePairs(sides).map(bare));
      }),
    );
  });
});
