import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Abgleich',
  saidBy: 'Gesagt von',
  onlyHere: 'Davon weiß noch niemand: Es hat dieses Gerät nicht verlassen.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (dieses Gerät)',
  unknownDevice: 'ein Gerät, das seinen Namen nicht genannt hat',
  outweighed: 'später anders gesagt',
  'did.article': 'Angaben eines Artikels berichtigt',
  'did.article.reading': 'Artikel gelesen',
  'did.article.gone': 'Artikel gelöscht',
  'did.claim': 'Aussage geändert',
  'did.claim.base': 'Aussage hinzugefügt',
  'did.claim.gone': 'Aussage gelöscht',
  'did.curation': 'Zu einer Aussage geäußert',
  'did.curation.confirmed': 'Aussage bestätigt',
  'did.curation.corrected': 'Aussage berichtigt',
  'did.curation.rejected': 'Aussage verworfen',
  'did.curation.merged': 'Aussage mit einer anderen vereint',
  'did.curation.none': 'Urteil über eine Aussage zurückgenommen',
  'did.annotation': 'Markierung geändert',
  'did.annotation.base': 'Wörter markiert',
  'did.annotation.note': 'Notiz geschrieben',
  'did.annotation.deleted': 'Markierung in den Papierkorb gelegt',
  'did.annotation.gone': 'Markierung gelöscht',
  'did.topic': 'Thema geändert',
  'did.topic.gone': 'Thema gelöscht',
  'did.device': 'Gerät benannt',
};
