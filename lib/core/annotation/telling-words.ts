/** Words that change the sense of a sentence when they change, by language. Lower case, composed, plain apostrophes. */

const list = (words: string) => words.trim().split(/\s+/);

/** Words for numbers; figures are known by their digits. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  list(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion
  minus menos meno moins минус мінус
  dozen dozens half quarter third double triple twice thrice first second fourth fifth sixth seventh eighth ninth tenth both single
  null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig
  neunzig hundert tausend millionen milliarde milliarden halb hälfte erste ersten zweite zweiten dritte dritten doppelt dutzend
  zéro deux trois quatre cinq sept huit neuf dix onze douze treize quatorze quinze seize vingt trente quarante cinquante
  soixante cent cents mille milliard milliards moitié demi premier première deuxième troisième dizaine douzaine
  cero uno dos tres cuatro cinco seis siete ocho nueve diez doce veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa
  cien ciento cientos mil millón millones mitad medio primero primera segundo tercero docena
  tre quattro cinque sette otto nove dieci undici dodici venti trenta quaranta cinquanta sessanta settanta ottanta novanta cento
  mila milione milioni miliardo miliardi metà mezzo primo prima terzo
  dois duas três quatro sete oito dez vinte trinta quarenta cinquenta sessenta oitenta noventa cem milhão milhões bilhão bilhões metade
  twee drie vijf zes zeven negen tien elf twaalf twintig dertig veertig vijftig honderd duizend miljoen miljard helft eerste tweede
  två fyra fem sex sju åtta nio tio tjugo hundra tusen miljon seks syv otte hundrede hundre tusind tusen
  ноль один одна одно два две три четыре пять шесть семь восемь девять десять одиннадцать двенадцать двадцать тридцать сорок пятьдесят
  шестьдесят семьдесят восемьдесят девяносто сто двести триста четыреста пятьсот тысяча тысячи тысяч миллион миллиона миллионов миллиард
  миллиарда миллиардов половина половину первый первая второй третий двое трое дюжина
  дві чотири п'ять шість сім вісім дев'ять десять двадцять тридцять сто тисяча тисячі тисяч мільйон мільйонів мільярд перший другий
  jeden jedna dwa dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć dwanaście dwadzieścia sto tysiąc tysiące tysięcy milion
  milionów połowa dva dvě tři čtyři pět šest sedm osm devět deset dvacet tisíc polovina
  iki üç dört beş altı yedi sekiz dokuz yirmi otuz kırk elli yüz milyon milyar yarım yarısı
  صفر واحد واحدة اثنان اثنين ثلاثة ثلاث أربعة أربع خمسة خمس ستة ست سبعة سبع ثمانية تسعة تسع عشرة عشر عشرون عشرين ثلاثون ثلاثين مئة مائة ألف
  آلاف مليون ملايين مليار نصف ثلث ربع אחד אחת שניים שתיים שני שתי שלושה שלוש ארבעה ארבע חמישה חמש שישה שש שבעה שבע שמונה תשעה עשרה עשר
  עשרים שלושים מאה אלף מיליון חצי یک دو سه چهار پنج شش هفت هشت نه ده بیست سی صد هزار میلیون میلیارد نیم
  एक दो तीन चार पाँच पांच छह सात आठ नौ दस बीस सौ हज़ार हजार लाख करोड़ आधा पहला दूसरा
  하나 둘 셋 넷 다섯 여섯 일곱 여덟 아홉 열 스물 서른 마흔 한 두 세 네 수백 수천 수만 절반 첫
  một hai ba bốn năm sáu bảy tám chín mười trăm nghìn ngàn triệu tỷ satu dua tiga empat lima enam tujuh delapan sembilan sepuluh ratus
  ribu juta setengah μηδέν ένα ένας μία δύο τρεις τρία τέσσερις πέντε έξι επτά οκτώ εννέα δέκα είκοσι εκατό χίλιοι χιλιάδες εκατομμύρια
  `),
);

/** Chinese and Japanese numerals, which need no digits beside them. */
export const NUMERALS = /[〇零一二三四五六七八九十百千万萬亿億兆两兩半双雙壹貳贰叁參肆伍陸陆柒捌玖拾]/u;

