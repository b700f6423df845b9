import type { rules as english } from '../en/rules';
import type { Translated } from '../translated';

/**
 * By which rules a claim and its check came about, each under the rule's own name: what stands under “How so?”. “This article” is the one that is
 * read, “the other” the one beside it; answers are figures, dates, times, places, or one of those that the topic offers.
 */
export const rules: Translated<typeof english> = {
  // What two values share.
  'compare:quantity-same': 'Beide nennen dieselbe Zahl.',
  'compare:quantity-rounded': 'Beide nennen dieselbe Zahl, einer davon gerundet.',
  'compare:quantity-wider': 'Die andere Zahl liegt innerhalb der Zahl dieses Artikels.',
  'compare:quantity-narrower': 'Die Zahl dieses Artikels liegt innerhalb der anderen.',
  'compare:quantity-overlap': 'Die beiden Zahlen überschneiden sich; keine enthält die andere.',
  'compare:quantity-near': 'Die beiden Zahlen liegen so nah beieinander, wie „etwa“ es zulässt.',
  'compare:quantity-beyond':
    'Einer sagt nur „mehr als“ oder „bis zu“: Das lässt die andere Zahl zu, spricht aber nicht von ihr.',
  'compare:quantity-apart': 'Die beiden Zahlen schließen einander aus.',
  'compare:quantity-unlike': 'Die beiden Zahlen sind nicht von derselben Art.',
  'compare:date-same': 'Beide nennen dasselbe Datum.',
  'compare:date-wider': 'Das andere Datum liegt innerhalb dessen, was dieser Artikel nennt.',
  'compare:date-narrower': 'Das Datum dieses Artikels liegt innerhalb des anderen.',
  'compare:date-overlap': 'Die beiden Zeitangaben überschneiden sich; keine enthält die andere.',
  'compare:date-apart': 'Die beiden Daten schließen einander aus.',
  'compare:date-unlike': 'Die beiden Daten sind nicht von derselben Art.',
  'compare:time-same': 'Beide nennen dieselbe Uhrzeit.',
  'compare:time-rounded': 'Beide nennen dieselbe Uhrzeit, einer davon gerundet.',
  'compare:time-wider': 'Die andere Uhrzeit liegt innerhalb dessen, was dieser Artikel nennt.',
  'compare:time-narrower': 'Die Uhrzeit dieses Artikels liegt innerhalb der anderen.',
  'compare:time-overlap': 'Die beiden Uhrzeiten überschneiden sich; keine enthält die andere.',
  'compare:time-near': 'Die beiden Uhrzeiten liegen so nah beieinander, wie „etwa“ es zulässt.',
  'compare:time-apart': 'Die beiden Uhrzeiten schließen einander aus.',
  'compare:time-unlike': 'Die beiden Uhrzeiten sind nicht von derselben Art.',
  'compare:place-same': 'Beide nennen denselben Ort.',
  'compare:place-wider': 'Der andere Ort liegt in dem dieses Artikels.',
  'compare:place-narrower': 'Der Ort dieses Artikels liegt in dem anderen.',
  'compare:place-apart': 'Die beiden Orte schließen einander aus.',
  'compare:place-unlike': 'Die beiden Orte sind nicht von derselben Art.',
  'compare:choice-same': 'Beide geben dieselbe Antwort.',
  'compare:choice-wider': 'Die andere Antwort ist in der dieses Artikels enthalten.',
  'compare:choice-narrower': 'Die Antwort dieses Artikels ist in der anderen enthalten.',
  'compare:choice-beside': 'Zwei Antworten, die beide gelten können.',
  'compare:choice-apart': 'Die beiden Antworten schließen einander aus.',
  'compare:choice-unlike': 'Die beiden Antworten sind nicht von derselben Art.',
  'compare:statement-same': 'Beide geben dieselbe Antwort.',
  'compare:statement-apart': 'Die beiden Antworten schließen einander aus.',
  'compare:statement-unlike': 'Die beiden Antworten sind nicht von derselben Art.',

  'count:other-counter': 'Laufende Summen zweier verschiedener Stellen sind zwei Zählungen.',
  'count:other-period': 'Laufende Summen über andere Tage sind zwei Zählungen.',
  'count:other-two': 'Laufende Summen zweier verschiedener Stellen, über andere Tage, sind zwei Zählungen.',
  'count:floor': 'Eine laufende Summe übersteigt bald eine Zahl, die nur eine Mindestzahl ist.',
  'count:later': 'Eine laufende Summe wächst, und die größere Zahl wurde später veröffentlicht.',
  'denial:value': 'Der andere Artikel berichtet es als bestritten.',
  'denial:here': 'Dieser Artikel berichtet als bestritten, was der andere sagt.',
  'denial:other-value': 'Bestritten wird eine andere Antwort.',
  'denial:opposed': 'Einer sagt, was nicht eingetreten ist.',
  'who:same-words': 'Die Frage ist, wer es gesagt hat, und die beiden nennen verschiedene.',
  'who:one-phrase': 'Eine Wendung, von verschiedenen berichtet.',
  'time:plan-then-report':
    'Einer nennt einen Plan, der andere wurde später veröffentlicht und sagt, was daraus wurde.',
  'time:plan-and-report': 'Einer berichtet es als Plan, der andere als geschehen.',
  'time:changed-plan': 'Zwei Pläne, an verschiedenen Tagen veröffentlicht.',
  'origin:same': 'Beide stützen sich auf eine einzige Quelle.',
  'origin:other': 'Sie stützen sich auf verschiedene Quellen.',
  'origin:copy': 'Beide bringen denselben Text.',
  'origin:unnamed': 'Mindestens einer sagt es von sich aus oder nennt niemand Bestimmten.',
  'article:gives-both': 'Der andere Artikel gibt auch diese Antwort.',
  'only:unanswered': 'Kein anderer vorliegender Artikel beantwortet die Frage.',

  // A denial that the topic knows.
  denial: 'Der andere Artikel berichtet ein Dementi, das diese Antwort einschließt.',

  // Who made the claim, and by which of its words.
  pack: 'Von den Autoren des Themas, in ihren Worten.',
  cue: 'Beantwortet die Frage mit den Wörtern: {words}.',
  // `{words}` are words of the article that say whose word it is: “according to”.
  attribution: 'Von wem es stammt, zeigt „{words}“.',
  'attribution:backward': 'Von wem es stammt, sagt der nächste Satz.',
  'reader:selection': 'Von Ihnen gespeichert: Sie haben die Wörter ausgewählt und die Frage bestimmt.',
  'reader:confirmed': 'Sie haben sie bestätigt.',
  'reader:corrected': 'Sie haben sie korrigiert.',
  'other:selection': 'Von jemand anderem gespeichert, der die Wörter ausgewählt und die Frage bestimmt hat.',
  'other:confirmed': 'Jemand anderes hat sie bestätigt.',
  'other:corrected': 'Jemand anderes hat sie korrigiert.',
  'other:imported': 'Angabe von jemand anderem: Sie kam mit einem Vergleich, den Sie importiert haben.',
};
