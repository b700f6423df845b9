import type { TextQuoteSelector } from '../../lib/core/annotation/annotation';

/** Props of {@link Surroundings}. */
export interface SurroundingsProps {
  readonly quote: Pick<TextQuoteSelector, 'exact' | 'prefix' | 'suffix'>;
}

/** Words in the text around them: what stood, or stands, right before and after. */
export function Surroundings({ quote: { exact, prefix, suffix } }: SurroundingsProps) {
  return (
    <blockquote class="surroundings" dir="auto">
      {prefix !== '' && <span class="around">…{prefix}</span>}
      <mark>{exact}</mark>
      {suffix !== '' && <span class="around">{suffix}…</span>}
    </blockquote>
  );
}
