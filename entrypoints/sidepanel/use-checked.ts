import { useMemo } from 'preact/hooks';
import type { CheckedClaim } from '../../components/ClaimList';
import type { MissingAnswer } from '../../components/MissingList';
import { checkClaims, findMissing } from '../../lib/core/checks/check-claims';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import type { Reading } from '../../lib/messaging/protocol';
import { coverageOn } from '../../lib/store/coverage';
import type { CrossreadDb } from '../../lib/store/db';
import { language } from '../../locales/t';
import { useLive } from './use-live';

/** A reading held against the store. */
export interface Checked {
  /** In reading order. */
  readonly claims: readonly CheckedClaim[];
  readonly missing: readonly MissingAnswer[];
  readonly hasCoverage: boolean;
}

/** A reading held against the store as it is now, and anew whenever the store changes; undefined while there is none. */
export function useChecked(
  db: CrossreadDb,
  topic: TopicFacts | undefined,
  reading: Reading | null,
): Checked | undefined {
  const article = reading?.article.id;
  const id = topic?.pack.id;
  const { value: others } = useLive(
    async () => (id === undefined || article === undefined ? undefined : coverageOn(db, id, article)),
    [id, article],
  );
  return useMemo(() => {
    if (!topic || !reading || !others) return undefined;
    const questionOf = (question: string) => {
      const text = topic.questionsById.get(question)?.text;
      return text ? localText(text, language) : question;
    };
    const claimsById = new Map(reading.claims.map((claim) => [claim.id, claim]));
    const claims = checkClaims(topic, reading, others).flatMap((check): CheckedClaim[] => {
      const claim = claimsById.get(check.claim);
      return claim ? [{ claim, check, question: questionOf(claim.question) }] : [];
    });
    const missing = findMissing(topic, reading, others).map(({ question, reportedBy }) => ({
      id: question,
      question: questionOf(question),
      reportedBy,
    }));
    return { claims: claims.sort(inReadingOrder), missing, hasCoverage: others.length > 0 };
  }, [topic, reading, others]);
}

function inReadingOrder({ claim: a }: CheckedClaim, { claim: b }: CheckedClaim): number {
  return (a.span ?? a.sentence).start - (b.span ?? b.sentence).start;
}
