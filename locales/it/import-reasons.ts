import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. */
export const importReasons: Translated<typeof english> = {
  file: 'il file',
  fileEnd: 'la fine del file (caratteri letti: {length})',
  line: 'riga {line}',
  placed: '{at}: {why}',

  empty: 'Il file è vuoto. Esportarlo di nuovo.',
  noJson:
    'Il file non è JSON. Scegliere un file esportato come JSON o JSON-LD da Crossread, da Hypothesis o da un altro programma per annotazioni.',
  cutOff:
    'Il file si interrompe a metà: non è stato scritto o scaricato fino in fondo. Esportarlo o scaricarlo di nuovo; non ne è stato preso nulla.',
  broken:
    'Qui il file non rispetta le regole di JSON. Esportarlo di nuovo, o correggere questo punto se è stato modificato a mano; non ne è stato preso nulla.',
  noAnnotations:
    'Il file non contiene annotazioni. Sceglierne uno esportato come JSON o JSON-LD da Crossread, da Hypothesis o da un altro programma per annotazioni.',
  elsewhere:
    'Il file dice solo dove si trovano altre annotazioni; Crossread non scarica nulla dalla rete. Salvare quel file e importarlo a sua volta.',

  newerFormat:
    'È stato esportato da un Crossread più recente (formato {format}; questo legge il formato {own}). Aggiornare Crossread e importarlo di nuovo.',
  noFormat:
    'La versione del formato dovrebbe essere {own}; quella indicata non è mai esistita. Esportarlo di nuovo.',
  mereValue: 'Non è un’annotazione ma un semplice valore. Toglierlo dal file.',
  unknownKind:
    'Non è un’annotazione W3C (manca il tipo “Annotation”) né una di Hypothesis (manca un “uri” con un target o un testo).',
  twice: 'C’è due volte: lo stesso si trova anche altrove ({at}) e viene preso da lì.',
  idTaken:
    'Un’altra annotazione ({at}) ha lo stesso id e viene presa; due non possono avere lo stesso id. Dare a questa un id proprio e importarla di nuovo.',
  idTakenInList:
    'Un’altra voce dell’elenco ha lo stesso id e viene presa. Dare a questa un id proprio e importarla di nuovo.',
  noWebAddress:
    'La pagina ha l’indirizzo “{address}”, che non è del web (http:// o https://): non si potrebbe più ritrovare. Correggere l’indirizzo nel file e importare di nuovo.',
  notHarmless: 'L’indirizzo “{address}” non è una pagina del web. Correggerlo nel file e importare di nuovo.',
  nothingToKeep:
    'Non ha parole citate, né nota, né tag: non c’è nulla da conservare. Esportarla con un TextQuoteSelector, se l’altro programma lo consente.',
  noTarget: 'Non ha un target: non dice a quale pagina si riferisce.',
  targetNoAddress: 'Il target non è un indirizzo e non ne ha uno: non dice a quale pagina si riferisce.',
  otherContext:
    'Il suo @context non è quello delle Web Annotation ({context}): le parole potrebbero significare altro.',
  longNote:
    'Caratteri della nota: {length}; al massimo possono essere {most}. Dividerla in più note e importare di nuovo.',
  longTag:
    'Caratteri di uno dei tag: {length}; al massimo possono essere {most}. Accorciarlo e importare di nuovo.',
  longText:
    'Caratteri di uno dei testi: {length}; al massimo possono essere {most}. Accorciarlo e importare di nuovo il file.',

  wrongPart:
    'La parte “{part}” dovrebbe essere {expected}, ma è {received}. Correggerla nel file e importare di nuovo.',
  wrongRecord: 'Dovrebbe essere {expected}, ma è {received}. Correggere nel file e importare di nuovo.',
  somethingElse: 'qualcos’altro',
  finiteNumber: 'un numero finito',
  wantsText: '“{part}” dovrebbe essere un testo. Correggere nel file e importare di nuovo.',
  wantsTexts: '“{part}” dovrebbe essere un elenco di testi. Correggere nel file e importare di nuovo.',
  wantsOneText: '“{part}” dovrebbe essere un solo testo. Correggere nel file e importare di nuovo.',
  wantsOneBodyText:
    'Un “value” nel body dovrebbe essere un solo testo. Correggere nel file e importare di nuovo.',
  wantsOneAddress: '“{part}” dovrebbe essere un solo indirizzo. Correggere nel file e importare di nuovo.',

  strayArticle: 'Il suo articolo, “{article}”, non è tra quelli presi dal file.',
  otherTopic: 'Riguarda un altro tema, “{topic}”.',
  noDate: '“{date}” non è la data di un giorno esistente. L’articolo viene preso senza.',
  nowhere:
    'Non dice a parole che cosa si afferma e in quale pagina del web: servono un testo e una “appearance” con un indirizzo.',
  fitsNothing:
    'Non presa: non risponde a nessuna domanda dei temi presenti, o non nomina l’evento. Se dovrebbe, salvarla come affermazione a mano: aprire la sua pagina e selezionare le parole.',
  noQuestion: 'Il tema non ha la domanda “{question}”. Correggere nel file e importare di nuovo.',
  noQuestionHere:
    'La versione del tema presente qui, {here}, non ha la domanda “{question}”; il file è stato fatto con la versione {version}. Procurarsi quella versione e importare di nuovo il file.',
  noAnswer: '{why} Correggere nel file e importare di nuovo.',
  noAnswerHere: '{why} Il file è stato fatto con la versione {version} del tema; qui c’è la {here}.',

  otherType: 'Risposta di un altro tipo. Domanda “{question}”: {asked}; file: {given}.',
  'type.quantity': 'quantità',
  'type.date': 'data',
  'type.time': 'ora',
  'type.place': 'luogo',
  'type.choice': 'scelta',
  'type.statement': 'sì o no',
  otherUnit: 'La domanda “{question}” conta in “{asked}”, non in “{given}”.',
  noTime: 'L’ora non è di un giorno: minuti dalla mezzanotte da 0 a 1439, il primo non dopo l’ultimo.',
  noPlace: 'Il tema non conosce il luogo “{place}”.',
  noOption: 'La domanda “{question}” non ha la risposta “{option}” tra cui scegliere.',
  noFigure: 'Non dà alcun numero.',
  boundsSwapped: 'Il limite inferiore, {min}, supera quello superiore, {max}.',
  figureTooGreat: 'Il numero {figure} supera {most}, il più grande che si accetta.',
  figureBelowNaught: 'Il numero {figure} è minore di zero.',
  dayOutside: 'Il giorno {day} è fuori dagli anni accettati, da {first} a {last}.',
  noDay: 'Il giorno {day} non esiste nel calendario.',
  daysSwapped: 'L’ultimo giorno, {to}, viene prima del primo, {from}.',
  daysTooFar: 'Tra {from} e {to} ci sono più di 200 anni; un periodo così lungo concorda con tutto.',

  here: 'C’è già.',
  saidHere: 'Le stesse parole di questa pagina sono già salvate, con la stessa nota e gli stessi tag.',
  saidAgain:
    'Il file ha ancora una volta le stesse parole di questa pagina, con la stessa nota e gli stessi tag.',
  deletedThere: 'Là è stata eliminata più tardi: va nel cestino.',
  changedThere: 'Là è stata modificata dopo essere stata eliminata qui: esce dal cestino.',
  newerHere:
    'Quella presente qui è più recente e resta; ciò che dice il file si conserva tra le versioni precedenti.',
  sameLater: 'Il file la ha modificata più tardi; colore, nota e tag restano gli stessi.',
  newerThere:
    'Il file ha una versione più recente; ciò che dice quella presente qui si conserva tra le versioni precedenti.',
};
