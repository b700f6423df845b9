import '../../../components/sync/sync.css';
import { SaidBy } from '../../../components/sync/SaidBy';
import type { CrossreadDb } from '../../../lib/store/db';
import { useLive } from '../../live/use-live';
import { readSaidOf } from './read-changes';

/** Who said what of a claim, as the store has it now; nothing while nothing is synced. */
export function SaidByOf({ db, claim }: { readonly db: CrossreadDb; readonly claim: string }) {
  const { value } = useLive(() => readSaidOf(db, claim), [claim]);
  return value ? <SaidBy changes={value} /> : null;
}
