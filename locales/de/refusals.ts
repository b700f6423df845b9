import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom:
    'Der Browser hat dafür keinen Platz mehr. Löschen Sie etwas in den Einstellungen oder auf dem Datenträger und versuchen Sie es noch einmal.',
  noRoomForArticle:
    'Der Browser hat dafür keinen Platz mehr. Löschen Sie Artikel, die Sie nicht mehr brauchen, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.',

  paused:
    'Crossread pausiert hier. Setzen Sie es in der Seitenleiste oder den Einstellungen fort und versuchen Sie es noch einmal.',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    'Diese Website wird nie gelesen. Wählen Sie die Wörter noch einmal aus und dann „Markieren“ in ihrem Menü, oder erlauben Sie die Website in den Einstellungen.',

  privateHighlight:
    'In einem privaten Fenster wird nichts aufbewahrt. Öffnen Sie die Seite in einem gewöhnlichen Fenster, um darin zu markieren.',
  tooManyNotes:
    'Zu dieser Markierung wurde in mehreren Fenstern mehr geschrieben, als sie fassen kann. Machen Sie für das, was Sie hinzufügen wollen, eine neue Markierung.',
  anotherPage:
    'Diese Markierung gehört zu einer anderen Seite. Laden Sie diese neu und versuchen Sie es noch einmal.',

  privateClaim:
    'In einem privaten Fenster wird nichts aufbewahrt. Öffnen Sie die Seite in einem gewöhnlichen Fenster, um eine Aussage zu speichern.',
  articlesNotKept:
    'Eine Aussage wird mit ihrem Artikel aufbewahrt, und laut Einstellungen werden keine Artikel aufbewahrt. Erlauben Sie es dort und versuchen Sie es noch einmal.',
  notFollowed:
    'Sie folgen diesem Thema nicht mehr. Folgen Sie ihm in den Einstellungen und versuchen Sie es noch einmal.',
  noAnswer:
    'Diese Wörter enthalten keine Antwort auf diese Frage. Wählen Sie die aus, die es tun, und versuchen Sie es noch einmal.',

  privateTopic:
    'Aus einem privaten Fenster wird nichts aufbewahrt; aus dieser Seite lässt sich also kein Thema machen. Öffnen Sie sie in einem gewöhnlichen Fenster.',
  pageClosed:
    'Diese Seite wurde geschlossen. Öffnen Sie sie wieder und drücken Sie dann noch einmal auf die Schaltfläche.',
  // “New topic” is a button of the desk.
  pageStuck:
    'Die Seite antwortet nicht. Warten Sie, bis sie geladen ist, oder fügen Sie ihren Text am Lesetisch unter „Neues Thema“ ein.',
  noStory:
    'Auf dieser Seite ist kein Artikel zu lesen. Öffnen Sie einen Artikel, oder fügen Sie seinen Text am Lesetisch unter „Neues Thema“ ein.',

  textNotKept: 'Sein Text wird nicht aufbewahrt; es gibt nichts neu zu lesen. Öffnen Sie seine Seite.',
  articleGone: 'Dieser Artikel wird nicht mehr aufbewahrt.',
};
