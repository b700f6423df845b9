/** Messages as an attacker would send them: made from the table, then broken in a way of which it is known whether it may be taken. */
import fc from 'fast-check';
import type * as v from 'valibot';
import type { Sender } from '../../lib/messaging/post';
import { toBackground } from '../../lib/messaging/protocol';
import { aSender, aTab, HOME } from '../senders';

/** A message, who sends it, and what is known of it. */
export interface Hostile {
  readonly message: unknown;
  readonly sender: Sender;
  /** Its name in the table; null where it has none of them. */
  readonly name: string | null;
  /** Why it must not be taken; null where it may be. */
  readonly wrong: string | null;
  /** In words, for whoever reads of a failure. */
  readonly what: string;
}

/**
 * Who may send what, told anew and not taken from the table: that is what is on trial. A message that is not here fails the trial until
 * somebody says who sends it.
 */
export const SENDS: Readonly<Record<string, 'page' | 'ours'>> = {
  annotate: 'page',
  anchor: 'page',
  keep: 'page',
  edit: 'page',
  bin: 'page',
  offerToolbar: 'page',
  tags: 'page',
  offerClaims: 'page',
  keepClaim: 'page',
  openDesk: 'page',
  inject: 'page',
  analyse: 'page',
  forget: 'page',
  left: 'page',
  style: 'page',
  select: 'page',
  addArticle: 'ours',
  readAgain: 'ours',
  topicsChanged: 'ours',
  followEvent: 'ours',
  readAnyway: 'ours',
};

/** What an attacker knows, or guesses. */
export interface Known {
  readonly ids: readonly string[];
  readonly urls: readonly string[];
  readonly texts: readonly string[];
}

/** Hostile messages from the page at `url`, in a tab out of a few. */
export function hostileMessages(
  known: Known,
  url: string,
  tabs: { from: number; to: number },
): fc.Arbitrary<Hostile> {
  const tab = fc.integer({ min: tabs.from, max: tabs.to }).map((id) => ({ ...aTab, id, url }));
  const named = fc.constantFrom(...Object.entries(toBackground)).chain(([name, { input }]) => {
    const valid = arbitraryOf(input, '', known);
    const one = fc.record({
      tab,
      input: valid.chain((value) => broken(value)),
      sender: senders(url, SENDS[name] ?? 'page'),
    });
    return one.map(({ tab: there, input: { value, wrong, what }, sender }): Hostile => {
      const { sender: who, wrong: notHim } = sender(there);
      return { message: { crossread: name, input: value }, sender: who, name, wrong: notHim ?? wrong, what };
    });
  });
  const noName = fc.record({ tab, message: nameless }).map(({ tab: there, message }): Hostile => ({
    message,
    sender: aSender({ tab: there, url, origin: originOf(url) }),
    name: null,
    wrong: 'it has no name of the table',
    what: 'nameless',
  }));
  // What the extension's own pages may do to the store is theirs; here they only try what they may not.
  const hostile = named.filter(({ name, wrong }) => wrong !== null || SENDS[name ?? ''] === 'page');
  return fc.oneof({ weight: 12, arbitrary: hostile }, { weight: 1, arbitrary: noName });
}

const originOf = (url: string) => new URL(url).origin;

const nameless: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(
    null,
    undefined,
    7,
    'keep',
    [],
    {},
    { crossread: 7 },
    { crossread: null },
    { crossread: ['keep'] },
    ['crossread', 'keep'],
  ),
  fc
    .constantFrom(
      'toString',
      '__proto__',
      'constructor',
      'hasOwnProperty',
      'valueOf',
      '',
      'keep ',
      'KEEP',
      'x'.repeat(1e6),
      '\uD800',
      'paint',
    )
    .map((crossread) => ({ crossread, input: {} })),
  fc
    .constantFrom(...Object.keys(toBackground))
    .map((name): unknown => JSON.parse(`{"__proto__": {"crossread": "${name}"}}`)),
  fc
    .anything({ maxDepth: 3 })
    .map(plain)
    .filter((value) => !hasName(value)),
);

