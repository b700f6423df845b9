/**
 * The ways by which a script can send something or run what is not in the extension. The policy of our pages refuses most of them; what it
 * cannot refuse (a link that the browser is told to resolve or connect to in advance, WebRTC, opening an address) must not be in the code.
 */

/** A word in the built code, where it may stand and why. `around` is what each place has to look like. */
interface Excuse {
  readonly word: string;
  readonly file: RegExp;
  readonly around: RegExp;
  readonly why: string;
}

/** As identifiers, parts of strings or attributes: whichever way they came in. */
const WORDS: readonly RegExp[] = [
  /fetch|fetchLater|XMLHttpRequest|WebSocket\w*|EventSource|WebTransport|sendBeacon|webkitRTC\w+|RTC\w+/,
  /preconnect|dns-prefetch|prefetch|speculationrules/,
  /eval|Function|importScripts|innerHTML|insertAdjacentHTML|createContextualFragment|setHTMLUnsafe|srcdoc/,
  /tabs\.(?:create|update)|windows\.create|window\.open|location\.(?:assign|replace)|location(?:\.href)?(?==[^=])|setUninstallURL/,
];
const WAYS_OUT = new RegExp(`\\b(?:${WORDS.map(({ source }) => source).join('|')})(?![\\w$])`, 'g');

/** Scripts and styles of other places: imports, sources and style sheets with an address of their own. */
const FOREIGN =
  /(?:\b(?:import|from|importScripts)\s*\(?\s*|\b(?:src|href)\s*=\s*\\?|\burl\(\s*|@import\s+)["'`]?(?:https?:|\/\/)[^"'`\s)]*/g;

const EXCUSES: readonly Excuse[] = [
  {
    word: 'fetch',
    file: /^(?:background|chunks\/[\w-]+)\.js$/,
    around: /fetch\([\w$.]+\.runtime\.getURL\(/,
    why: 'what comes with the extension: packs, sample articles, the list of sites that are never read',
  },
  {
    word: 'fetch',
    file: /^(?:background|chunks\/[\w-]+)\.js$/,
    around: /fetch\([`"']\/(?:catalogues\/\$\{[\w$]+\}|topics\/packs)\.json[`"']\)/,
    why: 'the same, by its path: the interface’s languages, and the packs in a worker, which has no browser interface',
  },
  {
    word: 'innerHTML',
    file: /\.js$/,
    around: /\.__html==[\w$]+\.innerHTML\)\|\|\([\w$]+\.innerHTML=[\w$]+\.__html\)/,
    why: 'Preact’s `dangerouslySetInnerHTML`, which no component of ours uses and Trusted Types refuse',
  },
  {
    word: 'eval',
    file: /\.js$/,
    around: /inspectedWindow:\{eval:\{minArgs/,
    why: 'a name in the polyfill’s list of the browser’s interfaces; this one is there with a permission that we have not',
  },
  {
    word: 'setUninstallURL',
    file: /\.js$/,
    around: /setUninstallURL:\{minArgs/,
    why: 'another name in that list',
  },
  {
    word: 'tabs.create',
    file: /\.js$/,
    around:
      /tabs\.create\(\{url:[`"'](?:\/(?:desk|rescue|sidepanel|welcome)\.html|chrome:\/\/extensions\/shortcuts)/,
    why: 'pages of ours, and the browser’s own for keys',
  },
  {
    word: 'tabs.update',
    file: /\.js$/,
    around: /tabs\.update\([\w$.]+,\{active:!0\}\)/,
    why: 'brings a tab to the front as it is',
  },
  {
    word: 'Function',
    file: /\.js$/,
    around: /Function\.call\.bind\(Object\.prototype\.hasOwnProperty\)/,
    why: 'the polyfill borrows a method; nothing is made from text',
  },
];

/** The one place from which the team edition speaks to the server that its user named: `ask` in lib/sync/net. */
const OF_TEAM: Excuse = {
  word: 'fetch',
  file: /^(?:background|chunks\/[\w-]+)\.js$/,
  around: /fetch\(([\w$]+)\.url,\{method:\1\.method\?\?[`"']GET[`"']/,
  why: 'lib/sync/net/ask.ts, which sends no cookie, follows no redirect and speaks to https alone, or to this machine',
};

/**
 * Each way out in a built file that has no excuse, with the characters around it.
 * @param file its path in the extension, with slashes
 * @param isTeam whether it is of the team edition, whose one module may speak to a network
 */
export function waysOutOf(file: string, content: string, isTeam = false): string[] {
  const excuses = isTeam ? [...EXCUSES, OF_TEAM] : EXCUSES;
  const ways = [...content.matchAll(WAYS_OUT)].filter(({ 0: word, index }) => {
    const around = content.slice(Math.max(0, index - 120), index + 120);
    return !excuses.some(
      (excuse) => excuse.word === word && excuse.file.test(file) && excuse.around.test(around),
    );
  });
  return [...ways, ...content.matchAll(FOREIGN)].map(
    ({ 0: found, index }) =>
      `${file} holds ${found}: …${content.slice(Math.max(0, index - 40), index + 60).replace(/\s+/g, ' ')}…`,
  );
}
