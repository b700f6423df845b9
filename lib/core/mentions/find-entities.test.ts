import { describe, expect, it } from 'vitest';
import { theSummit } from '../../../tests/topic';
import { readText } from '../text/read-text';
import { findEntities } from './find-entities';

function entitiesIn(text: string, frameStands = true): string[] {
  const wording = theSummit().wordingIn(null);
  return findEntities(readText(text, wording.index), wording, frameStands).map(({ entity }) => entity);
}

describe('findEntities', () => {
  it.each<[string, string[]]>([
    ['Kim Jong-il received him on Kim Il-Sung Square.', ['kim-jong-il', 'kim-il-sung-square']],
    ['Kim thanked Putin.', ['kim-jong-un', 'putin']],
    ['Kim Min-seok thanked nobody.', []],
    ['The North Korean leader met the Russian president.', ['kim-jong-un', 'putin']],
    ['They told us that the US knew.', ['united-states']],
    ['Владимира Путина встретил Ким Чен Ын.', ['putin', 'kim-jong-un']],
    ['普京抵达平壤。', ['putin', 'pyongyang']],
    ['푸틴 대통령이 평양에 도착했다.', ['putin', 'pyongyang']],
    ['プーチン大統領は平壌に到着した。', ['putin', 'pyongyang']],
    ['وصل بوتين إلى بيونغ يانغ', ['putin', 'pyongyang']],
    ['Putin, Pyongyang’da Kim Jong-un ile görüştü.', ['putin', 'pyongyang', 'kim-jong-un']],
  ])('names those in %j', (text, expected) => {
    expect(entitiesIn(text)).toEqual(expected);
  });

  it('does not take a bare “Kim” for him before the event stands', () => {
    expect(entitiesIn('Kim thanked him.', false)).toEqual([]);
  });
});
