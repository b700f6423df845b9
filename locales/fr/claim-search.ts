import type { claimSearch as english } from '../en/claim-search';
import type { Translated } from '../translated';

/** The texts of the room in which claims are looked for. */
export const claimSearch: Translated<typeof english> = {
  title: 'Affirmations',
  help: 'Tout ce que vos articles répondent aux questions de vos sujets, à retrouver par n’importe lequel de ses mots.',
  search: 'Rechercher dans les affirmations',
  searchHint:
    'Mots de la réponse, de sa phrase, de sa question, de qui elle cite, et titre ou média de l’article. « Entre guillemets » : exactement ainsi.',
  results: 'Affirmations trouvées',
  reading: 'Lecture des affirmations…',
  found: { one: '{n} affirmation', other: '{n} affirmations' },
  foundOf: { one: '{n} affirmation sur {all}', other: '{n} affirmations sur {all}' },
  foundSoFar: {
    one: '{n} affirmation pour l’instant, la recherche continue…',
    other: '{n} affirmations pour l’instant, la recherche continue…',
  },
  dropQuery: 'Effacer la recherche',
  nothingFound: 'Aucune affirmation n’a tous ces mots. Essayez-en moins, ou seulement leur début.',
  untitled: 'Sans titre',
  failed:
    'La recherche dans les affirmations est impossible. Le navigateur indique : {reason}. Fermez cet onglet et rouvrez l’atelier.',

  // Nothing is there yet.
  emptyTitle: 'Aucune affirmation pour l’instant',
  emptyWhat:
    'Une affirmation est ce qu’un article répond à une question d’un sujet. Elles arrivent ici au fil de vos lectures : ouvrez un article sur un événement que vous suivez, ou ajoutez-en un que vous avez.',
  emptyAdd: 'Ajouter un article',

  // From elsewhere.
  searchClaims: 'Affirmations avec « {query} »',
};
