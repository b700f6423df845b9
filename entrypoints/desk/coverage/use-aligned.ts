import { useEffect, useState } from 'preact/hooks';
import { alignRows, type AlignedRow, type Side } from '../../../lib/core/coverage/align-claims';
import type { TopicFacts } from '../../../lib/core/topic/facts';

/** Some articles' claims beside one another, with the articles that they were aligned of. */
export interface Aligned {
  readonly sides: readonly Side[];
  readonly rows: readonly AlignedRow[];
}

/** So long rows are worked out in one go, in milliseconds: the page is to answer in between. */
const IN_ONE_GO = 10;

/**
 * Aligns some articles' claims (core/coverage/align-claims), a few rows at a time.
 * @returns undefined until they are aligned; then what they came to, until others are
 */
export function useAligned(topic: TopicFacts, sides: readonly Side[] | undefined): Aligned | undefined {
  const [aligned, setAligned] = useState<Aligned>();
  useEffect(() => {
    if (!sides) return undefined;
    const rows: AlignedRow[] = [];
    const coming = alignRows(topic, sides);
    let timer: ReturnType<typeof setTimeout> | undefined;
    const goOn = () => {
      const until = performance.now() + IN_ONE_GO;
      do {
        const { value, done } = coming.next();
        if (done) return setAligned({ sides, rows });
        rows.push(value);
      } while (performance.now() < until);
      timer = setTimeout(goOn);
    };
    goOn();
    return () => clearTimeout(timer);
  }, [topic, sides]);
  return aligned;
}
