import { fold } from '../text/fold';
import { wordSet } from '../text/word-set';

/** The small words of noun phrases, folded. Lists of all languages at once hold no content word of another language. */

const foldedWords = (...lists: string[]) => wordSet(fold(lists.join(' ')).folded);

/** What opens a noun phrase, by language: articles, demonstratives, possessives. */
const DETERMINERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: foldedWords('the a an this that these those his her their its our'),
  de: foldedWords(
    'der die das des dem den ein eine einem einen einer eines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer',
    'dies diese diesem diesen dieser dieses jener jene jenem jenen',
  ),
  fr: foldedWords('le la les l un une son sa ses leur leurs ce cet cette ces'),
  es: foldedWords('el la los las un una unas unos su sus este esta estas esa ese aquella'),
  it: foldedWords('il lo la i gli le l un uno una suo sua loro questo questa quel quella quest'),
  pt: foldedWords('o a os as um uma umas seu sua seus suas este esta essa esse'),
  nl: foldedWords('de het een zijn hun haar dit deze die'),
  sv: foldedWords('det den de en ett hans deras detta denna'),
  da: foldedWords('det den de en et hans deres dette denne'),
  no: foldedWords('det den de en et hans deres dette denne'),
  el: foldedWords('ο η το τον την τη της του οι τα τις των τους ενα μια αυτη αυτο'),
  hu: foldedWords('a az egy ez'),
  ru: foldedWords(
    'этот этого этому этим этом эта этой эту эти этих его их свой своего своем свою своей своим',
  ),
  uk: foldedWords(
    'цей цього цьому цим ця цієї цю ці цих його їх їхній їхня їхню їхньої свій свого свою своєї',
  ),
  pl: foldedWords('ten tego temu tym ta tej te tych jego ich swoj swojego swoim swojej swoja'),
  cs: foldedWords('ten toho tomu tom tim ta te tato teto tuto tohoto jeho jejich sva sve svou svuj'),
  tr: foldedWords('bu şu o'),
  ar: foldedWords('هذه تلك هذا اول ثاني ثالث'),
};

const NO_WORDS: ReadonlySet<string> = new Set();

/** The determiners of a language; none for one that has none or is not known here. */
export function determinersOf(language: string | null): ReadonlySet<string> {
  return DETERMINERS[language ?? 'en'] ?? NO_WORDS;
}

/** Adjectives that agree with their noun stand before it, and are known by their endings. */
const ADJECTIVES: Readonly<Record<string, RegExp>> = {
  ru: /(ыи|ии|ои|ого|его|ому|ему|ым|им|ом|ем|ая|яя|ую|юю|ые|ие|ых|их|ыми|ими)$/,
  uk: /(ии|ого|ому|оі|іи|их|ими|им)$/,
  pl: /(ego|emu|ym|im|ych|ich|ej|ny|na|ne|owy|owa|ski|ska)$/,
  cs: /(eho|emu|ym|ych|ova|ni|na|sky|ska|ske)$/,
};

/** How the adjectives of a language end, where that tells them; shorter words are none. */
export function adjectiveOf(language: string | null): RegExp | null {
  return ADJECTIVES[language ?? ''] ?? null;
}

/** What may stand before a head without an opening word: adjectives of visits, ordinals, lengths. */
export const BEFORE_HEAD = foldedWords(
  'one first second third historic rare state official upcoming landmark planned two three s latest lightning fleeting one-day surprise',
  'day days long awaited expected high profile stakes much anticipated forthcoming possible brief short whirlwind overnight',
  'friendly face to bilateral presidential highly secretive lavish symbolic controversial diplomatic important current ongoing entire',
  'restricted extended hour hours marathon closed door summit working',
  'premier premiere historique rare officielle prochaine primera primer histórica oficial próxima prima primo storica ufficiale prossima',
  'primeira primeiro segunda segundo zweitägigen zweitägiger zweitägige offizielle offizieller offiziellen historische seltene geplante',
  'erster ersten erste zweiter zweite geplanten seltenen kurzen первый первого первым второй официальный официального государственный',
  'государственного двухдневный двухдневного дружественный ilk iki resmi günlük tarihi gerçekleştirdiği yapılan düzenlenen gerçekleşen',
  'gerçekleştirilen yaptığı yapacağı başlayan ikinci bir första andra historiska eerste tweede officiële historische druga drugą pierwsza pierwszą перша друга першою другою první druhá druhou',
);

