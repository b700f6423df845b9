import { describe } from '../../../lib/core/annotation/describe';
import type { Ledger, Write } from './ledger';
import type { Asked } from './page-writer';
import type { WritingPage, WritingTab } from './writing-tabs';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** What one tab did to a highlight of its own: nobody else writes on it. */
interface Own {
  readonly id: string;
  note: string;
  isBinned: boolean;
}

interface Ask {
  readonly write: Write;
  readonly asked: Asked;
  readonly done: () => void;
}

/** A tab in which highlights are kept, edited and deleted, and claims kept, one after another, as `random` has it. */
export class TabWriter {
  readonly #own: Own[] = [];
  readonly #unheard: Ask[] = [];
  #count = 0;
  /** How often something was asked for that nobody had answered. */
  askedAgain = 0;

  /** @param name tells this tab's words from those of others @param shared highlights on which all tabs write without seeing what others wrote */
  constructor(
    private readonly name: string,
    private readonly page: WritingPage,
    private readonly tab: WritingTab,
    private readonly ledger: Ledger,
    private readonly shared: readonly string[],
    private readonly random: () => number,
  ) {}

  /** Writes once more. What nobody answers, though it is asked for `tries` times, waits for askUnheard. */
  async writeNext(tries: number): Promise<void> {
    const next = this.#next();
    if (!(await this.#perform(next, tries))) this.#unheard.push(next);
  }

  /** Asks again for all that was not acknowledged. @throws Error with the answer when something is refused still */
  async askUnheard(): Promise<void> {
    for (const next of this.#unheard.splice(0))
      if (!(await this.#perform(next, 5)))
        throw new Error(`not done in peace: ${JSON.stringify(next.write)}`);
  }

  async #perform({ write, asked, done }: Ask, tries: number): Promise<boolean> {
    for (let turn = 0; turn < tries; turn++) {
      if (turn > 0) this.askedAgain++;
      const acknowledge = this.ledger.ask(write);
      const answer = await this.tab.ask(asked);
      if (!answer.ok) continue;
      acknowledge();
      done();
      return true;
    }
    return false;
  }

  #next(): Ask {
    const n = ++this.#count;
    const dice = this.random();
    const own = this.#own[Math.floor(this.random() * this.#own.length)];
    const shared = this.shared[Math.floor(this.random() * this.shared.length)];
    const note = `${this.name} note ${n}`;
    if (dice < 0.05) return this.#claim();
    if (dice < 0.25 && shared !== undefined) return this.#edit(shared, note, '', () => undefined);
    if (dice < 0.5 && own)
      return this.#edit(own.id, note, own.note, () => {
        own.note = note;
      });
    if (dice < 0.65 && own) return this.#bin(own);
    return this.#keep(`${this.name} mark ${n}`);
  }

  #keep(mark: string): Ask {
    const id = crypto.randomUUID();
    const { article, text } = this.page;
    const start = Math.floor(this.random() * (text.length - 40));
    const selector = describe(text, { start, end: start + 30 });
    if (!selector) throw new Error('the words are in the text');
    return {
      write: { is: 'keep', id, mark },
      asked: {
        is: 'keep',
        input: { id, article, selector, says: { colour: 'blue', note: '', tags: [mark] }, claim: null },
      },
      done: () => this.#own.push({ id, note: '', isBinned: false }),
    };
  }

  #edit(id: string, note: string, from: string, done: () => void): Ask {
    const edit = { note, from: { note: from } };
    return {
      write: { is: 'edit', id, note, from },
      asked: { is: 'edit', input: { deed: aDeed(), id, edit } },
      done,
    };
  }

  #bin(own: Own): Ask {
    const { id } = own;
    const isBinned = !own.isBinned;
    return {
      write: { is: 'bin', id, isBinned },
      asked: { is: 'bin', input: { deed: aDeed(), id, isBinned } },
      done: () => {
        own.isBinned = isBinned;
      },
    };
  }

  #claim(): Ask {
    const id = crypto.randomUUID();
    return { write: { is: 'claim', id }, asked: this.page.claim(id), done: () => undefined };
  }
}

/** Keeps highlights on which all tabs of a page may write from then on. @returns their ids */
export async function keepShared(page: WritingPage, ledger: Ledger, count: number): Promise<string[]> {
  const { article, text, tabs } = page;
  const [first] = tabs;
  const ids = Array.from({ length: count }, () => crypto.randomUUID());
  for (const [n, id] of ids.entries()) {
    const selector = describe(text, { start: 40 * n, end: 40 * n + 30 });
    if (!first || !selector) throw new Error('there is a tab, and the words are in its text');
    const mark = `shared ${article.title} ${n}`;
    const acknowledge = ledger.ask({ is: 'keep', id, mark });
    const says = { colour: 'green', note: '', tags: [mark] } as const;
    const input = { id, article, selector, says: { ...says, tags: [mark] }, claim: null };
    const kept = await first.ask({ is: 'keep', input });
    if (!kept.ok) throw new Error(kept.error.message);
    acknowledge();
  }
  for (const tab of tabs) await tab.ask({ is: 'anchor', input: { article, text, only: null } });
  return ids;
}

const aDeed = () => ({ id: crypto.randomUUID(), at: Date.now() });
