import type { backup as english } from '../en/backup';
import type { Translated } from '../translated';

/** The texts of the room where everything is saved and brought back. */
export const backup: Translated<typeof english> = {
  title: 'Sauvegarde',
  help: 'Tout ce que Crossread conserve se trouve dans ce navigateur, sur cet ordinateur. Un fichier qui le contient survit au navigateur, à son profil et au disque.',

  // Saving.
  saveHeading: 'Tout enregistrer dans un fichier',
  saveHelp:
    'Il contient : les surlignages avec leurs notes et étiquettes, les articles avec leurs textes, les affirmations et ce que vous en avez dit, les sujets, les sujets inachevés, la corbeille et vos réglages.',
  saveNot:
    'Il ne contient pas : les copies ci-dessous, ce qui est ouvert dans les onglets, ni l’endroit où vos surlignages ont été trouvés pour la dernière fois.',
  saveOpen: 'Le fichier n’est pas chiffré : quiconque l’a peut le lire.',
  saveNow: 'Enregistrer un fichier de sauvegarde',
  lastSaved: 'Dernier enregistrement le {date}, sous le nom {file}.',
  neverSaved: 'Aucun fichier n’a encore été enregistré d’ici.',
  'doing.save': 'Écriture de la sauvegarde…',
  'done.saved': 'Enregistré sous le nom {file}, {size}.',
  'done.leftOut': {
    one: '{n} élément est trop grand pour une sauvegarde et n’y figure pas.',
    other: '{n} éléments sont trop grands pour une sauvegarde et n’y figurent pas.',
  },

  // Restoring.
  restoreHeading: 'Restaurer depuis un fichier',
  restoreHelp: 'Avant tout changement, vous voyez ce qu’il contient et ce que deviendrait ce que vous avez.',
  choose: 'Choisir un fichier de sauvegarde…',
  drop: 'ou le déposer ici',
  oneFile: 'Déposez un seul fichier à la fois.',
  reading: 'Lecture de {file}…',
  comparing: 'Comparaison avec ce que vous avez…',
  trouble: '{file} n’a pas été restauré et rien n’a été changé. {why}',
  useRescued: 'Voir ce qui peut en être sauvé',
  useRescuedHelp: 'Une partie est intacte et peut être ajoutée à ce que vous avez.',
  copyOf: 'la copie du {date}',

  // Preview.
  previewOf: 'Ce que contient {file}',
  made: 'Fait le {date}.',
  isRescued:
    'Le fichier est tronqué ou endommagé. Voici ce qui est intact avant cet endroit ; on peut l’ajouter, mais non le mettre à la place de ce que vous avez.',
  how: 'Comment le reprendre',
  'how.merge': 'L’ajouter à ce que j’ai',
  'how.merge.help':
    'Rien de ce qui est à vous ne disparaît. Quand une chose existe des deux côtés, la version la plus récente reste.',
  'how.replace': 'Le mettre à la place de ce que j’ai',
  'how.replace.help': 'Tout est ensuite comme dans la sauvegarde, réglages compris.',
  nothingToDo: 'Vous avez déjà tout : rien ne changerait.',
  'kind.topics': 'Sujets',
  'kind.articles': 'Articles',
  'kind.claims': 'Affirmations',
  'kind.curations': 'Ce que vous avez dit des affirmations',
  'kind.annotations': 'Surlignages',
  'kind.drafts': 'Sujets inachevés',
  'kind.bin': 'Éléments de la corbeille',
  'tally.new': '{n} en plus',
  'tally.same': '{n} identiques',
  'tally.newerHere.merge': {
    one: '{n} plus récent ici, qui reste',
    other: '{n} plus récents ici, qui restent',
  },
  'tally.newerHere.replace': {
    one: '{n} plus récent ici, qui est remplacé',
    other: '{n} plus récents ici, qui sont remplacés',
  },
  'tally.newerThere': {
    one: '{n} plus récent là-bas, qui est repris',
    other: '{n} plus récents là-bas, qui sont repris',
  },
  'tally.goes': { one: '{n} des vôtres retiré', other: '{n} des vôtres retirés' },
  wouldGo: 'Absent de la sauvegarde, donc retiré : {what}.',
  undoAfter: 'Une copie de ce que vous avez est faite avant ; vous pourrez donc annuler.',
  'yes.merge': 'L’ajouter',
  'yes.replace': 'Remplacer ce que j’ai',
  no: 'Ne pas restaurer',
  'doing.restore': 'Restauration…',
  'done.merge': 'La sauvegarde est ajoutée à ce que vous avez.',
  'done.replace': 'Tout est comme dans la sauvegarde.',
  copyLost: 'La copie faite avant n’est plus conservée ; on ne peut donc pas annuler.',
  undoneRestore: 'Tout est redevenu comme avant.',

  // Copies.
  copiesHeading: 'Copies des derniers jours',
  copiesHelp:
    'Crossread en fait une de lui-même chaque jour où quelque chose a changé et avant chaque restauration, et les garde dans ce navigateur ; la plus récente est aussi dans un second lieu, où elle survit à la perte du premier.',
  'kept.all': {
    one: 'Celles du dernier jour sont gardées.',
    other: 'Celles des {n} derniers jours sont gardées.',
  },
  'kept.large': {
    one: 'Comme chacune prend beaucoup de place, seules celles d’un jour sont gardées.',
    other: 'Comme chacune prend beaucoup de place, seules celles de {n} jours sont gardées.',
  },
  'kept.full': {
    one: 'Comme il reste peu de place, seules celles d’un jour sont gardées.',
    other: 'Comme il reste peu de place, seules celles de {n} jours sont gardées.',
  },
  copiesNone:
    'Il n’y en a pas encore. La première est faite quand vous avez quelque chose ici et que le navigateur est ouvert depuis un moment.',
  'why.daily': 'faite automatiquement',
  'why.before-restore': 'faite avant une restauration',
  'why.before-migration': 'faite avant une mise à jour de Crossread',
  'why.takenOver': 'de ce qui était conservé avant la perte de la base de données',
  'counts.annotations': { one: '{n} surlignage', other: '{n} surlignages' },
  'counts.articles': { one: '{n} article', other: '{n} articles' },
  'counts.topics': { one: '{n} sujet', other: '{n} sujets' },
  'counts.curations': { one: '{n} correction de vous', other: '{n} corrections de vous' },
  goBack: 'Y revenir…',
  goBackTo: 'Y revenir… (copie du {date})',
  saveCopy: 'Enregistrer en fichier',
  saveCopyOf: 'Enregistrer en fichier (copie du {date})',
  copyGone: 'Cette copie n’est plus conservée. Choisissez-en une autre.',
  'doing.copy': 'Lecture de la copie…',

  // Room.
  roomHeading: 'Place',
  used: '{used} utilisés sur les {quota} que permet le navigateur.',
  usedUnknown: '{used} utilisés. Le navigateur ne dit pas combien de place il y a.',
  roomMeter: 'Place utilisée',
  isKept: 'Le navigateur le conserve, même quand le disque se remplit.',
  isNotKept: 'Le navigateur n’a pas promis de le conserver : si le disque se remplit, il peut l’effacer.',
  askToKeep: 'Demander au navigateur de le conserver',
  keptNow: 'Le navigateur promet de le conserver.',
  notKeptNow:
    'Le navigateur ne le promet pas encore. Il en décide seul, surtout selon la fréquence à laquelle vous utilisez Crossread ; enregistrer un fichier de temps en temps est sûr dans tous les cas.',
  'doing.askToKeep': 'Demande au navigateur…',
  takes: 'Ce qui prend de la place, environ',
  'takes.texts': { one: 'Le texte de {n} article', other: 'Les textes de {n} articles' },
  'takes.copies': { one: '{n} copie des derniers jours', other: '{n} copies des derniers jours' },
  'takes.bin': { one: '{n} élément dans la corbeille', other: '{n} éléments dans la corbeille' },
  'free.texts': 'Choisir des articles à supprimer',
  'free.bin': 'Vider la corbeille',
  'free.copies': 'Supprimer les copies…',
  freeTextsHelp:
    'Ce que vous supprimez va d’abord dans la corbeille et y prend de la place jusqu’à ce qu’elle soit vidée.',
  askCopies: { one: 'Supprimer {n} copie ?', other: 'Supprimer les {n} copies ?' },
  askCopiesHelp: 'On ne peut pas les récupérer. Ce que vous avez maintenant reste.',
  yesCopies: 'Supprimer',
  noCopies: 'Garder',
  'doing.deleteCopies': 'Suppression des copies…',
  'done.copiesDeleted': { one: '{n} copie supprimée.', other: '{n} copies supprimées.' },

  // The reminder.
  remindNew: {
    one: '{n} surlignage ou correction de vous n’est encore dans aucun fichier de sauvegarde.',
    other: '{n} surlignages et corrections de vous ne sont encore dans aucun fichier de sauvegarde.',
  },
  remindOld: 'Votre dernier fichier de sauvegarde date du {date}.',
  remindNever: 'Ce que vous conservez ici n’est encore dans aucun fichier de sauvegarde.',
  remindSave: 'Vers la sauvegarde',
  remindLater: 'Pas cette semaine',
  reminder: 'Rappel : enregistrer un fichier de sauvegarde',

  notOpened: 'Les copies ne peuvent pas être lues. Le navigateur indique : {reason}.',
};
