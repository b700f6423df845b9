import { useEffect, useState } from 'preact/hooks';

const NOTHING: readonly string[] = [];

/** What is offered to complete `prefix`: nothing while it is empty, and an answer that came too late for another prefix is let go of. */
export function useOffers(
  prefix: string,
  complete: (prefix: string) => Promise<readonly string[]>,
): [offers: readonly string[], close: () => void] {
  const [answer, setAnswer] = useState({ prefix: '', offers: NOTHING });
  useEffect(() => {
    if (prefix === '') {
      setAnswer({ prefix, offers: NOTHING });
      return undefined;
    }
    let isWanted = true;
    // Without completion tags can be typed as well: what goes wrong here takes nothing away but the list.
    void complete(prefix).then(
      (offers) => isWanted && setAnswer({ prefix, offers }),
      () => isWanted && setAnswer({ prefix, offers: NOTHING }),
    );
    return () => {
      isWanted = false;
    };
  }, [prefix]);
  return [answer.prefix === prefix ? answer.offers : NOTHING, () => setAnswer({ prefix, offers: NOTHING })];
}
