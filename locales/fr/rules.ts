import type { rules as english } from '../en/rules';
import type { Translated } from '../translated';

/**
 * By which rules a claim and its check came about, each under the rule's own name: what stands under “How so?”. “This article” is the one that is
 * read, “the other” the one beside it; answers are figures, dates, times, places, or one of those that the topic offers.
 */
export const rules: Translated<typeof english> = {
  // What two values share.
  'compare:quantity-same': 'Les deux donnent le même chiffre.',
  'compare:quantity-rounded': 'Les deux donnent le même chiffre, l’un arrondi.',
  'compare:quantity-wider': 'L’autre chiffre est compris dans celui de cet article.',
  'compare:quantity-narrower': 'Le chiffre de cet article est compris dans l’autre.',
  'compare:quantity-overlap': 'Les deux chiffres se recoupent ; aucun ne contient l’autre.',
  'compare:quantity-near': 'Les deux chiffres sont aussi proches que le permet « environ ».',
  'compare:quantity-beyond':
    'L’un dit seulement « plus de » ou « jusqu’à » : il admet l’autre chiffre, mais n’en parle pas.',
  'compare:quantity-apart': 'Les deux chiffres s’excluent.',
  'compare:quantity-unlike': 'Les deux chiffres ne sont pas de même nature.',
  'compare:date-same': 'Les deux donnent la même date.',
  'compare:date-wider': 'L’autre date est comprise dans celle de cet article.',
  'compare:date-narrower': 'La date de cet article est comprise dans l’autre.',
  'compare:date-overlap': 'Les deux dates se recoupent ; aucune ne contient l’autre.',
  'compare:date-apart': 'Les deux dates s’excluent.',
  'compare:date-unlike': 'Les deux dates ne sont pas de même nature.',
  'compare:time-same': 'Les deux donnent la même heure.',
  'compare:time-rounded': 'Les deux donnent la même heure, l’une arrondie.',
  'compare:time-wider': 'L’autre heure est comprise dans celle de cet article.',
  'compare:time-narrower': 'L’heure de cet article est comprise dans l’autre.',
  'compare:time-overlap': 'Les deux heures se recoupent ; aucune ne contient l’autre.',
  'compare:time-near': 'Les deux heures sont aussi proches que le permet « environ ».',
  'compare:time-apart': 'Les deux heures s’excluent.',
  'compare:time-unlike': 'Les deux heures ne sont pas de même nature.',
  'compare:place-same': 'Les deux donnent le même lieu.',
  'compare:place-wider': 'L’autre lieu se trouve dans celui de cet article.',
  'compare:place-narrower': 'Le lieu de cet article se trouve dans l’autre.',
  'compare:place-apart': 'Les deux lieux s’excluent.',
  'compare:place-unlike': 'Les deux lieux ne sont pas de même nature.',
  'compare:choice-same': 'Les deux donnent la même réponse.',
  'compare:choice-wider': 'L’autre réponse est comprise dans celle de cet article.',
  'compare:choice-narrower': 'La réponse de cet article est comprise dans l’autre.',
  'compare:choice-beside': 'Deux réponses qui peuvent valoir l’une et l’autre.',
  'compare:choice-apart': 'Les deux réponses s’excluent.',
  'compare:choice-unlike': 'Les deux réponses ne sont pas de même nature.',
  'compare:statement-same': 'Les deux donnent la même réponse.',
  'compare:statement-apart': 'Les deux réponses s’excluent.',
  'compare:statement-unlike': 'Les deux réponses ne sont pas de même nature.',

  'count:other-counter': 'Des totaux courants tenus par deux sources sont deux décomptes.',
  'count:other-period': 'Des totaux courants sur d’autres jours sont deux décomptes.',
  'count:other-two': 'Des totaux courants tenus par deux sources, sur d’autres jours, sont deux décomptes.',
  'count:floor': 'Un total courant dépasse bientôt un chiffre qui n’est que son minimum.',
  'count:later': 'Un total courant croît, et le plus grand chiffre a été publié plus tard.',
  'denial:value': 'L’autre article le rapporte comme démenti.',
  'denial:here': 'Cet article rapporte comme démenti ce que dit l’autre.',
  'denial:other-value': 'Ce qui est démenti est une autre réponse.',
  'denial:opposed': 'L’un dit ce qui ne s’est pas produit.',
  'who:same-words': 'La question est de savoir qui l’a dit, et les deux nomment des personnes différentes.',
  'who:one-phrase': 'Une même formule, attribuée à des personnes différentes.',
  'time:plan-then-report': 'L’un donne un projet, l’autre a paru plus tard et dit ce qui en est sorti.',
  'time:plan-and-report': 'L’un le rapporte comme un projet, l’autre comme accompli.',
  'time:changed-plan': 'Deux projets, publiés à des jours différents.',
  'origin:same': 'Les deux reposent sur une seule source.',
  'origin:other': 'Ils reposent sur des sources différentes.',
  'origin:copy': 'Les deux portent le même texte.',
  'origin:unnamed': 'L’un au moins parle en son nom propre, ou ne nomme personne en particulier.',
  'article:gives-both': 'L’autre article donne aussi cette réponse.',
  'only:unanswered': 'Aucun autre article disponible ne répond à la question.',

  // A denial that the topic knows.
  denial: 'L’autre article rapporte un démenti qui couvre cette réponse.',

  // Who made the claim, and by which of its words.
  pack: 'Faite par les auteurs du sujet, dans leurs mots.',
  cue: 'Répond à la question par les mots : {words}.',
  // `{words}` are words of the article that say whose word it is: “according to”.
  attribution: 'Qui le dit se voit à « {words} ».',
  'attribution:backward': 'C’est la phrase suivante qui dit qui parle.',
  'reader:selection': 'Enregistrée par vous : vous avez sélectionné les mots et choisi la question.',
  'reader:confirmed': 'Vous l’avez confirmée.',
  'reader:corrected': 'Vous l’avez corrigée.',
  'other:selection': 'Enregistrée par un autre lecteur, qui a sélectionné les mots et choisi la question.',
  'other:confirmed': 'Un autre lecteur l’a confirmée.',
  'other:corrected': 'Un autre lecteur l’a corrigée.',
  'other:imported':
    'La parole d’un autre lecteur : elle est venue avec une comparaison que vous avez importée.',
};
