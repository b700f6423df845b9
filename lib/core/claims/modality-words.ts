import { fold } from '../text/fold';
import { tokenise } from '../text/tokens';

/** What a word or phrase says of how sure a sentence is. */
export type Mark =
  | 'denies'
  | 'denies-behind'
  | 'plans-behind'
  | 'alleges'
  | 'plans'
  | 'supposes'
  | 'would'
  | 'hedges'
  | 'negates'
  | 'leaves-open';

/** A mark's words, folded. */
export interface MarkedPhrase {
  readonly words: readonly string[];
  readonly mark: Mark;
  /** BCP 47 primary subtag; `*` where no other language writes so. */
  readonly language: string;
}

/**
 * Phrases parted by `|`, by language: "no" denies in English and Spanish and says "in the" in Portuguese, "sera" plans in French
 * and is Italian for evening. `*` has what no other language writes so.
 */
const PHRASES: Readonly<Record<Mark, Readonly<Record<string, string>>>> = {
  denies: {
    en:
      'deny|denies|denied|denying|reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|refute|refuted|refutes|rebuffed|disputes|disputed|' +
      'denial|denials',
    es: 'niega|niegan|negó|negaron|negado|desmiente|desmienten|desmintió|desmintieron|desmentido|rechaza|rechazan|rechazó|rechazaron',
    fr: 'dément|démentent|démenti|nie|nient|nié|récuse|récusent|réfute|réfutent',
    de: 'dementiert|dementierte|dementieren|dementierten|bestreitet|bestreiten|bestritt|bestritten|leugnet|leugnen|weist zurück|wies zurück|zurückgewiesen',
    it: 'nega|negano|negato|smentisce|smentiscono|smentito|respinge|respingono|respinto',
    pt: 'nega|negam|negou|negaram|negado|desmente|desmentem|desmentiu|desmentiram|rejeita|rejeitam|rejeitou|refuta|refutam',
    '*': 'отрицает|отрицают|отрицал|отрицали|отвергает|отвергают|отверг|отвергли|опровергает|опровергают|опроверг|опровергла|опровергли|نفى|نفت|ونفت|ينفي|تنفي|membantah|否認|否认',
  },
  alleges: {
    en: 'allege|alleges|alleged|allegedly|accuse|accuses|accused|accusing|accusation|accusations|suspected|suspect|suspects|charge that|charges that',
    es: 'acusa|acusan|acusó|acusado|supuestamente|presuntamente|supuesto|supuesta|presunto|presunta',
    fr: 'accuse|accusent|accusé|soupçonne|soupçonnent|présumé|présumée|présumés|présumées',
    de: 'wirft|werfen|mutmaßlich|angeblich',
    it: 'accusa|accusano|accusato|presunto|presunta|presunti|presunte',
    pt: 'acusa|acusam|acusou|alegadamente|supostamente|alegada|alegadas|suposto|suposta',
    '*': 'обвиняет|обвиняют|обвинил|обвинила|обвинили|якобы|предположительно|تتهم|اتهم|اتهمت|suçluyor|suçladı|menuduh|指責|指责|非難|비난|의혹',
  },
  plans: {
    en:
      'will|shall|expected|set to|due to|due in|due on|due at|due there|due back|due around|due late|due shortly|plans to|plan to|planned|planning|scheduled|upcoming|going to|about to|wants to|want to|intends to|intend to|' +
      'aims to|is to|are to|was to|were to|agreed to|promised to|promises to|vowed to|vows to|pledged to|pledges to|prepares to|preparing to|to be|ready to|' +
      'poised to|on track to|slated|tentatively|hopes to|hoping to|likely to|in line to|bound to|looking to|envisages|foresees|proposed',
    es:
      'planea|planean|prevé viajar|prevé visitar|prevé reunirse|prevé firmar|prevén firmar|prevén reunirse|previsto|prevista|va a|van a|viajará|visitará|llegará|firmará|firmarán|estará|estarán|será|serán|se reunirá|' +
      'se reunirán|tendrá|tendrán|habrá|recibirá|partirá|aterrizará|continuará|reconsiderará|espera|esperan|pretende|prometió|promete',
    fr:
      'prévoit de|prévoient de|prévu|prévue|va se|doit|doivent|devait|devrait|devraient|sera|seront|compte se|compte faire|arrivera|se rendra|visitera|signera|' +
      'signeront|rencontrera|recevra|ira|attendu|attendue|entend|promet|promettait',
    de: 'wird|werden|soll|sollen|plant|planen|geplant|geplante|geplanten|vorgesehen|beabsichtigt|erwartet|will|wollen|versprach|verspricht',
    it:
      'prevede di|prevedono di|previsto|prevista|intende|dovrebbe|sarà|saranno|arriverà|visiterà|firmerà|firmeranno|incontrerà|si recherà|ripartirà|atteso|' +
      'attesa|vuole|promette|prometteva|riesaminerà',
    pt:
      'vai|vão|planeja|pretende|previsto|prevista|deverá|deve|será|serão|estará|chegará|visitará|assinará|assinarão|terá lugar|receberá|' +
      'esperado|aguardado|promete',
    '*':
      'планирует|планируют|планируется|намерен|намерены|намерена|собирается|собираются|будет|будут|состоится|пройдет|пройдут|посетит|прибудет|' +
      'отправится|подпишут|ожидается|предстоит|предстоят|готовится|пообещал|пообещали|должен|должны|' +
      'سوف|المقرر|يعتزم|تعتزم|يخطط|ستكون|سيكون|akan|berencana|dijadwalkan|将|將|計劃|计划|預計|预计',
  },
  supposes: {
    en: 'room enough for|enough room for|room for|enough for|enough to fill|space for|would come to|would amount to|could|might|likely|unlikely|possibly|perhaps|probably|potentially|maybe|conceivably|may well|seems|appears to|appeared to',
    es: 'podría|podrían|quizá|quizás|tal vez|cabrían|puede que',
    fr: 'pourrait|pourraient|peut être|sans doute',
    de: 'könnte|könnten|möglicherweise|womöglich|vielleicht|wohl|vermutlich|wahrscheinlich|dürfte|dürften|fänden|würde|würden',
    it: 'potrebbe|potrebbero|forse',
    pt: 'poderia|poderiam|poderá|poderão|talvez',
    '*': 'возможно|вероятно|может|могут|могло|могли|мог бы|могла бы|ربما|olabilir|belki|mungkin|可能|也許|也许|かもしれ|可能性|가능성|수있',
  },
  // Where the verb ends the sentence, what it says of the rest stands behind.
  'denies-behind': {
    '*': 'reddetti|reddediyor|yalanladı|yalanlıyor|否定し|부인하|부인했|부인해|부인한|일축했',
  },
  'plans-behind': {
    '*': 'planlıyor|planlanıyor|bekleniyor|olacak|edecek|予定|見通し|예정|계획|방침이|하겠다고|겠다고밝|겠다고약속',
  },
  would: { en: 'would' },
  // The conditional of hearsay: "aurait livré", "avrebbe inviato", "terá enviado".
  hedges: {
    de: 'offenbar|anscheinend|dem vernehmen nach',
    ru: 'по некоторым данным|как сообщается|видимо|будто',
    ko: '것으로알려졌|것으로전해졌|것으로추정|것으로보인',
    en:
      'would only say|would say only|would say no more|reportedly|purportedly|supposedly|apparently|believed|rumoured|rumored|unconfirmed|said to|thought to|reported to|understood to|by some accounts|' +
      'by several accounts|by all accounts|it is said|presumably',
    es: 'habría|habrían|al parecer',
    fr: 'aurait|auraient|serait|seraient|semble|apparemment',
    it: 'avrebbe|avrebbero|sarebbe|sarebbero|pare|a quanto pare',
    pt: 'teria|teriam|terá|terão|ao que parece|aparentemente',
  },
  negates: {
    en:
      'not|never|no|nor|neither|without|cannot|nobody|none|unlikely|hardly|nothing|no one|yet to|fail to|fails to|failed to|failing to|refuse to|refuses to|' +
      'refused to|refusing to|decline to|declines to|declined to|declining to|stopped short|stops short|unable to|far from|instead of|rather than|avoided|ruled out|' +
      'rules out|rule out|ruling out|excluded|excludes|exclude|too early to|too soon to|nowhere near|abstained',
    es: 'no|nunca|tampoco|jamás|ningún|ninguna',
    fr: 'pas|jamais|aucun|aucune',
    de: 'nicht|kein|keine|keinen',
    it: 'non|mai|nessun|nessuna',
    pt: 'não|nunca|jamais|nenhum|nenhuma',
    '*': 'не|ни|нет|لم|لن|لا|ليس|değil|tidak|bukan|belum|没有|沒有|不会|不會|未|ない|않',
  },
  'leaves-open': {
    de: 'nicht ausgeschlossen|nicht auszuschließen',
    ru: 'не исключает|не исключил|не исключают|не отрицает',
    ko: '배제하지않',
    en:
      'not rule out|not ruled out|not ruling out|not exclude|not excluded|not excluding|t rule out|t exclude|never ruled out|leaves open|left open|leave open|' +
      'neither confirmed nor denied|neither confirms nor denies|neither confirm nor deny|confirm or deny|confirmed or denied|not denied|not deny|t deny|never denied|' +
      'not dismiss|t dismiss|not dispute|not disputed|t dispute|nor denied|nor deny|nor denies|cannot be denied|no denying',
    es: 'no descartó|no descarta|no niega|no negó|no excluye|no excluyó',
    fr: 'pas exclu|pas nié|pas démenti|pas écarté',
    it: 'non ha escluso|non esclude|non nega',
    pt: 'não descartou|não descarta|não nega|não negou|não excluiu|não exclui',
  },
};

/** All phrases by their first word, the longest first. */
export const MARKS: ReadonlyMap<string, readonly MarkedPhrase[]> = indexMarks();

function indexMarks(): Map<string, MarkedPhrase[]> {
  const map = new Map<string, MarkedPhrase[]>();
  for (const [mark, lists] of Object.entries(PHRASES) as [Mark, Readonly<Record<string, string>>][]) {
    for (const [language, phrases] of Object.entries(lists)) {
      for (const phrase of phrases.split('|')) {
        const { words } = tokenise(fold(phrase));
        const first = words[0] ?? '';
        map.set(first, [...(map.get(first) ?? []), { words, mark, language }]);
      }
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
