import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { formatDay } from '../../locales/format-date';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-backup';
import { KINDS, type How, type Plan, type Preview, type Tally } from './restore-stage';

/** Props of {@link RestorePreview}. */
export interface RestorePreviewProps {
  readonly preview: Preview;
  readonly onRestore: (how: How) => void;
  readonly onDiscard: () => void;
}

/** What a backup holds and what would become of what is here. Nothing is changed before the reader says so. */
export function RestorePreview({ preview, onRestore, onDiscard }: RestorePreviewProps) {
  const { file, isCopy, made, merge, replace } = preview;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const [how, setHow] = useState<How>(isCopy && replace ? 'replace' : 'merge');
  const plan = (how === 'replace' && replace) || merge;
  // Settings are replaced even where every record is the same.
  const doesNothing = how === 'merge' && KINDS.every((kind) => changedBy(plan[kind]) === 0);
  return (
    <div class="restore-preview">
      <h3 tabIndex={-1} ref={heading} dir="auto">
        {t('previewOf', { file })}
      </h3>
      <p class="faint">{t('made', { date: formatDay(made) })}</p>
      {replace === null ? <p class="note">{t('isRescued')}</p> : <HowChoice how={how} onChoose={setHow} />}
      <div role="status">
        <PlanList plan={plan} how={how} />
        {how === 'replace' && <Goes plan={plan} />}
        {doesNothing && <p>{t('nothingToDo')}</p>}
      </div>
      <p class="backup-buttons">
        {!doesNothing && (
          <button
            type="button"
            class={how === 'replace' ? 'primary danger' : 'primary'}
            onClick={() => onRestore(how)}
          >
            {t(`yes.${how}`)}
          </button>
        )}
        <button type="button" class="secondary" onClick={onDiscard}>
          {t('no')}
        </button>
        {!doesNothing && <span class="faint">{t('undoAfter')}</span>}
      </p>
    </div>
  );
}

function HowChoice({ how, onChoose }: { readonly how: How; readonly onChoose: (how: How) => void }) {
  const name = useId();
  return (
    <fieldset class="how">
      <legend>{t('how')}</legend>
      {(['merge', 'replace'] as const).map((choice) => (
        <label key={choice}>
          <input type="radio" name={name} checked={how === choice} onChange={() => onChoose(choice)} />
          <span>
            {t(`how.${choice}`)}
            <span class="faint">{t(`how.${choice}.help`)}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function PlanList({ plan, how }: { readonly plan: Plan; readonly how: How }) {
  return (
    <dl class="plan">
      {KINDS.map((kind) => {
        const said = sayTally(plan[kind], how);
        return (
          said.length > 0 && (
            <div key={kind}>
              <dt>{t(`kind.${kind}`)}</dt>
              <dd>{said.join(' · ')}</dd>
            </div>
          )
        );
      })}
    </dl>
  );
}

function sayTally({ new: added, same, newerHere, newerThere, goes }: Tally, how: How): string[] {
  return [
    ...(added > 0 ? [t('tally.new', { n: added })] : []),
    ...(same > 0 ? [t('tally.same', { n: same })] : []),
    ...(newerHere > 0 ? [t(`tally.newerHere.${how}`, { n: newerHere })] : []),
    ...(newerThere > 0 ? [t('tally.newerThere', { n: newerThere })] : []),
    ...(goes > 0 ? [t('tally.goes', { n: goes })] : []),
  ];
}

/** What would be lost stands once more, by itself. */
function Goes({ plan }: { readonly plan: Plan }) {
  const gone = KINDS.filter((kind) => plan[kind].goes > 0);
  if (gone.length === 0) return null;
  const what = listOf(gone.map((kind) => `${t(`kind.${kind}`)} ${plan[kind].goes}`));
  return (
    <p class="note">
      <b>{t('wouldGo', { what })}</b>
    </p>
  );
}

/** How many records a merge would change. */
function changedBy({ new: added, newerThere, goes }: Tally): number {
  return added + newerThere + goes;
}
