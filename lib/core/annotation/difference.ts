import { onceInBoth } from '../text/once-in-both';
import type { Difference } from './anchoring';
import { splitPieces } from './pieces';
import { touchesOf } from './touches';

/** A part of a difference. */
type Part = Difference['parts'][number];

/**
 * What was saved against what was found, word by word: the `same` and `removed` parts put together are `saved`, the `same` and `added`
 * ones are `found`. Says when a number, a name or a negation is among what changed; in doubt, it says so.
 * @param weigh what it is worth that a piece (a word, a sign, white space) stays; more than nothing
 */
export function difference(saved: string, found: string, weigh: Weigh = weightOf): Difference {
  const parts = readable(diff(splitPieces(saved), splitPieces(found), weigh));
  return { parts, touches: touchesOf(parts) };
}

type Weigh = (piece: string) => number;

/** Beyond so many cells of a table, a text is parted at the words that both have once. */
const MANY_CELLS = 20_000;
/** Beyond so many, one without such words is taken as changed throughout: the table would take too long. */
const MOST_CELLS = 250_000;

function diff(saved: readonly string[], found: readonly string[], weigh: Weigh): Part[] {
  let head = 0;
  while (head < saved.length && head < found.length && saved[head] === found[head]) head++;
  let tail = 0;
  const most = Math.min(saved.length, found.length) - head;
  while (tail < most && saved[saved.length - 1 - tail] === found[found.length - 1 - tail]) tail++;
  return [
    ...partOf('same', saved.slice(0, head)),
    ...diffMiddle(saved.slice(head, saved.length - tail), found.slice(head, found.length - tail), weigh),
    ...partOf('same', saved.slice(saved.length - tail)),
  ];
}

function partOf(kind: Part['kind'], pieces: readonly string[]): Part[] {
  return pieces.length > 0 ? [{ kind, text: pieces.join('') }] : [];
}

function diffMiddle(saved: readonly string[], found: readonly string[], weigh: Weigh): Part[] {
  const cells = saved.length * found.length;
  const fixed = cells > MANY_CELLS ? onceInBoth(saved, found) : [];
  if (fixed.length === 0 && cells > 0 && cells <= MOST_CELLS) return diffSmall(saved, found, weigh);
  if (fixed.length === 0) return [...partOf('removed', saved), ...partOf('added', found)];
  const parts: Part[] = [];
  let [a, b] = [0, 0];
  for (const [inSaved, inFound] of [...fixed, [saved.length, found.length] as const]) {
    for (const part of diff(saved.slice(a, inSaved), found.slice(b, inFound), weigh)) parts.push(part);
    for (const part of partOf('same', saved.slice(inSaved, inSaved + 1))) parts.push(part);
    [a, b] = [inSaved + 1, inFound + 1];
  }
  return parts;
}

/** That a word stays is worth more than that spaces and commas do. */
const weightOf = (piece: string) => (/[\p{L}\p{N}\p{S}]/u.test(piece) ? 4 : 1);

/** The longest common subsequence, weighed, by the plain table. */
function diffSmall(saved: readonly string[], found: readonly string[], weigh: Weigh): Part[] {
  const width = found.length + 1;
  const rest = new Int32Array((saved.length + 1) * width);
  const weights = saved.map(weigh);
  for (let a = saved.length - 1; a >= 0; a--) {
    for (let b = found.length - 1; b >= 0; b--) {
      const at = a * width + b;
      rest[at] =
        saved[a] === found[b]
          ? (rest[at + width + 1] ?? 0) + (weights[a] ?? 0)
          : Math.max(rest[at + width] ?? 0, rest[at + 1] ?? 0);
    }
  }
  const parts: Part[] = [];
  let [a, b] = [0, 0];
  while (a < saved.length || b < found.length) {
    const at = a * width + b;
    const [one, other] = [saved[a], found[b]];
    if (one !== undefined && one === other) {
      parts.push({ kind: 'same', text: one });
      [a, b] = [a + 1, b + 1];
    } else if (one !== undefined && (other === undefined || (rest[at + width] ?? 0) >= (rest[at + 1] ?? 0))) {
      parts.push({ kind: 'removed', text: one });
      a++;
    } else {
      parts.push({ kind: 'added', text: other ?? '' });
      b++;
    }
  }
  return parts;
}

/** Joined to stretches: of what changed together, first what went and then what came, with the spaces between. */
function readable(pieces: readonly Part[]): Part[] {
  const parts: Part[] = [];
  let [removed, added, kept] = ['', '', ''];
  const flush = () => {
    if (removed !== '') parts.push({ kind: 'removed', text: removed });
    if (added !== '') parts.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  for (const { kind, text } of pieces) {
    const isOpen = removed !== '' || added !== '';
    if (kind === 'same') {
      if (isOpen && kept === '' && /^\s+$/.test(text)) kept = text;
      else {
        flush();
        addSame(parts, kept + text);
        kept = '';
      }
      continue;
    }
    // A space between two changed words is part of the change.
    [removed, added, kept] = [removed + kept, added + kept, ''];
    if (kind === 'removed') removed += text;
    else added += text;
  }
  flush();
  addSame(parts, kept);
  return parts;
}

function addSame(parts: Part[], text: string): void {
  const last = parts.at(-1);
  if (text === '') return;
  if (last?.kind === 'same') parts[parts.length - 1] = { kind: 'same', text: last.text + text };
  else parts.push({ kind: 'same', text });
}
