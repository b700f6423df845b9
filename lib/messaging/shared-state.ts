/**
 * What the parts share through browser.storage: settings and the gate's index in `local`, what belongs to one tab in
 * `session`, which lives in memory and outlasts the worker but not the browser.
 */
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { AnchoringSchema } from '../core/annotation/anchoring';
import { COLOURS, SelectorsSchema } from '../core/annotation/annotation';
import { ArticleSchema } from '../core/claims/claim';
import { MARKED, MARK_STYLES, TEXT_SIZES, THEMES, TONE_SETS } from '../core/look/choices';
import { isWithin } from '../core/never-read';
import { GateIndexSchema, MarkSchema, ReadingSchema } from './protocol';
import { EVERYWHERE } from './quiet-hosts';
import { PAGE_LOOK } from './read-page-look';
import { PAGE_WORDS } from './read-page-words';
import { ALL_SYNCED, DatedSchema } from './synced-choices';

/** One of a list; `otherwise` where nothing was chosen, or what a later version knows: no reason not to understand the rest. */
const oneOf = <const T extends readonly (string | number)[]>(list: T, otherwise: T[number]) =>
  v.optional(v.fallback(v.picklist(list), otherwise), otherwise);

const SettingsSchema = v.object({
  /** Whether articles on a followed topic are put into the store. */
  keepArticles: v.boolean(),
  /** Whether nothing at all is read. */
  paused: v.boolean(),
  /** Sites that are not read, and their subdomains: "news.example". Paused there, or typed in the settings. */
  pausedSites: v.array(v.string()),
  /** Sites that are read although they are among those that are never read, or ask for a password. */
  allowedSites: v.optional(v.array(v.string()), []),
  /** Topics that are not followed, by id; a new one is followed until it is put here. */
  topicsOff: v.array(v.string()),
  /** Whether a toolbar is offered at words that are selected; menu, key and panel work without. */
  offersToolbar: v.optional(v.boolean(), true),
  /** The interface's language (BCP 47); empty: the browser's. */
  language: v.optional(v.pipe(v.string(), v.regex(/^$|^[a-z]{2}(-[A-Z]{2})?$/)), ''),
  /** What the reader calls the colours; an absent or empty name is the interface's own. */
  colourNames: v.optional(v.record(v.picklist(COLOURS), v.optional(v.string(), '')), {}),
  /** What is painted in pages; the panel lists all in any case. */
  marked: oneOf(MARKED, 'all'),
  /** How marks are drawn, and the set of colours of the outcomes: everywhere. */
  markStyle: oneOf(MARK_STYLES, 'line'),
  tones: oneOf(TONE_SETS, 'standard'),
  /** Of our own surfaces, in percent. */
  textSize: oneOf(TEXT_SIZES, 100),
  /** Light or dark; empty: as the system. */
  theme: oneOf(THEMES, ''),
  /** Whether choices go through the browser's sync to the reader's other browsers, and whether the names of colours go with them (synced-choices.ts). */
  syncs: v.optional(v.boolean(), false),
  syncsColourNames: v.optional(v.boolean(), false),
});

/** What the reader has chosen. */
export type Settings = v.InferOutput<typeof SettingsSchema>;

const SelectionSchema = v.nullable(v.object({ claim: v.string(), at: v.number() }));
/** Marks of open claims, and the article in whose text they stand. */
const OpenMarksSchema = v.nullable(v.object({ article: v.string(), marks: v.array(MarkSchema) }));
/** What was saved on the page in a tab: where its words are, and the keys under which more may be found in the store. */
const SavedHereSchema = v.nullable(
  v.object({
    /** Address of the tab when it was seen, without fragment: on another one it is out of date. */
    address: v.string(),
    article: v.omit(ArticleSchema, ['id']),
    keys: v.array(v.string()),
    anchorings: v.record(v.string(), AnchoringSchema),
    /**
     * Of what is ambiguous, the words in each place (the first few places), so that they can be told apart and one be chosen; of what
     * changed, those that stand there now.
     */
    places: v.optional(v.record(v.string(), v.array(SelectorsSchema)), {}),
  }),
);
/** What was saved on the page in a tab. */
export type SavedHere = NonNullable<v.InferOutput<typeof SavedHereSchema>>;
const PackTroubleSchema = v.nullable(v.object({ file: v.string(), errors: v.array(v.string()) }));

/** One value in browser.storage, valid whenever it is read. */
export interface SharedItem<T> {
  /** The value; the default when there is none, or none that this version understands. */
  readonly read: () => Promise<T>;
  readonly write: (value: T) => Promise<void>;
  /** Writes what is made of the value as it is then. Changes wait for one another, whichever window they are made in, so none is undone by the next. */
  readonly change: (changed: (now: T) => T) => Promise<void>;
  readonly remove: () => Promise<void>;
  /** Calls back with every new value, until the function it returns is called. */
  readonly watch: (changed: (value: T) => void) => () => void;
}

