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
 * The interface in Brazilian Portuguese. “Você”; what is put in stands uninflected behind a colon or “em”.
 *
 * Words: claim afirmação; question pergunta; answer resposta; outcome resultado (Outros concordam, Diverge, Negado: somebody denies it, which proves nothing,
 * Fonte diferente, Menos exato aqui, Não comparável, Só aqui); denial negativa; origin origem; on whose word segundo quem; own word por conta própria;
 * article matéria; outlet, publisher veículo; coverage cobertura (the matrix: tabela geral); mention menção; passage trecho; mark marca; sign sinal;
 * topic tema; pack pacote; cue palavra; rival evento parecido; alias forma de escrever; highlight destaque; quote citação; note nota; tag etiqueta;
 * desk mesa, room seção; side panel painel lateral; card cartão; store dados guardados; bin lixeira; backup backup.
 */
export const ptBr: Translation = {
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
