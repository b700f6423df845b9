import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleText } from '../../../components/articles/ArticleText';
import { ClaimsBeside } from '../../../components/articles/ClaimsBeside';
import { layOutText, type SavedMark } from '../../../components/articles/lay-out-text';
import { isWebAddress } from '../../../lib/core/interchange/web-address';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { t } from '../../../locales/t-articles';
import { useLive } from '../../live/use-live';
import { ClaimDetailOf } from '../claim-detail/ClaimDetailRoom';
import { useArticleClaims, useComparison } from '../coverage/use-comparison';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { claimsInText, savedInText } from './marks-in-text';
import { highlightsIn } from './read-article';
import { useStepKeys } from './use-step-keys';

/** Props of {@link TextWithClaims}. */
export interface TextWithClaimsProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly topic: TopicFacts;
  readonly article: StoredArticle;
  /** Null where it is not kept. */
  readonly text: string | null;
  /** The claim that the address names. */
  readonly claim: string | null;
}

/** What lies open beside the list of claims. */
type Open = { readonly is: 'claim'; readonly claim: string };

/** The text with what it claims on a topic: marked, listed beside it, each to be looked at in detail. */
export function TextWithClaims({ db, deeds, here, topic, article, text, claim }: TextWithClaimsProps) {
  const { rows } = useComparison(topic).value ?? NOT_COMPARED;
  const standing = useArticleClaims(db, topic.pack.id, [article.id]).value?.get(article.id);
  const { listed, marks } = useMemo(
    () => claimsInText(topic, standing ?? [], text, rows),
    [topic, standing, text, rows],
  );
  const [current, setCurrent] = useState<{ claim: string; times: number } | null>(null);
  const [open, setOpen] = useState<Open | null>(null);

  const pointAt = (to: string) => setCurrent((before) => ({ claim: to, times: (before?.times ?? 0) + 1 }));
  // Also when a link in the detail leads to another claim of this article.
  useEffect(() => {
    if (claim === null) return;
    pointAt(claim);
    setOpen({ is: 'claim', claim });
  }, [claim]);
  const look = (to: string) => {
    pointAt(to);
    setOpen({ is: 'claim', claim: to });
    here.replace({ room: 'article', article: article.id, claim: to }, here.asked);
  };
  useStepKeys((by) => {
    const at = listed.findIndex(({ id }) => id === current?.claim);
    const next =
      listed[at < 0 ? (by === 1 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length];
    if (!next) return;
    if (open?.is === 'claim') look(next.id);
    else pointAt(next.id);
  });
  const close = () => {
    setOpen(null);
    here.replace({ room: 'article', article: article.id, claim: null }, here.asked);
  };
  return (
    <div class="article-beside">
      <KeptText {...{ db, article, text, marks, current }} onOpen={look} onSelect={nothing} />
      <aside class="article-side" aria-label={t('claimsHere')}>
        {open?.is === 'claim' && (
          <ClaimDetailOf key={open.claim} {...{ db, deeds, topic }} claim={open.claim} onClose={close} />
        )}
        <h3>
          {t('claimsHere')} <span class="faint">{t('claims', { n: listed.length })}</span>
        </h3>
        {listed.length === 0 ? (
          standing && <p class="faint">{t('noClaims')}</p>
        ) : (
          <>
            <p class="faint">{t('keysHelp')}</p>
            <ClaimsBeside
              claims={listed}
              current={current?.claim ?? null}
              hasText={text !== null}
              onOpen={look}
            />
          </>
        )}
      </aside>
    </div>
  );
}

const NOT_COMPARED = { rows: new Map<string, never>() };
const NO_MARKS: readonly never[] = [];
const nothing = () => {};

/** The text of an article in which no topic was found. */
export function TextAlone({ db, article, text }: Pick<TextWithClaimsProps, 'db' | 'article' | 'text'>) {
  return (
    <>
      <p class="faint">{t('noClaimsOn')}</p>
      <KeptText
        {...{ db, article, text }}
        marks={NO_MARKS}
        current={null}
        onOpen={nothing}
        onSelect={nothing}
      />
    </>
  );
}

interface KeptTextProps
  extends
    Pick<TextWithClaimsProps, 'db' | 'article' | 'text'>,
    Pick<Parameters<typeof ArticleText>[0], 'current' | 'onOpen' | 'onSelect'> {
  readonly marks: ReturnType<typeof claimsInText>['marks'];
}

function KeptText({ db, article, text, marks, ...rest }: KeptTextProps) {
  const { url } = article;
  const annotations = useLive(() => highlightsIn(db, url), [url]).value;
  const saved = useMemo(
    (): readonly SavedMark[] =>
      text === null || !annotations?.length ? NO_MARKS : savedInText(annotations, text),
    [annotations, text],
  );
  const paragraphs = useMemo(
    () => (text === null ? [] : layOutText(text, marks, saved)),
    [text, marks, saved],
  );
  if (text === null) return <p class="no-text">{whyNoText(article)}</p>;
  return <ArticleText {...{ paragraphs }} language={article.language} {...rest} />;
}

function whyNoText({ source, url }: StoredArticle): string {
  if (source === 'pack') return isWebAddress(url) ? t('noTextPack') : t('noTextPackNoPage');
  return source === 'import' ? t('noTextImport') : t('noTextKept');
}
