import { useState } from 'preact/hooks';
import { OUTCOMES } from '../lib/core/checks/check';
import { t } from '../locales/t';
import type { AnswerDeeds } from './ClaimDeeds';
import { ClaimItem } from './ClaimItem';
import {
  gatherClaims,
  intoSections,
  type AnsweredQuestion,
  type CheckedClaim,
  type GivenAnswer,
} from './gather-claims';
import { asksForAttention, SIGNS } from './outcomes';
import { OwnDisagreements } from './OwnDisagreements';
import { Section } from './Section';

/** A claim picked in the page or here, and when. */
export interface Selection {
  readonly claim: string;
  readonly at: number;
  /** Whether it was picked in the page: then it comes into view here. */
  readonly inPage: boolean;
}

/** Props of {@link ClaimList}. */
export interface ClaimListProps {
  /** In the order in which groups, questions and answers are to come. */
  readonly claims: readonly CheckedClaim[];
  readonly selection: Selection | null;
  /** The reader picked a claim: its words are to be shown in the page. */
  readonly onPick: (claim: string) => void;
  readonly onShowInPage: (claim: string) => void;
  readonly deeds: AnswerDeeds;
}

/** That the reader opened or closed a claim, and when: a later pick in the page opens it again. */
interface Turned {
  readonly open: boolean;
  readonly at: number;
}

/**
 * The page's answers under their questions, the questions in their groups; questions and groups with something in dispute
 * come first. What is disputed lies open, the rest is one line; what is picked opens, and closes when it is picked again.
 */
export function ClaimList({ claims, selection, onPick, onShowInPage, deeds }: ClaimListProps) {
  const [turned, setTurned] = useState<ReadonlyMap<string, Turned>>(new Map());
  const isSelected = ({ passages }: GivenAnswer) =>
    passages.some(({ claim }) => claim.id === selection?.claim);
  const isOpen = (answer: GivenAnswer) => {
    const { claim, check } = answer.first;
    const last = turned.get(claim.id);
    if (selection && isSelected(answer) && selection.at >= (last?.at ?? 0)) return true;
    return last?.open ?? asksForAttention(check.outcome);
  };
  const pickedAt = (answer: GivenAnswer) => (selection?.inPage && isSelected(answer) ? selection.at : null);
  const pick = (answer: GivenAnswer) => {
    const { id } = answer.first.claim;
    const open = !(isOpen(answer) && isSelected(answer));
    setTurned(new Map(turned).set(id, { open, at: Date.now() }));
    if (open) onPick(id);
  };
  const toItem = (answer: GivenAnswer, heading: string) => (
    <ClaimItem
      key={answer.first.claim.id}
      answer={answer}
      heading={heading}
      isOpen={isOpen(answer)}
      isSelected={isSelected(answer)}
      pickedAt={pickedAt(answer)}
      onPick={() => pick(answer)}
      onShowInPage={onShowInPage}
      deeds={deeds}
    />
  );
  return (
    <div class="claims">
      {intoSections(gatherClaims(claims)).map(({ id, title, questions }) => {
        const answers = questions.flatMap((question) => question.answers);
        const picked = answers.map(pickedAt).find((at) => at !== null) ?? null;
        return (
          <Section key={id} title={title} aside={<Disputes questions={questions} />} unfoldedAt={picked}>
            {questions.map((asked) => (
              <section key={asked.id} class="asked">
                <h4 class="question" id={`question-${asked.id}`}>
                  {asked.question}
                </h4>
                <ul>{asked.answers.map((answer) => toItem(answer, `question-${asked.id}`))}</ul>
                <OwnDisagreements answers={asked.answers} />
              </section>
            ))}
          </Section>
        );
      })}
    </div>
  );
}

/** How many of a section's passages are in dispute, by outcome: to be seen while it is folded away. */
function Disputes({ questions }: { questions: readonly AnsweredQuestion[] }) {
  const passages = questions.flatMap(({ answers }) => answers.flatMap((answer) => answer.passages));
  return (
    <>
      {OUTCOMES.filter(asksForAttention).map((outcome) => {
        const n = passages.filter(({ check }) => check.outcome === outcome).length;
        if (n === 0) return null;
        return (
          <span key={outcome} class="tally" data-outcome={outcome}>
            <span aria-hidden="true">
              {SIGNS[outcome]} {n}
            </span>
            <span class="unseen">{t('filterCount', { name: t(`outcome.${outcome}`), n })}</span>
          </span>
        );
      })}
    </>
  );
}
