import type { ListedClaim } from '../../../components/articles/ClaimsBeside';
import type { ClaimMark, SavedMark } from '../../../components/articles/lay-out-text';
import { anchorAll } from '../../../lib/core/annotation/anchor';
import { colourOf, type Annotation } from '../../../lib/core/annotation/annotation';
import type { Outcome } from '../../../lib/core/checks/check';
import type { Claim } from '../../../lib/core/claims/claim';
import { curatedAs } from '../../../lib/core/claims/curation';
import { placeIn } from '../../../lib/core/claims/reader-claims';
import type { StandingClaim } from '../../../lib/core/claims/standing-claims';
import type { Row } from '../../../lib/core/coverage/row';
import type { TopicFacts } from '../../../lib/core/topic/facts';
import { localText } from '../../../lib/core/topic/local-text';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-articles';

/** The claims of an article as they are listed, and those of them that can be marked in its text, both in reading order. */
export interface ClaimsInText {
  readonly listed: readonly ListedClaim[];
  readonly marks: readonly ClaimMark[];
}

/**
 * Where the claims stand in the kept text, and what they come to beside the other articles.
 * @param text null where it is not kept
 * @param rows of the topic, as far as it was compared
 */
export function claimsInText(
  topic: TopicFacts,
  claims: readonly StandingClaim[],
  text: string | null,
  rows: ReadonlyMap<string, Row>,
): ClaimsInText {
  const placed = claims.map((claim) => {
    // A pack gives what an article says in its own words, which stand in no text.
    const span = text === null || claim.source === 'pack' ? null : placeIn(text, claim).span;
    const question = topic.questionsById.get(claim.question);
    const outcome = outcomeOf(claim, rows);
    const listed: ListedClaim = {
      id: claim.id,
      question: question ? localText(question.text, language) : claim.question,
      answer: claim.display,
      outcome,
      gist: span === null ? claim.sentence.exact : '',
      isInText: span !== null,
      curated: curatedAs(claim),
    };
    return { listed, span, outcome };
  });
  const inOrder = placed.sort((a, b) => (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || 0);
  return {
    listed: inOrder.map(({ listed }) => listed),
    marks: inOrder.flatMap(({ listed: { id, question, answer }, span, outcome }) =>
      span
        ? [
            {
              claim: id,
              start: span.start,
              end: span.end,
              outcome,
              label: labelOf(question, answer, outcome),
            },
          ]
        : [],
    ),
  };
}

function labelOf(question: string, answer: string, outcome: Outcome | null): string {
  const said = outcome ? t(`outcome.${outcome}`) : t('comparing');
  return t('markOf', { question, answer, outcome: said });
}

/** An answer that several passages give is one in its row; all of them come to the same. */
function outcomeOf(claim: Claim, rows: ReadonlyMap<string, Row>): Outcome | null {
  const row = rows.get(claim.question);
  const own = row?.answers.filter(({ article }) => article === claim.article) ?? [];
  const isAlike = ({ display, attribution, modality }: (typeof own)[number]) =>
    display === claim.display &&
    modality === claim.modality &&
    attribution.join() === claim.attribution.join();
  const answer = own.find((one) => one.claim === claim.id) ?? own.find(isAlike);
  return answer?.outcome ?? null;
}

/** Where highlights stand in the kept text; those whose words are not there, or in several places, are left out. */
export function savedInText(annotations: readonly Annotation[], text: string): SavedMark[] {
  const found = anchorAll(
    text,
    annotations.map(({ target }) => target.selector),
  );
  return annotations.flatMap((annotation, i) => {
    const anchoring = found[i];
    const isThere = anchoring?.status === 'placed' || anchoring?.status === 'changed';
    return isThere ? [{ ...anchoring.span, colour: colourOf(annotation) }] : [];
  });
}
