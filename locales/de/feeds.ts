import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: 'Feeds von Themen',
  help: 'Manche veröffentlichen ihre Themen als Feed. Crossread fragt einmal am Tag nach, ob es etwas Neues gibt, prüft, wer es signiert hat, und zeigt es hier; was importiert wird, sagen Sie. Der Server des Feeds erfährt Ihre Netzwerkadresse und sonst nichts.',
  none: 'Sie folgen keinem Feed.',
  follow: 'Einem Feed folgen',
  address: 'Adresse des Feeds',
  addressHelp: 'Wie in https://lantern.example/topics/',
  fingerprint: 'Fingerabdruck seines Schlüssels',
  fingerprintHelp:
    'Zehn Gruppen von vier Ziffern und Buchstaben. Nehmen Sie ihn von anderswo als diesem Server: von einer Kollegin, aus einem Brief, von den eigenen Seiten des Herausgebers.',
  yes: 'Folgen',
  asking: 'Der Feed wird gefragt …',
  'mistake.not-an-address': 'Das ist keine Adresse. Sie beginnt mit https://',
  'mistake.not-https': 'Wer dazwischen sitzt, könnte mitlesen: Die Adresse muss mit https:// beginnen',
  'mistake.has-credentials':
    'In der Adresse steht ein Name oder ein Passwort. Ein Feed ist öffentlich: Lassen Sie beides weg.',
  'mistake.has-query': 'In der Adresse steht ein „?“ oder „#“, das kein Feed hat. Lassen Sie weg, was folgt.',
  'mistake.fingerprint':
    'Ein Fingerabdruck hat 40 Ziffern und Buchstaben von a bis f. Kopieren Sie ihn noch einmal.',
  signedBy: 'Signiert von „{name}“, {fingerprint}',
  published: 'Veröffentlicht am {day}. Zuletzt gefragt: {moment}.',
  overdue:
    'Bis {day} war ein neuer Stand versprochen. Entweder pflegt niemand mehr diesen Feed, oder das Neue wird zurückgehalten. Was Sie haben, bleibt.',
  packs: 'Themen von „{title}“',
  'pack.new': 'Fassung {version}, nicht importiert',
  'pack.update': 'Fassung {version}; Sie haben {before}',
  'pack.here': 'Fassung {version}, importiert',
  look: 'Ansehen',
  check: 'Jetzt fragen',
  end: 'Nicht mehr folgen',
  'doing.bring': '„{title}“ wird geholt …',
  'done.bring': '„{title}“ ist da und kann angesehen werden.',
  'doing.check': 'Der Feed wird gefragt …',
  'done.new': 'Es gibt etwas Neues.',
  'done.nothing': 'Es gibt nichts Neues.',
  'doing.end': 'Einen Moment …',
  'done.end': '„{title}“ wird nicht mehr gefolgt. Was Sie importiert haben, bleibt.',
  'done.follow': '„{title}“ wird von nun an gefolgt.',
  offline: 'Sie arbeiten offline, daher wird kein Server gefragt. Gehen Sie zuerst oben online.',
  gone: 'Der Feed hat dieses Thema nicht mehr. Fragen Sie ihn jetzt.',
  'fault.unreachable':
    'Der Feed ist nicht zu erreichen. Prüfen Sie Adresse und Verbindung und versuchen Sie es noch einmal.',
  'fault.not-there': 'Unter dieser Adresse gibt es keinen Feed. Fragen Sie, wer sie Ihnen gegeben hat.',
  'fault.busy': 'Der Server des Feeds hat zu viel zu tun. Er wird später von selbst wieder gefragt.',
  'fault.closed':
    'Der Server des Feeds will einen Namen und ein Passwort, und ein Feed ist öffentlich. Fragen Sie, wer ihn pflegt.',
  'fault.server': 'Der Server des Feeds hat selbst einen Fehler. Er wird später von selbst wieder gefragt.',
  'fault.no-feed':
    'Was unter dieser Adresse liegt, ist kein Feed oder wurde abgeschnitten. Fragen Sie, wer ihn pflegt.',
  'fault.broken-signature':
    'Die Signatur stimmt nicht: Der Feed wurde nach dem Signieren oder unterwegs geändert. Nichts davon wurde übernommen. Fragen Sie, wer ihn pflegt.',
  'fault.other-key':
    'Er ist mit einem anderen Schlüssel signiert, {fingerprint}, für den keiner bürgt, den Sie kennen. Nichts davon wurde übernommen. Fragen Sie, wer den Feed pflegt; ist der neue Schlüssel richtig, folgen Sie dem Feed damit neu.',
  'fault.no-signatures':
    'Dieser Browser kann Signaturen nicht prüfen: Dazu braucht es Chrome oder Edge 137 oder Firefox 129. Aktualisieren Sie ihn, um Feeds zu folgen.',
  'fault.rolled-back':
    'Der Server zeigt einen älteren Stand, als Sie schon gesehen haben. Nichts davon wurde übernommen. Ist es morgen noch so, fragen Sie, wer den Feed pflegt.',
  'fault.two-of-one':
    'Der Server zeigt einen anderen Stand unter einer Nummer, die Sie schon gesehen haben: Nicht allen wird dasselbe gezeigt. Nichts davon wurde übernommen. Fragen Sie, wer den Feed pflegt.',
  'fault.other-feed':
    'Unter dieser Adresse liegt jetzt ein anderer Feed desselben Schlüssels. Nichts davon wurde übernommen.',
  'fault.ahead':
    'Was dort liegt, ist aus der Zukunft: Die Uhr dessen, der signiert hat, oder die dieses Rechners geht falsch. Nichts davon wurde übernommen.',
  'fault.other-pack':
    'Was kam, ist nicht, was der signierte Index nennt: Es wurde geändert oder unterwegs abgeschnitten. Nichts davon wurde übernommen. Versuchen Sie es später noch einmal.',
};
