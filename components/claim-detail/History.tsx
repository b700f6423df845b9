import type { Verdict } from '../../lib/core/claims/curation';
import { formatDay } from '../../locales/format-date';
import { t } from '../../locales/t-claim-detail';
import type { ClaimFacts } from './claim-facts';

/** Props of {@link History}. */
export interface HistoryProps {
  readonly facts: ClaimFacts;
}

/** Who said what of a claim, and when: the analysis, then the reader, the oldest first. */
export function History({ facts }: HistoryProps) {
  const { curation } = facts;
  const said = curation ? [...curation.earlier].reverse().concat(curation) : [];
  return (
    <>
      <h4>{t('history')}</h4>
      <ol class="history">
        <li>{howFound(facts)}</li>
        {said.map(({ verdict, at }) => (
          <li key={at}>{inWords(verdict, formatDay(Date.parse(at)), facts)}</li>
        ))}
      </ol>
    </>
  );
}

function howFound({ found: { source, display }, readAt }: ClaimFacts): string {
  if (readAt === null || source === 'pack' || source === 'import') return t(`found.${source}`, { display });
  return t(`found.${source}.at`, { display, at: formatDay(readAt) });
}

function inWords(verdict: Verdict, at: string, { others }: ClaimFacts): string {
  switch (verdict.is) {
    case 'corrected':
      return t('said.corrected', { display: verdict.to.display, at });
    case 'merged': {
      const into = others.find(({ id }) => id === verdict.into)?.display ?? verdict.as?.display;
      return into === undefined ? t('said.merged.gone', { at }) : t('said.merged', { display: into, at });
    }
    default:
      return t(`said.${verdict.is}`, { at });
  }
}
