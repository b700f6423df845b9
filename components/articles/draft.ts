import type { Article } from '../../lib/core/claims/claim';
import { isRealDate, isShapedAsDate } from '../../lib/core/claims/stated-day';
import { isWebAddress } from '../../lib/core/interchange/web-address';

/** Why a file is not taken. */
export type Refused = 'empty' | 'binary' | 'kind' | 'large' | 'noText' | 'unreadable';

/** What became of adding a draft. */
export type DraftState =
  | { readonly is: 'waiting' }
  /** `topic` in words; null when no followed one was found in it. */
  | {
      readonly is: 'added';
      readonly article: string;
      readonly topic: string | null;
      readonly claims: number;
      /** Whether one that was kept was brought up to date, which can be undone. */
      readonly isUpdate: boolean;
    }
  | { readonly is: 'failed'; readonly why: string };

/** What adding a text does to the kept article that it is. */
export type Keep = 'update' | 'both';

/** A kept article that a draft is. */
export interface SameKept {
  readonly id: string;
  readonly title: string;
  /** How long its text is; null where none is kept. */
  readonly characters: number | null;
  /** Whether its text is the same and no longer, the same and longer, or another one under the same address. */
  readonly how: 'same' | 'shorter' | 'other';
}

/** A text that the reader brought, with what is known of it, before it is kept. */
export interface Draft {
  readonly key: number;
  /** The file's name; "" for what was pasted. */
  readonly name: string;
  readonly from: 'file' | 'paste';
  /** Its address where it has none on the web: the file's name, or one made of the text. */
  readonly ownUrl: string;
  readonly facts: Omit<Article, 'id'>;
  readonly text: string;
  readonly isArticle: boolean;
  /** How many characters it had, where it had more than are kept; else null. */
  readonly cutFrom: number | null;
  /** The kept article that it is; null where none is. */
  readonly same: SameKept | null;
  /** What adding does where it is kept already: `both` keeps it as an article of its own. */
  readonly keep: Keep;
  readonly state: DraftState;
}

/** A file that was not taken. */
export interface RefusedFile {
  readonly key: number;
  readonly name: string;
  readonly why: Refused;
}

/** What of a draft's facts is to be put right before it can be added; `day`: the date is none that there is. */
export type Fault = 'title' | 'published' | 'day' | 'url';

/** What has to be put right in its facts. */
export function faultsIn({ facts, ownUrl }: Pick<Draft, 'facts' | 'ownUrl'>): Fault[] {
  const { title, published, url } = facts;
  const isDate = published === null || isShapedAsDate(published);
  const isReal = published === null || !isDate || isRealDate(published);
  const isAddress = url === ownUrl || (isWebAddress(url) && URL.canParse(url));
  return [
    ...(title.trim() === '' ? (['title'] as const) : []),
    ...(isDate ? [] : (['published'] as const)),
    ...(isReal ? [] : (['day'] as const)),
    ...(isAddress ? [] : (['url'] as const)),
  ];
}
