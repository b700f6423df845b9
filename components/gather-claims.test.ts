import { describe, expect, it } from 'vitest';
import { aCheck, aClaim } from '../tests/builders';
import { gatherClaims, intoSections, type CheckedClaim } from './gather-claims';

function checked(id: string, question: string, outcome: CheckedClaim['check']['outcome'] = 'corroborated') {
  const [group = ''] = question.split('.');
  return {
    claim: aClaim({ id, question }),
    display: '11,000 containers',
    check: aCheck({ claim: id, outcome }),
    question: `${question}?`,
    group: { id: group, title: group },
  };
}
const idsOf = (claims: readonly CheckedClaim[]) =>
  gatherClaims(claims).map(({ answers }) =>
    answers.map(({ passages }) => passages.map(({ claim }) => claim.id).join('+')).join(' '),
  );

describe('gatherClaims', () => {
  it('puts all answers of a question under it, what reads alike side by side, and as one where it is on the same word', () => {
    const other = { ...checked('c', 'a.x'), display: 'another' };
    const unsourced = {
      ...checked('d', 'a.x'),
      claim: aClaim({ id: 'd', question: 'a.x', attribution: [] }),
    };
    expect(idsOf([checked('a', 'a.x'), other, checked('b', 'a.x'), unsourced])).toEqual(['a+b d c']);
  });

  it('keeps apart what comes to something else', () => {
    expect(idsOf([checked('a', 'a.x'), checked('b', 'a.x', 'differs')])).toEqual(['a b']);
  });

  it('marks answers that read alike', () => {
    const claims = [checked('a', 'a.x'), checked('b', 'a.x', 'differs'), checked('c', 'a.y')];
    const alone = gatherClaims(claims).map(({ answers }) => answers.map(({ isAlone }) => isAlone));
    expect(alone).toEqual([[false, false], [true]]);
  });

  it('asks first what is in dispute, and leaves the rest in its order', () => {
    const claims = [
      checked('a', 'a.x'),
      checked('b', 'a.y', 'differs'),
      checked('c', 'a.z'),
      checked('d', 'b.x', 'denied'),
    ];
    expect(idsOf(claims)).toEqual(['b', 'd', 'a', 'c']);
  });
});

describe('intoSections', () => {
  it('has one section a group, in the order in which they come', () => {
    const questions = gatherClaims([checked('a', 'b.x'), checked('b', 'a.x'), checked('c', 'b.y')]);
    expect(intoSections(questions).map(({ id, questions: of }) => [id, of.length])).toEqual([
      ['b', 2],
      ['a', 1],
    ]);
  });
});
