import type { look as english } from '../en/look';
import type { Translated } from '../translated';

/** The texts of the settings for marks, language, size and theme. */
export const look: Translated<typeof english> = {
  marksHeading: 'Repères dans les pages',
  marked: 'Ce qui est marqué',
  'marked.all': 'Toutes les réponses, et là où la page parle de l’événement',
  'marked.answers': 'Toutes les réponses',
  'marked.disputed': 'Seulement les réponses que d’autres articles contredisent ou démentent',
  markedHelp:
    'Le panneau latéral les énumère toutes dans tous les cas, et montre chacune dans la page quand vous le demandez.',
  markStyle: 'Dessin des repères',
  'markStyle.line': 'Un trait sous les mots',
  'markStyle.strong': 'Un trait épais sous les mots',
  'markStyle.tint': 'Un trait, et une teinte derrière les mots',
  markStyleHelp: 'Chaque résultat a son propre trait ; personne n’a donc besoin des couleurs.',
  tones: 'Couleurs',
  'tones.standard': 'Standard',
  'tones.red-green': 'Pour les yeux qui confondent rouge et vert',
  'tones.blue-yellow': 'Pour les yeux qui confondent bleu et jaune',
  'tones.high-contrast': 'Contraste élevé',
  tonesHelp: 'Elles valent pour les repères, les fiches, le panneau et l’atelier.',
  samplesHeading: 'Aperçu',
  'sample.mention': 'la rencontre dans le port',
  'sample.corroborated': 'le 12 juin',
  'sample.differs': 'environ 300 invités',
  'sample.denied': 'une clause que personne n’a publiée',
  'sample.attributed-differently': 'un nouveau chapitre, a dit le ministre',
  'sample.vaguer': 'en été',
  'sample.not-comparable': '40 navires depuis mai',
  'sample.only-here': 'dans l’ancienne douane',
  sampleMention: 'Parle de l’événement',
  sampleUnmarked: 'non marqué',

  lookHeading: 'Langue, taille et thème',
  language: 'Langue',
  languageOfBrowser: 'Celle du navigateur : {language}',
  languageHelp: 'Les pages de Crossread ouvertes changent avec elle.',
  textSize: 'Taille du texte',
  textSizeHelp:
    'Celle du panneau, de l’atelier, de ces réglages et de ce qui s’ouvre sur une page. Les pages que vous lisez restent telles quelles.',
  theme: 'Clair ou sombre',
  'theme.': 'Comme le système',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
};
