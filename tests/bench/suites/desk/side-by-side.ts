/** Four articles of 100,000 characters side by side in the built extension. */
import type { TopicFacts } from '../../../../lib/core/topic/facts';
import { anId } from '../../../builders';
import { manyClaims, type ManyClaims } from '../../../many-claims';
import type { Bench } from '../../bench';
import { alone } from '../../measure/paired';
import { generateProse } from '../../prose';
import { openFullDesk, roomAt, untilShown, type FullDesk } from './full-desk';
import { longestOf, tasksWhile } from './main-thread';

const SIDES = 4;
const CHARACTERS = 100_000;
const CLAIMS = 120;
const GOAL = { of: 'ours', most: 50 } as const;
const STEPS = 30;

/** Measures the longest tasks while the texts are drawn, and while one of them is scrolled and the others follow. */
export async function measureSideBySide(bench: Bench, topic: TopicFacts): Promise<void> {
  const { snapshots, ...many } = longArticles(topic);
  const desk = await openFullDesk(bench.extension, many, { snapshots });
  const ids = many.articles.map(({ id }) => id).join('/');
  const texts = `#/topic/${topic.pack.id}/side-by-side/${ids}?way=texts`;
  const size = `${SIDES} × ${CHARACTERS.toLocaleString('en')} characters`;
  try {
    const opened: number[] = [];
    const scrolled: number[] = [];
    for (let round = -1; round < bench.rounds; round++) {
      await untilShown(desk.page, '#nowhere', 'main .empty');
      const open = longestOf(await tasksWhile(desk.cdp, desk.page, () => openTexts(desk, texts)));
      const scroll = longestOf(
        await tasksWhile(desk.cdp, desk.page, () => desk.page.evaluate(scrollFirst, STEPS)),
      );
      if (round < 0) continue;
      opened.push(open);
      scrolled.push(scroll);
    }
    const note = "processor time of the main thread by the browser's trace";
    bench.add(
      alone(
        { id: 'desk/texts-open', what: `${size} opened: longest task`, unit: 'ms', goal: GOAL, note },
        opened,
      ),
    );
    bench.add(
      alone(
        {
          id: 'desk/texts-scroll',
          what: `one of ${size} scrolled, the others follow: longest task`,
          unit: 'ms',
          goal: GOAL,
          note,
        },
        scrolled,
      ),
    );
  } finally {
    await desk.close();
  }
}

async function openTexts({ page }: FullDesk, texts: string): Promise<void> {
  await page.goto(roomAt(texts), { waitUntil: 'commit' });
  await page.locator('.text-column').last().locator('.answering').first().waitFor();
  await page.evaluate(untilAllDrawn);
}

/** In the page: until the number of lines stays the same for ten frames. */
async function untilAllDrawn(): Promise<void> {
  for (let still = 0, lines = 0; still < 10;) {
    await new Promise((settle) => requestAnimationFrame(settle));
    const now = document.querySelectorAll('.line').length;
    still = now === lines ? still + 1 : 0;
    lines = now;
  }
}

/** In the page: scrolls the first text as a wheel does. */
async function scrollFirst(steps: number): Promise<void> {
  const column = document.querySelector('.text-column');
  if (!column) throw new Error('there is no text');
  column.dispatchEvent(new WheelEvent('wheel', { bubbles: true }));
  column.scrollTop = 0;
  for (let i = 0; i < steps; i++) {
    column.scrollBy({ top: 300, behavior: 'instant' });
    await new Promise((settle) => requestAnimationFrame(settle));
  }
}

/** Articles with texts in which the sentences of their claims stand. */
function longArticles(topic: TopicFacts): ManyClaims & { readonly snapshots: readonly object[] } {
  const { articles, claims } = manyClaims(topic, { articles: SIDES, claims: SIDES * CLAIMS, values: 25 });
  const placed: (typeof claims)[number][] = [];
  const snapshots = articles.map(({ id }, side) => {
    const own = claims.filter(({ article }) => article === id);
    const lines = generateProse(side + 1, CHARACTERS).split('\n\n');
    const every = Math.max(1, Math.floor(lines.length / own.length));
    let text = '';
    lines.forEach((line, i) => {
      const claim = i % every === 0 ? own[i / every] : undefined;
      if (claim) {
        const { exact } = claim.sentence;
        const at = { start: text.length, end: text.length + exact.length };
        placed.push({
          ...claim,
          id: anId(7_000_000 + placed.length),
          span: null,
          sentence: { ...at, exact },
        });
        text += `${exact} `;
      }
      text += `${line}\n`;
    });
    return { article: id, text };
  });
  return { articles, claims: placed, snapshots };
}
