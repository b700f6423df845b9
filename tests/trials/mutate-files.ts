/** Files as an attacker, a failing disk or a clumsy hand makes them: at their bytes, and at their JSON. Everything comes from a seed. */
import { gunzipSync, gzipSync } from 'node:zlib';

/** Numbers from 0 to below 1, always the same for a seed (mulberry32). */
export type Random = () => number;

/** The numbers of a seed. */
export function randomFrom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let n = Math.imul(state ^ (state >>> 15), 1 | state);
    n = (n + Math.imul(n ^ (n >>> 7), 61 | n)) ^ n;
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 to below `most`. */
export function below(most: number, random: Random): number {
  return Math.floor(random() * most);
}

/** One of several. */
export function oneOf<T>(items: readonly T[], random: Random): T {
  const item = items[below(items.length, random)];
  if (item === undefined) throw new RangeError('There is none to pick.');
  return item;
}

/** Bytes with one to four changes: some flipped, cut out, put in, repeated, or all behind a place gone. */
export function mutateBytes(bytes: Uint8Array, random: Random): Uint8Array {
  let now = Buffer.from(bytes);
  for (let left = 1 + below(4, random); left > 0; left--) now = oneOf(CHANGES, random)(now, random);
  return now;
}

const CHANGES: readonly ((bytes: Buffer<ArrayBuffer>, random: Random) => Buffer<ArrayBuffer>)[] = [
  (bytes, random) => {
    const at = below(bytes.length, random);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << below(8, random));
    return bytes;
  },
  (bytes, random) => bytes.subarray(0, below(bytes.length, random)),
  (bytes, random) => {
    const [at, length] = [below(bytes.length, random), below(40, random)];
    return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
  },
  (bytes, random) => {
    const at = below(bytes.length, random);
    const put = oneOf(PUT_IN, random);
    return Buffer.concat([bytes.subarray(0, at), put, bytes.subarray(at)]);
  },
  (bytes, random) => {
    const [at, length] = [below(bytes.length, random), below(400, random)];
    const part = bytes.subarray(at, at + length);
    return Buffer.concat([bytes.subarray(0, at), part, part, bytes.subarray(at)]);
  },
];

const PUT_IN: readonly Buffer[] = [
  Buffer.from([0]),
  Buffer.from([0xff, 0xfe]),
  Buffer.from([0xef, 0xbb, 0xbf]),
  Buffer.from([0xed, 0xa0, 0x80]),
  Buffer.from('"'),
  Buffer.from('\\'),
  Buffer.from('\n'),
  Buffer.from('{"__proto__":{"x":1}}'),
  Buffer.from('['.repeat(20_000)),
  Buffer.from('<script>x</script>'),
  Buffer.from('<div>'.repeat(2_000)),
  Buffer.from('e999'),
];

/** JSON as text, with one to three values, keys or places of it changed; what no value of JavaScript is comes in as text. */
export function mutateJson(json: string, random: Random): string {
  let now = json;
  for (let left = 1 + below(3, random); left > 0; left--) {
    // What is nested without end no program writes again.
    const value = NESTED.test(now) ? undefined : parsed(now);
    if (value === undefined) return now;
    now = changed(value, random);
  }
  return now;
}

/** Gzip around other bytes, or broken itself. */
export function mutatePacked(packed: Uint8Array, random: Random): Uint8Array {
  const choice = below(4, random);
  if (choice === 0) return mutateBytes(packed, random);
  if (choice === 1) return gzipSync(mutateBytes(gunzipSync(packed), random));
  if (choice === 2) return Buffer.concat([packed, packed]);
  return gzipSync(packed);
}

const NESTED = /\[{100}|(?:\{"a":){100}/;
const PLACE = '@@here@@';
const VALUES: readonly string[] = [
  'null',
  'true',
  '0',
  '-1',
  '1e999',
  '-1e999',
  '0.1',
  '9007199254740993',
  '1e300',
  '-1e300',
  '"s\\ud800"',
  '""',
  '"\\ud800"',
  '"\\u0000"',
  '"__proto__"',
  '"constructor"',
  '"javascript:alert(1)"',
  '"<img src=x onerror=alert(1)>"',
  '"2024-13-45T99:99:99Z"',
  '"00000000-0000-4000-8000-000000000001"',
  '[]',
  '{}',
  '[null]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"a":1,"a":2}',
  `${'['.repeat(5_000)}${']'.repeat(5_000)}`,
  `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`,
  `"${'x'.repeat(100_000)}"`,
  `"${'\\u0301'.repeat(3_000)}"`,
];
const KEYS: readonly string[] = ['__proto__', 'constructor', 'toString', 'id', '', 'length', '\uD800'];

type Holder = Record<string, unknown>;

function changed(value: unknown, random: Random): string {
  const holders: Holder[] = [];
  gather(value, holders);
  if (holders.length === 0) return oneOf(VALUES, random);
  const holder = oneOf(holders, random);
  const key = oneOf([...Object.keys(holder), 'more'], random);
  const choice = below(5, random);
  if (choice === 0) delete holder[key];
  else if (choice === 1 && !Array.isArray(holder)) {
    // As a key of its own, also where it is one that objects have.
    Reflect.defineProperty(holder, oneOf(KEYS, random), {
      value: holder[key] ?? 1,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  } else if (choice === 2)
    holder[key] = oneOf(holders.slice(0, 20), random) === value ? null : copyOf(oneOf(holders, random));
  else holder[key] = PLACE;
  return JSON.stringify(value).replace(`"${PLACE}"`, () => oneOf(VALUES, random));
}

function gather(value: unknown, holders: Holder[], depth = 0): void {
  // What a mutation before this one nested is left alone.
  if (!isHolder(value) || depth > 40) return;
  holders.push(value);
  for (const inner of Object.values(value)) gather(inner, holders, depth + 1);
}

function isHolder(value: unknown): value is Holder {
  return typeof value === 'object' && value !== null;
}

function copyOf(value: unknown): unknown {
  return parsed(JSON.stringify(value));
}

function parsed(json: string): unknown {
  try {
    const value: unknown = JSON.parse(json);
    return value;
  } catch {
    return undefined;
  }
}
