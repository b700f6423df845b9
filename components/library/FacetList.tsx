import { useState } from 'preact/hooks';
import { FACETS, type Facet } from '../../lib/core/annotation/facets';
import { listValues, type Chosen, type Counts } from '../../lib/core/annotation/find-annotations';
import { t } from '../../locales/t-library';
import { nameOfValue, type Names } from './names';

/** How many values of a facet are shown before one asks for more. */
const SHOWN = 8;

/** Props of {@link FacetList}. */
export interface FacetListProps {
  readonly counts: Counts;
  readonly chosen: Chosen;
  readonly names: Names;
  readonly onChoose: (chosen: Chosen) => void;
}

/** What the highlights found can be narrowed by, with how many each would find. Choosing what is chosen lets go of it. */
export function FacetList({ counts, chosen, names, onChoose }: FacetListProps) {
  const choose = (facet: Facet, value: string) => {
    const { [facet]: before, ...others } = chosen;
    onChoose(before === value ? others : { ...others, [facet]: value });
  };
  return (
    <>
      {FACETS.map((facet) => (
        <FacetValues
          key={facet}
          {...{ facet, names }}
          values={listValues(facet, counts)}
          chosen={chosen[facet]}
          onChoose={(value) => choose(facet, value)}
        />
      ))}
    </>
  );
}

interface FacetValuesProps {
  readonly facet: Facet;
  readonly values: readonly (readonly [value: string, n: number])[];
  readonly chosen: string | undefined;
  readonly names: Names;
  readonly onChoose: (value: string) => void;
}

function FacetValues({ facet, values, chosen, names, onChoose }: FacetValuesProps) {
  const [showsAll, setShowsAll] = useState(false);
  if (values.length === 0 && chosen === undefined) return null;
  const listed = showsAll ? values : values.slice(0, SHOWN);
  const isLeftOut = chosen !== undefined && !listed.some(([value]) => value === chosen);
  const rest = values.length - SHOWN;
  return (
    <section class="facet" aria-label={t(`facet.${facet}`)}>
      <h2 class="faint">{t(`facet.${facet}`)}</h2>
      <ul>
        {isLeftOut && (
          <FacetValue
            {...{ facet, names, onChoose }}
            value={chosen}
            n={values.find(([value]) => value === chosen)?.[1] ?? 0}
            isChosen
          />
        )}
        {listed.map(([value, n]) => (
          <FacetValue key={value} {...{ facet, value, n, names, onChoose }} isChosen={value === chosen} />
        ))}
      </ul>
      {rest > 0 && (
        <button type="button" class="quiet" aria-expanded={showsAll} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('fewerValues') : t('moreValues', { n: rest })}
        </button>
      )}
    </section>
  );
}

interface FacetValueProps extends Pick<FacetValuesProps, 'facet' | 'names' | 'onChoose'> {
  readonly value: string;
  readonly n: number;
  readonly isChosen: boolean;
}

function FacetValue({ facet, value, n, names, isChosen, onChoose }: FacetValueProps) {
  const name = nameOfValue(facet, value, names);
  return (
    <li>
      <button
        type="button"
        class="facet-value"
        aria-pressed={isChosen}
        aria-label={t('facetValue', { name, n })}
        title={name}
        onClick={() => onChoose(value)}
      >
        <span dir="auto">{name}</span> <span class="faint">{t('figure', { n })}</span>
      </button>
    </li>
  );
}
