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
 * The interface in Spanish, table by table. One word for one thing: claim “afirmación”, answer “respuesta”, mention “mención”, passage “pasaje”, question
 * “pregunta”, origin (whose word it is) “fuente”, publisher and outlet “medio”, topic “tema”, pack “paquete”, coverage “cobertura”, mark
 * “marca”, highlight “resaltado”, note “nota”, tag “etiqueta”, desk “mesa de trabajo”, side panel “panel lateral”, store “base de datos”, bin
 * “papelera”, backup “copia de seguridad”, copy “copia”, draft “borrador”, quote “cita”, cue “indicio”. Outcomes: “coincide, difiere,
 * desmentido, atribuido a otros, menos preciso aquí, no comparable, solo aquí”. Buttons are infinitives; the reader is “usted”, said as rarely as can be.
 */
export const es: Translation = {
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