/** A phrase does not begin with one of these; they belong to what stands before it. */
export const NOT_FIRST = foldedWords(
  'to s day days hour hours long face door gerçekleştirdiği yapılan düzenlenen gerçekleşen gerçekleştirilen yaptığı yapacağı başlayan',
);

/**
 * Words that stand in no noun phrase between what opens it and its head: prepositions, conjunctions, pronouns, forms of "be" and
 * "have", the verbs that talks are held with.
 */
export const FUNCTION_WORDS = foldedWords(
  'of in on at to for from by with about after before during since until between into over under as and or but which who whom whose',
  'when while where if than then so not is are was were be been being has have had do does did will would can could may might must',
  'should said says say he she they it we you i there here how why because ahead amid despite against without within toward towards',
  'hold holds held holding begin began begins open opened start started end ended follow followed call called make made pay paid',
  'plan plans planned have having both all also only even just still via per',
  'beim im am zum zur vom ins an auf bei nach vor zu mit von über für gegen aus um durch und oder aber dass wie als ist war wird wurde',
  'hat hatte sich er sie es wo während seit du des à au aux en dans sur pour par avec sans et ou mais que qui dont où est été sera se',
  'ne pas lors pendant durant après avant entre depuis de del al con para por sin sobre entre desde tras y o e pero como fue es era ha',
  'della dello dei delle degli dal dalla nel nella nello sul sulla alla allo ai agli alle di da su per tra fra dopo prima che si non',
  'do da dos das no na nos nas ao à aos às em com sem sob até após foi é van naar op bij voor met om uit en maar dat is was werd',
  'av på i till från med efter före under och men att som är var της στη στην στο σε με για από και που θα να είναι ήταν',
  'в на с со к ко из от до для по о об при за после во время между и но что как был была было у про перед між та й з із від під час',
  'w z ze na do od po przed o i ale że jak był była przez dla podczas ve ile için sonra önce da de v s k za při během po a že',
);

/** Adjectives and the like that stand behind the head. */
export const BEHIND_HEAD = foldedWords(
  'officielle officiel historique éclair surprise oficial histórica histórico relámpago bilateral bilaterales bilaterais relâmpago rara',
  'rare raro ufficiale storica storico lampo bilaterali nadir kenegaraan resmi bersejarah singkat langka bilateral perdana pertamanya',
  'cấp nhà nước chính thức hữu nghị lịch sử hiếm hoi bilatéraux bilatérales inédite inédito inédita estatal oficiales له',
);

/** Arabic adjectives agree with their head: behind a definite head definite, behind a feminine one feminine. */
export const ARABIC_ADJECTIVE = /^(?!في|هي|له|منذ|الي)(?:ال)?\p{L}{2,}(?:ه|يه)$/u;

/** What leads from a head to its place or partner. */
export const BEFORE_PLACE = foldedWords(
  'to in of with between and by into towards en a au aux avec de d du dans à entre des nach im mit zwischen von bei zum zur der des',
  'alla al allo nel nella nello nei in con di del della dei tra fra dello em ao à na no com para hacia por do da dos os i',
  'в во на с со между к у з із до між та w z do ze pomiędzy v s do mezi ke dengan antara di إلى الى في مع بين ل على tới đến với của giữa',
  'naar met tussen van till med mellan στη στην στο με του της μεταξύ',
);

/** Prepositions that hold an article: "nel Paese", "im Land". */
export const CONTRACTED = foldedWords(
  'nel nella nello al alla allo dal dalla del della dello au aux du des no na ao do da im am zum zur beim στη στην στο στον',
);

/** What joins the names of two who meet. */
export const JOINS_NAMES = foldedWords('and und et y e и та i a ve dan và och en og και و');

