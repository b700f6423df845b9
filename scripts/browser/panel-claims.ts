import type { SidePanel } from './side-panel';

/** One claim as the side panel shows it. */
export interface PanelClaim {
  readonly id: string;
  readonly outcome: string;
  readonly question: string;
  readonly answer: string;
}

/** The claims that the panel shows, read from its own document; waits for the first. */
export function claimsIn(panel: SidePanel): Promise<PanelClaim[]> {
  return panel.waitUntil<PanelClaim[]>(`(() => {
    const claims = [...document.querySelectorAll('.claim[data-outcome]')].map((claim) => ({
      id: claim.querySelector('.claim-body').id.slice('claim-'.length),
      outcome: claim.dataset.outcome,
      // Only the first of several answers to a question says the question.
      question: claim.closest('.asked').querySelector('.question').textContent,
      answer: claim.querySelector('.value').textContent,
    }));
    return claims.length > 0 && claims;
  })()`);
}

/** The claims as a table for the terminal. */
export function tableOf(claims: readonly PanelClaim[]): string {
  const rows = [{ outcome: 'OUTCOME', question: 'QUESTION', answer: 'THIS PAGE' }, ...claims];
  const width = (column: 'outcome' | 'question') => Math.max(...rows.map((row) => row[column].trim().length));
  const [first, second] = [width('outcome'), width('question')];
  return rows
    .map(
      ({ outcome, question, answer }) =>
        `${outcome.padEnd(first)}  ${question.trim().padEnd(second)}  ${answer.trim()}`,
    )
    .join('\n');
}
