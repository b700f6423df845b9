/**
 * The door of the background: who sends a message, how much it holds and how often it comes is looked at here, before anything of it is
 * understood and before a handler runs. What another extension sends never gets as far (post.ts).
 */
import type { Sender } from './post';
import { RATE, SIZE, type CallToBackground, type From, type Rate } from './protocol';

/** What a value holds weighs as many units as its text is long, and this much for each value in it. */
const EACH = 8;
/** No message of ours nests deeper; what does was made to hurt. */
const DEEPEST = 16;

/**
 * Whether a message comes from whom the table says: `page`, a content script in the document that a tab shows on the web; `ours`, a page of the
 * extension itself in a tab or in the browser's own panel. Whatever is framed, prerendered or sandboxed is neither.
 * @param home address of the extension's own pages, as `runtime.getURL('/')` gives it
 */
export function isFrom(from: From, sender: Sender, home: string): boolean {
  return from === 'page' ? isShownPage(sender) : isOurPage(sender, home);
}

function isShownPage({ tab, frameId, url, origin }: Sender): boolean {
  return tab !== undefined && isIndex(tab.id) && frameId === 0 && isOnWeb(url) && isOwnOrigin(url, origin);
}

function isOurPage({ tab, frameId, url, origin }: Sender, home: string): boolean {
  // In a frame it may be clicked without being seen; the panel has no tab and no frame's number.
  const isTopMost = frameId === 0 || (tab === undefined && frameId === undefined);
  const isOurs = url !== undefined && url.startsWith(home) && isOwnOrigin(url, origin);
  return isOurs && isTopMost && (tab === undefined || isIndex(tab.id));
}

/** Whether its document is the one that is shown, or just was. Firefox sends nothing from any other, and does not say. */
const isShown = ({ documentLifecycle: life }: Sender, isTakenLate: boolean): boolean =>
  life === undefined || life === 'active' || (isTakenLate && life !== 'prerender');

const isIndex = (value: unknown) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isOnWeb = (url: string | undefined): url is string =>
  url !== undefined && /^https?:\/\//.test(url) && URL.canParse(url);

/** A sandboxed document has the address of a site, and an origin that is nobody's. Old browsers do not tell an origin. */
function isOwnOrigin(url: string, origin: string | undefined): boolean {
  if (origin === undefined) return true;
  const { protocol, host } = new URL(url);
  return origin === `${protocol}//${host}`;
}

/**
 * How much a message holds: the length of its strings, in UTF-16 units, and EACH for every value and key. Looks no further than `most`, so that what is
 * too large costs no more than what is not.
 * @returns the weight; infinite for what is heavier than `most`, nests too deeply, or is no plain data
 */
export function weigh(value: unknown, most: number): number {
  let weight = 0;
  const rest: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let one = rest.pop(); one; one = rest.pop()) {
    weight += EACH + (typeof one.value === 'string' ? one.value.length : 0);
    if (typeof one.value === 'object' && one.value !== null) {
      if (one.depth === DEEPEST || !isPlain(one.value)) return Infinity;
      for (const [key, inner] of entriesOf(one.value)) {
        weight += key.length;
        if (weight + rest.length * EACH > most) return Infinity;
        rest.push({ value: inner, depth: one.depth + 1 });
      }
    }
    if (weight > most) return Infinity;
  }
  return weight;
}

/** A structured copy may be a map, a date, a file; nothing that we send is. */
function isPlain(value: object): boolean {
  return ['[object Object]', '[object Array]'].includes(Object.prototype.toString.call(value));
}

/** One after another: an array with a million holes is not copied for being looked at. */
function* entriesOf(value: object): Generator<[string, unknown]> {
  if (Array.isArray(value)) for (const inner of value) yield ['', inner];
  else for (const key in value) yield [key, Reflect.get(value, key)];
}

/** Lets through what comes no more often than its rate, for each tab and message by itself. Kept in memory: a killed worker forgets it. */
export class Turnstile {
  readonly #buckets = new Map<string, { tokens: number; at: number }>();

  /** @param now milliseconds on a clock that only goes forward */
  constructor(private readonly now: () => number = () => performance.now()) {}

  /** Whether one more may pass, or one that counts as `many`; if so it is counted. */
  mayPass(tab: number, name: string, { burst, perSecond }: Rate, many = 1): boolean {
    const key = `${tab} ${name}`;
    const at = this.now();
    const last = this.#buckets.get(key) ?? { tokens: burst, at };
    const tokens = Math.min(burst, last.tokens + ((at - last.at) / 1000) * perSecond);
    const passes = tokens >= many;
    // Put anew, so that the oldest come first.
    this.#buckets.delete(key);
    this.#buckets.set(key, { tokens: passes ? tokens - many : tokens, at });
    this.#forgetOldest();
    return passes;
  }

  #forgetOldest(): void {
    if (this.#buckets.size <= MOST_BUCKETS) return;
    const [oldest] = this.#buckets.keys();
    if (oldest !== undefined) this.#buckets.delete(oldest);
  }
}

/** More tabs than are open; names are those of the table, so only tabs make it grow. */
const MOST_BUCKETS = 10_000;

/** Why a message may not come in; null when it may. */
export type Objection = {
  readonly code: 'not-allowed' | 'not-understood' | 'too-many';
  readonly message: string;
};

/** Looks at a message that has a name of the table. @param home as for isFrom */
export function objectionTo(
  name: string,
  { from, size = SIZE, rate = RATE, isTakenLate = false }: CallToBackground,
  { input, sender, home }: { readonly input: unknown; readonly sender: Sender; readonly home: string },
  turnstile: Turnstile,
): Objection | null {
  if (!isFrom(from, sender, home) || !isShown(sender, isTakenLate))
    return { code: 'not-allowed', message: WHERE[from] };
  const tab = from === 'page' ? sender.tab?.id : undefined;
  // Before it is weighed, as that is work as well.
  if (tab !== undefined && !turnstile.mayPass(tab, name, rate)) return tooMany(name);
  const weight = weigh(input, size);
  if (weight === Infinity) return { code: 'not-understood', message: `“${name}” holds more than it may.` };
  const more = Math.floor(weight / (rate.holding ?? Infinity));
  return tab !== undefined && !turnstile.mayPass(tab, name, rate, more) ? tooMany(name) : null;
}

const tooMany = (name: string): Objection => ({
  code: 'too-many',
  message: `This page asks too often (“${name}”). Wait a moment, then try again.`,
});

const WHERE: Readonly<Record<From, string>> = {
  page: 'Only a page that a tab shows may ask for this. Open it in a tab of its own and try again there.',
  ours: 'Only a page of Crossread itself may ask for this. Open the desk and try again there.',
};
