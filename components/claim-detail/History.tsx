import type { Saying } from '../../lib/core/claims/curation';
import { formatDay } from '../../locales/format-date';
import { t } from '../../locales/t-claim-detail';
import { sayValue } from '../../locales/value-words';
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
        {said.map((saying) => (
          <li key={saying.at}>{inWords(saying, facts)}</li>
        ))}
      </ol>
    </>
  );
}

function howFound({ topic, found, readAt }: ClaimFacts): string {
  const { source } = found;
  const display = sayValue(topic, found);
  if (readAt === null || source === 'pack' || source === 'import') return t(`found.${source}`, { display });
  return t(`found.${source}.at`, { display, at: formatDay(readAt) });
}

function inWords({ verdict, at: moment, imported }: Saying, { topic, others }: ClaimFacts): string {
  const at = formatDay(Date.parse(moment));
  const who = imported ? 'other' : 'said';
  switch (verdict.is) {
    case 'corrected':
      return t(`${who}.corrected`, { display: sayValue(topic, verdict.to), at });
    case 'merged': {
      const into = others.find(({ id }) => id === verdict.into) ?? verdict.as;
      return into
        ? t(`${who}.merged`, { display: sayValue(topic, into), at })
        : t(`${who}.merged.gone`, { at });
    }
    default:
      return t(imported ? `other.${verdict.is}` : `said.${verdict.is}`, { at });
  }
}
