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
import { panel } from './panel';
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
import { welcome } from './welcome';

/**
 * The interface in Italian. Without “tu” and “Lei”: what is to be done stands in the infinitive, buttons as usual (“Salva”), what is the reader’s in the first
 * person (“confermata da me”). Dates stand behind a colon or in brackets, as an article before them would be elided.
 *
 * Words: claim affermazione; question domanda; answer risposta; outcome esito (Altri concordano, Diverge, Smentito: somebody denies it, which proves
 * nothing, Fonte diversa, Qui meno preciso, Non comparabile, Solo qui); denial smentita; origin origine; on whose word secondo chi; own word a proprio nome;
 * outlet, publisher testata; coverage articoli (the room: Confronto; the matrix: tabella generale); mention menzione; passage passo; mark segno;
 * sign simbolo; topic tema; pack pacchetto; cue parola; rival evento simile; alias modo di scrivere; highlight evidenziazione; quote citazione; note nota;
 * tag tag; desk scrivania, room sezione; side panel pannello laterale; card scheda; store archivio; bin cestino; backup backup.
 */
export const it: Translation = {
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
