import { CrossreadDb } from '../../lib/store/db';
import { loadSamples } from '../desk/articles/load-samples';

/** Puts the sample stories into the store. @throws Error with the reason, when one cannot be kept */
export async function keepSamples(): Promise<void> {
  const db = new CrossreadDb();
  try {
    await loadSamples(db);
  } finally {
    db.close();
  }
}
