import type { topics as english } from '../en/topics';
import type { Translated } from '../translated';

/** The texts of the list of topics, and of packs that come in, go out and are merged. */
export const topics: Translated<typeof english> = {
  title: 'Themen',
  help: 'Ein Thema ist ein Ereignis, dem Sie folgen: wer beteiligt ist, wo und wann, und was sich die Berichterstattung fragen lässt. Artikel zu eingeschalteten Themen werden beim Lesen gekennzeichnet. Jedes Thema ist eine Datei, ein Themenpaket, das sich weitergeben lässt; Crossread selbst lädt nichts herunter.',
  newTopic: 'Neues Thema',
  importPack: 'Themenpaket importieren',
  importMore: 'Themenpakete können Sie hier auch ablegen oder einfügen.',
  loading: 'Themen werden gesucht …',
  storeClosed: 'Der Datenspeicher lässt sich nicht lesen: {reason}',
  list: 'Ihre Themen',
  search: 'Themen durchsuchen',
  found: { one: '{n} Thema, {on} davon eingeschaltet.', other: '{n} Themen, {on} davon eingeschaltet.' },
  foundOf: '{n} von {all} Themen.',
  emptyTitle: 'Hier ist kein Thema',
  empty:
    'Machen Sie eines aus einem aufbewahrten Artikel oder ganz von vorn, oder importieren Sie die Datei eines Themas.',
  oneTitle: 'Folgen Sie Ihren eigenen Ereignissen',
  one: 'Das eine Thema, das Sie haben, kam mit Crossread. Sie können aus jedem Artikel ein Thema machen: Öffnen Sie seine Seite und wählen Sie „Diesem Ereignis folgen“ in der Seitenleiste, oder beginnen Sie hier mit „Neues Thema“. Ein Themenpaket von jemand anderem importieren Sie als Datei.',

  // A row.
  follow: '„{title}“ folgen',
  on: 'Ein',
  off: 'Aus',
  'from.shipped': 'Kommt mit Crossread',
  'from.imported': 'Importiert',
  'from.own': 'Von Ihnen',
  version: 'Version {version}',
  by: 'von {author}',
  noAuthor: 'Autor nicht angegeben',
  noLicence: 'Lizenz nicht angegeben',
  updated: 'aktualisiert am {day}',
  hereSince: 'hier seit dem {day}',
  counting: 'Wird gezählt …',
  articles: { one: '{n} Artikel', other: '{n} Artikel' },
  claims: { one: '{n} Aussage', other: '{n} Aussagen' },
  highlights: { one: '{n} Markierung', other: '{n} Markierungen' },
  coverage: 'Berichterstattung',
  coverageOf: 'Berichterstattung zu „{title}“',
  more: 'Mehr',
  moreOf: 'Mehr zu „{title}“',
  edit: 'Bearbeiten',
  duplicate: 'Duplizieren',
  export: 'Exportieren …',
  merge: 'Mit einem anderen zusammenführen …',
  delete: 'Löschen …',
  cancel: 'Abbrechen',
  weighing: 'Es wird gezählt, was dazu in Ihrem Datenspeicher liegt …',

  // Switching.
  doingSwitch: 'Wird umgeschaltet …',
  switchedOn: 'Sie folgen „{title}“.',
  switchedOff: 'Sie folgen „{title}“ nicht mehr. Was dazu in Ihrem Datenspeicher liegt, bleibt.',

  // Deleting.
  deleteAsk: '„{title}“ löschen?',
  deleteGoes: 'Was verschwindet',
  deleteStays: 'Was bleibt',
  'deleteGoes.topic': 'das Thema selbst mit seinen Fragen',
  'deleteGoes.claims': {
    one: '{n} in Artikeln gefundene Aussage',
    other: '{n} in Artikeln gefundene Aussagen',
  },
  'deleteGoes.ownClaims': { one: '{n} eigene Aussage', other: '{n} eigene Aussagen' },
  'deleteGoes.curations': {
    one: 'was Sie zu {n} Aussage gesagt haben',
    other: 'was Sie zu {n} Aussagen gesagt haben',
  },
  'deleteGoes.packArticles': {
    one: '{n} Artikel, den nur sein Themenpaket kennt',
    other: '{n} Artikel, die nur sein Themenpaket kennt',
  },
  'deleteGoes.packClaims': {
    one: '{n} Aussage seines Themenpakets',
    other: '{n} Aussagen seines Themenpakets',
  },
  'deleteGoes.articles': {
    one: '{n} Artikel, den Sie gelesen oder hinzugefügt haben, ohne dieses Thema',
    other: '{n} Artikel, die Sie gelesen oder hinzugefügt haben, ohne dieses Thema',
  },
  'deleteGoes.highlights': { one: '{n} Markierung', other: '{n} Markierungen' },
  deleteYes: 'Löschen',
  deleteNo: 'Behalten',
  deleteUndo: 'Sie finden es danach im Papierkorb.',
  doingDelete: '„{title}“ wird gelöscht …',
  doneDelete: '„{title}“ liegt {days} Tage lang im Papierkorb.',
  goneAlready: 'Es war schon gelöscht.',

  // Duplicating.
  doingDuplicate: 'Wird dupliziert …',
  copyOf: 'Duplikat von {title}',
  doneDuplicate:
    '„{title}“ gehört Ihnen. Es ist zunächst aus: Zwei Themen zu einem Ereignis würden um seine Artikel konkurrieren.',

  // Exporting.
  exportOf: '„{title}“ exportieren',
  exportPackClaims: {
    one: 'Mit der {n} Aussage, die sein Themenpaket mitbringt, und ihrem Artikel',
    other: 'Mit den {n} Aussagen, die sein Themenpaket mitbringt, und ihren Artikeln',
  },
  exportStored: {
    one: 'Auch mit dem, was in Ihrem Datenspeicher steht: {n} gefundene, importierte oder hier gemachte Aussage',
    other:
      'Auch mit dem, was in Ihrem Datenspeicher steht: {n} gefundene, importierte oder hier gemachte Aussagen',
  },
  exportStoredHelp:
    'So, wie Sie sie bestätigt und korrigiert haben; was Sie verworfen haben, bleibt weg. Jede steht in den Worten ihres Artikels: Die Datei zitiert dann, was Medien geschrieben haben, mit Titel, Medium, Adresse und Datum. Texte, Notizen und Markierungen kommen nie mit.',
  exportUnsigned:
    'Es nennt keinen Autor oder keine Lizenz. Wer die Datei bekommt, will beides wissen: Ergänzen Sie es unter „Bearbeiten“.',
  exportSave: 'Datei speichern',
  doingExport: 'Die Datei wird geschrieben …',
  doneExport: 'Gespeichert als {file}.',

  topicGone: '„{title}“ ist nicht mehr hier.',

  // Files that are brought.
  importing: 'Dateien mit Themen',
  dropNow: 'Loslassen, um das Themenpaket anzusehen',
  pastedName: 'eingefügter Text',
  packReading: '{file} wird gelesen …',
  packChecking: 'Das Themenpaket wird geprüft …',
  stop: 'Anhalten',
  dismiss: 'Ausblenden',
  packFailed: 'Die Datei ließ sich nicht lesen: {why}',
  refused: {
    one: 'Nicht angenommen: {n} Punkt darin ist zuerst zu beheben. Was Sie vorher hatten, gilt weiter.',
    other: 'Nicht angenommen: {n} Punkte darin sind zuerst zu beheben. Was Sie vorher hatten, gilt weiter.',
  },
  besideTitle: '{title} (aus einer Datei)',
  isNew: 'Ein Thema, das Sie noch nicht haben.',
  isSame: 'Genau das haben Sie schon: Es ist „{title}“, und es würde sich nichts ändern.',
  isUpdate: 'Ersetzt Version {before}: Das ist Version {version}.',
  isOlder: 'Das ist Version {version}, älter als Ihre Version {before}.',
  ownerShipped:
    'Die Kennung ist die von „{title}“, das mit Crossread kommt und sich nur mit Crossread ändert. Deshalb wird es als eigenes Thema daneben importiert.',
  ownerOwn:
    'Die Kennung ist die von „{title}“, einem Thema von Ihnen. Führen Sie beide in einem neuen Thema zusammen, oder importieren Sie die Datei als eigenes Thema neben Ihrem.',
  besideOff: 'Es ist zunächst aus, da zwei Themen zu einem Ereignis um seine Artikel konkurrieren.',
  'fact.days': 'Tage des Ereignisses',
  'fact.version': 'Version',
  'fact.author': 'Autor',
  'fact.licence': 'Lizenz',
  'fact.updated': 'Aktualisiert',
  'fact.size': 'Größe',
  'fact.checksum': 'Prüfsumme',
  'fact.signer': 'Signiert von',
  'fact.holds': 'Enthält',
  notStated: 'nicht angegeben',
  'checksum.none': 'keine angegeben',
  'checksum.matches': 'stimmt',
  'checksum.differs': 'stimmt nicht: geändert, seit der Verfasser es gespeichert hat',
  'signer.nobody': 'niemandem',
  'signer.unchecked': '„{name}“, nicht geprüft',
  'signer.somebody': '„{name}“ am {day}, mit dem Schlüssel {fingerprint}',
  signedFirst:
    'Die Signatur stimmt. Den Namen nennt nur, wer signiert: Vergleichen Sie den Schlüssel mit dem, was anderswo dazu bekannt gegeben wird. Von nun an sagt Crossread, wenn eine Fassung mit einem anderen signiert ist.',
  signedSame: 'Die Signatur stimmt und ist mit demselben Schlüssel gemacht wie beim letzten Mal.',
  signedFollows: 'Die Signatur stimmt. Der Schlüssel ist ein neuer, für den der vom letzten Mal bürgt.',
  signedOther:
    'Die Signatur stimmt, aber der Schlüssel ist ein anderer als beim letzten Mal: Das war „{name}“, {fingerprint}. Fragen Sie dort nach, bevor Sie importieren.',
  signedNoMore:
    'Die Fassung, die Sie haben, war von „{name}“ signiert; diese hat niemand signiert. Fragen Sie dort nach, bevor Sie importieren.',
  signedUnchecked:
    'Die Datei ist signiert, aber dieser Browser kann Signaturen nicht prüfen: Dazu braucht es Chrome oder Edge 137 oder Firefox 129. Aktualisieren Sie den Browser, oder importieren Sie sie wie ein Themenpaket, das niemand signiert hat.',
  signatureBroken:
    'Die Signatur stimmt nicht: Die Datei wurde nach dem Signieren oder unterwegs geändert. Holen Sie sie noch einmal von dort, wo sie herkommt.',
  indexBroken:
    'Die Signatur im Index des Feeds stimmt nicht: Er wurde nach dem Signieren oder unterwegs geändert. Holen Sie ihn noch einmal, zusammen mit den Themenpaketen.',
  notInIndex:
    'Der Index des Feeds nennt diese Datei nicht: Sie wurde geändert, oder die beiden sind nicht vom selben Tag. Holen Sie beide noch einmal.',
  packDamaged: 'Die gepackte Datei ist abgeschnitten oder beschädigt. Holen Sie sie noch einmal.',
  packTooLarge: 'Die Datei ist größer, als ein Themenpaket sein darf.',
  'holds.entities': {
    one: '{n} Person, Ort oder Organisation',
    other: '{n} Personen, Orte und Organisationen',
  },
  'holds.names': { one: '{n} Name dafür', other: '{n} Namen dafür' },
  'holds.questions': { one: '{n} Frage', other: '{n} Fragen' },
  'holds.rivals': { one: '{n} ähnliches Ereignis', other: '{n} ähnliche Ereignisse' },
  kilobytes: '{n} kB',
  megabytes: '{n} MB',
  'change.added': 'Neu – {what}: {n}',
  'change.changed': 'Geändert – {what}: {n}',
  'change.removed': 'Entfernt – {what}: {n}',
  'kind.questions': 'Fragen',
  'kind.entities': 'Personen, Orte und Organisationen',
  'kind.rivals': 'ähnliche Ereignisse',
  'kind.groups': 'Gruppen von Fragen',
  'kind.sets': 'Wortlisten',
  'kind.articles': 'Artikel',
  'kind.claims': 'Aussagen',
  'kind.names': 'Namen',
  'kind.facts': 'Angaben',
  'name.aliases': '{name} ({of})',
  'name.weakAliases': '{name} ({of}, Kurzname)',
  'name.blockers': '{name} (nicht {of})',
  factBecame: '{field}: {before} → {after}',
  'field.title': 'Titel',
  'field.description': 'Beschreibung',
  'field.participants': 'Wer beteiligt ist',
  'field.places': 'Wo',
  'field.words': 'Wörter für das Ereignis',
  andMore: { one: 'und {n} weiteres', other: 'und {n} weitere' },
  nothingChanged: 'Es sagt dasselbe wie Ihre Version.',
  saidStays: {
    one: 'Was Sie zu {n} Aussage gesagt haben, bleibt.',
    other: 'Was Sie gemacht und korrigiert haben, bleibt: {n} Aussagen.',
  },
  leftHelp: {
    one: '{n} davon beantwortet eine Frage, die diese Version nicht stellt. Sie bleibt im Datenspeicher und wird wieder gezeigt, wenn eine Version danach fragt.',
    other:
      '{n} davon beantworten Fragen, die diese Version nicht stellt. Sie bleiben im Datenspeicher und werden wieder gezeigt, wenn eine Version danach fragt.',
  },
  leftLine: '{question} {answer} ({done})',
  'done.made': 'Ihre Aussage',
  'done.confirmed': 'von Ihnen bestätigt',
  'done.corrected': 'von Ihnen korrigiert',
  'done.rejected': 'von Ihnen verworfen',
  'done.merged': 'von Ihnen zusammengelegt',
  warnings: {
    one: '{n} Punkt, der vielleicht nicht so gemeint ist',
    other: '{n} Punkte, die vielleicht nicht so gemeint sind',
  },
  importYes: 'Importieren',
  importUpdate: 'Aktualisieren',
  importOlder: 'Zu dieser Version zurückkehren',
  importBeside: 'Daneben importieren',
  importMerge: 'Mit „{title}“ zusammenführen …',
  importNo: 'Abbrechen',
  doingImport: '„{title}“ wird importiert …',
  doneImport: '„{title}“ ist importiert.',
  doneUpdate: '„{title}“ ist jetzt Version {version}.',
  writtenNew: 'Importiert, Version {version}.',
  writtenUpdate: 'Jetzt Version {version}.',

  // Merging two.
  mergeTitle: '„{title}“ mit einem anderen Thema zusammenführen',
  mergeHelp:
    'Für zwei Themenpakete zu einem Ereignis: Was in beiden steht, wird eins; was nur das zweite hat, kommt hinzu. Das Ergebnis ist ein neues Thema von Ihnen; die beiden bleiben, wie sie sind.',
  mergeWith: 'Das andere Thema',
  mergeChoose: 'Auswählen …',
  mergeFile: 'Oder eine Datei auswählen',
  mergeFromFile: '{title} (Datei)',
  mergeJoining: 'Die beiden werden zusammengeführt …',
  mergeApart:
    'Die Tage der beiden haben nichts gemeinsam. Wahrscheinlich sind es zwei Ereignisse, denen Sie besser getrennt folgen.',
  mergeJoined: 'In beiden, und ab jetzt eins: {what}.',
  mergeJoinedNone: 'Nichts ist in beiden.',
  mergeKind: '{kind}: {n}',
  mergeBrings: 'Was „{title}“ mitbringt:',
  mergeConflicts: {
    one: 'In {n} Punkt widersprechen die beiden einander. Es bleibt, was „{title}“ sagt:',
    other: 'In {n} Punkten widersprechen die beiden einander. Es bleibt, was „{title}“ sagt:',
  },
  mergeConflictsList: 'Wo sie einander widersprechen',
  mergeConflict: 'behalten: {kept}; weggelassen: {left}',
  mergedTitle: '{title} (zusammengeführt)',
  mergeName: 'Name des neuen Themas',
  mergeSwitchOff: 'Die beiden ausschalten',
  mergeSwitchOffHelp:
    'Sonst konkurrieren sie mit dem neuen um die Artikel zum Ereignis. Gelöscht wird nichts.',
  mergeSave: 'Als Thema von Ihnen speichern',
  mergeTooLarge: 'Zusammengeführt ergeben die beiden kein Thema, das sich aufbewahren lässt. {why}',
  doingMerge: 'Wird zusammengeführt …',
  doneMerge: '„{title}“ ist gespeichert und gehört Ihnen.',

  // What was kept before a topic was there.
  storedNone: 'Keiner Ihrer aufbewahrten Artikel nennt, wer daran beteiligt ist.',
  storedSome: {
    one: '{n} aufbewahrter Artikel nennt, wer daran beteiligt ist, und könnte davon handeln.',
    other: '{n} aufbewahrte Artikel nennen, wer daran beteiligt ist, und könnten davon handeln.',
  },
  storedLooking: 'Es wird gesucht, welche Ihrer aufbewahrten Artikel davon handeln könnten …',
  storedRead: { one: 'Durchsehen', other: 'Durchsehen' },
  storedOther: 'Zurzeit werden andere Artikel neu gelesen. Danach sind diese an der Reihe.',
  storedFailed: 'Ihre aufbewahrten Artikel ließen sich nicht ansehen: {reason}',
};
