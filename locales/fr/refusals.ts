import type { refusals as english } from '../en/refusals';
import type { Translated } from '../translated';

/** Why what the reader asked for in a page was not done, and what to do: shown where it was asked, in the page, the panel or the desk. */
export const refusals: Translated<typeof english> = {
  noRoom:
    'Le navigateur n’a plus de place pour cela. Supprimez quelque chose dans les réglages ou sur le disque, puis réessayez.',
  noRoomForArticle:
    'Le navigateur n’a plus de place pour cela. Supprimez des articles dont vous n’avez plus besoin, ou faites de la place sur le disque, puis réessayez.',

  paused: 'Crossread est en pause ici. Reprenez dans le panneau latéral ou les réglages, puis réessayez.',
  // “Highlight” is what the page’s context menu calls it.
  neverRead:
    'Ce site n’est jamais lu. Sélectionnez de nouveau les mots et choisissez « Surligner » dans leur menu, ou autorisez le site dans les réglages.',

  privateHighlight:
    'Dans une fenêtre privée, rien n’est conservé. Ouvrez la page dans une fenêtre ordinaire pour y surligner.',
  tooManyNotes:
    'On a écrit sur ce surlignage, dans plusieurs fenêtres, plus qu’il ne peut contenir. Faites un nouveau surlignage pour ce que vous voulez ajouter.',
  anotherPage: 'Ce surlignage appartient à une autre page. Rechargez celle-ci et réessayez.',

  privateClaim:
    'Dans une fenêtre privée, rien n’est conservé. Ouvrez la page dans une fenêtre ordinaire pour enregistrer une affirmation.',
  articlesNotKept:
    'Une affirmation est conservée avec son article, et selon les réglages aucun article n’est conservé. Autorisez-le là, puis réessayez.',
  notFollowed: 'Vous ne suivez plus ce sujet. Suivez-le dans les réglages, puis réessayez.',
  noAnswer:
    'Ces mots ne contiennent pas de réponse à cette question. Sélectionnez ceux qui en contiennent une, puis réessayez.',

  privateTopic:
    'Rien n’est conservé d’une fenêtre privée ; on ne peut donc pas faire un sujet de cette page. Ouvrez-la dans une fenêtre ordinaire.',
  pageClosed: 'Cette page a été fermée. Rouvrez-la, puis appuyez de nouveau sur le bouton.',
  // “New topic” is a button of the desk.
  pageStuck:
    'La page ne répond pas. Attendez qu’elle soit chargée, ou collez son texte sous « Nouveau sujet » dans l’atelier.',
  noStory:
    'Il n’y a pas d’article à lire dans cette page. Ouvrez un article, ou collez son texte sous « Nouveau sujet » dans l’atelier.',

  textNotKept: 'Son texte n’est pas conservé ; il n’y a donc rien à relire. Ouvrez sa page.',
  articleGone: 'Cet article n’est plus conservé.',
};