/** As what crosses between processes. */
function plain(value: unknown): unknown {
  try {
    return structuredClone(value);
  } catch {
    return null;
  }
}

function hasName(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'crossread' in value;
}

type Who = (tab: NonNullable<Sender['tab']>) => { sender: Sender; wrong: string | null };

/** Mostly whoever may send it, as else nothing behind the door would be tried. */
function senders(url: string, who: 'page' | 'ours'): fc.Arbitrary<Who> {
  const origin = HOME.slice(0, -1);
  const page =
    (facts: Partial<Sender> = {}) =>
    (tab: NonNullable<Sender['tab']>) =>
      aSender({ tab, url, origin: originOf(url), ...facts });
  const desk = page({ url: `${HOME}desk.html`, origin });
  const panel = () => ({ id: 'crossread', url: `${HOME}sidepanel.html`, origin });
  const wrong: [string, (tab: NonNullable<Sender['tab']>) => Sender][] = [
    ['a frame', page({ frameId: 4 })],
    ['a frame at our address', page({ frameId: 4, url: `${HOME}desk.html`, origin })],
    ['a prerendered page', page({ documentLifecycle: 'prerender' })],
    ['a sandboxed page', page({ origin: 'null' })],
    ['a page at another origin than it says', page({ origin: 'https://courier.example' })],
    ['another extension', page({ id: 'somebody-else' })],
    ['another extension’s page', page({ id: 'somebody-else', url: 'chrome-extension://somebody/x.html' })],
    ['a page of data', page({ url: 'data:text/html,x', origin: 'null' })],
    ['a file', page({ url: 'file:///tmp/x.html', origin: 'file://' })],
    ['an empty page', page({ url: 'about:blank' })],
    ['nobody', () => ({})],
    ['a tab without number', () => aSender({ tab: { ...aTab, id: -1 }, url, origin: originOf(url) })],
    ['a page in no tab', () => ({ id: 'crossread', url, frameId: 0 })],
    ...((who === 'page'
      ? [
          ['the desk', desk],
          ['the panel', panel],
        ]
      : Array.from({ length: 6 }, () => ['a page on the web', page()])) satisfies [
      string,
      (tab: NonNullable<Sender['tab']>) => Sender,
    ][]),
  ];
  const right = who === 'page' ? [page()] : [desk, panel];
  return fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...right).map((make): Who => (tab) => ({ sender: make(tab), wrong: null })),
    },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...wrong)
        .map(([name, make]): Who => (tab) => ({ sender: make(tab), wrong: `${name} sends it` })),
    },
  );
}

interface Broken {
  readonly value: unknown;
  readonly wrong: string | null;
  readonly what: string;
}

/** One place in a value: its parent's parts, and the key. */
type Path = readonly (string | number)[];

function broken(value: unknown): fc.Arbitrary<Broken> {
  const places = placesIn(value);
  const breakage = fc
    .constantFrom(...places)
    .chain((path) => fc.constantFrom(...breakagesOf(at(value, path))).map((how) => ({ path, how })));
  return fc.oneof(
    { weight: 1, arbitrary: fc.constant({ value, wrong: null, what: 'as it should be' }) },
    {
      weight: 2,
      arbitrary: breakage.map(({ path, how: { what, make, isWrong } }) => ({
        value: put(value, path, make(at(value, path))),
        wrong: isWrong ? `${what} at “${path.join('.')}”` : null,
        what: `${what} at “${path.join('.')}”`,
      })),
    },
    { weight: 1, arbitrary: withoutKey(value, places) },
  );
}

/** Keys which may be absent. */
const OPTIONAL = new Set([
  'isFolded',
  'colour',
  'note',
  'tags',
  'topic',
  'claim',
  'selector',
  'isNote',
  'from',
  'edit',
]);

