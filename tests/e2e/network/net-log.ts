/** What a browser did on the network while it was open: every request, look-up of a name and connection, from its own log. */
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const Event = v.object({
  time: v.string(),
  type: v.number(),
  params: v.optional(
    v.object({
      url: v.optional(v.string()),
      host: v.optional(v.string()),
      group_id: v.optional(v.string()),
      initiator: v.optional(v.string()),
      network_isolation_key: v.optional(v.string()),
    }),
  ),
});
/** What Chromium writes with --log-net-log: its events have numbers, which it names at the beginning. */
const NetLog = v.object({
  constants: v.object({
    logEventTypes: v.record(v.string(), v.number()),
    timeTickOffset: v.union([v.number(), v.pipe(v.string(), v.transform(Number))]),
  }),
  events: v.array(Event),
});

/** One thing that went out, or was about to. */
export interface Sent {
  /** An address, a name that was looked up, or what was connected to. */
  readonly to: string;
  readonly is: 'request' | 'look-up' | 'connection';
  /** On whose behalf, as far as the log tells. */
  readonly of: string;
  /** Unix time in milliseconds. */
  readonly at: number;
}

/** Reads the log of a browser that was closed, in the order of time. */
export async function readNetLog(file: string): Promise<Sent[]> {
  const { constants, events } = v.parse(NetLog, JSON.parse(await readFile(file, 'utf8')));
  const names = new Map(Object.entries(constants.logEventTypes).map(([name, type]) => [type, name]));
  return events.flatMap(({ time, type, params = {} }): Sent[] => {
    const name = names.get(type) ?? '';
    const of = `${params.initiator ?? ''} ${params.network_isolation_key ?? ''}`.trim();
    const at = Number(time) + constants.timeTickOffset;
    if (params.url !== undefined) return [{ to: params.url, is: 'request', of, at }];
    if (params.host !== undefined && name.startsWith('HOST_RESOLVER'))
      return [{ to: params.host, is: 'look-up', of, at }];
    if (params.group_id !== undefined) return [{ to: params.group_id, is: 'connection', of, at }];
    return [];
  });
}
