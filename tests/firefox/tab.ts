import type { DrivenPage } from '../../scripts/browser/driven-page';
import { waitFor } from '../../scripts/browser/wait-for';
import type { Bidi } from './bidi';
import { runIn } from './realm';

/** Keys that write nothing, as WebDriver names them (w3.org/TR/webdriver2, “keyboard actions”). */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
};

type Action = Readonly<Record<string, unknown>>;

/** A tab of Firefox. */
export class Tab implements DrivenPage {
  #address = 'about:blank';

  private constructor(
    private readonly bidi: Bidi,
    /** Id of its browsing context. */
    readonly context: string,
  ) {}

  /** Opens a tab, in front of the others unless it is said to be behind them. */
  static async open(bidi: Bidi, { background = false } = {}): Promise<Tab> {
    const { context } = await bidi.send<{ context: string }>('browsingContext.create', {
      type: 'tab',
      background,
    });
    return new Tab(bidi, context);
  }

  /** The tab that shows an address which begins so; waited for. */
  static at(bidi: Bidi, start: string, timeout = 10_000): Promise<Tab> {
    const find = async () => {
      const { contexts } = await bidi.send<{ contexts: { context: string; url: string }[] }>(
        'browsingContext.getTree',
        { maxDepth: 0 },
      );
      const found = contexts.find(({ url }) => url.startsWith(start));
      return found && new Tab(bidi, found.context);
    };
    return waitFor(find, timeout, `no tab has come to ${start}`);
  }

  /** The address that it was sent to last. */
  url(): string {
    return this.#address;
  }

  /** Goes to an address. Of an extension's page Firefox does not tell when it is loaded: wait for what is in it. */
  async goto(address: string): Promise<void> {
    this.#address = address;
    const wait = address.startsWith('http') ? 'complete' : 'none';
    await this.bidi.send('browsingContext.navigate', { context: this.context, url: address, wait });
  }

  async reload(): Promise<void> {
    await this.bidi.send('browsingContext.reload', { context: this.context, wait: 'complete' });
  }

  /** Brings it to the front. */
  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  /** Whether it is the tab that is seen. */
  isInFront(): Promise<boolean> {
    return this.evaluate(() => document.visibilityState === 'visible', null);
  }

  /** Waits until it is closed by somebody else. */
  async waitUntilClosed(): Promise<void> {
    const isOpen = () =>
      this.bidi.send('browsingContext.getTree', { root: this.context }).then(
        () => true,
        () => false,
      );
    await waitFor(async () => !(await isOpen()), 5_000, `${this.#address} stayed open`);
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }

  /** Runs a function in the page. @throws Error with what it threw */
  evaluate<Arg, Result>(work: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result> {
    return runIn(this.bidi, this.context, work, arg);
  }

  /** Waits until an expression is truthy in the page, also through a navigation, and returns its value. */
  waitUntil<Result>(expression: string, timeout = 10_000): Promise<Result> {
    const ask = () =>
      runIn<null, Result>(this.bidi, this.context, `() => (${expression})`).catch(() => undefined);
    return waitFor(ask, timeout, `${this.#address} never had: ${expression}`);
  }

  /** What a reader sees of the page, as text. */
  text(): Promise<string> {
    return this.evaluate(() => document.body.innerText, null);
  }

  /** Picture of what is in view, as PNG. */
  async screenshot(): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', {
      context: this.context,
    });
    return Buffer.from(data, 'base64');
  }

  /** The mouse, by real events. Positions in CSS pixels of the viewport. */
  readonly mouse = {
    move: async (x: number, y: number, { steps = 1 } = {}): Promise<void> => {
      // The browser itself goes there in steps.
      const move = { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: steps * 16 };
      await this.#point([move]);
    },
    down: () => this.#point([{ type: 'pointerDown', button: 0 }]),
    up: () => this.#point([{ type: 'pointerUp', button: 0 }]),
  };

  /** Clicks the middle of the first element that matches, waited for. */
  async click(selector: string): Promise<void> {
    const { x, y } = await this.waitUntil<{ x: number; y: number }>(`(() => {
      const found = document.querySelector(${JSON.stringify(selector)});
      found?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = found?.getBoundingClientRect() ?? {};
      return width && height ? { x: x + width / 2, y: y + height / 2 } : null;
    })()`);
    await this.mouse.move(x, y);
    await this.mouse.down();
    await this.mouse.up();
  }

  /** Presses the right button in the middle of the view. */
  async clickRight(): Promise<void> {
    await this.#point([
      { type: 'pointerMove', x: 600, y: 400 },
      { type: 'pointerDown', button: 2 },
      { type: 'pointerUp', button: 2 },
    ]);
  }

  /** Clicks an element by the id that BiDi gave it, wherever it is: also in a closed shadow root. */
  async clickElement(sharedId: string): Promise<void> {
    const origin = { type: 'element', element: { sharedId } };
    await this.#point([
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  /** Presses a key, as `KeyboardEvent.key` names it, while others are held: `press('J', 'Alt', 'Shift')`. */
  async press(key: string, ...held: readonly string[]): Promise<void> {
    const values = [...held, key].map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  /** Types a text, key by key. */
  async type(text: string): Promise<void> {
    const actions = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.#perform({ type: 'key', id: 'keyboard', actions });
  }

  async #point(actions: readonly Action[]): Promise<void> {
    await this.#perform({ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions });
  }

  async #perform(source: Action): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }
}
