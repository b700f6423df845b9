import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. What is put in is never inflected. */
export const importReasons: Translated<typeof english> = {
  file: 'le fichier',
  fileEnd: 'la fin du fichier, après {length} caractères',
  line: 'ligne {line}',
  placed: '{at} : {why}',
  empty: 'Le fichier est vide. Exportez-le de nouveau.',
  noJson:
    'Le fichier n’est pas du JSON. Choisissez un fichier que Crossread, Hypothesis ou un autre outil d’annotation a exporté en JSON ou JSON-LD.',
  cutOff:
    'Le fichier s’arrête au milieu : il n’a pas été écrit ou téléchargé jusqu’au bout. Exportez-le ou téléchargez-le de nouveau ; rien n’en a été repris.',
  broken:
    'Le fichier enfreint ici les règles de JSON. Exportez-le de nouveau, ou corrigez cet endroit s’il a été modifié à la main ; rien n’en a été repris.',
  noAnnotations:
    'Le fichier ne contient pas d’annotations. Choisissez-en un que Crossread, Hypothesis ou un autre outil d’annotation a exporté en JSON ou JSON-LD.',
  elsewhere:
    'Le fichier dit seulement où se trouvent d’autres annotations ; Crossread ne va rien chercher sur le réseau. Enregistrez cet autre fichier et importez-le aussi.',
  newerFormat:
    'Exporté par un Crossread plus récent (format {format} ; celui-ci lit {own}). Mettez Crossread à jour et importez de nouveau.',
  noFormat: 'La version de son format devrait être {own} et n’a jamais existé. Exportez-le de nouveau.',
  mereValue: 'Ce n’est pas une annotation mais une simple valeur. Retirez-la du fichier.',
  unknownKind:
    'Ce n’est ni une annotation du W3C (sans type « Annotation ») ni une de Hypothesis (sans « uri » avec cible ou texte).',
  twice: 'Présent deux fois : la même chose figure à {at} et est reprise de là.',
  idTaken:
    'Un autre élément, à {at}, a le même identifiant et est repris ; deux ne peuvent pas avoir le même. Donnez-en un propre à celui-ci et importez de nouveau.',
  idTakenInList:
    'Un autre élément de la liste a le même identifiant et est repris. Donnez-en un propre à celui-ci et importez de nouveau.',
  noWebAddress:
    'Sa page a l’adresse « {address} », qui n’est pas du web (http:// ou https://) et ne pourrait jamais être retrouvée. Corrigez l’adresse dans le fichier et importez de nouveau.',
  notHarmless:
    'Son adresse « {address} » n’est pas une page du web. Corrigez l’adresse dans le fichier et importez de nouveau.',
  nothingToKeep:
    'Il n’y a ni mots cités, ni note, ni étiquettes : rien à conserver. Exportez avec un TextQuoteSelector, si l’autre outil le peut.',
  noTarget: 'Sans cible : rien ne dit de quelle page il s’agit.',
  targetNoAddress: 'Sa cible n’est pas une adresse et n’en a pas : rien ne dit de quelle page il s’agit.',
  otherContext:
    'Son @context n’est pas celui de Web Annotation ({context}) ; ses mots peuvent vouloir dire autre chose.',
  longNote:
    'Sa note a {length} caractères, pour {most} au plus. Répartissez-la sur plusieurs et importez de nouveau.',
  longTag:
    'Une de ses étiquettes a {length} caractères, pour {most} au plus. Raccourcissez-la et importez de nouveau.',
  longText:
    'Un de ses textes a {length} caractères, pour {most} au plus. Raccourcissez-le et importez de nouveau le fichier.',
  wrongPart:
    'À « {part} », attendu : {expected} ; trouvé : {received}. Corrigez-le dans le fichier et importez de nouveau.',
  wrongRecord:
    'Attendu : {expected} ; trouvé : {received}. Corrigez-le dans le fichier et importez de nouveau.',
  somethingElse: 'autre chose',
  finiteNumber: 'un nombre fini',
  wantsText: '« {part} » devrait être un texte. Corrigez-le dans le fichier et importez de nouveau.',
  wantsTexts:
    '« {part} » devrait être une liste de textes. Corrigez-le dans le fichier et importez de nouveau.',
  wantsOneText: '« {part} » devrait être un seul texte. Corrigez-le dans le fichier et importez de nouveau.',
  wantsOneBodyText:
    'Un « value » de son body devrait être un seul texte. Corrigez-le dans le fichier et importez de nouveau.',
  wantsOneAddress:
    '« {part} » devrait être une seule adresse. Corrigez-le dans le fichier et importez de nouveau.',
  strayArticle: 'Son article, « {article} », n’est pas parmi ceux repris du fichier.',
  otherTopic: 'Porte sur un autre sujet, « {topic} ».',
  noDate: '« {date} » n’est pas la date d’un jour qui existe. L’article est repris sans elle.',
  nowhere:
    'Rien ne dit en mots ce qui est affirmé, ni sur quelle page du web : il faut un texte et un « appearance » avec une adresse.',
  fitsNothing:
    'Non repris : ne répond à aucune question des sujets d’ici, ou ne nomme pas l’événement. Si cela devait être le cas, enregistrez l’affirmation à la main : ouvrez sa page et sélectionnez les mots.',
  noQuestion:
    'Le sujet n’a pas de question « {question} ». Corrigez-le dans le fichier et importez de nouveau.',
  noQuestionHere:
    'La version du sujet ici, {here}, n’a pas de question « {question} » ; le fichier a été fait avec la version {version}. Importez cette version, puis de nouveau le fichier.',
  noAnswer: '{why} Corrigez-le dans le fichier et importez de nouveau.',
  noAnswerHere: '{why} Le fichier a été fait avec la version {version} du sujet ; ici, c’est {here}.',
  otherType: 'La question « {question} » demande autre chose – demandé : {asked}, donné : {given}.',
  'type.quantity': 'nombre',
  'type.date': 'date',
  'type.time': 'heure',
  'type.place': 'lieu',
  'type.choice': 'choix',
  'type.statement': 'oui ou non',
  otherUnit: 'La question « {question} » demande une autre unité – demandé : {asked}, donné : {given}.',
  noTime:
    'Son heure n’est pas d’un jour : minutes depuis minuit de 0 à 1439, la première pas après la dernière.',
  noPlace: 'Le sujet ne connaît pas de lieu « {place} ».',
  noOption: 'La question « {question} » n’a pas de réponse « {option} » au choix.',
  noFigure: 'Aucun chiffre n’est donné.',
  boundsSwapped: 'Sa borne inférieure, {min}, dépasse la supérieure, {max}.',
  figureTooGreat: 'Son chiffre {figure} dépasse {most}, le plus grand qui soit accepté.',
  figureBelowNaught: 'Son chiffre {figure} est inférieur à zéro.',
  dayOutside: 'Son jour {day} est hors des années {first} à {last}, dont les jours sont acceptés.',
  noDay: 'Son jour {day} n’est d’aucun calendrier.',
  daysSwapped: 'Son dernier jour, {to}, vient avant le premier, {from}.',
  daysTooFar: 'De {from} à {to}, il y a plus de 200 ans ; une durée si large concorde avec tout.',
  here: 'Déjà ici.',
  saidHere: 'Les mêmes mots de cette page sont déjà enregistrés, avec la même note et les mêmes étiquettes.',
  saidAgain:
    'Le fichier a encore une fois les mêmes mots de cette page, avec la même note et les mêmes étiquettes.',
  deletedThere: 'Supprimé là-bas plus tard : va dans la corbeille.',
  changedThere: 'Modifié là-bas après sa suppression ici : sort de la corbeille.',
  newerHere:
    'Le vôtre est plus récent et reste ; ce que dit le fichier est gardé avec ses versions antérieures.',
  sameLater: 'Le fichier a une modification plus récente ; couleur, note et étiquettes restent les mêmes.',
  newerThere:
    'Le fichier a une version plus récente ; ce que dit la vôtre est gardé avec ses versions antérieures.',
};
