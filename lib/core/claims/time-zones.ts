import { fold } from '../text/fold';
import type { Tokens } from '../text/tokens';
import { isEastAsian } from '../text/fold';

/** Where an event took place, as its clock sees it. */
export interface PlaceClock {
  /** Hours ahead of UTC. */
  readonly utcOffset: number;
  /** ISO day that tells summer time from winter time. */
  readonly day: string;
}

/** Hours ahead of UTC; in summer another where a second figure is given. `local` is the place's own. */
type Offset = 'local' | readonly [winter: number, summer: number];

const ZONES: readonly (readonly [phrases: string, offset: Offset])[] = [
  [
    'local time|local times|Ortszeit|lokaler Zeit|heure locale|hora local|ora locale|по местному времени|місцевого часу|yerel saat|yerel saatle|' +
      'waktu setempat|بالتوقيت المحلي|现地时间|当地时间|當地時間|現地時間|현지시간|현지 시간|czasu lokalnego|miejscowego czasu|místního času|' +
      'lokal tid|plaatselijke tijd|giờ địa phương|τοπική ώρα|helyi idő',
    'local',
  ],
  ['GMT|UTC|بتوقيت غرينتش|格林尼治时间|世界時|그리니치 표준시|по Гринвичу|ore di Greenwich', [0, 0]],
  [
    'Moscow time|MSK|Moskauer Zeit|heure de Moscou|hora de Moscú|hora de Moscovo|hora de Moscou|ora di Mosca|по московскому времени|по Москве|мск|' +
      'московського часу|Moskova saati|بتوقيت موسكو|莫斯科时间|莫斯科時間|モスクワ時間|모스크바 시간|czasu moskiewskiego|moskevského času',
    [3, 3],
  ],
  [
    'KST|Korean time|Korea time|Korea Standard Time|Seoul time|Pyongyang time|JST|Japan time|Tokyo time|koreanischer Zeit|japanischer Zeit|heure de Séoul|' +
      'heure coréenne|hora de Corea|ora coreana|日本時間|韓国時間|한국시간|한국 시간|韩国时间|平壤时间|по корейскому времени|Yakutsk time',
    [9, 9],
  ],
  [
    'Beijing time|China time|Singapore time|Hong Kong time|HKT|SGT|北京时间|北京時間|台北时间|臺灣時間|по пекинскому времени',
    [8, 8],
  ],
  ['Hanoi time|Vietnam time|Bangkok time|WIB|giờ Hà Nội', [7, 7]],
  ['Vladivostok time|по владивостокскому времени', [10, 10]],
  ['IST|India time|Indian time', [5.5, 5.5]],
  ['ET|EDT|EST|Eastern time|Eastern Time|New York time|Washington time|hora del este', [-5, -4]],
  ['CDT|CST|Central time', [-6, -5]],
  ['PT|PDT|PST|Pacific time', [-8, -7]],
  ['BST|UK time|London time|British time', [0, 1]],
  [
    'CET|CEST|MEZ|MESZ|Paris time|Berlin time|Central European time|mitteleuropäischer Zeit|heure de Paris|heure française|hora peninsular|' +
      'hora española|ora italiana|svensk tid|norsk tid|dansk tid|Nederlandse tijd|polskiego czasu|czasu polskiego|SELČ|středoevropského',
    [1, 2],
  ],
  ['EET|EEST|Kyiv time|київського часу|за Києвом|по киевскому времени|ώρα Ελλάδας', [2, 3]],
  ['TSİ|Türkiye saati|Turkish time', [3, 3]],
  ['BRT|hora de Brasília|horário de Brasília', [-3, -3]],
];

/** Cities behind "evening in", by the offset of their clocks. */
const CITIES: Readonly<Record<string, readonly [winter: number, summer: number]>> = {
  moscow: [3, 3],
  washington: [-5, -4],
  'new york': [-5, -4],
  london: [0, 1],
  paris: [1, 2],
  berlin: [1, 2],
  kyiv: [2, 3],
  beijing: [8, 8],
  hanoi: [7, 7],
  seoul: [9, 9],
  tokyo: [9, 9],
};

interface Zone {
  readonly words: readonly string[];
  /** All capitals: "ET" is no "et". */
  readonly isShort: boolean;
  readonly offset: Offset;
}

const ZONES_BY_WORD = new Map<string, Zone[]>();
for (const [phrases, offset] of ZONES) {
  for (const phrase of phrases.split('|')) {
    const { folded } = fold(phrase);
    const words = isEastAsian(folded.charCodeAt(0)) ? [...folded.replaceAll(' ', '')] : folded.split(' ');
    const isShort =
      words.length === 1 && phrase === phrase.toUpperCase() && !isEastAsian(folded.charCodeAt(0));
    const [first = ''] = words;
    ZONES_BY_WORD.set(first, [...(ZONES_BY_WORD.get(first) ?? []), { words, isShort, offset }]);
  }
}

/** A time zone named in a text: tokens `first` to `last` (both inclusive), and how far its clock is behind the place's. */
export interface ZoneHit {
  readonly first: number;
  readonly last: number;
  /** Hours to add for the time at the place. */
  readonly ahead: number;
}

/** The zone named at a token ("Moscow time", "GMT", "local time"), or null. */
export function zoneAt(tokens: Tokens, at: number, last: number, clock: PlaceClock): ZoneHit | null {
  for (const { words, isShort, offset } of ZONES_BY_WORD.get(tokens.words[at] ?? '') ?? []) {
    const end = at + words.length - 1;
    if (end > last || !words.every((word, i) => tokens.words[at + i] === word)) continue;
    if (isShort && !isInCapitals(tokens, at)) continue;
    return { first: at, last: end, ahead: offset === 'local' ? 0 : aheadOf(offset, clock) };
  }
  return null;
}

/** The zone of "in Moscow" behind a part of the day, or null. */
export function cityAt(tokens: Tokens, at: number, last: number, clock: PlaceClock): ZoneHit | null {
  if (at + 1 > last || tokens.words[at] !== 'in') return null;
  const one = tokens.words[at + 1] ?? '';
  const two = `${one} ${tokens.words[at + 2] ?? ''}`;
  for (const [city, end] of [
    [two, at + 2],
    [one, at + 1],
  ] as const) {
    const offset = end <= last && Object.hasOwn(CITIES, city) ? CITIES[city] : undefined;
    if (offset) return { first: at, last: end, ahead: aheadOf(offset, clock) };
  }
  return null;
}

function aheadOf([winter, summer]: readonly [number, number], { utcOffset, day }: PlaceClock): number {
  return utcOffset - (isSummer(day) ? summer : winter);
}

/** Summer time, to the month: from April to October. */
function isSummer(day: string): boolean {
  const month = Number(day.slice(5, 7));
  return month >= 4 && month <= 10;
}

function isInCapitals({ text, starts, ends }: Tokens, at: number): boolean {
  const start = text.offsets === null ? (starts[at] ?? 0) : (text.offsets[starts[at] ?? 0] ?? 0);
  const end = start + (ends[at] ?? 0) - (starts[at] ?? 0);
  const written = text.source.slice(start, end);
  return written !== written.toLowerCase() && written === written.toUpperCase();
}
