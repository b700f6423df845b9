import { listOf } from '../../locales/list';
import { t } from '../../locales/t-bin';
import { tallyOf, type BinEntry } from './bin-entry';

/** What kind of thing it is. */
export function sayKind({ kind, went }: BinEntry): string {
  return t(kind === 'articles' && went.articles > 1 ? 'kind.articles-many' : `kind.${kind}`);
}

/** What it is called. */
export function sayTitle({ kind, title, went }: BinEntry): string {
  const named = title.trim() || t('untitled');
  const more = kind === 'articles' || kind === 'everything-read' ? went.articles - 1 : 0;
  return more > 0 ? t('andMore', { title: named, n: more }) : named;
}

/** What went with it: “with 3 claims, 2 claims you confirmed or corrected”; null when nothing did. */
export function sayWent({ kind, went }: BinEntry): string | null {
  const isItself = (what: keyof typeof went) =>
    what === ITSELF[kind] || (what === 'articles' && kind === 'everything-read');
  const parts = WENT.filter((what) => went[what] > 0 && !isItself(what)).map((what) =>
    t(`went.${what}`, { n: went[what] }),
  );
  return parts.length === 0 ? null : t('with', { what: listOf(parts) });
}

const WENT = ['articles', 'claims', 'ownClaims', 'said', 'drafts'] as const;

/** What is counted of each kind is the thing itself. */
const ITSELF: Partial<Record<BinEntry['kind'], (typeof WENT)[number]>> = {
  articles: 'articles',
  claim: 'ownClaims',
  said: 'said',
  draft: 'drafts',
};

/** How many of what: “2 highlights, 1 topic”. */
export function sayTally(entries: readonly BinEntry[]): string {
  return listOf(tallyOf(entries).map(([kind, n]) => t(`asked.${kind}`, { n })));
}

const DAY = 86_400_000;

/** When it goes for good. @param now milliseconds since 1970 */
export function sayLeft({ at }: BinEntry, days: number, now: number): string {
  const left = Math.max(0, Math.ceil(days - (now - at) / DAY));
  return left > 0 ? t('goesIn', { n: left }) : t('goesToday');
}
