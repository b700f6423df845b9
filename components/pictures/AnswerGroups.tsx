import { useId, useState } from 'preact/hooks';
import { outcomesOfCell } from '../../lib/core/coverage/cells';
import { countArticles, countOrigins, type Told } from '../../lib/core/coverage/origins';
import { strung } from '../../locales/list';
import { t } from '../../locales/t-pictures';
import { OutcomeSign } from '../OutcomeSign';
import { Givers, More, type GiversProps } from './Givers';
import { groupBy } from '../../lib/core/group-by';

/** Props of {@link AnswerGroups}. */
export interface AnswerGroupsProps extends Omit<GiversProps, 'told'> {
  /** The answers by value (coverage/count-values), as the question's values are counted. */
  readonly values: readonly (readonly Told[])[];
}

/** So many values are shown at first. */
const FIRST_VALUES = 30;

/** The answers, each value once, the most given first, with who gives it and on whose word. */
export function AnswerGroups({ values, ...deeds }: AnswerGroupsProps) {
  const groups = [...values].sort(mostGivenFirst);
  const [shown, setShown] = useState(FIRST_VALUES);
  return (
    <>
      <ul class="value-groups">
        {groups.slice(0, shown).map((told) => (
          <ValueGroup key={told[0]?.answer.claim} {...{ told }} {...deeds} />
        ))}
      </ul>
      <More n={groups.length - shown} onMore={() => setShown(groups.length)} />
    </>
  );
}

/** One value; where it is put in several ways, each with who puts it so. */
function ValueGroup({ told, ...deeds }: GiversProps) {
  const id = useId();
  const ways = byDisplay(told);
  return (
    <li>
      {ways.map(([display, group], at) => (
        <div key={display} class="value-way">
          <p class="value-head">
            {outcomesOfCell({ answers: group.map(({ answer }) => answer), denials: [] }).map((outcome) => (
              <OutcomeSign key={outcome} {...{ outcome }} />
            ))}
            <b class="value-words" id={`${id}-${at}`}>
              {display}
            </b>
            <span class="faint">
              {strung([t('articles', { n: countArticles(group) }), t('origins', { n: countOrigins(group) })])}
            </span>
          </p>
          <Givers told={group} {...deeds} of={`${id}-${at}`} />
        </div>
      ))}
      {ways.length > 1 && <p class="faint one-value">{t('oneValue')}</p>}
    </li>
  );
}

function byDisplay(told: readonly Told[]): [string, Told[]][] {
  const groups = groupBy(told, ({ answer }) => answer.display);
  return [...groups].sort((a, b) => mostGivenFirst(a[1], b[1]));
}

function mostGivenFirst(a: readonly Told[], b: readonly Told[]): number {
  return countArticles(b) - countArticles(a);
}
