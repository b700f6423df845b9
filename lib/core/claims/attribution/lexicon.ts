import { fold } from '../../text/fold';
import { tokenise } from '../../text/tokens';
import { MEDIA_ROLES, ROLES } from '../roles';

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

/** What a word may be: the first of cues (the longest first), and a role or a medium that speaks without a name. */
export interface Meaning {
  readonly cues: Entry[];
  role: 'role' | 'medium' | null;
}

/** All that a language credits by, by first word: so that each word of a text is looked up once. */
export type Lexicon = ReadonlyMap<string, Meaning>;

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

/** Indexes cues by their first word, together with the roles and media. */
export function lexiconOf(all: readonly Entry[]): Lexicon {
  const map = new Map<string, Meaning>();
  const meaningOf = (word: string): Meaning => {
    const known = map.get(word) ?? { cues: [], role: null };
    map.set(word, known);
    return known;
  };
  for (const entry of all) meaningOf(entry.words[0] ?? '').cues.push(entry);
  for (const word of ROLES) meaningOf(word).role = 'role';
  for (const word of MEDIA_ROLES) meaningOf(word).role = 'medium';
  for (const { cues } of map.values()) cues.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** What stands in a sentence: cues in order, and the tokens that are roles or media. */
export interface Found {
  readonly hits: readonly Hit[];
  readonly roles: ReadonlyMap<number, 'role' | 'medium'>;
}

/** No roles: where nobody speaks, nobody need be found out. */
export const NO_ROLES: Found['roles'] = new Map();

/** The cues and roles in tokens `first` to `last` (both inclusive); cues in order, without overlaps. */
export function lookUp(lexicon: Lexicon, words: readonly string[], first: number, last: number): Found {
  const hits: Hit[] = [];
  let roles: Map<number, 'role' | 'medium'> | null = null;
  let covered = first;
  for (let at = first; at <= last; at++) {
    const meaning = lexicon.get(words[at] ?? '');
    if (meaning === undefined) continue;
    if (meaning.role !== null) (roles ??= new Map()).set(at, meaning.role);
    if (at < covered) continue;
    for (const { words: phrase, cue } of meaning.cues) {
      const end = at + phrase.length - 1;
      // The same words may be a verb and a noun: what stands around them tells.
      if (end + 1 < covered || end > last || !standsAt(phrase, words, at)) continue;
      covered = end + 1;
      hits.push({ words: phrase, cue, at, end });
    }
  }
  return { hits, roles: roles ?? NO_ROLES };
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  for (let i = 1; i < phrase.length; i++) if (phrase[i] !== words[at + i]) return false;
  return true;
}
