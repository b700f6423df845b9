import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';

/** The small words of noun phrases, folded, of all languages at once: none is a content word of another. */

const foldedWords = (...lists: string[]) => wordSet(fold(lists.join(' ')).folded);

/** What may stand between a phrase's beginning and its head: determiners, possessives, adjectives of visits. */
export const BEFORE_HEAD = foldedWords(
  'the a an this that these his her their its s first second third historic rare state official upcoming landmark planned two three',
  'one day days long awaited expected high profile stakes much anticipated latest forthcoming possible brief short whirlwind overnight',
  'friendly face to bilateral presidential highly secretive lavish symbolic controversial diplomatic important current ongoing entire',
  'mr president leader russian north korean russia',
  'le la les sa son ses cette ce cet un une premier premiere historique rare officielle prochaine du',
  'el los las su esta este primera primer historica oficial proxima del',
  'il lo sua suo questa questo prima primo storica ufficiale prossima della del',
  'o os sua seu desta deste primeira primeiro oficial proxima da do',
  'der die das des dem den sein seine seinem seinen seiner ihr ihre diesem dieser dieses erster ersten erste zweitagigen zweitagiger',
  'zweitagige offizielle offizieller offiziellen historische seltene geplante geplanten',
  'первый первого первым этот этого эта его официальный официального государственный двухдневный двухдневного дружественный',
  'bu ilk iki resmi gunluk tarihi bir ini itu pertama',
);

/** A phrase does not begin with one of these; they belong to what stands before it. */
export const NOT_FIRST = foldedWords(
  'to s day days long face russian north korean one president leader russia du del della da do des dem den der 的 の 의',
);

/** Characters that join a name to a head in Chinese, Japanese and Korean: titles, particles, "for the first time in 24 years". */
export const EAST_ASIAN_BEFORE_HEAD = new Set(
  '氏の的大統領总統总大统령통대의首次再第时隔時年ぶり正式国事公式此第一二三回度',
);

/** Adjectives that stand behind the head. */
export const BEHIND_HEAD = foldedWords(
  'officielle officiel historique oficial historica ufficiale storica ufficiale historico rara rare kenegaraan resmi bersejarah',
  'رسميه نادره تاريخيه دوله وديه نادر رسمي',
);

/** What leads from a head to its place or partner. */
export const BEFORE_PLACE = foldedWords(
  'to in of with between and by into towards en a au aux avec de d du entre nach im mit zwischen von bei zum zur alla nel nella con di del',
  'em ao com na no entre para в на с между ke dengan antara di الى إلى في مع بين',
);

/** Titles between a preposition and a name: "with North Korean leader Kim Jong Un". */
export const BEFORE_NAME = foldedWords(
  'the a his its this north korean leader dictator president ruler chairman counterpart russian mr la le el il lo o das den dem der die isolated secretive hermit',
  'presiden presidente president leader pemimpin лидером президента президентом главы',
);

/** Words that send the head to another event: "last year's summit", "a previous visit", "the peace summit". */
export const ELSEWHERE = foldedWords(
  'last previous earlier past next future return peace g7 nuclear trade security annual recent other another 2000 2018 2019 2023',
);

/** The place without its name: "to the country", "to the reclusive regime". */
export const COMMON_PLACE = foldedWords(
  'country nation kingdom capital city state regime neighbour neighbor north',
);
