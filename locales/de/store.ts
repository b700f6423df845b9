import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'Ein neueres Crossread hat geschrieben, was hier aufbewahrt wird',
  'newer.text':
    'Diese Version würde es beschädigen; deshalb bleibt es geschlossen und unverändert. Aktualisieren Sie Crossread, und alles ist wieder da. Bis dahin wird nichts gelesen oder aufbewahrt.',
  'blocked.title': 'Ein anderer Tab von Crossread hält den Datenspeicher offen',
  'blocked.text':
    'Schließen Sie alle anderen Tabs und Seitenleisten von Crossread; der Datenspeicher öffnet sich dann von selbst.',
  'not-given.title': 'Der Browser gibt Crossread keinen Speicherplatz',
  'not-given.text':
    'In manchen privaten Fenstern, und wo Website-Daten verboten sind, lässt sich nichts aufbewahren. Öffnen Sie Crossread in einem gewöhnlichen Fenster, oder erlauben Sie Website-Daten in den Einstellungen des Browsers.',
  'full.title': 'Es ist kein Platz, um den Datenspeicher zu öffnen',
  'full.text':
    'Der Datenträger, oder der Teil davon, den der Browser nutzen darf, ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal. Von Ihnen wurde nichts gelöscht.',
  'damaged.title': 'Der Datenspeicher öffnet sich nicht',
  'damaged.text':
    'Der Browser meldet: {reason}. Starten Sie zuerst den Browser neu. Öffnet er sich auch dann nicht, speichern Sie, was sich davon lesen lässt.',
  'lost.title': 'Was Crossread aufbewahrt hat, ist weg',
  'lost.text':
    'Am {day} öffnete der Browser an seiner Stelle einen leeren Datenspeicher, wie er es tut, wenn seine Dateien beschädigt sind oder seine Daten gelöscht wurden.',
  'lost.copy':
    'Eine Kopie vom {date} lag an einem anderen Ort und ist da: Kehren Sie zu ihr zurück, und Sie haben, was bis dahin aufbewahrt war.',
  'lost.toCopy': 'Kopie ansehen',
  'lost.noCopy':
    'Am anderen Ort wurde keine Kopie gefunden. Eine gespeicherte Sicherungsdatei bringt alles bis zu ihrem Tag zurück.',
  'lost.restore': 'Sicherungsdatei wiederherstellen',
  'lost.close': 'Verstanden, nicht noch einmal zeigen',
  'nearly-full.title': 'Crossread hat bald keinen Platz mehr',
  'nearly-full.text':
    'Auf dem Datenträger, oder von dem, was der Browser erlaubt, bleiben noch {left}. Sind sie belegt, lässt sich nichts mehr aufbewahren.',
  'nearly-full.see': 'Sehen, was Platz braucht, und welchen schaffen',
  noRoom:
    'Es ist kein Platz mehr frei; es wurde nichts geändert. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es noch einmal. Am Lesetisch steht unter „Sicherung“, was hier Platz braucht.',
  toRescue: 'Was sich tun lässt',
  'broke.title': 'Dieser Teil lässt sich nicht zeigen',
  'broke.text':
    'Crossread ist daran gescheitert. Von Ihnen wurde dadurch nichts geändert. Versuchen Sie es erneut; scheitert es wieder, gehen Sie zu einem anderen Teil, speichern Sie eine Sicherung und melden Sie diese Worte:',
  'broke.backup': 'Sicherung öffnen',
  titleAndText: '{title}. {text}',
  tryAgain: 'Erneut versuchen',
};
