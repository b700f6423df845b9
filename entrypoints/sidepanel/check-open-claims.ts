/**
 * What a page states beside the topic's questions, held against the other articles that were read. The panel loads this
 * only when the reader asks: with it comes the whole reading of texts, which is otherwise the background's.
 */
import { theMatchedFirst, type CheckedOpenClaim } from '../../components/open-claims';
import { openValueInWords } from '../../lib/core/checks/check-words';
import { matchOpenClaims } from '../../lib/core/checks/match-open-claims';
import { findOpenClaims, OPEN_RULES } from '../../lib/core/find-open-claims';
import { compileOnce } from '../../lib/core/topic/compile-once';
import type { TopicPack } from '../../lib/core/topic/schema';
import { openMarks } from '../../lib/messaging/open-marks';
import { openMarksOf, storeTouched } from '../../lib/messaging/shared-state';
import type { CrossreadDb } from '../../lib/store/db';
import { openCoverageOn } from '../../lib/store/open-readings';
import { t } from '../../locales/t';
import { checkWords } from '../../locales/check-words';

const headings = () =>
  ({
    count: t('open.count'),
    measure: t('open.measure'),
    date: t('open.date'),
    quotation: t('open.quotation'),
  }) as const;

/** A tab's page, of which the text is kept. */
export interface OpenPage {
  readonly tab: number;
  readonly article: string;
}

/**
 * Finds the open claims of a page and of all other articles on the topic that were read, and has those painted in the page
 * whose values agree or differ. What stands in other articles as well comes first.
 */
export async function checkOpenClaims(
  db: CrossreadDb,
  pack: TopicPack,
  { tab, article: id }: OpenPage,
): Promise<CheckedOpenClaim[]> {
  const topic = compileOnce(pack);
  const all = await openCoverageOn(db, {
    topic: pack.id,
    rules: `${OPEN_RULES} ${pack.version}`,
    find: (article, text) => findOpenClaims(topic, { article, text }),
  });
  const here = all.find(({ article }) => article.id === id);
  if (!here) return [];
  const words = checkWords();
  const checks = matchOpenClaims(here, all, words);
  const shown = here.openClaims.map((claim) => ({
    ...claim,
    display: openValueInWords(claim, words.values),
  }));
  await paint(tab, id, openMarks(shown, checks, headings()));
  return theMatchedFirst(shown, checks);
}

async function paint(tab: number, article: string, marks: ReturnType<typeof openMarks>): Promise<void> {
  const item = openMarksOf(tab);
  const now = { article, marks };
  if (JSON.stringify(await item.read()) === JSON.stringify(now)) return;
  await item.write(now);
  await storeTouched.write(Date.now());
}
