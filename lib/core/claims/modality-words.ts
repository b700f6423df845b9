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
}

/** Phrases parted by `|`; English first, then the other languages of the packs. */
const PHRASES: Readonly<Record<Mark, readonly string[]>> = {
  denies: [
    'deny|denies|denied|denying|reject|rejects|rejected|rejecting|dismiss|dismisses|dismissed|refute|refuted|refutes|rebuffed|disputes|disputed|' +
      'denial|denials',
    'niega|niegan|negó|negaron|desmiente|desmintió|desmienten|rechaza',
    'dément|démentent|démenti|nie|nient|récuse',
    'dementiert|dementierte|dementieren|bestreitet|bestreiten|bestritt|leugnet|weist zurück|wies zurück',
    'nega|negam|negou|desmente|desmentiu|smentisce|smentiscono|smentito|negano|negato',
    'отрицает|отрицают|отрицал|отрицали|опровергает|опроверг|опровергла|опровергли',
    'نفى|نفت|ونفت|ينفي|تنفي|membantah|否認|否认',
  ],
  alleges: [
    'allege|alleges|alleged|allegedly|accuse|accuses|accused|accusing|accusation|accusations|suspected|suspect|suspects|charge that|charges that',
    'acusa|acusan|acusó|supuestamente|presuntamente|accuse|accusent|wirft|werfen|mutmaßlich|angeblich|accusa|accusano|presunto|alegadamente',
    'обвиняет|обвиняют|обвинил|обвинила|якобы|تتهم|اتهم|اتهمت|suçluyor|suçladı|menuduh|指責|指责|非難|비난|의혹',
  ],
  plans: [
    'will|shall|expected|set to|due to|due in|due on|due at|due there|due back|due around|due late|due shortly|plans to|plan to|planned|planning|scheduled|upcoming|going to|about to|wants to|want to|intends to|intend to|' +
      'aims to|is to|are to|was to|were to|agreed to|promised to|promises to|vowed to|vows to|pledged to|pledges to|prepares to|preparing to|to be|ready to|' +
      'poised to|on track to|slated|tentatively|hopes to|hoping to|likely to|in line to|bound to|looking to|envisages|foresees|proposed',
    'planea|planean|prevé|prevén|previsto|prevista|va a|van a|tiene previsto|viajará|visitará|llegará|firmará',
    'prévoit|prévu|prévue|va se|doit|doivent|devrait|devraient|sera|seront|compte',
    'wird|werden|soll|sollen|plant|planen|geplant|geplante|geplanten|vorgesehen|beabsichtigt',
    'vai|vão|planeja|pretende|previsto|deverá|prevede|previsto|intende|dovrebbe|sarà|saranno',
    'планирует|планируют|планируется|намерен|намерены|собирается|будет|будут|состоится|посетит|прибудет|ожидается|предстоит',
    'سوف|المقرر|يعتزم|تعتزم|يخطط|ستكون|سيكون|akan|berencana|dijadwalkan|将|將|計劃|计划|預計|预计',
  ],
  supposes: [
    'room enough for|enough room for|room for|enough for|enough to fill|space for|would come to|would amount to|could|might|likely|unlikely|possibly|perhaps|probably|potentially|maybe|conceivably|may well|seems|appears to|appeared to',
    'podría|podrían|quizá|pourrait|pourraient|peut être|könnte|könnten|möglicherweise|vielleicht|poderia|talvez|potrebbe|potrebbero|forse',
    'возможно|вероятно|может|могут|ربما|olabilir|belki|mungkin|可能|也許|也许|かもしれ|可能性|가능성|수있',
  ],
  // Where the verb ends the sentence, what it says of the rest stands behind.
  'denies-behind': ['reddetti|reddediyor|yalanladı|yalanlıyor|否定し|부인하|부인했|부인해'],
  'plans-behind': ['planlıyor|planlanıyor|bekleniyor|olacak|edecek|予定|見通し|예정|계획'],
  would: ['would'],
  hedges: [
    'would only say|would say only|would say no more|reportedly|purportedly|supposedly|apparently|believed|rumoured|rumored|unconfirmed|said to|thought to|reported to|understood to|by some accounts|' +
      'by several accounts|by all accounts|it is said|presumably',
  ],
  negates: [
    'not|never|no|nor|neither|without|cannot|nobody|none|unlikely|hardly|nothing|no one|yet to|fail to|fails to|failed to|failing to|refuse to|refuses to|' +
      'refused to|refusing to|decline to|declines to|declined to|declining to|stopped short|stops short|unable to|far from|instead of|rather than|avoided|ruled out|' +
      'rules out|rule out|ruling out|excluded|excludes|exclude|too early to|too soon to|nowhere near|abstained',
    'nunca|tampoco|ne pas|jamais|nicht|kein|keine|keinen|não|nunca|non|mai|не|ни|нет|لم|لن|لا|ليس|değil|tidak|bukan|belum|没有|沒有|不会|不會|未|ない|않',
  ],
  'leaves-open': [
    'not rule out|not ruled out|not ruling out|not exclude|not excluded|not excluding|t rule out|t exclude|never ruled out|leaves open|left open|leave open|' +
      'neither confirmed nor denied|neither confirms nor denies|neither confirm nor deny|confirm or deny|confirmed or denied|not denied|not deny|t deny|never denied|' +
      'not dismiss|t dismiss|not dispute|not disputed|t dispute|nor denied|nor deny|nor denies|cannot be denied|no denying',
  ],
};

/** All phrases by their first word, the longest first. */
export const MARKS: ReadonlyMap<string, readonly MarkedPhrase[]> = indexMarks();

function indexMarks(): Map<string, MarkedPhrase[]> {
  const map = new Map<string, MarkedPhrase[]>();
  for (const [mark, lists] of Object.entries(PHRASES) as [Mark, readonly string[]][]) {
    for (const phrase of lists.flatMap((list) => list.split('|'))) {
      const { words } = tokenise(fold(phrase));
      const first = words[0] ?? '';
      map.set(first, [...(map.get(first) ?? []), { words, mark }]);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}
