import type { Page } from 'playwright-core';
import { alternate } from '../../measure/alternate';
import type { Browsers, Side } from './browsers';
import { visit, type Visit } from './visit';

/** Visits, round by round, so that equal places belong together. */
export type Visits = Readonly<Record<Side, readonly Visit[]>>;

/** Visits a page on both sides in turn. @param act as of visit */
export async function visitInTurn(
  { sides }: Browsers,
  address: string,
  rounds: number,
  act?: (page: Page) => Promise<void>,
): Promise<Visits> {
  const visits: Record<Side, Visit[]> = { ours: [], without: [] };
  const contender = (side: Side) => async () => {
    const one = await visit(sides[side], address, act);
    visits[side].push(one);
    return one.loaded;
  };
  await alternate({ ours: contender('ours'), without: contender('without') }, { rounds, warmUp: 1 });
  return { ours: visits.ours.slice(1), without: visits.without.slice(1) };
}
