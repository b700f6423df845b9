import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Synchronisation',
  saidBy: 'Dit par',
  onlyHere: 'Personne n’en sait encore rien : cela n’a pas quitté cet appareil.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (cet appareil)',
  unknownDevice: 'un appareil qui n’a pas donné son nom',
  outweighed: 'dit autrement plus tard',
  'did.article': 'Indications d’un article corrigées',
  'did.article.reading': 'Article lu',
  'did.article.gone': 'Article supprimé',
  'did.claim': 'Affirmation modifiée',
  'did.claim.base': 'Affirmation ajoutée',
  'did.claim.gone': 'Affirmation supprimée',
  'did.curation': 'Avis sur une affirmation',
  'did.curation.confirmed': 'Affirmation confirmée',
  'did.curation.corrected': 'Affirmation corrigée',
  'did.curation.rejected': 'Affirmation rejetée',
  'did.curation.merged': 'Affirmation fusionnée avec une autre',
  'did.curation.none': 'Avis sur une affirmation retiré',
  'did.annotation': 'Surlignage modifié',
  'did.annotation.base': 'Mots surlignés',
  'did.annotation.note': 'Note écrite',
  'did.annotation.deleted': 'Surlignage mis à la corbeille',
  'did.annotation.gone': 'Surlignage supprimé',
  'did.topic': 'Sujet modifié',
  'did.topic.gone': 'Sujet supprimé',
  'did.device': 'Appareil nommé',
};
