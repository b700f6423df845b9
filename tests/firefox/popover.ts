import { waitFor } from '../../scripts/browser/wait-for';
import type { Bidi } from './bidi';
import type { Tab } from './tab';

/** A node as BiDi writes it out, also from closed shadow roots. */
interface Node {
  readonly sharedId?: string;
  readonly value?: {
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Node[];
    readonly shadowRoot?: Node | null;
  };
}

/** An element of what is open in a page: what it is for a screen reader, and the id by which it can be clicked. */
export interface Part {
  readonly role: string;
  readonly name: string;
  readonly id: string;
}

/** The one element of ours in a page, while it is open; what is in it is closed to the page, and to a script of the tests as well. */
const POPOVER = ':is(:root, dialog) > div[popover]';

/** What is open in a tab: card, toolbar or message. */
export class Popover {
  constructor(
    private readonly bidi: Bidi,
    private readonly tab: Tab,
  ) {}

  /** Its text; empty when nothing is open. */
  async text(): Promise<string> {
    return textOf(await this.#tree());
  }

  /** Waits until its text matches, and returns all of it. */
  waitForText(wanted: RegExp): Promise<string> {
    const ask = async () => {
      const text = await this.text();
      return wanted.test(text) && text;
    };
    return waitFor(ask, 10_000, `nothing that says ${wanted} opened in ${this.tab.url()}`);
  }

  /** Waits until nothing is open. */
  async waitUntilGone(): Promise<void> {
    const ask = async () => (await this.#tree()) === null;
    await waitFor(ask, 5_000, `what is open in ${this.tab.url()} stayed`);
  }

  /** Clicks a button or another part that has this name, waited for. */
  async press(role: string, name: string | RegExp): Promise<void> {
    const fits = (part: Part) =>
      part.role === role && (typeof name === 'string' ? part.name === name : name.test(part.name));
    const ask = async () => partsOf(await this.#tree()).find(fits);
    const { id } = await waitFor(ask, 10_000, `no ${role} “${name}” opened in ${this.tab.url()}`);
    await this.tab.clickElement(id);
  }

  async #tree(): Promise<Node | null> {
    const { result } = await this.bidi.send<{ result: Node & { type: string } }>('script.evaluate', {
      expression: `document.querySelector('${POPOVER}')`,
      target: { context: this.tab.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 50, includeShadowTree: 'all' },
    });
    return result.type === 'node' ? result : null;
  }
}

function childrenOf({ value }: Node): readonly Node[] {
  return value?.shadowRoot ? [value.shadowRoot] : (value?.children ?? []);
}

function textOf(node: Node | null): string {
  if (!node || node.value?.localName === 'style') return '';
  const own = node.value?.nodeValue ?? '';
  return [own, ...childrenOf(node).map(textOf)]
    .filter((text) => text !== '')
    .join(' ')
    .replace(/\s+/g, ' ');
}

function partsOf(node: Node | null): Part[] {
  if (!node) return [];
  const { localName = '', attributes = {} } = node.value ?? {};
  const role = attributes['role'] ?? localName;
  const name = attributes['aria-label'] ?? textOf(node).trim();
  const own = node.sharedId === undefined || role === '' ? [] : [{ role, name, id: node.sharedId }];
  return [...own, ...childrenOf(node).flatMap(partsOf)];
}
