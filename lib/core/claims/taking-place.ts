import { wordSet } from '../text/word-set';
import type { Tokens } from '../text/tokens';
import type { Credit } from './attribution/credit';
import type { Value } from './claim';

/** Tokens, both inclusive. */
interface Stretch {
  readonly first: number;
  readonly last: number;
}

/** That something takes place, as verbs and as nouns, by how the words begin; folded. */
const TAKES_PLACE = new RegExp(
  '^(' +
    [
      'meet|met$|talks$|summit|visit|travel|arriv|held$|hold$|holding$|host|happen|place$|occur|open|start|began$|begin|trip|gather|going$|go$|went$|planned$|scheduled$',
      'reun|encuentr|encontr|cumbre|celebr|viaj|ocurr|lugar$|iba$|rencontr|sommet|reunion|visite|lieu$|voyage|tenu',
      'treff|traf|getroffen|gipfel|besuch|reis|gereist|statt|incontr|vertice|riun|svol|viagg|cupula|cimeira|realiz',
      'встре|саммит|визит|посе|состоя|перегов|поезд|прибы|приех',
    ].join('|') +
    ')',
);
/** The same in Korean, Japanese and Turkish, where the denial stands behind; not with the mark of where or when. */
export const TAKES_PLACE_BEFORE =
  /(회담|만남|방문|정상회의|회동)(?!에서|\s?(중|때|당시))|만났|만난|열렸|열린|열릴|열기|개최|会談(?!で|中)|会った|開かれ|訪問|görüş|buluş|ziyaret/;

/** What tells when or where the rest was, in front of its words. */
const ASIDE = wordSet(
  'as during when while after before amid at in on following since ' +
    'durante cuando mientras tras despues antes en pendant durant lors quand alors apres avant dans au ' +
    'wahrend als beim bei nach vor im am in auf mentre dopo prima nel nella alla al quando enquanto apos depois em no na ' +
    'во время когда после до перед на в',
);
const HELPS = /^(was|were|is|are|had|has|would|will|could|led|produced|brought|gave|made|ended|dealt)$/;
const CALLED_OFF =
  /^(held|been|be|planned|scheduled|set|arranged|taking|due|to|take|taken|happen|happening)$/;

/** Whether what is denied is that something takes place then or there, and not what else was then or there. */
export function isOfTakingPlace(tokens: Tokens, denial: Stretch, answer: Stretch): boolean {
  const { words } = tokens;
  for (let at = denial.last + 1; at < answer.first; at++) {
    if (ASIDE.has(words[at] ?? '')) return false;
    if (TAKES_PLACE.test(words[at] ?? '')) return !isPredicateBehind(words, answer.last + 1);
  }
  return false;
}

/** "denied that the talks in Oslo were about arms": something else is denied of it. */
function isPredicateBehind(words: readonly string[], at: number): boolean {
  return HELPS.test(words[at] ?? '') && !CALLED_OFF.test(words[at + 1] ?? '') && words[at + 1] !== 'ever';
}

/** What is written between two tokens, folded. */
export function textBetween({ text, ends, starts }: Tokens, from: number, to: number): string {
  return text.folded.slice(ends[from] ?? 0, starts[to] ?? text.folded.length);
}

/** Whether a value tells when or where something was. */
export function isWhenOrWhere({ type }: { readonly type: Value['type'] | 'quotation' }): boolean {
  return type === 'date' || type === 'time' || type === 'place';
}

/** Credits for what stands beside a denial: whoever denies, or is told of in what is denied, does not speak of it. */
export function besideDenial(
  credits: readonly Credit[],
  denial: Stretch | null,
  answer: Stretch,
): readonly Credit[] {
  if (denial === null) return credits;
  return credits.filter(
    ({ at }) => at < Math.min(denial.first, answer.first) || at > Math.max(denial.last, answer.last),
  );
}
