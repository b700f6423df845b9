import type { welcome as english } from '../en/welcome';
import type { Translated } from '../translated';

/** What the page says that opens once, when Crossread is new. */
export const welcome: Translated<typeof english> = {
  title: 'Willkommen bei Crossread',
  lead: 'Crossread kennzeichnet, was ein Nachrichtenartikel über ein Ereignis aussagt, dem Sie folgen, und zeigt, wer sonst noch dasselbe sagt. Probieren Sie es an diesem erfundenen Artikel aus; es dauert eine Minute.',
  skip: 'Zum Artikel springen',
  leave: 'Diese Seite schließen',
  again: 'Sie finden sie in den Einstellungen unter „Über Crossread“ wieder.',
  steps: 'Schritte',
  stepOf: 'Schritt {n} von {all}',
  done: 'erledigt',
  next: 'Weiter',
  back: 'Zurück',
  story: 'Der Artikel',
  panel: 'Die Seitenleiste',
  reading: 'Der Artikel wird gelesen …',
  failed: 'Der Artikel ließ sich hier nicht lesen: {why} Alles andere auf dieser Seite gilt trotzdem.',

  'name.marks': 'Kennzeichnung',
  'name.panel': 'Die Seitenleiste',
  'name.highlight': 'Markieren',
  'name.yours': 'Ihre Daten',

  'title.marks': 'Unterstrichene Wörter sind Aussagen',
  'text.marks':
    'Die Linie sagt, wie eine Aussage neben zwei anderen erfundenen Artikeln steht. Zeigen Sie auf eine, oder gehen Sie von Stelle zu Stelle.',
  'do.marks': 'Nächste Stelle zeigen',
  'keys.marks': 'Auf echten Seiten: {next} für die nächste Stelle, {card} für ihre Karte.',
  legend: 'Die Linien in diesem Artikel',
  'done.marks':
    'Das war eine Aussage mit ihrer Karte: was dieser Artikel sagt, was andere sagen, und warum sie so gekennzeichnet ist.',

  'title.panel': 'In der Seitenleiste stehen alle',
  'text.panel':
    'Sie steht neben dem Artikel. Öffnen Sie eine Aussage, um zu sehen, wer was sagt; unter „Fehlt hier“ steht, was nur die anderen berichten.',
  'keys.panel':
    'Auf echten Seiten öffnen Sie sie mit der Crossread-Schaltfläche in der Symbolleiste oder mit {panel}.',
  'done.panel': 'Jede Aussage führt zurück zu ihren Wörtern und zu den Sätzen der anderen.',

  'title.highlight': 'Behalten Sie die Worte, auf die es ankommt',
  'text.highlight':
    'Wählen Sie im Artikel Wörter aus und dann eine Farbe. Hier sind sie weg, wenn Sie diese Seite schließen; auf echten Seiten werden sie aufbewahrt und wiedergefunden.',
  'do.highlight': 'Einen Satz für mich auswählen',
  'keys.highlight': 'Auf echten Seiten bringt {annotate} die Farben zu den ausgewählten Wörtern.',
  'done.highlight': 'Gespeichert. Es steht auch in der Seitenleiste unter „Gespeichert“.',
  'only.highlight': 'Notizen und Aussagen entstehen auf echten Seiten genauso. Wählen Sie hier eine Farbe.',
  'none.highlight': 'In diesem Artikel ist noch nichts gespeichert.',
  'remove.highlight': 'Entfernen',

  'title.yours': 'Was Sie lesen, bleibt bei Ihnen',
  'promise.here': 'Alles bleibt in diesem Browser auf diesem Computer. Nichts wird irgendwohin gesendet.',
  'promise.kept':
    'Aufbewahrt werden Artikel über Ereignisse, denen Sie folgen, und was Sie markieren. Nichts aus privaten Fenstern.',
  'promise.never':
    'Banken, E-Mail, Gesundheit und Ähnliches werden nicht gelesen, außer Sie verlangen es. Sie können jede Website pausieren, oder alles.',
  permissions: 'Wozu jede Berechtigung dient',
  'permission.hosts': 'Seiten lesen',
  'permission.hosts.for': 'um Artikel zu finden über das, dem Sie folgen, auf welcher Website auch immer',
  'permission.storage': 'Speicher',
  'permission.storage.for': 'Ihre Einstellungen, und was in jedem offenen Tab gelesen wurde',
  'permission.unlimitedStorage': 'Unbegrenzter Speicher',
  'permission.unlimitedStorage.for':
    'damit der Browser nicht löscht, was Sie aufbewahren, wenn der Datenträger voll wird',
  'permission.scripting': 'Skripte',
  'permission.scripting.for': 'um eine Seite zu kennzeichnen, nur wo es etwas zu lesen gibt',
  'permission.contextMenus': 'Menüs',
  'permission.contextMenus.for': 'um im Menü der rechten Maustaste zu markieren und zu pausieren',
  'permission.sidePanel': 'Seitenleiste',
  'permission.sidePanel.for': 'die Liste der Aussagen neben der Seite',
  'permission.other': 'Wird von dieser Version von Crossread benutzt.',
  grantTitle: 'Eines ist noch zu erlauben',
  grantText: 'Ihr Browser fragt Sie, bevor Crossread Seiten lesen darf. Ohne das wird nichts gekennzeichnet.',
  grant: 'Lesen von Seiten erlauben',
  granted: 'Crossread darf jetzt Seiten lesen.',
  notGranted:
    'Nicht erlaubt. Sie können es jederzeit hier erlauben oder in den Einstellungen des Browsers für Erweiterungen.',
  open: 'Öffnen und pausieren',
  openText:
    'Öffnen Sie die Seitenleiste mit der Schaltfläche von Crossread in der Symbolleiste; manche Browser verbergen sie hinter einem Puzzleteil. Dort können Sie auch pausieren und fortsetzen.',
  'key.panel': 'Seitenleiste öffnen',
  'key.pause': 'Überall pausieren oder fortsetzen',
  'key.none': 'keine Taste belegt',
  desk: 'Lesetisch öffnen',
  deskText: 'Der Lesetisch vergleicht ganze Artikel, Frage für Frage.',
  keepSamples: 'Diese Beispielartikel behalten',
  keepSamplesText: 'Um den Lesetisch mit ihnen auszuprobieren. Sonst werden sie nicht aufbewahrt.',
  keeping: 'Sie werden gespeichert …',
  kept: 'Die Beispielartikel liegen am Lesetisch unter „Artikel“.',
  notKept: 'Sie ließen sich nicht aufbewahren: {why}',
  settings: 'Einstellungen',
};
