import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';

/** The small words of dates, folded, of all languages at once. */

const foldedWords = (...lists: string[]) => wordSet(fold(lists.join(' ')).folded);

/** Names of months and weekdays that are words of their own in some language: only with a capital, and beside a day, year or "in". */
export const AMBIGUOUS = foldedWords('may march mar sun sat wed mon mai ay maj τριτη τεταρτη πεμπτη');

/** What leads to a month without a year. */
export const LEADS_TO_DATE = foldedWords(
  'in last since until till by of from to early late mid this next between and during en im a em в с on dernier vergangenen w v i',
);

/** What leads to a bare year. */
export const LEADS_TO_YEAR = foldedWords(
  'in since of from until till by before after late early mid and to year back en depuis desde seit im dal nel del в с sejak tahun عام منذ em',
  'de its the his',
);

/** The year before. Phrases of words; a Chinese, Japanese or Korean character is a word. */
export const LAST_YEAR: readonly (readonly string[])[] = (
  'last year|previous year|letztes jahr|letzten jahr|letzten jahres|vergangenen jahr|vergangenen jahres|vorigen jahres|vorjahr|l an dernier|' +
  'an dernier|annee derniere|l annee derniere|ano pasado|ano passado|anno scorso|l anno scorso|прошлом году|прошлого года|минулого року|' +
  'минулому році|ubieglego roku|ubieglym roku|zeszlego roku|zeszlym roku|loni|lonskeho roku|gecen yil|gecen yilin|tahun lalu|nam ngoai|' +
  'i fjol|forra aret|vorig jaar|περσι|昨 年|去 年|작 년|지 난 해|العام الماضي'
)
  .split('|')
  .map((phrase) => fold(phrase).folded.split(' '));

/** This year. */
export const THIS_YEAR: readonly (readonly string[])[] = (
  'this year|diesen jahres|dieses jahr|dieses jahres|cette annee|este ano|quest anno|этого года|этом году|цього року|tego roku|letos|' +
  'letosniho roku|bu yil|tahun ini|nam nay|i ar|dit jaar|φετος|今 年|올 해|هذا العام|العام الحالي'
)
  .split('|')
  .map((phrase) => fold(phrase).folded.split(' '));

/** Words that make the month or weekday beside them the one before. */
export const LAST_BESIDE = foldedWords(
  'last past letzten letzte letzter vergangenen vergangene vorigen dernier derniere pasado pasada passado passada scorso scorsa lalu',
  'прошлый прошлую прошлой прошлом минулого минулої ubiegly ubiegla ubieglym gecen forra الماضي ngoai',
);

/** Words that make them the one to come. */
export const NEXT_BESIDE = foldedWords(
  'next kommenden nachsten prochain prochaine proximo proxima prossimo prossima следующий следующую nastepny nastepna gelecek nasta المقبل',
);

/** Days from the article's own. */
export const RELATIVE: ReadonlyMap<string, number> = new Map(
  (
    [
      [
        -1,
        'yesterday gestern hier ayer anoche ieri ontem вчера вчора wczoraj vcera dun kemarin igar gisteren χθες tegnap tegnapi امس 昨日 昨天 어제 전날',
      ],
      [
        0,
        'today tonight heute aujourd oggi hoje hoy сегодня сьогодні dzis dzisiaj dnes bugun idag vandaag σημερα اليوم 今日 今天 오늘 이날',
      ],
      [
        1,
        'tomorrow morgen demain manana domani amanha завтра jutro zitra yarin imorgon αυριο غدا 明日 明天 내일',
      ],
    ] as const
  ).flatMap(([days, words]) =>
    fold(words)
      .folded.split(' ')
      .map((word) => [word, days] as const),
  ),
);
