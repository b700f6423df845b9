/** Which of many articles carry one text: found once for all claims, as each holds it against all that agree. */
import { sameText } from '../text/fingerprint';

/** Anything with a sketch of its text (lib/core/text/fingerprint); empty or absent where none is known. */
interface Sketched {
  readonly fingerprint?: readonly number[];
}

/**
 * The copies of each ({@link sameText}), itself not among them; what has none is not in the map. Only what shares a number of the sketch is
 * held against each other, so that it costs about as much as the sketches are long.
 */
export function copiesAmong<T extends Sketched>(all: Iterable<T>): ReadonlyMap<T, ReadonlySet<T>> {
  const byNumber = new Map<number, T[]>();
  const copies = new Map<T, Set<T>>();
  for (const one of all)
    for (const other of alikeBefore(byNumber, one)) {
      if (!sameText(one.fingerprint ?? [], other.fingerprint ?? [])) continue;
      note(copies, one, other);
      note(copies, other, one);
    }
  return copies;
}

/** What came before and shares a number with this one, which is noted for those to come. */
function alikeBefore<T extends Sketched>(byNumber: Map<number, T[]>, one: T): Set<T> {
  const alike = new Set<T>();
  for (const number of one.fingerprint ?? []) {
    const known = byNumber.get(number);
    if (known) {
      for (const other of known) alike.add(other);
      known.push(one);
    } else byNumber.set(number, [one]);
  }
  alike.delete(one);
  return alike;
}

function note<T>(copies: Map<T, Set<T>>, of: T, copy: T): void {
  const known = copies.get(of);
  if (known) known.add(copy);
  else copies.set(of, new Set([copy]));
}
