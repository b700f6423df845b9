/** What a public pack costs to publish: the whole, and what leads from one version to the next. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as v from 'valibot';
import { isObject } from '../../../lib/core/interchange/json';
import { canonicalText } from '../../../lib/core/topic/exchange/canonical-pack';
import { makeDelta } from '../../../lib/core/topic/feed/pack-delta';

/** Bytes, pressed. */
export interface FeedBytes {
  readonly pack: number;
  /** One in which so many seed claims are new, and one wording is another. */
  readonly delta: number;
  readonly newClaims: number;
}

const NEW_CLAIMS = 20;
const Seeds = v.object({ claims: v.array(v.unknown()) });

/** Weighs the pack of the Pyongyang summit, as it would be the day after twenty more claims came in. */
export function measureFeed(): FeedBytes {
  const after: unknown = JSON.parse(readFileSync('public/topics/pyongyang-summit-2024.json', 'utf8'));
  if (!isObject(after)) throw new Error('no pack');
  const { claims } = v.parse(Seeds, after);
  const before = { ...after, claims: claims.slice(0, -NEW_CLAIMS) };
  const delta = makeDelta(before, after);
  return {
    pack: pressed(canonicalText(after)),
    delta: pressed(JSON.stringify(delta)),
    newClaims: NEW_CLAIMS,
  };
}

const pressed = (text: string) => gzipSync(text, { level: 9 }).length;
