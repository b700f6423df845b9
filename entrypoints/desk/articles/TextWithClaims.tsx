import { useEffect, useMemo, useState } from 'preact/hooks';
import { ArticleText } from '../../../components/articles/ArticleText';
import { ClaimsBeside } from '../../../components/articles/ClaimsBeside';
import { SetAsideClaims } from '../../../components/articles/SetAsideClaims';
import '../../../components/beside/beside.css';
import { Beside } from '../../../components/beside/Beside';
import { layOutText, type Paragraph, type SavedMark } from '../../../components/articles/lay-out-text';
import { isWebAddress } from '../../../lib/core/interchange/web-address';
import type { Span } from '../../../lib/core/text/span';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { curationsOf } from '../../../lib/store/curations';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { t } from '../../../locales/t-articles';
import { useLive } from '../../live/use-live';
import { AddClaim } from '../claim-detail/AddClaim';
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

/** The text with what it claims on a topic: marked, listed beside it, each to be looked at in detail. */
export function TextWithClaims({ db, deeds, here, topic, article, text, claim }: TextWithClaimsProps) {
  const { rows } = useComparison(topic).value ?? NOT_COMPARED;
  const standing = useArticleClaims(db, topic, [article.id]).value?.get(article.id);
  const { value: curations = NONE_SAID } = useLive(() => curationsOf(db, article.id), [article.id]);
  const { listed, marks } = useMemo(
    () => claimsInText(topic, standing ?? [], text, rows),
    [topic, standing, text, rows],
  );
  const [current, setCurrent] = useState<{ claim: string; times: number } | null>(null);
  const [selected, setSelected] = useState<Span | null>(null);

  const pointAt = (to: string) => setCurrent((before) => ({ claim: to, times: (before?.times ?? 0) + 1 }));
  // Also when a link in the detail leads to another claim of this article.
  useEffect(() => {
    if (claim !== null) pointAt(claim);
  }, [claim]);
  const look = (to: string | null) =>
    here.replace({ room: 'article', article: article.id, claim: to }, here.asked);
  useStepKeys((by) => {
    const at = listed.findIndex(({ id }) => id === current?.claim);
    const next =
      listed[at < 0 ? (by === 1 ? 0 : listed.length - 1) : (at + by + listed.length) % listed.length];
    if (!next) return;
    if (claim !== null) look(next.id);
    else pointAt(next.id);
  });
  const close = () => look(null);
  return (
    <Beside
      label={t('claimsHere')}
      open={claim}
      backTo={WHERE_ONE_WAS}
      onClose={close}
      area={
        <>
          <SelectedWords {...{ db, deeds, article, text, selected }} />
          {claim !== null && <ClaimDetailOf key={claim} {...{ db, deeds, topic, claim }} onClose={close} />}
          <h3 class="claims-beside-head">
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
                follows={claim === null}
                onOpen={look}
              />
            </>
          )}
          <SetAsideClaims {...{ topic, curations }} onOpen={look} />
        </>
      }
    >
      <KeptText {...{ db, article, text, marks, current }} onOpen={look} onSelect={setSelected} />
    </Beside>
  );
}

const WHERE_ONE_WAS = '.claim-mark[data-current][role], .claims-beside [aria-current]';
const NOT_COMPARED = { rows: new Map<string, never>() };
const NO_MARKS: readonly never[] = [];
const NONE_SAID: readonly never[] = [];
const nothing = () => {};

type TextAloneProps = Pick<TextWithClaimsProps, 'db' | 'deeds' | 'article' | 'text'>;

/** The text of an article in which no topic was found. */
export function TextAlone({ db, deeds, article, text }: TextAloneProps) {
  const [selected, setSelected] = useState<Span | null>(null);
  return (
    <Beside
      label={t('claimsHere')}
      open={null}
      onClose={nothing}
      area={
        <>
          <SelectedWords {...{ db, deeds, article, text, selected }} />
          <p class="faint">{t('noClaimsOn')}</p>
        </>
      }
    >
      <KeptText
        {...{ db, article, text }}
        marks={NO_MARKS}
        current={null}
        onOpen={nothing}
        onSelect={setSelected}
      />
    </Beside>
  );
}

/** The words that are selected in the text, and the way to make a claim of them; the form keeps its words while others are selected. */
function SelectedWords({ selected, ...props }: TextAloneProps & { readonly selected: Span | null }) {
  const [span, setSpan] = useState<Span | null>(null);
  const { text } = props;
  if (text === null) return null;
  if (span) return <AddClaim {...props} {...{ text, span }} onClose={() => setSpan(null)} />;
  if (!selected) return null;
  return (
    <div class="selected-words">
      <span class="faint">{t('selectedWords')}</span>
      <q dir="auto">{text.slice(selected.start, selected.end)}</q>
      <button type="button" class="secondary" onClick={() => setSpan(selected)}>
        {t('saveAsClaim')}
      </button>
    </div>
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
    () => (text === null ? [] : withoutHeadline(layOutText(text, marks, saved), article.title)),
    [text, marks, saved, article.title],
  );
  if (text === null) return <p class="no-text">{whyNoText(article)}</p>;
  return <ArticleText {...{ paragraphs }} language={article.language} {...rest} />;
}

/** The headline stands above the text already; where a claim is marked in it, it stays. */
function withoutHeadline(paragraphs: Paragraph[], title: string): Paragraph[] {
  const [first, ...rest] = paragraphs;
  const isBare = first?.pieces.length === 1 && first.pieces[0]?.claims.length === 0;
  return isBare && first.pieces[0]?.text.trim() === title.trim() ? rest : paragraphs;
}

function whyNoText({ source, url }: StoredArticle): string {
  if (source === 'pack') return isWebAddress(url) ? t('noTextPack') : t('noTextPackNoPage');
  return source === 'import' ? t('noTextImport') : t('noTextKept');
}
