import type { backupReasons as english } from '../en/backup-reasons';
import type { Translated } from '../translated';

/** Why a file is not taken as a backup, and what can be done. What is put in is never inflected. */
export const backupReasons: Translated<typeof english> = {
  found: '{what} {why} {advice}',
  cut: 'Die Datei ist abgeschnitten.',
  damaged: 'Die Datei ist beschädigt.',
  tooLarge: 'Die Datei ist zu groß.',
  ends: 'Sie hört vor ihrem Ende auf.',
  behindEnd: 'Zeile {line} steht hinter ihrem Ende.',
  inLine: 'Sie ist in Zeile {line} nicht, wie sie geschrieben wurde.',
  inLines: 'Sie ist in den Zeilen {from} bis {to} nicht, wie sie geschrieben wurde.',
  notUnpacked: 'Sie lässt sich nicht bis zum Ende entpacken.',
  otherCounts: 'Sie enthält nicht so viele Datensätze, wie sie angibt.',
  tooLargeFile: 'Sie hat {size} MB; eine Sicherung darf höchstens {most} MB haben.',
  tooLargeUnpacked: 'Entpackt hat sie mehr als {most} MB; eine Sicherung darf höchstens {most} MB haben.',
  tooLongLine: 'Ihre Zeile {line} hat mehr als {most} MB; eine Sicherung darf höchstens {most} MB haben.',
  wholeBefore:
    'Die {records} Datensätze davor sind unversehrt: Fügen Sie sie hinzu, oder wählen Sie eine andere Kopie der Datei.',
  nothingWhole: 'Nichts davon ist zu retten: Wählen Sie eine andere Kopie der Datei.',
  otherFile:
    'Das ist keine Sicherung von Crossread. {why} Wählen Sie eine Datei, die Crossread als Sicherung gespeichert hat: Ihr Name endet auf .jsonl.gz.',
  empty: 'Sie ist leer.',
  otherBeginning: 'Sie beginnt nicht wie eine Sicherung.',
  newerStore:
    'Diese Sicherung hat ein neueres Crossread gemacht (Version {version} des Datenspeichers). Aktualisieren Sie Crossread und stellen Sie sie dann wieder her.',
  newerFormat:
    'Diese Sicherung hat ein neueres Crossread gemacht (Version {version} des Formats). Aktualisieren Sie Crossread und stellen Sie sie dann wieder her.',
  record:
    'Zeile {line} ({table}) ist kein Datensatz, wie Crossread ihn schreibt. {why} Wählen Sie die Sicherung, wie Crossread sie gespeichert hat.',
  noTable: 'die Sicherung',
  repeated: 'Er steht zweimal da oder nicht an seinem Platz.',
  addressTaken: 'Ein anderer Artikel der Datei hat seine Adresse.',
  unknownTable:
    'Crossread hat keine solche Tabelle. Hat ein neueres Crossread die Datei gemacht, aktualisieren Sie dieses.',
  noRecord: 'Es ist kein Datensatz.',
  noJson: 'Es ist kein JSON.',
  wrong: 'Erwartet wird {expected}, da steht {received}.',
  at: 'Bei „{part}“: {why}',
};
