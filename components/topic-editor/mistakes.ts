import type { PackError } from '../../lib/core/topic/compile';

/** The mistakes in a draft, to be shown where they are made. */
export interface Mistakes {
  readonly all: readonly PackError[];
  /** What is wrong at a path of the pack (`entities.3.aliases`) or anywhere below it. */
  readonly under: (path: string) => readonly string[];
}

/** Sorts mistakes by where they are. */
export function mistakesIn(errors: readonly PackError[]): Mistakes {
  const byPath = new Map<string, string[]>();
  for (const { path, message } of errors) {
    // Told at each step of the path, so that a folded part tells of what is in it.
    for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
      const there = byPath.get(at);
      if (there) there.push(message);
      else byPath.set(at, [message]);
    }
  }
  return { all: errors, under: (path) => byPath.get(path) ?? NONE };
}

const NONE: readonly string[] = [];

/** The mistakes without those of fields that nothing was written in yet: who has just begun knows that much is missing. */
export function withoutMissing(errors: readonly PackError[], pack: unknown): readonly PackError[] {
  return errors.filter(({ path }) => !isEmpty(valueAt(pack, path)));
}

function valueAt(pack: unknown, path: string): unknown {
  let at = pack;
  for (const part of path.split('.')) at = isRecord(at) && Object.hasOwn(at, part) ? at[part] : undefined;
  return at;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
}

/** Nothing is wrong. */
export const NO_MISTAKES: Mistakes = mistakesIn([]);
