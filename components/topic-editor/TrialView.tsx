import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Claim } from '../../lib/core/claims/claim';
import type { Relevance } from '../../lib/core/mentions/event-frame';
import type { Span } from '../../lib/core/text/span';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import type { Reason } from '../../lib/core/try-topic';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { ArticleText } from '../articles/ArticleText';
import { layOutText } from '../articles/lay-out-text';
import { sayReason } from './say-reason';

/** What a draft finds in an article. Spans are of its text (half-open, UTF-16). */
export interface Found {
  readonly relevance: Relevance;
  readonly mentions: readonly Span[];
  readonly claims: readonly Pick<Claim, 'id' | 'question' | 'display' | 'span'>[];
  readonly reasons: readonly Reason[];
}

/** Props of {@link TrialView}. */
export interface TrialViewProps {
  /** The draft that was tried out: it may be older than the one being written. Null before there was one without a mistake. */
  readonly pack: TopicPack | null;
  readonly article: {
    readonly title: string;
    readonly language: string | null;
    readonly text: string;
  } | null;
  /** Null before anything was found, and where there is no article. */
  readonly found: Found | null;
  readonly isWorking: boolean;
  /** Whether the draft as it is now has mistakes, so that what is shown is what it found before. */
  readonly isOld: boolean;
  /** Why it cannot be tried out; null while it can. */
  readonly failed: string | null;
  /** Chooses the article. */
  readonly choice: ComponentChildren;
  /** What it finds among the kept articles. */
  readonly stored: ComponentChildren;
}

/** A draft tried out: what it takes the article at hand for and why, the text with its marks, and the kept articles it would be on. */
export function TrialView({
  pack,
  article,
  found,
  isWorking,
  isOld,
  failed,
  choice,
  stored,
}: TrialViewProps) {
  return (
    <section class="trial" aria-label={t('trial')}>
      <div class="trial-head">
        <h3>{t('trial')}</h3>
        <p class="faint" role="status">
          {isOld ? t(pack ? 'trialOld' : 'trialNothing') : isWorking ? t('trialWorking') : ''}
        </p>
      </div>
      {failed !== null && <p role="alert">{t('trialFailed', { why: failed })}</p>}
      {choice}
      {article && pack && found && <OnArticle {...{ pack, article, found }} />}
      {stored}
    </section>
  );
}

interface OnArticleProps {
  readonly pack: TopicPack;
  readonly article: NonNullable<TrialViewProps['article']>;
  readonly found: Found;
}

function OnArticle({ pack, article, found }: OnArticleProps) {
  const { relevance, claims, reasons } = found;
  const questions = useMemo(
    () => new Map(pack.questions.map(({ id, text }) => [id, localText(text, language)])),
    [pack],
  );
  const [current, setCurrent] = useState<{ claim: string; times: number } | null>(null);
  const open = (claim: string) => setCurrent((before) => ({ claim, times: (before?.times ?? 0) + 1 }));
  return (
    <>
      <p class="verdict" data-relevance={relevance}>
        {t(`relevance.${relevance}`)}
      </p>
      <ul class="reasons" aria-label={t('why')}>
        {reasons.map((reason, i) => (
          <li key={i}>{sayReason(reason, pack)}</li>
        ))}
      </ul>
      <h4>{claims.length === 0 ? t('wouldAnswerNone') : t('wouldAnswer', { n: askedIn(claims) })}</h4>
      {claims.length > 0 && (
        <ol class="trial-claims">
          {claims.map(({ id, question, display }) => (
            <li key={id}>
              <button
                type="button"
                aria-current={current?.claim === id ? 'true' : undefined}
                onClick={() => open(id)}
              >
                <span class="faint" dir="auto">
                  {questions.get(question) ?? question}
                </span>
                <b dir="auto">{display}</b>
              </button>
            </li>
          ))}
        </ol>
      )}
      <Marked {...{ article, found, questions, current }} onOpen={open} />
    </>
  );
}

/** How many questions are answered: one may be answered several times. */
function askedIn(claims: Found['claims']): number {
  return new Set(claims.map(({ question }) => question)).size;
}

interface MarkedProps extends Pick<OnArticleProps, 'article' | 'found'> {
  readonly questions: ReadonlyMap<string, string>;
  readonly current: { readonly claim: string; readonly times: number } | null;
  readonly onOpen: (claim: string) => void;
}

function Marked({ article, found, questions, current, onOpen }: MarkedProps) {
  const { text } = article;
  const paragraphs = useMemo(() => {
    const marks = found.claims.flatMap(({ id, question, display, span }) =>
      span
        ? [
            {
              claim: id,
              start: span.start,
              end: span.end,
              outcome: null,
              label: `${questions.get(question) ?? question} ${display}`,
            },
          ]
        : [],
    );
    return layOutText(text, marks, [], found.mentions);
  }, [text, found, questions]);
  return (
    <>
      <p class="faint">{t('markedHelp')}</p>
      <ArticleText {...{ paragraphs, current, onOpen }} language={article.language} onSelect={nothing} />
    </>
  );
}

const nothing = () => {};
