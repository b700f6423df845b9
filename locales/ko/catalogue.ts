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
 * The interface in Korean, table by table. One word for one thing: claim 주장, question 질문, answer 답, origin and whose word 출처, publisher and outlet 매체,
 * coverage 보도, topic 주제, event 사건, follow 팔로우, passage 대목, mention 언급, mark 표시, highlight 하이라이트, note 메모, tag 태그, desk 데스크, bin 휴지통,
 * copy 사본 (of the store) and 복사본 (of a topic), store 저장소, cue 단서, group 묶음, what the reader says of a claim 판단 (확인, 정정, 기각, 병합).
 * Outcomes: 다른 기사와 일치, 엇갈림, 부인 있음, 출처가 다름, 여기선 덜 구체적, 조건이 다름, 여기에만. 합니다 and 하세요 in sentences, nouns on buttons; particles that
 * hang on the last sound never follow a value that is put in.
 */
export const ko: Translation = {
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
