import type { Translation } from '../translated';
import { annotating } from './annotating';
import { annotations } from './annotations';
import { articles } from './articles';
import { backup } from './backup';
import { backupReasons } from './backup-reasons';
import { beside } from './beside';
import { bin } from './bin';
import { checks } from './checks';
import { claimDetail } from './claim-detail';
import { claimSearch } from './claim-search';
import { claims } from './claims';
import { coverage } from './coverage';
import { desk } from './desk';
import { editing } from './editing';
import { feeds } from './feeds';
import { importReasons } from './import-reasons';
import { library } from './library';
import { look } from './look';
import { matrix } from './matrix';
import { pictures } from './pictures';
import { provenance } from './provenance';
import { refusals } from './refusals';
import { report } from './report';
import { rescue } from './rescue';
import { rules } from './rules';
import { settings } from './settings';
import { store } from './store';
import { sync } from './sync';
import { toolbar } from './toolbar';
import { topicEditor } from './topic-editor';
import { topics } from './topics';
import { values } from './values';
import { panel } from './panel';
import { welcome } from './welcome';

/**
 * The interface in French, table by table. One word for one thing: claim “affirmation”, answer “réponse”, mention “mention”, passage “passage”, question
 * “question”, origin (whose word it is) “source”, publisher and outlet “média”, topic “sujet”, pack “paquet”, coverage “couverture”, mark
 * “repère”, highlight “surlignage”, note “note”, tag “étiquette”, desk “atelier”, side panel “panneau latéral”, store “base de données”, bin
 * “corbeille”, backup “sauvegarde”, copy “copie”, draft “brouillon”, quote “citation”, cue “indice”. Outcomes: “concordant, divergent, démenti,
 * attribué autrement, moins précis ici, non comparable, ici seulement”. The reader is “vous”; a button says what it does in the infinitive.
 */
export const fr: Translation = {
  annotating,
  annotations,
  articles,
  backup,
  backupReasons,
  beside,
  bin,
  checks,
  claimDetail,
  claimSearch,
  claims,
  coverage,
  desk,
  editing,
  feeds,
  importReasons,
  library,
  look,
  matrix,
  pictures,
  provenance,
  refusals,
  report,
  rescue,
  rules,
  settings,
  store,
  sync,
  toolbar,
  topicEditor,
  topics,
  values,
  panel,
  welcome,
};