function withoutKey(value: unknown, places: readonly Path[]): fc.Arbitrary<Broken> {
  const keyed = places.filter((path) => path.length > 0);
  if (keyed.length === 0) return fc.constant({ value, wrong: null, what: 'as it should be' });
  return fc.constantFrom(...keyed).map((path) => {
    const key = path.at(-1);
    const isList = typeof key === 'number';
    const mayBeAbsent = OPTIONAL.has(String(key)) || isList;
    const what = `nothing at “${path.join('.')}”`;
    return { value: put(value, path, GONE), wrong: mayBeAbsent ? null : what, what };
  });
}

interface Breakage {
  readonly what: string;
  readonly make: (value: unknown) => unknown;
  /** Whether what comes of it must be refused; else it may be taken or not, but must do no harm. */
  readonly isWrong: boolean;
}

// Made once: they are large.
const DEEP = Array.from({ length: 300 }).reduce<unknown>((inner) => ({ inner }), 1);
const MANY = Array.from({ length: 150_000 }, (_, index) => index);
const LONG = 'x'.repeat(6_000_000);

/** What can be done to a value so that it is of no message, by its kind alone. */
function breakagesOf(value: unknown): readonly Breakage[] {
  const by = (what: string, other: unknown, isWrong = true): Breakage => ({
    what,
    make: () => other,
    isWrong,
  });
  const kinds: Breakage[] = [
    by('a map', new Map([['a', 1]])),
    by('a date', new Date(0)),
    by('bytes', new Uint8Array(8)),
    by('more depth than anything has', DEEP),
    by('far too many items', MANY),
  ];
  if (typeof value === 'string')
    return [
      ...kinds,
      by('a number', 7),
      by('true', true),
      by('an object', { toString: 'x' }),
      by('a list', [value]),
      by('a very long string', LONG),
      { what: 'half a surrogate pair', make: () => `${value}\uD83D`, isWrong: false },
      { what: 'an empty string', make: () => '', isWrong: false },
      { what: 'another object’s key', make: () => '__proto__', isWrong: false },
      { what: 'script', make: () => '"><img src=x onerror=alert(1)>', isWrong: false },
      { what: 'a link that runs', make: () => 'javascript:alert(1)', isWrong: false },
    ];
  if (typeof value === 'number')
    return [
      ...kinds,
      by('digits', '7'),
      by('no number', Number.NaN),
      by('infinity', Infinity),
      by('less than nothing', -1),
      by('a half', 0.5),
      by('more than can be counted', 1e300),
      by('nothing', null),
    ];
  if (typeof value === 'boolean')
    return [...kinds, by('a word', 'true'), by('a number', 1), by('nothing', null)];
  if (Array.isArray(value))
    return [
      ...kinds.filter(({ what }) => what !== 'far too many items'),
      by('what only looks like a list', { length: 2, 0: 'a', 1: 'b' }),
      by('a string', 'abc'),
      by('far too many numbers', MANY),
    ];
  if (typeof value === 'object' && value !== null)
    return [
      ...kinds,
      by('a list', []),
      by('a string', 'abc'),
      {
        what: 'keys more',
        make: () => ({ ...value, admin: true, length: 1, constructor: { name: 'x' } }),
        isWrong: false,
      },
      { what: 'the key __proto__', make: () => withProto(value), isWrong: false },
      {
        what: 'an object in the place of what every object has',
        make: () => ({ ...value, toString: 'x', hasOwnProperty: 7, valueOf: null }),
        isWrong: false,
      },
    ];
  const others = [...kinds, by('a number', 7), by('an object', { a: 1 })];
  // Where there may be nothing there may be a list.
  return value === null ? others : [...others, by('a list', [])];
}

