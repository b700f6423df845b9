import { fold } from '../../text/fold';
import { tokenise } from '../../text/tokens';

/**
 * What a verb does with what it reports: `states` takes a clause ("said that"), `thinks` as well but says it to nobody, `expresses` an object ("praised the pact"),
 * `commits` an act of one's own ("vowed to help"), `prints` what only a medium does by way of reporting ("KCNA published").
 */
export type Manner = 'states' | 'thinks' | 'expresses' | 'commits' | 'prints';

/** `past` may be a passive or an adjective as well ("was told", "the reported figure"); `ing` goes on after another verb. */
export type Form = 'finite' | 'past' | 'ing';

/**
 * How a word credits somebody: as a verb; in front of whom it credits, or behind them; as an account they own ("Seoul's
 * count"), or the wording of a quotation ("in Kyiv's words"); `topic` only marks the subject.
 */
export type Cue =
  | {
      readonly kind: 'verb';
      readonly manner: Manner;
      readonly form: Form;
      /** A word without which it says nothing: "put … at". */
      readonly needs: string | null;
    }
  | { readonly kind: 'before' | 'behind' | 'account' | 'wording' | 'topic' };

/** A cue with the words it is written in. */
export interface Entry {
  readonly words: readonly string[];
  readonly cue: Cue;
}

/** Cues by their first word; of several the longest stands first. */
export type Lexicon = ReadonlyMap<string, readonly Entry[]>;

/** A cue that stands at tokens `at` to `end`, both inclusive. */
export interface Hit extends Entry {
  readonly at: number;
  readonly end: number;
}

/** Phrases parted by `|`, each with the same cue. They are folded and split as a text is. */
export function entries(phrases: string, cue: Cue): Entry[] {
  return phrases.split('|').map((phrase) => ({ words: tokenise(fold(phrase.trim())).words, cue }));
}

/** A cue that is a verb. */
export function verb(manner: Manner, form: Form, needs: string | null = null): Cue {
  return { kind: 'verb', manner, form, needs };
}

/** The forms of regular English verbs, parted by spaces: "deny" is denies, denied, denying. */
export function regular(verbs: string, manner: Manner, needs: string | null = null): Entry[] {
  return verbs.split(' ').flatMap((base) => {
    const stem = /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}i` : base;
    const third = /(s|sh|ch|x|z)$/.test(base) || stem !== base ? `${stem}es` : `${base}s`;
    const past = base.endsWith('e') ? `${base}d` : `${stem}ed`;
    const going = base.endsWith('e') ? `${base.slice(0, -1)}ing` : `${base}ing`;
    return [
      ...entries(`${base}|${third}`, verb(manner, 'finite', needs)),
      ...entries(past, verb(manner, 'past', needs)),
      ...entries(going, verb(manner, 'ing', needs)),
    ];
  });
}

/** Indexes cues by their first word. */
export function lexiconOf(all: readonly Entry[]): Lexicon {
  const map = new Map<string, Entry[]>();
  for (const entry of all) {
    const first = entry.words[0] ?? '';
    const list = map.get(first) ?? [];
    list.push(entry);
    map.set(first, list);
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The cues that stand in tokens `first` to `last` (both inclusive), in order, without overlaps. */
export function hitsIn(lexicon: Lexicon, words: readonly string[], first: number, last: number): Hit[] {
  const hits: Hit[] = [];
  for (let at = first; at <= last; at++) {
    const candidates = lexicon.get(words[at] ?? '');
    if (candidates === undefined) continue;
    let end = -1;
    for (const entry of candidates) {
      const to = at + entry.words.length - 1;
      // The same words may be a verb and a noun: what stands around them tells.
      if (to < end || to > last || !entry.words.every((word, i) => words[at + i] === word)) continue;
      end = to;
      hits.push({ ...entry, at, end });
    }
    if (end >= 0) at = end;
  }
  return hits;
}
