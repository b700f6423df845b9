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
 * The interface in Russian. «вы» with a small letter; counts are put as “Статей: 3 из 8”, as nothing that is put in can be inflected.
 *
 * Words: claim утверждение; question вопрос; answer ответ; outcome итог (Совпадает, Расходится, Опровергается: somebody denies it, which proves nothing,
 * Источник другой, Здесь менее точно, Несопоставимо, Только здесь); denial опровержение; origin первоисточник; on whose word с чьих слов; own word от себя;
 * outlet, publisher издание; coverage публикации (the room: Сравнение; the matrix: сводная таблица); mention упоминание; passage фрагмент; mark метка;
 * topic тема; pack пакет; cue слово; rival похожее событие; alias вариант написания; highlight выписка (выделение is what is selected); quote цитата;
 * note заметка; tag тег; desk кабинет, room раздел; side panel боковая панель; card карточка; store хранилище; bin корзина; backup резервная копия.
 */
export const ru: Translation = {
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
