import { Fragment } from 'preact';
import { ruleInWords } from '../rules-in-words';
import type { AlignedPair, AlignedRow, PairRelation } from '../../lib/core/coverage/align-claims';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-beside';
import { outcomeLike, SIGNS } from '../outcomes';

/** Props of {@link PairSigns}. */
export interface PairSignsProps {
  readonly row: Pick<AlignedRow, 'pairs' | 'lacking' | 'cells'>;
}

/** How each two of the articles stand to each other in a question, with sign and word; and who does not answer it. */
export function PairSigns({ row: { pairs, lacking, cells } }: PairSignsProps) {
  const isMany = cells.length > 2;
  const answering = cells.flatMap((cell, at) => (cell.length > 0 ? [at + 1] : []));
  return (
    <div class="pairs">
      <ul>
        {pairs.map((pair) => (
          <li key={pair.sides.join()}>
            {isMany && <PairNumbers pair={pair} />}
            <PairWord relation={pair.relation} moreExact={pair.moreExact} />
            {pair.beside.map((relation) => (
              <Fragment key={relation}>
                {' '}
                <PairWord relation={relation} moreExact={pair.moreExact} />
              </Fragment>
            ))}
          </li>
        ))}
        {lacking.length > 0 && (
          <li class="relation lacking" data-outcome="only-here">
            <span aria-hidden="true">{SIGNS['only-here']} </span>
            {answering.length === 1
              ? t('onlyIn', { n: answering[0] ?? 0 })
              : t('notIn', { list: listOf(lacking.map((at) => at + 1)) })}
          </li>
        )}
      </ul>
      {pairs.length > 0 && (
        <details class="sources pair-why">
          <summary>{t('why')}</summary>
          <ul class="rules">
            {pairs.map((pair) => (
              <li key={pair.sides.join()}>
                <b>{seenFrom(pair)} </b>
                {pair.rules.map(ruleInWords).join(' ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function PairNumbers({ pair }: { readonly pair: AlignedPair }) {
  const [a, b] = pair.sides;
  return (
    <>
      <span class="pair-numbers" aria-hidden="true">
        {a + 1}–{b + 1}
      </span>
      <span class="unseen">{sidesInWords(pair)} </span>
    </>
  );
}

function sidesInWords({ sides: [a, b] }: AlignedPair): string {
  return t('pairOf', { a: a + 1, b: b + 1 });
}

/** Whose side the rules take: they speak of "this article". */
function seenFrom({ sides: [a, b], rulesOf }: AlignedPair): string {
  return t('seenFrom', { a: rulesOf + 1, b: (rulesOf === a ? b : a) + 1 });
}

interface PairWordProps {
  readonly relation: PairRelation;
  readonly moreExact: number | null;
}

function PairWord({ relation, moreExact }: PairWordProps) {
  const outcome = outcomeLike(relation);
  return (
    <span class="relation" data-outcome={outcome ?? 'related'}>
      {outcome && <span aria-hidden="true">{SIGNS[outcome]} </span>}
      {relation === 'vaguer' && moreExact !== null
        ? t('moreExact', { n: moreExact + 1 })
        : t(`pair.${relation}`)}
    </span>
  );
}
