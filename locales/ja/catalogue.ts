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
import type { Translation } from '../translated';

/**
 * The interface in Japanese, table by table. One word for one thing: claim 主張, question 問い, answer 答え, origin and whose word 情報源, publisher and outlet 媒体,
 * coverage 報道, topic トピック, event 出来事, follow 追う, passage 箇所, mention 言及, mark マーク, highlight ハイライト, note メモ, tag タグ, desk デスク, bin ごみ箱,
 * copy 控え (of the store) and 複製 (of a topic), store データベース, cue 手がかり, what the reader says of a claim 判断 (確認, 訂正, 却下, 統合).
 * Outcomes: ほかも一致, 食い違い, 否定あり, 情報源が異なる, ここは大まか, 条件が異なる, ここだけ. です・ます in sentences, nouns on buttons; no space between Japanese and Latin.
 */
export const ja: Translation = {
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
  panel,
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
  welcome,
};
