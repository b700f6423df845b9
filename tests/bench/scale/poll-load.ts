/** A day of many devices that look whether there is something new: how many requests come in which second. */
import { retryAfter } from '../../../lib/sync/engine/retry';
import type { Retry } from '../../../lib/sync/space';
import { chanceOf, type Chance } from '../prose';
import { POLL_MINUTES } from './assumptions';

/** What came in a second, over the day or a part of it. */
export interface Load {
  readonly mean: number;
  /** Of the busiest hour: the mean, and the second that only one in a hundred was busier than. */
  readonly busiestHour: number;
  readonly p99: number;
  readonly most: number;
}

const DAY = 86_400;
const HOUR = 3_600;

/** How the devices are simulated. */
export interface Devices {
  readonly devices: number;
  readonly hoursOpen: number;
  /** Whether each begins at a moment of its own, as the extension does, or all on the minute. */
  readonly jitter: boolean;
  /** From the first to the last of them, in hours: one country, or the world. */
  readonly spread: number;
}

/** Looks by the second of a day; a look is one for each space, told as one. */
export function simulateDay({ devices, hoursOpen, jitter, spread }: Devices): Load {
  const chance = chanceOf(7);
  const looks = new Float64Array(DAY);
  for (let device = 0; device < devices; device++) {
    const opened = openingOf(chance, spread, jitter);
    const period = POLL_MINUTES * 60;
    // As the background does: at once when the browser starts, then by an alarm whose first time is drawn.
    add(looks, opened);
    const first = jitter ? period * (0.5 + chance()) : period;
    for (let at = opened + first; at < opened + hoursOpen * HOUR; at += period) add(looks, at);
  }
  return loadOf(looks);
}

/**
 * What comes in the hour after a server was away for so many seconds, of devices that all noticed: each tries again as the engine does.
 * @returns by the second, from the moment it is back
 */
export function simulateReturn(devices: number, away: number): Load {
  const chance = chanceOf(11);
  const looks = new Float64Array(HOUR);
  for (let device = 0; device < devices; device++) {
    let retry: Retry | undefined;
    // The alarm comes every few minutes; at each it looks whether it may try again.
    for (let at = chance() * POLL_MINUTES * 60; at < away + HOUR; at += POLL_MINUTES * 60) {
      if (retry && at * 1000 < retry.notBefore) continue;
      retry = at < away ? retryAfter({ is: 'unreachable' }, retry, at * 1000, chance()) : undefined;
      if (at >= away) add(looks, at - away);
    }
  }
  return loadOf(looks);
}

/** Most begin their day around nine, and the rest whenever they like. */
function openingOf(chance: Chance, spread: number, jitter: boolean): number {
  const nine = 9 * HOUR + (chance() + chance() + chance() - 1.5) * HOUR;
  const zone = Math.floor(chance() * (spread + 1)) * HOUR;
  const at = chance() < 0.7 ? nine : chance() * DAY;
  return jitter ? at + zone : Math.floor((at + zone) / 60) * 60;
}

function add(looks: Float64Array, at: number): void {
  const second = Math.floor(at) % DAY;
  looks[second] = (looks[second] ?? 0) + 1;
}

function loadOf(looks: Float64Array): Load {
  const hours: number[] = [];
  for (let at = 0; at + HOUR <= looks.length; at += HOUR)
    hours.push(sum(looks.subarray(at, at + HOUR)) / HOUR);
  const busiest = hours.indexOf(Math.max(...hours)) * HOUR;
  const seconds = looks.slice(busiest, busiest + HOUR).sort();
  return {
    mean: sum(looks) / looks.length,
    busiestHour: Math.max(...hours),
    p99: seconds[Math.floor(seconds.length * 0.99)] ?? 0,
    most: seconds.at(-1) ?? 0,
  };
}

const sum = (numbers: Float64Array) => numbers.reduce((total, one) => total + one, 0);