/** What the reader has chosen. To be changed, not written: what another window chose meanwhile would be undone. */
export const settings = sharedItem('local', 'settings', SettingsSchema, {
  keepArticles: true,
  paused: false,
  pausedSites: [],
  allowedSites: [],
  topicsOff: [],
  offersToolbar: true,
  language: '',
  colourNames: {},
  marked: 'all',
  markStyle: 'line',
  tones: 'standard',
  textSize: 100,
  theme: '',
  syncs: false,
  syncsColourNames: false,
});

/** Settings as a backup has them; null for what this version does not understand as such. */
export function settingsIn(backup: unknown): Settings | null {
  const value = v.safeParse(SettingsSchema, backup);
  return value.success ? value.output : null;
}

const form = v.exactOptional(v.string());
const TextSchema = v.union([
  v.string(),
  v.object({ zero: form, one: form, two: form, few: form, many: form, other: v.string() }),
]);
const PageWordsSchema = v.nullable(
  v.object({ code: v.string(), texts: v.record(v.string(), v.record(v.string(), TextSchema)) }),
);
/** What a script in a page says, in another language than English: `code` is BCP 47, `texts` go by the name of their table. */
export type PageWords = NonNullable<v.InferOutput<typeof PageWordsSchema>>;

const SavedFileSchema = v.nullable(
  v.object({
    /** Milliseconds since 1970. */
    at: v.number(),
    /** Null while none was saved: then it is counted from `at`. */
    name: v.nullable(v.string()),
    /** How many highlights and words on claims were kept then. */
    own: v.number(),
  }),
);

/** Whether this version takes a value for a setting as it is. */
export function isChoice(name: keyof Settings, value: unknown): boolean {
  const read = v.safeParse(SettingsSchema.entries[name], value);
  // Where there is something to fall back on, what is not understood becomes something else.
  return read.success && JSON.stringify(read.output) === JSON.stringify(value);
}

const PageLookSchema = v.nullable(v.object({ css: v.string(), scale: v.number() }));
/** How what opens over a page looks: a style sheet behind its own, and how many times as wide as by itself it becomes. */
export type PageLook = NonNullable<v.InferOutput<typeof PageLookSchema>>;

const SyncTroubleSchema = v.nullable(v.object({ names: v.array(v.picklist(ALL_SYNCED)), why: v.string() }));

/** What the browser's sync and this browser agreed on the last time (synced-choices.ts). */
export const syncAgreed = sharedItem('local', 'sync-agreed', v.record(v.string(), DatedSchema), {});

/** Which settings the browser's sync did not take, and why; null when it took all. */
export const syncTrouble = sharedItem('local', 'sync-trouble', SyncTroubleSchema, null);

/** The backup file that was saved last; null while the desk was never opened. */
export const savedFile = sharedItem('local', 'saved-file', SavedFileSchema, null);

/** When the desk may remind of saving a file again, in milliseconds since 1970. */
export const remindNotBefore = sharedItem('local', 'remind-not-before', v.number(), 0);

/** The id of the store that was opened last (lib/store/birth.ts); null before the first. It lies elsewhere, so that it outlives the store. */
export const storeMade = sharedItem('local', 'store-made', v.nullable(v.string()), null);

/** When an empty store was found in the place of the one that was there, in milliseconds since 1970; null when that did not happen, or the reader knows. */
export const storeLost = sharedItem('local', 'store-lost', v.nullable(v.number()), null);

/** Whether the page that welcomes a new reader was opened. */
export const welcomed = sharedItem('local', 'welcomed', v.boolean(), false);

/** The names the gate looks for; empty while paused. */
export const gateIndex = sharedItem('local', 'gate', GateIndexSchema, '');

/** Where nothing is read, for the gate (quiet-hosts.ts); everywhere until somebody says where. */
export const quiet = sharedItem('local', 'quiet', v.string(), EVERYWHERE);

/** The interface's texts for scripts in pages (read-page-words.ts); null where it speaks English. */
export const pageWords = sharedItem('local', PAGE_WORDS, PageWordsSchema, null);

/** How cards and toolbars in pages look (read-page-look.ts); null where nothing is chosen. */
export const pageLook = sharedItem('local', PAGE_LOOK, PageLookSchema, null);

/** Why a topic pack that came with the extension was refused; null when all were taken. */
export const packTrouble = sharedItem('local', 'pack-trouble', PackTroubleSchema, null);

/** Of each pack that came with the extension and was taken: the checksum of its file. */
export const packsTaken = sharedItem('local', 'packs-taken', v.record(v.string(), v.string()), {});

/** Whether the packs that come with the extension were compared with the store since the browser started. */
export const packsCompared = sharedItem('session', 'packs-compared', v.boolean(), false);

/** Whether the pages that were open have the gate; forgotten when the extension is updated or switched off, and when the browser closes. */
export const gatesBrought = sharedItem('session', 'gates-brought', v.boolean(), false);

/** When a page of the extension last changed the store: the background then paints the open pages anew. */
export const storeTouched = sharedItem('session', 'store-touched', v.number(), 0);