/** Titles between a preposition and a name: "with North Korean leader Kim Jong Un". */
export const BEFORE_NAME = foldedWords(
  'north korean leader dictator president ruler chairman counterpart russian mr comrade marshal supreme',
  'respected host general secretary ông tổng thống nhà lãnh đạo chủ tịch',
  'presidente président presidente leader líder dirigente pemimpin presiden лидером лидера президентом президента главы главой',
  'господином товарищем machthaber präsident präsidenten staatschef devlet başkanı lideri dyktatorem',
  'prezydenta prezydentem przywódcy przywódcą prezidenta vůdcem στον τον του президента лідером',
);

/** Words that send the head to another event: "a previous visit", "the peace summit". */
export const ELSEWHERE = foldedWords(
  'previous earlier past future peace g7 nuclear trade security annual other another return inter 2000 2018 2019 2023',
);

/** The same, as the stems of inflected words. */
export const ELSEWHERE_STEM =
  /^(предыдущ|прошл|последн|следующ|будущ|ответн|минул|останн|попередн|наступн|poprzedni|ostatni|nastepn|predchoz|posledn|pristi|vorig|letzt|vorherig|fruher|kunftig|precedent|dernier|anterior|ultim|scors|passad|pasad|onceki|gecen|sonraki|sebelumnya|terakhir|forra|tidigare|προηγουμεν)/;

/** Nouns that are verbs as well. */
export const VERB_HEADS = foldedWords('visit return stop call stay journey voyage besuch');
/** What stands before such a word where it is a verb. */
export const BEFORE_VERB = foldedWords(
  'to will would may might could can cannot should must not did does do never also who we they you i he she it ll and or',
);

/** Journeys, which are only the visitor's: "Kim's trip" is another. */
export const JOURNEYS = foldedWords(
  'visit visits trip trips journey stay return sojourn stopover voyage expedition besuch besuche reise staatsbesuch aufenthalt bezoek reis besök resa',
);

/** Encounters, which the people behind "with", "between" or "of" tell apart. */
export const ENCOUNTERS = foldedWords(
  'meeting meetings talks summit summits negotiations consultations discussions dialogue encounter conversation',
);

/** "to repay the visit": what is repaid is this one, wherever the other will be. */
export const REPAYS = foldedWords(
  'repay repays repaid return returns returned reciprocate reciprocates reciprocated',
);

/** Nouns so wide that they denote the event only with its visitor before and its place behind them: "Putin's return to Pyongyang". */
export const WIDE_HEADS = foldedWords(
  'return stop mission call pilgrimage discussions consultations dialogue',
);

/** The place without its name: "to the country", "to the reclusive regime". */
export const COMMON_PLACE = foldedWords(
  'country nation kingdom capital city state regime neighbour neighbor neighbours north land nachbarland hauptstadt norden reich',
  'pays capitale royaume nord voisin país reino régimen norte vecino paese regno regime nord vicino vizinho capital',
  'страну стране страны столицу столице столицы країни країну столицю столиці kraju kraj stolicy stolice zemi země',
);

/** Those who meet, without their names, behind "the two" or "both". */
export const COMMON_PEOPLE = foldedWords(
  'leaders men presidents sides countries neighbours pair rulers strongmen autocrats heads states staatschefs männer politiker machthaber',
  'dirigeants hommes présidents chefs líderes mandatarios presidentes hombres dirigentes leader uomini presidenti capi',
  'лидеров лидерами президентов лідерів przywódców liderů vůdců',
);

/** "the two", "both". */
export const THE_TWO = foldedWords(
  'two both pair beiden beider deux dos ambos due dois ambos двух обоих двох obu obou twee två iki keduanya',
);

/** Ordinals that stand for the visit said again: "Putins första i Nordkorea på 24 år", "el primero de Putin". */
export const ORDINALS = foldedWords(
  'primero primera segundo segunda primo prima secondo seconda premier première deuxième seconde primeiro primeira første andre andra',
  'första erster erste zweiter zweite eerste tweede πρώτη δεύτερη',
);
