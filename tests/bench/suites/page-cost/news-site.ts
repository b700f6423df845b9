/**
 * What a news site's own scripts do, in small: widgets built into the page, listeners, a ticker, and sums over made-up data, in parts
 * as such scripts come. It uses no promises, so that what runs as continuations in its page is not its own.
 */

const WIDGETS = 50;
const ITEMS = 40;
/** Milliseconds after the load at which late scripts come, as advertisements do. */
const LATE = [50, 150, 400, 800];
/** Records that are sorted and written over and over, as a framework does with its state. */
const RECORDS = 4_000;

interface Story {
  readonly id: number;
  readonly title: string;
  readonly score: number;
}

let seed = 7;
const next = (below: number) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
  return (seed >>> 8) % below;
};

const storiesOf = (count: number): Story[] =>
  Array.from({ length: count }, (_, id) => ({
    id,
    title: `Story ${next(10_000)} of the day in section ${next(40)}`,
    score: next(1_000),
  }));

function hydrate(rounds: number): number {
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const state: Story[] = JSON.parse(JSON.stringify(storiesOf(RECORDS)));
    const sorted = state.toSorted((a, b) => b.score - a.score || a.title.localeCompare(b.title));
    for (const { title, score } of sorted)
      for (let i = 0; i < title.length; i++) sum = Math.imul(sum ^ title.charCodeAt(i), 16_777_619) + score;
  }
  return sum;
}

function buildWidget(at: number): HTMLElement {
  const widget = document.createElement('section');
  widget.className = `widget widget-${at}`;
  for (const { id, title } of storiesOf(ITEMS)) {
    const item = document.createElement('div');
    const link = document.createElement('a');
    link.href = `#story-${id}`;
    link.textContent = title;
    link.addEventListener('click', (event) => event.preventDefault());
    item.append(link);
    widget.append(item);
  }
  return widget;
}

function buildWidgets(from: number, to: number): void {
  const aside = document.querySelector('aside') ?? document.body;
  for (let at = from; at < to; at++) aside.append(buildWidget(at));
}

function tick(): void {
  const clock = document.querySelector('.clock') ?? document.createElement('p');
  clock.className = 'clock';
  clock.textContent = `Updated ${Math.round(performance.now())} ms ago`;
  if (!clock.isConnected) document.querySelector('header')?.append(clock);
}

let seen = hydrate(14);
const early = WIDGETS - LATE.length * 5;
buildWidgets(0, early);
for (const type of ['scroll', 'resize', 'click', 'keydown', 'pointermove', 'visibilitychange'])
  addEventListener(type, () => (seen += 1), { passive: true });
addEventListener('load', () =>
  LATE.forEach((delay, part) =>
    setTimeout(() => {
      buildWidgets(early + part * 5, early + (part + 1) * 5);
      seen += hydrate(2);
    }, delay),
  ),
);
setInterval(tick, 500);
