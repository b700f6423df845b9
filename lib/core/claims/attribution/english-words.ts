import { entries, lexiconOf, regular, verb, type Entry, type Lexicon } from './lexicon';

const FINITE = verb('states', 'finite');
const PAST = verb('states', 'past');
const ING = verb('states', 'ing');

const VERBS: Entry[] = [
  ...entries('say|says|tell|tells|write|writes|hold that|understand that|swear|swears', FINITE),
  ...entries('said|told|wrote|held that|understood that|swore|written', PAST),
  ...entries('saying|telling|writing', ING),
  ...regular(
    'report state announce claim allege add note warn confirm insist argue estimate assess explain suggest acknowledge ' +
      'declare assure repeat reiterate reckon concede predict maintain contend assert stress underline underscore emphasise ' +
      'emphasize recall remark observe comment reply respond answer quip hint imply indicate signal judge ' +
      'calculate disclose reveal testify tweet recount cite outline detail specify clarify advise complain lament joke muse ' +
      'counter boast caution speculate surmise inform relate mention opine proclaim hypothesise hypothesize ' +
      'affirm reaffirm attest profess show list count tally forecast deny dispute',
    'states',
  ),
  ...entries('think|thinks', verb('thinks', 'finite')),
  ...entries('thought', verb('thinks', 'past')),
  ...regular('expect anticipate believe suspect fear hope doubt guess worry', 'thinks'),
  // A treaty, too, is concluded.
  ...entries('conclude that|concludes that', FINITE),
  ...entries('concluded that', PAST),
  // "wants the talks to be held in Hanoi"; "wants to go" is told of them.
  ...entries('want|wants', verb('thinks', 'finite', 'to')),
  ...entries('wanted', verb('thinks', 'past', 'to')),
  ...entries('admit|admits|quip|quips|forget|find that|finds that|finds|finds it|sees|see it as', FINITE),
  ...entries('admitted|quipped|found that|found it|foresaw', PAST),
  ...entries('admitting|quipping|denying|disputing', ING),
  ...entries('point out|points out|make clear|makes clear', FINITE),
  ...entries('pointed out|made clear|made it clear', PAST),
  ...entries('let it be known|lets it be known|made known|made it known|went on record', PAST),
  ...entries('pointing out', ING),
  // What one finds out by looking is one's own account as well.
  ...entries('documented|recorded|identified|tracked|registered|detected|traced', PAST),
  ...entries('put it at|puts it at|put it|puts it|has it|had it at', FINITE),
  ...entries(
    'lays out|lay out|sets out|spells out|makes the case|is convinced that|are convinced that',
    FINITE,
  ),
  ...entries(
    'laid out|spelled out|spelt out|floated|touted|defended|justified|was convinced that|were convinced that',
    PAST,
  ),
  ...entries('has it that|have it that|had it that', FINITE),
  // What they say is at a place, a figure, an hour: "put the number at 7,000".
  ...entries('put|puts|have|has|pegs|places|sets', verb('states', 'finite', 'at')),
  ...entries('had|pegged|timed|placed', verb('states', 'past', 'at')),
  ...entries('speak|speaks', verb('states', 'finite', 'of')),
  ...entries('spoke|spoken', verb('states', 'past', 'of')),
  ...entries('putting', verb('states', 'ing', 'at')),
  // What they take it for: "read the trip as despair".
  ...entries(
    'read|reads|views|view|regards|regard|portrays|portray|casts|paints|sees|see|gives|give',
    verb('states', 'finite', 'as'),
  ),
  ...entries('viewed|regarded|portrayed|depicted|painted|gave|given|saw', verb('states', 'past', 'as')),
  ...entries('reads', FINITE),
  ...regular(
    'praise hail condemn accuse call describe express voice convey urge welcome criticise criticize denounce dismiss reject ' +
      'blame applaud salute laud deplore mock liken characterise characterize label brand dub refer refute rebuff decry thank ' +
      'demand appeal object protest ask',
    'expresses',
  ),
  ...entries('decries', verb('expresses', 'finite')),
  ...entries('decried|slammed|termed|referred to', verb('expresses', 'past')),
  // What is not ruled out is left open: a word of theirs as well.
  ...regular('exclude', 'expresses'),
  ...entries('rule out|rules out|leaves open|leave open', verb('expresses', 'finite')),
  ...entries('leave the door open|leaves the door open|holds out|dangles', verb('expresses', 'finite')),
  ...entries('ruled out|left open|left the door open|held out|dangled', verb('expresses', 'past')),
  ...regular('promise pledge vow threaten', 'commits'),
  ...entries(
    'renders|sums up|publish|publishes|carries|runs|airs|releases|gives|puts|prints|broadcasts|features',
    verb('prints', 'finite'),
  ),
  ...entries(
    'rendered|worded|phrased|summed up|published|carried|ran|run|aired|released|gave|put|printed|broadcast|issued|posted|featured|given',
    verb('prints', 'past'),
  ),
  ...entries('quote|quotes|cite|cites', FINITE),
  ...entries('quoted', PAST),
];

/** Each of some words with each of others: "count kept by", "report from". */
function each(first: string, second: string): string {
  return first
    .split(' ')
    .flatMap((one) => second.split('|').map((other) => `${one} ${other}`))
    .join('|');
}

const BEFORE = entries(
  [
    each(
      'count figure figures number numbers estimate estimates tally data list version account',
      'kept by|given by|provided by|published by|released by|compiled by|cited by|used by|made by|offered by|quoted by',
    ),
    each(
      'figures data numbers estimate estimates report reports statement statements accusations allegations claims',
      'by|from',
    ),
    each('tally count assessment remarks comments analysis study calculations', 'by'),
    'according to|as per|citing|quoting|by the account of|by the reckoning of|by the count of|on the word of|as seen by|as told by|per|' +
      'in the words of|in the view of|in the opinion of|in the eyes of|in the estimation of|in the telling of|words of|' +
      'in comments to|on the authority of',
  ].join('|'),
  { kind: 'before' },
);

const ACCOUNT = entries(
  'count|counts|tally|reckoning|telling|figure|figures|estimate|estimates|number|calculation|calculations|assessment|' +
    'assessments|version|account|view|position|stance|line|claim|claims|explanation|emphasis|message|reading|verdict|opinion|' +
    'belief|eyes|mind|judgment|judgement|analysis|allegation|allegations|accusation|accusations|contention|assertion|prediction|forecast|data|statement',
  { kind: 'account' },
);

const WORDING = entries('words|word|phrase|term|terms|description|parlance|formula|language', {
  kind: 'wording',
});

/** How English news credits: its verbs of reporting, prepositions and nouns. */
export const ENGLISH: Lexicon = lexiconOf([...BEFORE, ...VERBS, ...ACCOUNT, ...WORDING]);
