import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClaimAnswer, ClaimQuery } from './claim-search-protocol';

/** The answer to the last query, as soon as there is one; the one before until then. */
export function useClaimSearch(query: string, from: number, to: number): ClaimAnswer | null {
  const worker = useRef<Worker | null>(null);
  const turn = useRef(0);
  const [answer, setAnswer] = useState<ClaimAnswer | null>(null);
  useLayoutEffect(() => {
    const started = new Worker(new URL('./claim-search-worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<ClaimAnswer>) => {
      if (data.is === 'failed' || data.turn === turn.current) setAnswer(data);
    });
    started.addEventListener('error', ({ message }) => setAnswer({ is: 'failed', why: message }));
    worker.current = started;
    return () => started.terminate();
  }, []);
  useEffect(() => {
    turn.current++;
    const asked: ClaimQuery = { turn: turn.current, query, from, to };
    worker.current?.postMessage(asked);
  }, [query, from, to]);
  return answer;
}
