import { sayInEnglish, type Reason } from '../reason';

/**
 * What reading and planning an import has to say, in English: why a record is refused, merged or left alone, and where in the file it stands. What
 * is put in is never inflected: `{part}`, `{id}` and the like stand as the file has them.
 */
export const ENGLISH_IMPORT_REASONS = {
  // Where in the file, unless it is a record's path.
  file: 'the file',
  fileEnd: 'the end of the file, after {length} characters',
  line: 'line {line}',
  // Of a file of which nothing can be taken.
  placed: '{at}: {why}',

  // The file as a whole.
  empty: 'The file is empty. Export it again.',
  noJson:
    'The file is no JSON. Choose a file that Crossread, Hypothesis or another annotation tool exported as JSON or JSON-LD.',
  cutOff:
    'The file ends in the middle: it was not written or downloaded to its end. Export or download it again; nothing of it was taken.',
  broken:
    'The file breaks the rules of JSON here. Export it again, or correct this place if it was edited by hand; nothing of it was taken.',
  noAnnotations:
    'The file holds no annotations. Choose one that Crossread, Hypothesis or another annotation tool exported as JSON or JSON-LD.',
  elsewhere:
    'The file only says where further annotations are; Crossread fetches nothing from the network. Save that file and import it too.',

  // A record that cannot be taken.
  newerFormat:
    'It was exported by a newer Crossread (format {format}; this one reads {own}). Update Crossread and import it again.',
  noFormat: 'Its format version should be {own} and is none that was ever written. Export it again.',
  mereValue: 'It is no annotation but a mere value. Take it out of the file.',
  unknownKind:
    'It is neither a W3C annotation (it has no type “Annotation”) nor one of Hypothesis (it has no “uri” with a target or text).',
  twice: 'It is there twice: the same stands at {at} and is taken from there.',
  idTaken:
    'Another one, at {at}, has the same id and is taken; two cannot have one id. Give this one an id of its own and import it again.',
  idTakenInList:
    'Another record of the list has the same id and is taken. Give this one an id of its own and import it again.',
  noWebAddress:
    'Its page has the address “{address}”, which is none of the web (http:// or https://), so it could never be found again. Correct the address in the file and import it again.',
  notHarmless:
    'Its address “{address}” is no page of the web. Correct the address in the file and import it again.',
  nothingToKeep:
    'It has neither quoted words nor a note nor tags, so there is nothing to keep. Export it with a TextQuoteSelector, if the other tool can.',
  noTarget: 'It has no target: it does not say which page it is about.',
  targetNoAddress: 'Its target is no address and has none: it does not say which page it is about.',
  otherContext:
    'Its @context is not the Web Annotation one ({context}), so its words may mean something else.',
  longNote:
    'Its note has {length} characters, and {most} is the most. Divide it among several and import it again.',
  longTag: 'One of its tags has {length} characters, and {most} is the most. Shorten it and import it again.',
  longText:
    'One of its texts has {length} characters, and {most} is the most. Shorten it and import the file again.',

  // A part of a record that is not as it should be; `{expected}` is a type as schemas name it, or one of the two below.
  wrongPart:
    'Its part “{part}” should be {expected} and is {received}. Correct it in the file and import it again.',
  wrongRecord: 'It should be {expected} and is {received}. Correct it in the file and import it again.',
  somethingElse: 'something else',
  finiteNumber: 'a finite number',
  wantsText: 'Its “{part}” should be a text. Correct it in the file and import it again.',
  wantsTexts: 'Its “{part}” should be a list of texts. Correct it in the file and import it again.',
  wantsOneText: 'Its “{part}” should be one text. Correct it in the file and import it again.',
  wantsOneBodyText: 'A “value” in its body should be one text. Correct it in the file and import it again.',
  wantsOneAddress: 'Its “{part}” should be one address. Correct it in the file and import it again.',

  // Of a comparison.
  strayArticle: 'Its article, “{article}”, is not among those taken from the file.',
  otherTopic: 'It is on another topic, “{topic}”.',
  noDate: '“{date}” is no date of a day that there is. The article is taken without it.',
  nowhere:
    'It does not say in words what is claimed, and on which page of the web: it needs a text and an “appearance” with an address.',
  fitsNothing:
    'Not taken: it answers none of the questions of the topics here, or does not name the event. Save it as a claim by hand, if it should: open its page and select the words.',
  noQuestion: 'The topic has no question “{question}”. Correct it in the file and import it again.',
  noQuestionHere:
    'The topic’s version here, {here}, has no question “{question}”; the file was made with version {version}. Bring that version in and import the file again.',
  // `{why}` is one of the sentences below.
  noAnswer: '{why} Correct it in the file and import it again.',
  noAnswerHere: '{why} The file was made with version {version} of the topic; here it is {here}.',

  // Why a value answers no question. `{asked}` and `{given}` are one of the six kinds.
  otherType: 'The question “{question}” asks for a {asked} and not for a {given}.',
  'type.quantity': 'quantity',
  'type.date': 'date',
  'type.time': 'time',
  'type.place': 'place',
  'type.choice': 'choice',
  'type.statement': 'statement',
  // Units by their names in the topic: container, ton.
  otherUnit: 'The question “{question}” asks for a number of {asked}s and not of {given}s.',
  noTime: 'Its time is none of a day: minutes since midnight from 0 to 1,439, the first not after the last.',
  noPlace: 'The topic knows no place “{place}”.',
  noOption: 'The question “{question}” has no answer “{option}” to choose.',
  noFigure: 'It gives no figure.',
  boundsSwapped: 'Its lower bound, {min}, is above its upper, {max}.',
  figureTooGreat: 'Its figure {figure} is beyond {most}, the greatest figure that is taken.',
  figureBelowNaught: 'Its figure {figure} is less than naught.',
  dayOutside: 'Its day {day} lies outside the years {first} to {last}, of which days are taken.',
  noDay: 'Its day {day} is no day of the calendar.',
  daysSwapped: 'Its last day, {to}, comes before its first, {from}.',
  daysTooFar: 'From {from} to {to} are more than 200 years; so wide a span agrees with everything.',

  // What becomes of a highlight that is taken, or why it need not be.
  here: 'It is here already.',
  saidHere: 'The same words of this page are saved already, with the same note and tags.',
  saidAgain: 'The file has the same words of this page once more, with the same note and tags.',
  deletedThere: 'It was deleted there later: it goes to the bin.',
  changedThere: 'It was changed there after it was deleted here: it comes out of the bin.',
  newerHere: 'Yours is the newer one and stays; what the file says is kept with its earlier versions.',
  sameLater: 'The file has it as it was changed later; colour, note and tags stay the same.',
  newerThere: 'The file has a newer version; what yours says is kept with its earlier versions.',
} as const;

/** Names a text of an import. */
export type ImportReasonKey = keyof typeof ENGLISH_IMPORT_REASONS;

/** Why a record of a file is refused, merged or left alone. */
export type ImportReason = Reason<ImportReasonKey>;

/** Where in a file: the path of a record as in JavaScript ("first.items[3]"), or a place in words. */
export type Place = string | ImportReason;

/** The file as a whole, as a place. */
export const THE_FILE: Place = { key: 'file' };

/** In English: see {@link sayInEnglish}. */
export function importInEnglish(said: Place): string {
  return typeof said === 'string' ? said : sayInEnglish(ENGLISH_IMPORT_REASONS, said);
}
