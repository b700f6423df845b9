import type { Omission } from '../../lib/core/coverage/omissions';
import { t } from '../../locales/t-beside';
import { OmissionItem, type OmissionContext } from './OmissionItem';

/** Props of {@link MissingView}. */
export interface MissingViewProps {
  /** In their order; those by one origin among them. */
  readonly omissions: readonly Omission[];
  /** Whether there are other articles at all. */
  readonly hasOthers: boolean;
  readonly context: OmissionContext;
}

/** From so many independent words on, what is missing is worth telling; what rests on fewer is folded away. */
const INDEPENDENT = 2;

const WHEN = ['before', 'unclear', 'later'] as const satisfies readonly Omission['when'][];

/** What is missing, by whether it could have been known; and, folded, what one origin alone tells. */
export function MissingView({ omissions, hasOthers, context }: MissingViewProps) {
  if (!hasOthers) return <p class="empty">{t('noOthers')}</p>;
  const told = omissions.filter(({ origins }) => origins >= INDEPENDENT);
  const alone = omissions.filter(({ origins }) => origins < INDEPENDENT);
  return (
    <div class="omissions">
      <p class="faint meaning">
        {t(context.by === 'article' ? 'missingMeaning' : 'missingMeaningPublisher')}
      </p>
      {omissions.some(isBesideNoDate) && (
        <p class="faint meaning">{t(context.by === 'article' ? 'noOwnDate' : 'noOwnDatePublisher')}</p>
      )}
      {told.length === 0 && <p class="empty">{t('nothingMissing')}</p>}
      {WHEN.map((when) => (
        <Timed key={when} when={when} omissions={told.filter((one) => one.when === when)} context={context} />
      ))}
      {alone.length > 0 && (
        <details class="by-one">
          <summary>
            <h3>{t('oneOrigin')}</h3> <span class="tally">{alone.length}</span>
          </summary>
          <p class="faint">{t('oneOrigin.note')}</p>
          {alone.map((omission) => (
            <OmissionItem key={omission.question} {...{ omission, context }} />
          ))}
        </details>
      )}
    </div>
  );
}

/** Whether reports that state their dates have none to be held against. */
function isBesideNoDate({ reports }: Omission): boolean {
  return reports.some(({ when }) => when === 'unknown');
}

interface TimedProps {
  readonly when: Omission['when'];
  readonly omissions: readonly Omission[];
  readonly context: OmissionContext;
}

function Timed({ when, omissions, context }: TimedProps) {
  if (omissions.length === 0) return null;
  const isBefore = when === 'before' && context.by === 'publisher';
  return (
    <section class="timed">
      <h3>
        {t(`when.${when}`)} <span class="tally">{omissions.length}</span>
      </h3>
      <p class="faint">{t(isBefore ? 'when.before.notePublisher' : `when.${when}.note`)}</p>
      {omissions.map((omission) => (
        <OmissionItem key={omission.question} {...{ omission, context }} />
      ))}
    </section>
  );
}
