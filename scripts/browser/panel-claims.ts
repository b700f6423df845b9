import type { SidePanel } from './side-panel';

/** One claim as the side panel shows it. */
export interface PanelClaim {
  readonly outcome: string;
  readonly question: string;
  readonly answer: string;
}

/** The claims that the panel shows, read from its own document. */
export function claimsIn(panel: SidePanel): Promise<PanelClaim[]> {
  return panel.waitUntil<PanelClaim[]>(`(() => {
    const claims = [...document.querySelectorAll('[data-claim][data-outcome]')].map((card) => ({
      outcome: card.dataset.outcome,
      question: card.querySelector('h3')?.innerText ?? '',
      answer: card.querySelector('.answer')?.innerText ?? '',
    }));
    return claims.length > 0 && claims;
  })()`);
}

/** The claims as a table for the terminal. */
export function tableOf(claims: readonly PanelClaim[]): string {
  const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
  const rows = claims.map(({ outcome, question, answer }) => [outcome, oneLine(question), oneLine(answer)]);
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')).join('\n');
}
