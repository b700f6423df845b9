import { annotating } from './en/annotating';
import { annotations } from './en/annotations';
import { articles } from './en/articles';
import { backup } from './en/backup';
import { backupReasons } from './en/backup-reasons';
import { beside } from './en/beside';
import { bin } from './en/bin';
import { checks } from './en/checks';
import { claimDetail } from './en/claim-detail';
import { claimSearch } from './en/claim-search';
import { claims } from './en/claims';
import { coverage } from './en/coverage';
import { desk } from './en/desk';
import { editing } from './en/editing';
import { feeds } from './en/feeds';
import { importReasons } from './en/import-reasons';
import { library } from './en/library';
import { look } from './en/look';
import { matrix } from './en/matrix';
import { pictures } from './en/pictures';
import { provenance } from './en/provenance';
import { refusals } from './en/refusals';
import { report } from './en/report';
import { rescue } from './en/rescue';
import { rules } from './en/rules';
import { settings } from './en/settings';
import { store } from './en/store';
import { sync } from './en/sync';
import { toolbar } from './en/toolbar';
import { topicEditor } from './en/topic-editor';
import { topics } from './en/topics';
import { values } from './en/values';
import { panel } from './en/panel';
import { welcome } from './en/welcome';

/** All tables of the interface, in English: what a translation is held against. Tests and the build have it whole; a page has the tables that it says. */
export const TABLES = {
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
} as const;

/** The tables by their names. */
export type Tables = typeof TABLES;

/** Tables that only the team edition says: the reader's translations are put without them (scripts/put-catalogues.ts). */
export const TEAM_TABLES: readonly (keyof Tables)[] = ['feeds', 'provenance', 'sync'];
