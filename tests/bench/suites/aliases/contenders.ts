/** Looking for names in a text, and making ready for that: ours beside one alternation of all of them. Runs in a page. */
import { fold } from '../../../../lib/core/text/fold';
import { findPhrases, indexPhrases, type PhraseIndex } from '../../../../lib/core/text/phrases';
import { tokenise, type Tokens } from '../../../../lib/core/text/tokens';
import { timeOf } from '../../measure/alternate';

const OFTEN = 10;
let text = '';
let names: readonly string[] = [];
let index: PhraseIndex = indexPhrases([]);
let alternation = /$^/u;
let split: Tokens = tokenise(fold(''));

const ready = () => indexPhrases(names.map((phrase, id) => ({ phrase, id })));

/** Backwards by the alphabet: so the longest of those that begin alike comes first, and the engine sees what they share. */
const written = () =>
  names
    .map((name) => name.toLowerCase())
    .toSorted()
    .reverse()
    .join('|');

/** @param tokens words of the text: the analysis needs them whatever is looked for, and has them made once */
function findOurs(tokens = tokenise(fold(text))): Set<number> {
  const { offsets } = tokens.text;
  const found = new Set<number>();
  for (const { first } of findPhrases(tokens, index)) {
    const at = tokens.starts[first] ?? 0;
    found.add(offsets ? (offsets[at] ?? 0) : at);
  }
  return found;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where words begin and end is asked of the hits, as that is quicker than to have it in the expression. */
function findTheirs(): Set<number> {
  const found = new Set<number>();
  alternation.lastIndex = 0;
  for (let hit = alternation.exec(text); hit; hit = alternation.exec(text)) {
    const end = hit.index + hit[0].length;
    if (!LETTER.test(text.charAt(hit.index - 1)) && !LETTER.test(text.charAt(end))) found.add(hit.index);
  }
  return found;
}

Object.assign(globalThis, {
  contenders: {
    /** @returns how many places each of the two finds a name at */
    take(input: { text: string; names: readonly string[] }) {
      ({ text, names } = input);
      index = ready();
      split = tokenise(fold(text));
      alternation = new RegExp(written(), 'giu');
      return { ours: findOurs().size, theirs: findTheirs().size };
    },
    ours: () => timeOf(() => findOurs()),
    /** As often as it takes to be told from the clock's own grain. */
    oursSplit: () =>
      timeOf(() => {
        for (let i = 0; i < OFTEN; i++) findOurs(split);
      }) / OFTEN,
    theirs: () => timeOf(findTheirs),
    buildOurs: () => timeOf(() => (index = ready())),
    /** An engine compiles an expression when it is first run. */
    buildTheirs: () => timeOf(() => (alternation = new RegExp(written(), 'giu')).test('a')),
    bothOurs: () => timeOf(() => ((index = ready()), findOurs())),
    bothTheirs: () => timeOf(() => ((alternation = new RegExp(written(), 'giu')), findTheirs())),
  },
});
