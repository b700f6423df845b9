import { toSource } from '../../text/fold';
import type { Reading } from './compose';
import { lookUp } from './lookup';
import type { Numeral } from './read-numeral';
import { wordSet } from '../../text/word-set';

/** "this one", "no one": a pronoun. */
const BEFORE_PRONOUN = wordSet('this that which another no any each every the other only loved');
/** What Chinese and Japanese count with, behind a single character. */
const HAN_COUNTERS = wordSet(
  '个 個 名 人 年 月 日 天 次 枚 隻 只 艘 架 辆 輛 台 臺 発 发 點 歳 岁 周 週 时 時 分 秒 国 國 件 家 条 條 项 項 度 回 倍 割 元 円 つ 位 座 枪 门 門 吨 噸 箱 本 棟 氏 者 社 州 区 点 种 種 小 米 公 カ か ヶ ヵ',
);
/** Of these 一 is no more than "a". */
const HAN_ONE_COUNTERS = wordSet('年 天 周 週 月 时 時 小 度');
/** Words in which a numeral counts nothing. */
const HAN_WORDS = wordSet(
  '一切 一看 一起 一样 一樣 一般 一直 一定 一些 一下 一旦 一方 一部 一緒 一番 一層 一律 一致 統一 统一 唯一 万一 同一 第一 二次 四川 四国 九州 九条 十足 十分 三亚 三菱 两两 百分 千葉 千代 八幡 五輪 六本 三星 七宝 万万',
);
/** Bank-note characters that are words of their own. */
const HAN_FORMAL = wordSet('伍 陆 陸 拾 肆 参 參 捌');
const KOREAN_AMBIGUOUS = wordSet('이 사 오 구 일 조 만 공 영 한 열 석 육 륙 칠 팔 백 천 억 두 세 네 닷 반');
const KOREAN_COUNTERS =
  /^(명|개|년|시간|분|초|번|살|세|대|발|척|층|권|마리|톤|킬로|미터|위안|조각|엔|유로|달러|원|퍼센트|차|회|건|가지|쌍|다스|도|군데|배럴|일|월)/;
const KOREAN_PARTICLES =
  /^(은|는|이|가|을|를|의|에|와|과|로|으로|입니다|이다|도|만|부터|까지|보다|씩|이나|나|째|번째|여)/;
const HANGUL = /^[\uac00-\ud7a3]/;
const HAN = /^[\u3400-\u9fff〇]/;

/** Whether what was read is no numeral after all, but a part of a word, an article or a pronoun. */
export function isInWord(reading: Reading, number: Numeral): boolean {
  const { tokens, lexicon, loose } = reading;
  const word = tokens.words[number.first] ?? '';
  if (number.figure)
    return lexicon.table.language === 'ko' || HANGUL.test(nextGlued(reading, number))
      ? isKoreanDate(reading, number)
      : false;
  if (HAN.test(word)) return isInHanWord(reading, number);
  if (HANGUL.test(word)) return isInKoreanWord(reading, number);
  if (number.words > 1 || number.ordinal) return false;
  if (word === 'one') return BEFORE_PRONOUN.has(tokens.words[number.first - 1] ?? '');
  if (!loose && lexicon.roles.articles.has(word)) return true;
  return number.fraction ? false : isBareMagnitude(reading, number);
}

/** "million" alone, "Tausend" as a name. */
function isBareMagnitude({ tokens, last, lexicon, loose }: Reading, { first, value }: Numeral): boolean {
  const entry = lookUp(tokens, first, last, lexicon)?.entries[0];
  if (entry?.times === undefined || entry.times !== value) return false;
  const before = tokens.words[first - 1] ?? '';
  if (/^(a|an|one|eine|un|une|uma|um|una)$/.test(before)) return false;
  const { language } = lexicon.table;
  if (language === 'en') return true;
  if (language === 'de') return !loose || isCapital(tokens.text, tokens.starts[first] ?? 0);
  return !loose && value >= 1e6;
}

function isCapital(text: Reading['tokens']['text'], at: number): boolean {
  const letter = text.source.charAt(toSource(text, at));
  return letter !== letter.toLowerCase();
}

function nextGlued({ tokens }: Reading, { last }: Numeral): string {
  return tokens.starts[last + 1] === tokens.ends[last] ? (tokens.words[last + 1] ?? '') : '';
}

/** 5월 4일: days, not amounts. */
function isKoreanDate(reading: Reading, number: Numeral): boolean {
  const next = nextGlued(reading, number);
  return next === '월' || (next === '일' && reading.tokens.words[number.first - 1] === '월');
}

function isInHanWord(reading: Reading, number: Numeral): boolean {
  const { tokens, loose } = reading;
  const word = tokens.words[number.first] ?? '';
  if (number.words > 1) return number.words === 2 && HAN_WORDS.has(word + (tokens.words[number.last] ?? ''));
  const before =
    number.first > 0 && tokens.ends[number.first - 1] === tokens.starts[number.first]
      ? (tokens.words[number.first - 1] ?? '')
      : '';
  const next = nextGlued(reading, number);
  if (before !== '' && '几幾数數好'.includes(before)) return true;
  if (HAN_WORDS.has(before + word) || HAN_WORDS.has(word + next)) return true;
  if ('万萬億亿兆'.includes(word)) return true;
  if (HAN_FORMAL.has(word) && (HAN.test(before) || HAN.test(next))) return true;
  if (loose) return false;
  if (before === '第' || number.fraction) return before === '第';
  return !(number.value === 1 && word === '一' ? HAN_ONE_COUNTERS : HAN_COUNTERS).has(next);
}

/** A Korean numeral begins its word, and what follows it there is a counter or a particle. */
function isInKoreanWord(reading: Reading, number: Numeral): boolean {
  const { tokens, last, loose } = reading;
  const before = tokens.words[number.first - 1] ?? '';
  if (
    number.first > 0 &&
    tokens.ends[number.first - 1] === tokens.starts[number.first] &&
    HANGUL.test(before)
  )
    return true;
  const rest = restOfWord(reading, number.last);
  const isShort = number.first === number.last;
  if (isShort && KOREAN_AMBIGUOUS.has(tokens.words[number.first] ?? '')) {
    // 이번, 공원, 사건: in prose the one letter counts only before a space.
    if (rest !== '') return !loose || !KOREAN_COUNTERS.test(rest);
    if (number.fraction) return false;
    const next = restOfWord(reading, number.last, true);
    return !(loose && tokens.words.length === 1) && !KOREAN_COUNTERS.test(next);
  }
  if (rest === '')
    return (
      !loose && isShort && last > number.last && !KOREAN_COUNTERS.test(restOfWord(reading, number.last, true))
    );
  return !KOREAN_COUNTERS.test(rest) && (isShort && !loose ? true : !KOREAN_PARTICLES.test(rest));
}

/** The Hangul glued behind token `at`, or with `after` the word behind the next space; at most four letters. */
function restOfWord({ tokens }: Reading, at: number, after = false): string {
  let rest = '';
  for (let i = at; rest.length < 4; i++) {
    const gap = (tokens.starts[i + 1] ?? -1) - (tokens.ends[i] ?? 0);
    if (gap !== (after && i === at ? 1 : 0)) break;
    rest += tokens.words[i + 1] ?? '';
  }
  return HANGUL.test(rest) ? rest : '';
}