function withProto(value: object): unknown {
  const copy: object = { ...value };
  Object.defineProperty(copy, '__proto__', {
    value: { isAdmin: true, text: 'x' },
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

function placesIn(value: unknown, path: Path = []): Path[] {
  const inner = Array.isArray(value)
    ? value.slice(0, 3).flatMap((item, index) => placesIn(item, [...path, index]))
    : typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => placesIn(item, [...path, key]))
      : [];
  return [path, ...inner];
}

const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );

const GONE = Symbol('gone');

function put(value: unknown, [key, ...rest]: Path, there: unknown): unknown {
  if (key === undefined) return there === GONE ? undefined : there;
  const copy: object = Array.isArray(value) ? [...value] : { ...Object(value) };
  const inner = rest.length === 0 ? there : put(Reflect.get(copy, key), rest, there);
  if (inner === GONE) Reflect.deleteProperty(copy, key);
  else Reflect.set(copy, key, inner);
  return copy;
}

/** Values that the schema takes, out of what the attacker knows. */
function arbitraryOf(schema: v.GenericSchema, key: string, known: Known): fc.Arbitrary<unknown> {
  const { type, entries, wrapped, item, items, options, literal, pipe } = Object.fromEntries<unknown>(
    Object.entries(schema),
  );
  const inner = (of: unknown, name = key) =>
    isSchema(of) ? arbitraryOf(of, name, known) : fc.constant(undefined);
  switch (type) {
    case 'object':
      return objectOf(entries, inner);
    case 'nullable':
      return fc.oneof(fc.constant(null), inner(wrapped));
    case 'optional':
      return fc.oneof(fc.constant(ABSENT), inner(wrapped));
    case 'non_optional':
      return inner(wrapped).filter((value) => value !== ABSENT);
    case 'array':
      return fc.array(inner(item), { maxLength: 4 });
    case 'tuple':
      return fc.tuple(...(Array.isArray(items) ? items.map((one) => inner(one)) : []));
    case 'variant':
    case 'union':
      return fc.oneof(...(Array.isArray(options) ? options.map((one) => inner(one)) : []));
    case 'picklist':
      return fc.constantFrom(...(Array.isArray(options) ? options : []));
    case 'literal':
      return fc.constant(literal);
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 0, max: key === 'at' ? 2e12 : 120 });
    case 'string':
      return stringOf(key, JSON.stringify(pipe ?? null).includes('"uuid"'), known);
    case 'undefined':
      return fc.constant(undefined);
    case 'unknown':
      // What is looked at before its schema is.
      return inner(Array.isArray(pipe) ? pipe.at(-1) : undefined);
    default:
      throw new Error(`Say how values of the kind “${String(type)}” are made, in arbitraryOf.`);
  }
}

const ABSENT = Symbol('absent');

function objectOf(
  entries: unknown,
  inner: (of: unknown, name: string) => fc.Arbitrary<unknown>,
): fc.Arbitrary<unknown> {
  const parts = Object.entries(Object(entries)).map(([name, of]) =>
    inner(of, name).map((value) => [name, value] as const),
  );
  return fc.tuple(...parts).map((pairs) => {
    const made: Record<string, unknown> = Object.fromEntries(pairs.filter(([, value]) => value !== ABSENT));
    const { start, end } = made;
    return typeof start === 'number' && typeof end === 'number' && start > end
      ? { ...made, start: end, end: start }
      : made;
  });
}

function stringOf(key: string, isId: boolean, { ids, urls, texts }: Known): fc.Arbitrary<string> {
  if (isId)
    return fc.oneof(
      fc.constantFrom(...ids.filter((id) => /^[\da-f-]{36}$/.test(id))),
      fc.uuid({ version: 4 }),
    );
  if (key === 'url') return fc.constantFrom(...urls);
  if (key === 'text') return fc.constantFrom(...texts);
  if (key === 'topic') return fc.constantFrom('summit', 'unheard-of', '__proto__');
  if (key === 'question') return fc.constantFrom('containers', 'unheard-of', 'constructor');
  if (key === 'claim' || key === 'article' || key === 'id') return fc.constantFrom(...ids);
  if (key === 'published' || key === 'modified') return fc.constantFrom('2024-06-18', 'long ago');
  return fc.oneof(
    fc.string({ minLength: 1, maxLength: 60 }),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }),
    fc.constantFrom('The Courier', 'en', 'S'),
  );
}

const isSchema = (of: unknown): of is v.GenericSchema =>
  typeof of === 'object' && of !== null && 'kind' in of && of.kind === 'schema';