/** Korean counts in words are written with their unit, as one word. */
export const KOREAN_NUMBER =
  /^[일이삼사오육칠팔구십백천만억조]{2,}|[백천만억조](?:여)?[명개건톤원달대발번일년]/u;

/** Words that deny or turn a sentence round. Contractions with n't are known by their end. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  list(`
  not no never none nobody nothing nowhere neither nor without cannot hardly barely scarcely rarely seldom unless except lack lacks lacked
  fail fails failed refuse refuses refused deny denies denied
  nicht kein keine keinen keinem keiner keines nie niemals niemand nichts weder ohne kaum nirgends
  ne pas non jamais aucun aucune rien ni sans nul nulle guère nullement
  nunca nadie nada ningún ninguno ninguna sin tampoco jamás
  nessuno nessuna niente nulla né senza neanche nemmeno neppure
  não nenhum nenhuma ninguém sem jamais tampouco nem
  niet geen nooit niemand niets noch zonder nergens
  inte icke ej aldrig ingen inget inga utan ikke aldri aldrig intet uden uten ingenting
  ei emme eivät älä ilman koskaan
  не ни нет нету никогда никто ничего ничто никакой никаких без нельзя отнюдь
  немає нема ніколи ніхто нічого без жоден
  nie nigdy nikt nic żaden żadna bez brak není nejsou nikdy nikdo žádný žádná bez ani
  nem nincs nincsenek soha senki semmi nélkül sem
  nu niciodată nimeni nimic fără nici не никога никой нищо без
  değil yok asla hiç kimse olmadan
  لا لم لن ليس ليست ليسوا ما غير دون بدون أبدا لا لست عدم كلا
  לא אין בלי מעולם אף איננו אינה אינו אינם
  نه نیست نیستند نبود هرگز هیچ بدون نمی
  नहीं न मत ना बिना कभी
  안 못 아니 아닌 아니다 아니라 없다 없는 없이 없이는 않다
  không chưa chẳng đừng tidak bukan belum jangan tanpa tak
  δεν μην μη όχι ποτέ κανείς καμία τίποτα χωρίς ούτε ไม่ 不
  `),
);

/** Negation within a word or between letters, where a script does not part its words. */
export const NEGATIONS_WITHIN =
  /(?<!\p{L})(?:un|non|in|im|il|ir|dis|anti)-(?=\p{L})|[不没沒未无無非别別勿否]|ない|なかっ|なく|ません|なし|ずに|せず|않|없|아니|안 |못하|못했|ไม่|มิได้/giu;

/** Beginnings that make a word its own contrary. */
export const CONTRARY_PREFIXES: readonly string[] = list(
  'un in im il ir non dis anti des não não- не без бес анти ні nie ne bez без غير نا بی نمی ن',
);
/** Ends that do. */
export const CONTRARY_SUFFIXES: readonly string[] = list(
  'less los lose losen loser loses loos løs lös siz sız suz süz',
);

/** Capitalised at the start of a sentence, these are no names. */
export const COMMON_STARTERS: ReadonlySet<string> = new Set(
  list(`
  the a an this that these those it its he she they we you i his her their our your my in on at by for from with without as but and or if
  when while after before since until although though because so then there here what who which how why all some many most more few several
  another other such no not one is are was were be has have had will would could should may might can did do does to of
  der die das den dem des ein eine einen einer es er sie wir ich ihr und oder aber wenn als nach vor bei mit von zu im am auf für in an
  le la les l un une des du de il elle ils elles nous vous je on ce cette ces et ou mais si quand dans en au aux pour par sur avec
  el los las una unos unas lo su sus y o pero si cuando en de del al con por para se que este esta gli i lo una di da con per su che e
  в на и а но он она они это как что для по из от к с у за при мы я вы его её их если когда после до
  `),
);

/** Characters of Chinese and Japanese that are grammar and part of no name. */
export const GRAMMAR =
  /[\u3041-\u309f的了在是和也都就而及与與或这這那我你他她它们們着过過把被将將从從到对對向为為以于於并並但]/u;
