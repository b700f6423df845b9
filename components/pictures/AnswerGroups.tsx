import { useState } from 'preact/hooks';
import { countArticles, countOrigins, type Told } from '../../lib/core/coverage/origins';
import { PRECEDENCE } from '../../lib/core/checks/check-claims';
import type { Outcome } from '../../lib/core/checks/check';
import { t } from '../../locales/t-pictures';
import { Chain } from '../Chain';
import { Modality } from '../Modality';
import { OutcomeSign } from '../OutcomeSign';
import { tallyInWords } from '../tally-in-words';
import { publishedOf, publisherName } from './say-told';

/** Props of {@link AnswerGroups}. */
export interface AnswerGroupsProps {
  readonly told: readonly Told[];
  /** The claim that is open. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
}

/** So many answers of one value, and so many values, are shown at first. */
const FIRST = 8;
const FIRST_VALUES = 30;

/** The answers, each value once, the most given first, with who gives it and on whose word. */
export function AnswerGroups({ told, chosen, onOpen }: AnswerGroupsProps) {
  const groups = groupByValue(told);
  const [shown, setShown] = useState(FIRST_VALUES);
  return (
    <>
      <ul class="value-groups">
        {groups.slice(0, shown).map(([display, group]) => (
          <ValueGroup key={display} {...{ display, group, chosen, onOpen }} />
        ))}
      </ul>
      <More n={groups.length - shown} onMore={() => setShown(groups.length)} />
    </>
  );
}

interface ValueGroupProps extends Pick<AnswerGroupsProps, 'chosen' | 'onOpen'> {
  readonly display: string;
  readonly group: readonly Told[];
}

function ValueGroup({ display, group, chosen, onOpen }: ValueGroupProps) {
  const [shown, setShown] = useState(FIRST);
  return (
    <li>
      <p class="value-head">
        <OutcomeSign outcome={outcomeOf(group)} />
        <b class="value-words">{display}</b>
        <span class="faint">
          {tallyInWords({ articles: countArticles(group), origins: countOrigins(group) })}
        </span>
      </p>
      <ul class="givers">
        {group.slice(0, shown).map((one) => (
          <li key={one.answer.claim}>
            <button
              type="button"
              class="giver"
              aria-current={one.answer.claim === chosen ? 'true' : undefined}
              onClick={() => onOpen([one])}
            >
              <span>{publisherName(one.article)}</span>{' '}
              <span class="faint">
                {publishedOf(one)} · <Chain names={one.answer.attribution} />
                <Modality modality={one.answer.modality} />
              </span>
            </button>
          </li>
        ))}
      </ul>
      <More n={group.length - shown} onMore={() => setShown(group.length)} />
    </li>
  );
}

function More({ n, onMore }: { readonly n: number; readonly onMore: () => void }) {
  if (n <= 0) return null;
  return (
    <button type="button" class="quiet" onClick={onMore}>
      {t('showMore', { n })}
    </button>
  );
}

/** The answers by their value, the value that most articles give first. */
function groupByValue(told: readonly Told[]): [string, Told[]][] {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const group = groups.get(one.answer.display);
    if (group) group.push(one);
    else groups.set(one.answer.display, [one]);
  }
  return [...groups].sort((a, b) => countArticles(b[1]) - countArticles(a[1]));
}

/** What stands for several answers: the most telling of what they come to. */
function outcomeOf(group: readonly Told[]): Outcome {
  const outcomes = group.map(({ answer }) => answer.outcome);
  const telling = PRECEDENCE.find((relation) => outcomes.some((outcome) => outcome === relation));
  return outcomes.find((outcome) => outcome === telling) ?? 'only-here';
}
