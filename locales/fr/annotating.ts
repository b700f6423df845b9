import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': 'Surligner les mots sélectionnés',
  'toolbar.note': 'Note',
  'toolbar.claim': 'Enregistrer comme affirmation',
  'toolbar.more': 'Plus',
  'toolbar.without':
    'On peut aussi surligner sans cette barre : par le clic droit, au clavier et depuis le panneau.',
  'toolbar.off': 'Désactiver la barre',
  'toolbar.back': 'Revenir aux couleurs',
  'toolbar.isOff':
    'La barre n’apparaîtra plus. Le menu et le clavier permettent toujours de surligner ; les réglages la font revenir.',
  'toolbar.undo': 'Annuler',
  'toolbar.close': 'Fermer',
  'note.label': 'Note sur les mots sélectionnés',
  'note.unsaved': 'Pas encore enregistrée. Votre texte est gardé ici jusqu’à ce que vous quittiez la page.',
  'note.kept': 'Votre note n’est pas enregistrée. Elle est gardée ici jusqu’à ce que vous quittiez la page.',
  'note.goOn': 'Continuer à écrire',
  'claim.label': 'Enregistrer comme affirmation',
  'claim.which': 'À quelle question ces mots répondent-ils ?',
  'claim.search': 'Rechercher dans les questions',
  'claim.loading': 'Recherche des questions…',
  'claim.none': 'Aucun sujet suivi ne pose encore de question.',
  'claim.noAnswer':
    'Aucune question ne reconnaît de réponse dans ces mots. Cherchez une question pour voir ce qu’elle demande, ou sélectionnez une plus grande partie de la phrase.',
  'claim.noneFound': 'Aucune question ne contient ces mots.',
  'claim.unread': 'aucune réponse lue dans ces mots',
  'claim.others': { one: '{n} autre question', other: '{n} autres questions' },
  'claim.sayYourself': 'non lu dans ces mots ; vous indiqueriez : {answer}',
  'claim.saved': 'Enregistré comme affirmation.',
  'claim.undo': 'Annuler le surlignage',
  'editor.label': 'Surlignage : {exact}',
  'editor.several': '{n} surlignages se chevauchent ici',
  'editor.addNote': 'Ajouter une note',
  'editor.editNote': 'Modifier la note',
  'editor.delete': 'Supprimer',
  'said.saved': 'Surligné : {colour}.',
  'said.deleted': 'Supprimé.',
  'said.tryAgain': 'Réessayer',
  'said.notSaved': 'Non enregistré. {why}',
  'said.noAnswer': 'Crossread n’a pas répondu. S’il vient d’être mis à jour, rechargez la page.',
  'said.copy': 'Votre note, à copier :',
  'place.select': 'Sélectionnez les mots de « {exact} ».',
  'place.here': 'Placer le surlignage ici',
  'place.placed': 'Placé.',
  'why.nothing': 'Sélectionnez d’abord quelques mots.',
  'why.noHighlight':
    'Rien n’est sélectionné, et cette page n’a encore aucun surlignage. Sélectionnez d’abord quelques mots.',
  'why.field':
    'Ce qui est saisi dans un champ ne peut pas être surligné : cela ne fait pas partie de la page. Sélectionnez des mots en dehors.',
  'why.editable':
    'Ce texte est en cours d’écriture ; un surlignage n’y tiendrait pas. Sélectionnez des mots en dehors de l’éditeur.',
  'why.frame':
    'Ces mots sont dans un cadre d’un autre site, que le navigateur garde pour lui. Ouvrez ce cadre dans son propre onglet.',
  'why.hidden': 'Aucun des mots sélectionnés n’est visible sur la page. Sélectionnez des mots visibles.',
  'why.folded': 'Ces mots sont dans une partie repliée de la page. Dépliez-la pour les voir.',
  'why.tooFar':
    'Ces mots viennent après le premier million de caractères de la page, au-delà duquel elle n’est pas lue.',
};
