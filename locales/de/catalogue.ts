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
 * The interface in German, table by table. One word for one thing: claim “Aussage”, answer “Antwort”, mention “Erwähnung”, passage “Stelle”, question
 * “Frage”, origin (whose word it is) “Quelle”, publisher and outlet “Medium”, topic “Thema”, pack “Themenpaket”, coverage “Berichterstattung”, mark
 * “gekennzeichnete Stelle”, highlight “Markierung”, note “Notiz”, tag “Schlagwort”, desk “Lesetisch”, side panel “Seitenleiste”, store “Datenspeicher”, bin
 * “Papierkorb”, backup “Sicherung”, copy “Kopie”, draft “Entwurf”, quote “Zitat”, cue “Stichwort”. Outcomes: “übereinstimmend, abweichend,
 * bestritten, anders zugeschrieben, hier ungenauer, nicht vergleichbar, nur hier”. The reader is “Sie”; a button says what it does in the infinitive.
 */
export const de: Translation = {
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
