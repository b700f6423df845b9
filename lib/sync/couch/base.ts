/** What the engine keeps as a doc's `base`: the version that was there, and what is to be cleared away when a newer one has taken its place. */

/** Parts that a body was cut into: their docs are named by the head's id, the token and their number from 0. */
export interface Parts {
  /** Of this one cutting: letters and digits. */
  readonly token: string;
  readonly count: number;
}

/** A version of a doc. */
export interface Base {
  /** The winning leaf's revision. */
  readonly rev: string;
  /** Revisions of the other leaves, all of which were handed over together with the winning one. */
  readonly losing: readonly string[];
  /** Of all these leaves. */
  readonly parts: readonly Parts[];
}

/** A revision as CouchDB writes it: how many went before it and itself, and a hash. */
export const REVISION = /^[1-9]\d{0,15}-[\w.+]{1,64}$/;

const PARTS = /^([\da-z]{1,32})\.([1-9]\d{0,2})$/;

/** A base as text: the revision alone, nearly always. */
export function writeBase({ rev, losing, parts }: Base): string {
  if (losing.length === 0 && parts.length === 0) return rev;
  return [rev, losing.join(), parts.map(({ token, count }) => `${token}.${count}`).join()].join(' ');
}

/** Reads {@link writeBase}'s text; null for what is none, as of another server: what is there then is found out by pushing. */
export function readBase(text: string | null): Base | null {
  if (text === null) return null;
  const [rev = '', losing = '', parts = ''] = text.split(' ');
  const base = { rev, losing: listIn(losing), parts: listIn(parts).flatMap(readParts) };
  return [rev, ...base.losing].every((one) => REVISION.test(one)) ? base : null;
}

/** How many revisions it is from the first: 1 for the first. */
export function generationOf(rev: string): number {
  return Number.parseInt(rev, 10);
}

/** Of a doc's leaves, the one that every CouchDB shows: most revisions, then the greater hash. */
export function byWinning(a: string, b: string): number {
  const generations = generationOf(b) - generationOf(a);
  if (generations !== 0) return generations;
  return a < b ? 1 : -1;
}

function listIn(text: string): readonly string[] {
  return text === '' ? [] : text.split(',');
}

function readParts(text: string): readonly Parts[] {
  const [, token, count] = PARTS.exec(text) ?? [];
  return token === undefined ? [] : [{ token, count: Number(count) }];
}
