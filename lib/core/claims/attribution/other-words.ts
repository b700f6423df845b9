import { ENGLISH } from './english-words';
import { entries, lexiconOf, verb, type Lexicon } from './lexicon';

/** How a language other than English credits. */
export interface Manners {
  readonly lexicon: Lexicon;
  /** Where the subject stands: by the verb on either side, or anywhere in the sentence that the verb ends. */
  readonly verbEnds: boolean;
}

/**
 * The verbs, the words that stand in front of or behind whom they credit, and those that mark the subject; phrases are parted
 * by `|`. A language that credits only from behind ends its sentences with the verb.
 */
function manners(verbs: string, before: string, behind = '', marks = ''): Manners {
  return {
    lexicon: lexiconOf([
      ...entries(verbs, verb('states', 'finite')),
      ...(before ? entries(before, { kind: 'before' }) : []),
      ...(behind ? entries(behind, { kind: 'behind' }) : []),
      ...(marks ? entries(marks, { kind: 'topic' }) : []),
    ]),
    verbEnds: behind !== '' && before === '',
  };
}

const SPANISH = manners(
  'dijo|dicho|dice|dicen|dijeron|declaró|declarado|anunció|anunciado|anuncia|afirmó|afirma|afirmado|aseguró|asegura|asegurado|' +
    'informó|informa|informaron|informado|señaló|señala|indicó|indica|reportó|reporta|explicó|explica|agregó|añadió|confirmó|' +
    'confirma|confirmado|destacó|subrayó|sostuvo|sostiene|advirtió|advierte|denunció|acusó|negó|niega|niegan|negado|reveló|' +
    'comentó|manifestó|expresó|habla de|hablan de|estima|estiman|calcula|calculan|recordó|precisó|publicó|prometió|calificó|agradece|agradeció|descartó|habló de|recalcó|insistió|reiteró|apuntó|relató|contó|' +
    'escribió|escribe|matizó|admitió|reconoció|alertó|proclamó|definió|criticó|desmintió|desmienten|rechazó|rechazan|acusa|acusan|' +
    'acusaron|sostienen|denuncian|promete|señalar|mostró|cuenta|cuentan|relata|detalla|detalló|resume|resumió|mantiene|mantienen|cree|creen|teme|temen|recuerda|añade|agrega|proclama|avisó|repite|replicó|lamentó|explican|explica|advierten|cuantifica|cifra|cifró',
  'según|de acuerdo con|de acuerdo a|en palabras de|a juicio de|conforme a|citando a|cita a|fuentes de|por boca de|en boca de|a decir de|citado por',
);
const FRENCH = manners(
  'dit|dite|dits|disent|y voit|y voient|déclaré|déclare|annoncé|annonce|affirmé|affirme|affirment|assuré|assure|assurent|indiqué|indique|indiquent|' +
    'rapporté|rapporte|rapportent|précisé|précise|expliqué|explique|ajouté|ajoute|estime|estiment|estimé|souligné|souligne|' +
    'confirmé|confirme|démenti|dément|démentent|nié|nie|nient|accusé|accuse|accusent|révélé|écrit|averti|évoque|évoqué|promis|' +
    'fait savoir|fait état|parle de|parlent de|parlait de|parlaient de|qualifié|rappelé|rappelle|répété|remercie|remercié|insisté|jugé|juge|prévenu|promettait|' +
    'martelé|confié|lancé|écarté|exclu|reconnu|admis|dénoncé|évalue|évaluent|chiffre|chiffré|promet|écrivait|relevé|réfute|réfutent|raconte|raconté|détaille|détaillé|résume|soutient|soutiennent|soutenu|prévient|avertit|note|noté|observe|avance|avancé|craint|craignent|redoute|croit|pense|salue|salué|regrette|déplore|déploré|proclame|recense|jugent|confie|martèle|insiste|exprimé|exprime|inquiète|félicite|félicité|rejette|rejettent|rejeté|refusé',
  "selon|d'après|aux dires de|au dire de|à en croire|de source|de l'aveu de|citant|pour reprendre les mots de|par la voix de|suivant",
);
const GERMAN = manners(
  'sagte|sagt|sagten|sagen|gesagt|erklärte|erklärt|erklärten|teilte|teilten|mitgeteilt|meldete|meldet|meldeten|gemeldet|' +
    'berichtete|berichtet|berichteten|betonte|kündigte|angekündigt|bestätigte|bestätigt|behauptete|behauptet|schrieb|schreibt|' +
    'geschrieben|sprach von|spricht von|sprechen von|sprachen von|warnte|warnt|warf|wirft|werfen|dementierte|dementiert|dementieren|bestreitet|bestreiten|' +
    'bestritt|schätzt|schätzen|schätzte|fügte|nannte|nennt|versicherte|versprach|äußerte|räumte|vermutet|kritisierte|lobte|' +
    'verurteilte|hieß es aus|gesprochen|weist|weisen|wies|wiesen|geht von|gehen von|ging von|gingen von|sieht in|sehen in|beziffert|' +
    'bezifferte|forderte|fordert|verlangte|mahnte|meinte|ergänzte|drohte|kritisiert|begrüßte|begrüßt|dankte|bekräftigte',
  'laut|nach angaben von|nach angaben der|nach angaben des|nach darstellung|nach aussage|nach aussagen|nach einschätzung|' +
    'nach schätzungen|nach informationen|nach worten|nach den worten|unter berufung auf|angaben aus|gemäß|so|nach seinen worten|nach seinen angaben|seinen worten zufolge|ihm zufolge|nach ihren angaben',
  'zufolge|worten|angaben|zählung|einschätzung|darstellung|schätzung|schätzungen|erkenntnissen|ansicht|auffassung|lesart',
);
const PORTUGUESE = manners(
  'disse|diz|dizem|disseram|afirmou|afirma|afirmam|afirmaram|declarou|anunciou|anunciaram|informou|informa|informaram|noticiou|' +
    'relatou|explicou|acrescentou|confirmou|confirma|destacou|ressaltou|frisou|alertou|acusou|acusa|acusam|negou|nega|negam|' +
    'revelou|comentou|fala em|falam em|estima|estimam|calcula|calculam|escreveu|prometeu|sublinhou|avançou|divulgou|assegurou|' +
    'escreve|manifestou|agradeceu|agradece|descartou|reiterou|contou|referiu|adiantou|apontou|lembrou|reconheceu|admitiu|defendeu|' +
    'garantiu|salientou|explica|anuncia|denunciou|desmentiu|desmentem|prometia|chamou|declara|declararam|sustenta|avaliou|indicou|mostrou|' +
    'estimou|calculou|promete|rejeita|rejeitam|conta|contam|relata|relatam|detalha|detalhou|resume|resumiu|mantém|acredita|acreditam|teme|temem|lembra|acrescenta|proclama|proclamou|avisou|avisa|repete|lamentou|garante|garantem|assegura|classificou|descreveu|indica|indicam|expressou|exprimiu',
  'segundo|de acordo com|conforme|nas palavras de|citando|na opinião de|citado por|citada por|pela voz de',
);
const ITALIAN = manners(
  'detto|detta|detti|dice|dicono|disse|dichiarato|dichiara|annunciato|annuncia|affermato|afferma|affermano|riferito|riferisce|riferiscono|' +
    'sostiene|sostengono|sostenuto|spiegato|spiega|aggiunto|aggiunge|confermato|conferma|sottolineato|sottolinea|precisato|' +
    'rivelato|smentito|smentisce|smentiscono|negato|nega|negano|accusato|accusa|accusano|scritto|scrive|stima|stimano|' +
    'ricordato|avvertito|parla di|parlano di|comunicato|reso noto|promesso|riporta|ribadito|definito|commentato|' +
    'commenta|ringraziato|ringrazia|insistito|ribadisce|ammesso|denunciato|tagliato corto|definisce|escluso|stimato|prometteva|' +
    'scriveva|avverte|puntualizzato|osservato|chiarito|fatto sapere|promette|quantifica|calcola|calcolano|respinge|respingono|racconta|raccontato|ricorda|sintetizza|mantiene|crede|credono|teme|temono|aggiungono|proclama|proclamato|avvisato|ripete|replicato|lamentato|assicura|assicurato|avvertono|fa sapere|fanno sapere|annunciano|spiegano|espresso|esprime',
  'secondo|stando a|stando al|stando alla|stando ai|a detta di|a detta del|a parere di|citando|nelle parole di|per bocca di|a dire di|per voce di',
);
const RUSSIAN = manners(
  'сказал|сказала|сказали|заявил|заявила|заявили|заявляет|заявляют|заявило|сообщил|сообщила|сообщили|сообщило|сообщает|сообщают|' +
    'передает|передаёт|передал|передают|пишет|пишут|написал|отметил|отметила|подчеркнул|подчеркнула|рассказал|рассказала|' +
    'рассказали|объявил|объявила|объявили|объявило|уточнил|уточнила|уточнили|добавил|добавила|утверждает|утверждают|утверждал|' +
    'говорит|говорят|говорил|пояснил|пояснила|подтвердил|подтвердила|подтвердили|обвинил|обвинила|обвиняет|обвиняют|отрицает|' +
    'отрицают|отрицал|опроверг|опровергла|опровергли|опровергает|считает|считают|оценивает|оценивают|предупредил|напомнил|' +
    'назвал|назвала|назвали|называл|называет|пообещал|пообещали|выразил|выразила|выразили|поблагодарил|объяснил|объяснила|заверил|' +
    'заверила|говорили|говорила|утверждала|утверждали|предложил|призвал|призвала|указал|осудил|осудила|осудили|допустил|отмечает|' +
    'подчеркивает|считал|прокомментировал|отвергает|отвергают|рассчитывает|опровергают|предупредила|предупредили',
  'по словам|по данным|по сообщению|по сообщениям|по информации|по оценке|по оценкам|по мнению|по версии|по утверждению|' +
    'по подсчетам|согласно данным|согласно|со ссылкой на|ссылаясь на|по заявлению|цитирует|по его словам|по ее словам|по их словам|по его данным|по их данным|по его мнению',
  'данным|оценкам|оценке|подсчетам|сведениям|версии',
);
const ARABIC = manners(
  'قال|قالت|وقال|وقالت|يقول|تقول|أعلن|أعلنت|وأعلن|وأعلنت|ذكر|ذكرت|وذكرت|أفاد|أفادت|وأفادت|أكد|أكدت|وأكد|وأكدت|صرح|صرحت|' +
    'أضاف|أضافت|وأضاف|وأضافت|أوضح|أوضحت|وأوضح|كشف|كشفت|نفى|نفت|ونفت|ينفي|تنفي|اتهم|اتهمت|تتهم|أشار|أشارت|وأشار|شدد|' +
    'اعتبر|اعتبرت|وصف|وصفت|توقع|نشرت|بثت|رأى|كتب',
  'وفقا|بحسب|وبحسب|حسب|طبقا|نقلا عن|على حد قول|وفق|ونقلت عن|نقلت عن|حسبما أفادت|حسبما ذكرت|بحسب ما ذكرت',
);
const TURKISH = manners(
  'dedi|söyledi|söylüyor|söylediler|açıkladı|açıkladılar|açıklıyor|belirtti|belirttiler|bildirdi|bildirdiler|bildiriyor|duyurdu|' +
    'ifade etti|kaydetti|vurguladı|iddia etti|iddia ediyor|ileri sürdü|öne sürdü|yazdı|aktardı|anlattı|ekledi|savundu|uyardı|' +
    'doğruladı|yalanladı|reddetti|reddediyor|suçladı|suçluyor|tahmin ediyor|konuştu|dile getirdi|açıklamasında',
  '',
  'göre',
);
const INDONESIAN = manners(
  'mengatakan|menyatakan|kata|ujar|ucap|tutur|ungkap|mengungkapkan|melaporkan|dilaporkan oleh|mengumumkan|menyebut|menyebutkan|' +
    'menegaskan|memberitakan|menjelaskan|menambahkan|menuduh|membantah|menuturkan|mengklaim|memperkirakan|memperingatkan|' +
    'mengonfirmasi|menulis|berjanji|mengecam|memuji|tegas|jelas|lapor',
  'menurut|berdasarkan|berdasarkan laporan|dikutip dari|mengutip|seperti dikutip dari|seperti dilaporkan|dilansir',
);
const CHINESE = manners(
  '表示|說|说|稱|称|指出|宣布|宣佈|報道|报道|報導|报导|透露|強調|强调|認為|认为|指責|指责|否認|否认|聲稱|声称|證實|证实|告訴|告诉|' +
    '介紹|介绍|寫道|写道|警告|估計|估计|批評|批评|承諾|承诺|補充|补充|發表聲明|发表声明|聲明|声明',
  '據|据|根據|根据|援引|按照|引述|引用',
);
const JAPANESE = manners(
  'と述べ|と話|と語|と発表|を発表|と報|と伝え|を伝え|を報|と明らか|を明らか|としている|とした|と強調|と説明|と指摘|と主張|を否定|を認め|' +
    'と推定|とみて|と見て|と批判|と非難|と表明|を表明|と言|と訴え|と警告|と約束',
  '',
  'によると|によれば|によりますと',
  'は|が',
);
const KOREAN = manners(
  '밝혔|말했|전했|보도했|주장했|주장한|주장하고|설명했|설명한|강조했|발표했|덧붙였|지적했|비판했|경고했|추정했|추정하고|확인했|부인했|' +
    '부인하고|고했다|고했고|라고했|비난했|약속했|보고있|파악하고|판단하고|썼다|평가했|분석했|내다봤|선언했|촉구했|규탄했|고밝힌|' +
    '고말한|고전한|되풀이했|표명했|다짐했',
  '',
  '에따르면|에의하면',
  '은|는|이|가',
);

const BY_LANGUAGE: ReadonlyMap<string, Manners> = new Map([
  ['es', SPANISH],
  ['fr', FRENCH],
  ['de', GERMAN],
  ['pt', PORTUGUESE],
  ['it', ITALIAN],
  ['ru', RUSSIAN],
  ['ar', ARABIC],
  ['tr', TURKISH],
  ['id', INDONESIAN],
  ['zh', CHINESE],
  ['ja', JAPANESE],
  ['ko', KOREAN],
]);

/** How a language credits (BCP 47 primary subtag); null for English, for one that is not known, and where none is stated. */
export function mannersOf(language: string | null): Manners | null {
  return language === null ? null : (BY_LANGUAGE.get(language) ?? null);
}

/** The words by which a text in a language credits. */
export function lexiconIn(language: string | null): Lexicon {
  return mannersOf(language)?.lexicon ?? ENGLISH;
}

/** Those of all other languages. */
export function otherLexicons(): Lexicon[] {
  return [...BY_LANGUAGE.values()].map(({ lexicon }) => lexicon);
}
