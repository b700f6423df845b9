import { describe, expect, it } from 'vitest';
import { rulesOf, rulesOfToday } from './reading-rules';

const SUMMIT = { id: 'summit', version: '1.0.0' };
const TREATY = { id: 'treaty', version: '2.0.0' };

describe('the rules of today', () => {
  it('take in what was read for a topic that is followed, and for one that is no longer', () => {
    const today = rulesOfToday([SUMMIT, TREATY], [SUMMIT]);
    expect(today).toContain(rulesOf(SUMMIT, [SUMMIT]));
    expect(today).toContain(rulesOf(TREATY, [TREATY, SUMMIT]));
  });

  it('leave out what was read with another version of its topic', () => {
    const read = rulesOf(SUMMIT, [SUMMIT]);
    expect(rulesOfToday([{ ...SUMMIT, version: '1.0.1' }], [SUMMIT])).not.toContain(read);
  });

  it('leave out what no topic was found in, when another topic is followed now', () => {
    const read = rulesOf(null, [SUMMIT]);
    expect(rulesOfToday([SUMMIT, TREATY], [SUMMIT])).toContain(read);
    expect(rulesOfToday([SUMMIT, TREATY], [SUMMIT, TREATY])).not.toContain(read);
  });

  it('name what is followed in one order', () => {
    expect(rulesOf(null, [TREATY, SUMMIT])).toBe(rulesOf(null, [SUMMIT, TREATY]));
  });
});
