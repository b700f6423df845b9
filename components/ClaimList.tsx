import { useState } from 'preact/hooks';
import type { Check } from '../lib/core/checks/check';
import type { Claim } from '../lib/core/claims/claim';
import { ClaimItem } from './ClaimItem';
import { isDisputed } from './outcomes';

/** A claim picked in the page or here, and when. */
export interface Selection {
  readonly claim: string;
  readonly at: number;
  /** Whether it was picked in the page: then it comes into view here. */
  readonly inPage: boolean;
}

/** A claim with its check and the text of its question. */
export interface CheckedClaim {
  readonly claim: Claim;
  readonly check: Check;
  readonly question: string;
}

/** Props of {@link ClaimList}. */
export interface ClaimListProps {
  /** In reading order. */
  readonly claims: readonly CheckedClaim[];
  readonly selection: Selection | null;
  /** The reader picked a claim: its words are to be shown in the page. */
  readonly onPick: (claim: string) => void;
  readonly onShowInPage: (claim: string) => void;
}

/** That the reader opened or closed a claim, and when: a later pick in the page opens it again. */
interface Turned {
  readonly open: boolean;
  readonly at: number;
}

/**
 * The page's answers, grouped by question, in the order in which the page first answers each. What is disputed lies open,
 * the rest is one line; what is picked opens, and closes when it is picked again.
 */
export function ClaimList({ claims, selection, onPick, onShowInPage }: ClaimListProps) {
  const [turned, setTurned] = useState<ReadonlyMap<string, Turned>>(new Map());
  const isOpen = ({ claim: { id }, check: { outcome } }: CheckedClaim) => {
    const last = turned.get(id);
    if (selection?.claim === id && selection.at >= (last?.at ?? 0)) return true;
    return last?.open ?? isDisputed(outcome);
  };
  const pick = (checked: CheckedClaim) => {
    const { id } = checked.claim;
    const open = !(isOpen(checked) && selection?.claim === id);
    setTurned(new Map(turned).set(id, { open, at: Date.now() }));
    if (open) onPick(id);
  };
  return (
    <ul class="claims">
      {byQuestion(claims).map(({ question, answers }) => (
        <li key={answers[0]?.claim.question} class="asked">
          <ul>
            {answers.map((checked, i) => (
              <ClaimItem
                key={checked.claim.id}
                claim={checked.claim}
                check={checked.check}
                question={i === 0 ? question : null}
                isOpen={isOpen(checked)}
                isSelected={selection?.claim === checked.claim.id}
                pickedAt={selection?.claim === checked.claim.id && selection.inPage ? selection.at : null}
                onPick={() => pick(checked)}
                onShowInPage={onShowInPage}
              />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

function byQuestion(claims: readonly CheckedClaim[]): { question: string; answers: CheckedClaim[] }[] {
  const groups = new Map<string, { question: string; answers: CheckedClaim[] }>();
  for (const checked of claims) {
    const group = groups.get(checked.claim.question);
    if (group) group.answers.push(checked);
    else groups.set(checked.claim.question, { question: checked.question, answers: [checked] });
  }
  return [...groups.values()];
}