/** Where a tab stands; null while nothing was read in it. */
export function readingOf(tab: number) {
  return sharedItem('session', `tab:${tab}`, v.nullable(ReadingSchema), null);
}

/** The address, without fragment, which the reader asked to have read in a tab though it is not read otherwise; null where there is none. */
export function leaveOf(tab: number) {
  return sharedItem('session', `leave:${tab}`, v.nullable(v.string()), null);
}

/** The address, without fragment, at which the reader asked in a tab to highlight or save words, by menu, key or panel; null where nobody did. */
export function askedIn(tab: number) {
  return sharedItem('session', `asked:${tab}`, v.nullable(v.string()), null);
}

/** When the document in a tab brought articles that were new, in milliseconds since 1970; null where none did. */
export function newIn(tab: number) {
  const schema = v.nullable(v.object({ document: v.string(), at: v.array(v.number()) }));
  return sharedItem('session', `new:${tab}`, schema, null);
}

/** The claim last picked in a tab's page, and when (so that picking it twice is two events). */
export function selectionOf(tab: number) {
  return sharedItem('session', `selected:${tab}`, SelectionSchema, null);
}

/** What the panel found in a tab's page beside the topic's questions, to be painted with the rest; null until it looked. */
export function openMarksOf(tab: number) {
  return sharedItem('session', `open:${tab}`, OpenMarksSchema, null);
}

/** What was saved on the page in a tab, as its annotator last saw it; null while there is none in it. */
export function savedIn(tab: number) {
  return sharedItem('session', `saved:${tab}`, SavedHereSchema, null);
}

/** The tabs in whose page the annotator works. */
export async function tabsSaved(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  return keys.flatMap((key) => /^saved:(\d+)$/.exec(key)?.[1] ?? []).map(Number);
}

/** The tabs of which anything is held: a reading, or what was picked in it. */
export async function tabsRead(): Promise<number[]> {
  const keys = Object.keys(await browser.storage.session.get(null));
  const ids = keys.flatMap(
    (key) => /^(?:tab|selected|open|saved|leave|asked|new):(\d+)$/.exec(key)?.[1] ?? [],
  );
  return [...new Set(ids.map(Number))];
}

/** The host of a page on the web; null for everything else, which is never read. */
export function siteOf(url: string | undefined): string | null {
  return url !== undefined && /^https?:/.test(url) && URL.canParse(url)
    ? new URL(url).hostname.replace(/\.$/, '')
    : null;
}

/** Whether the reader paused a site, or one that it belongs to. */
export function isSitePaused({ pausedSites }: Settings, site: string | null): boolean {
  return site !== null && pausedSites.some((paused) => isWithin(paused, site));
}

/** Whether a page at `url` is to be left alone. */
export function isPausedAt(choices: Settings, url: string | undefined): boolean {
  return choices.paused || isSitePaused(choices, siteOf(url));
}

/** The settings with one site paused, and then not among those that are always read; or no longer paused, also by one that it belongs to. */
export function withSitePaused(choices: Settings, site: string, paused: boolean): Settings {
  const others = choices.pausedSites.filter((other) => !isWithin(other, site));
  if (!paused) return { ...choices, pausedSites: others };
  return { ...withSiteAllowed(choices, site, false), pausedSites: [...others, site] };
}

/** The settings with one site read, and then not paused itself, though it is never read otherwise; or no longer read. */
export function withSiteAllowed(choices: Settings, site: string, allowed: boolean): Settings {
  const others = choices.allowedSites.filter((other) => other !== site);
  if (!allowed) return { ...choices, allowedSites: others };
  const pausedSites = choices.pausedSites.filter((other) => other !== site);
  return { ...choices, pausedSites, allowedSites: [...others, site] };
}

/** A value in browser.storage under a key. @param otherwise what it is while there is none, or none that the schema takes */
export function sharedItem<S extends v.GenericSchema>(
  area: 'local' | 'session',
  key: string,
  schema: S,
  otherwise: v.InferOutput<S>,
): SharedItem<v.InferOutput<S>> {
  const understood = (stored: unknown): v.InferOutput<S> => {
    const value = v.safeParse(schema, stored);
    return value.success ? value.output : otherwise;
  };
  const read = async () => understood((await browser.storage[area].get(key))[key]);
  const write = (value: v.InferOutput<S>) => browser.storage[area].set({ [key]: value });
  return {
    read,
    write,
    // A lock of the extension's own origin, so that all its windows and its worker have it in common.
    change: (changed) => navigator.locks.request(`storage:${key}`, async () => write(changed(await read()))),
    remove: () => browser.storage[area].remove(key),
    watch: (changed) => {
      const listener = (changes: Record<string, { newValue?: unknown }>, name: string) => {
        const change = changes[key];
        if (name === area && change) changed(understood(change.newValue));
      };
      browser.storage.onChanged.addListener(listener);
      return () => browser.storage.onChanged.removeListener(listener);
    },
  };
}
