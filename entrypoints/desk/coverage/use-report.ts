import { useEffect, useState } from 'preact/hooks';
import { language } from '../../../locales/say';
import type { ReportReply, ReportRequest } from './report-protocol';

/** Between two choices so long is waited, in milliseconds: one ticks several boxes in a row. */
const PATIENCE = 150;

/**
 * A report that is written as it is asked for, by a worker of its own; each further choice ends the one before.
 * @param request null when there is nothing to write
 * @param written changes whenever what is stored on the topic did
 */
export function useReport(request: Omit<ReportRequest, 'made'> | null, written: unknown): ReportReply | null {
  const [reply, setReply] = useState<ReportReply | null>(null);
  useEffect(() => {
    setReply(null);
    if (!request) return undefined;
    let worker: Worker | null = null;
    const timer = setTimeout(() => {
      worker = new Worker(new URL('./report-worker.ts', import.meta.url), { type: 'module', name: language });
      worker.addEventListener('message', ({ data }: MessageEvent<ReportReply>) => {
        setReply(data);
        if (data.is !== 'comparing') worker?.terminate();
      });
      worker.addEventListener('error', ({ message }) => setReply({ is: 'failed', why: message }));
      worker.postMessage({ ...request, made: new Date().toISOString() } satisfies ReportRequest, []);
    }, PATIENCE);
    return () => {
      clearTimeout(timer);
      worker?.terminate();
    };
  }, [JSON.stringify(request), written]);
  return reply;
}
