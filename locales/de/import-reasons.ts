import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. What is put in is never inflected. */
export const importReasons: Translated<typeof english> = {
  file: 'die Datei',
  fileEnd: 'das Ende der Datei, nach {length} Zeichen',
  line: 'Zeile {line}',
  placed: '{at}: {why}',
  empty: 'Die Datei ist leer. Exportieren Sie sie noch einmal.',
  noJson:
    'Die Datei ist kein JSON. Wählen Sie eine Datei, die Crossread, Hypothesis oder ein anderes Annotationsprogramm als JSON oder JSON-LD exportiert hat.',
  cutOff:
    'Die Datei hört mittendrin auf: Sie wurde nicht bis zum Ende geschrieben oder heruntergeladen. Exportieren oder laden Sie sie noch einmal; nichts daraus wurde übernommen.',
  broken:
    'Die Datei verletzt hier die Regeln von JSON. Exportieren Sie sie noch einmal, oder berichtigen Sie diese Stelle, falls sie von Hand bearbeitet wurde; nichts daraus wurde übernommen.',
  noAnnotations:
    'Die Datei enthält keine Annotationen. Wählen Sie eine, die Crossread, Hypothesis oder ein anderes Annotationsprogramm als JSON oder JSON-LD exportiert hat.',
  elsewhere:
    'Die Datei sagt nur, wo weitere Annotationen sind; Crossread holt nichts aus dem Netz. Speichern Sie jene Datei und importieren Sie auch sie.',
  newerFormat:
    'Von einem neueren Crossread exportiert (Format {format}; dieses liest {own}). Aktualisieren Sie Crossread und importieren Sie noch einmal.',
  noFormat:
    'Die Formatversion sollte {own} sein und ist keine, die je geschrieben wurde. Exportieren Sie noch einmal.',
  mereValue: 'Das ist keine Annotation, sondern ein bloßer Wert. Nehmen Sie ihn aus der Datei.',
  unknownKind:
    'Das ist weder eine Annotation des W3C (ohne Typ „Annotation“) noch eine von Hypothesis (ohne „uri“ mit Ziel oder Text).',
  twice: 'Doppelt vorhanden: Dasselbe steht bei {at} und wird von dort übernommen.',
  idTaken:
    'Ein anderer Datensatz, bei {at}, hat dieselbe Kennung und wird übernommen; zwei können nicht eine Kennung haben. Geben Sie diesem eine eigene und importieren Sie noch einmal.',
  idTakenInList:
    'Ein anderer Datensatz der Liste hat dieselbe Kennung und wird übernommen. Geben Sie diesem eine eigene und importieren Sie noch einmal.',
  noWebAddress:
    'Die Seite hat die Adresse „{address}“, die keine Webadresse ist (http:// oder https://) und sich nie wiederfinden ließe. Berichtigen Sie sie in der Datei und importieren Sie noch einmal.',
  notHarmless:
    'Die Adresse „{address}“ ist keine Seite im Web. Berichtigen Sie sie in der Datei und importieren Sie noch einmal.',
  nothingToKeep:
    'Es gibt weder zitierte Wörter noch Notiz noch Schlagwörter, also nichts aufzubewahren. Exportieren Sie mit einem TextQuoteSelector, wenn das andere Programm das kann.',
  noTarget: 'Ohne Ziel: Es ist nicht gesagt, um welche Seite es geht.',
  targetNoAddress: 'Das Ziel ist keine Adresse und hat keine: Es ist nicht gesagt, um welche Seite es geht.',
  otherContext:
    'Der @context ist nicht der von Web Annotation ({context}); die Wörter können etwas anderes bedeuten.',
  longNote:
    'Die Notiz hat {length} Zeichen, höchstens {most} sind möglich. Verteilen Sie sie auf mehrere und importieren Sie noch einmal.',
  longTag:
    'Ein Schlagwort hat {length} Zeichen, höchstens {most} sind möglich. Kürzen Sie es und importieren Sie noch einmal.',
  longText:
    'Ein Text hat {length} Zeichen, höchstens {most} sind möglich. Kürzen Sie ihn und importieren Sie die Datei noch einmal.',
  wrongPart:
    'Bei „{part}“ wird {expected} erwartet, da steht {received}. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  wrongRecord:
    'Erwartet wird {expected}, da steht {received}. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  somethingElse: 'etwas anderes',
  finiteNumber: 'eine endliche Zahl',
  wantsText:
    '„{part}“ sollte ein Text sein. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  wantsTexts:
    '„{part}“ sollte eine Liste von Texten sein. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  wantsOneText:
    '„{part}“ sollte ein einziger Text sein. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  wantsOneBodyText:
    'Ein „value“ im body sollte ein einziger Text sein. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  wantsOneAddress:
    '„{part}“ sollte eine einzige Adresse sein. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  strayArticle: 'Der Artikel „{article}“ ist nicht unter denen, die aus der Datei übernommen werden.',
  otherTopic: 'Zu einem anderen Thema, „{topic}“.',
  noDate: '„{date}“ ist kein Datum eines Tages, den es gibt. Der Artikel wird ohne es übernommen.',
  nowhere:
    'Es ist nicht in Worten gesagt, was behauptet wird und auf welcher Seite im Web: Nötig sind ein Text und ein „appearance“ mit Adresse.',
  fitsNothing:
    'Nicht übernommen: Es beantwortet keine Frage der Themen hier oder nennt das Ereignis nicht. Wenn es das sollte, speichern Sie es von Hand als Aussage: Öffnen Sie seine Seite und wählen Sie die Wörter aus.',
  noQuestion:
    'Das Thema hat keine Frage „{question}“. Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  noQuestionHere:
    'Die Version des Themas hier, {here}, hat keine Frage „{question}“; die Datei wurde mit Version {version} gemacht. Importieren Sie jene Version und dann die Datei noch einmal.',
  noAnswer: '{why} Berichtigen Sie es in der Datei und importieren Sie noch einmal.',
  noAnswerHere: '{why} Die Datei wurde mit Version {version} des Themas gemacht; hier ist es {here}.',
  otherType: 'Die Frage „{question}“ verlangt anderes – verlangt: {asked}, angegeben: {given}.',
  'type.quantity': 'Zahl',
  'type.date': 'Datum',
  'type.time': 'Uhrzeit',
  'type.place': 'Ort',
  'type.choice': 'Auswahl',
  'type.statement': 'Ja oder Nein',
  otherUnit: 'Die Frage „{question}“ verlangt eine andere Einheit – verlangt: {asked}, angegeben: {given}.',
  noTime:
    'Die Uhrzeit ist keine eines Tages: Minuten seit Mitternacht von 0 bis 1439, die erste nicht nach der letzten.',
  noPlace: 'Das Thema kennt keinen Ort „{place}“.',
  noOption: 'Die Frage „{question}“ hat keine Antwort „{option}“ zur Auswahl.',
  noFigure: 'Es ist keine Zahl angegeben.',
  boundsSwapped: 'Die untere Grenze, {min}, liegt über der oberen, {max}.',
  figureTooGreat: 'Die Zahl {figure} liegt über {most}, der größten, die angenommen wird.',
  figureBelowNaught: 'Die Zahl {figure} ist kleiner als null.',
  dayOutside: 'Der Tag {day} liegt außerhalb der Jahre {first} bis {last}, aus denen Tage angenommen werden.',
  noDay: 'Der Tag {day} steht in keinem Kalender.',
  daysSwapped: 'Der letzte Tag, {to}, liegt vor dem ersten, {from}.',
  daysTooFar:
    'Von {from} bis {to} sind es mehr als 200 Jahre; eine so weite Spanne stimmt mit allem überein.',
  here: 'Schon hier.',
  saidHere:
    'Dieselben Wörter dieser Seite sind schon gespeichert, mit derselben Notiz und denselben Schlagwörtern.',
  saidAgain:
    'Die Datei hat dieselben Wörter dieser Seite noch einmal, mit derselben Notiz und denselben Schlagwörtern.',
  deletedThere: 'Dort später gelöscht: kommt in den Papierkorb.',
  changedThere: 'Dort geändert, nachdem es hier gelöscht wurde: kommt aus dem Papierkorb zurück.',
  newerHere:
    'Ihre Fassung ist neuer und bleibt; was die Datei sagt, bleibt bei den früheren Fassungen erhalten.',
  sameLater: 'Die Datei hat eine spätere Änderung; Farbe, Notiz und Schlagwörter bleiben gleich.',
  newerThere: 'Die Datei hat eine neuere Fassung; was Ihre sagt, bleibt bei den früheren Fassungen erhalten.',
};
