/** The rooms of the desk, each loaded when it is first looked at, so that nobody waits for what may never be. */
import type { Room } from '../../components/desk-address';
import { loadSyncRoom } from '../live/edition';

/** The rooms in which the coverage of a topic is compared. */
export const loadTopicRooms = () => import('./coverage/TopicRooms').then((part) => part.TopicRooms);
/** The list of articles. */
export const loadArticlesRoom = () => import('./articles/ArticlesRoom').then((part) => part.ArticlesRoom);
/** The kept text of an article. */
export const loadArticleRoom = () => import('./articles/ArticleRoom').then((part) => part.ArticleRoom);
/** Where claims are looked for. */
export const loadClaimsRoom = () => import('./claims/ClaimsRoom').then((part) => part.ClaimsRoom);
/** The list of topics. */
export const loadTopicsRoom = () => import('./topics/TopicsRoom').then((part) => part.TopicsRoom);
/** Where a topic is begun. */
export const loadNewTopicRoom = () => import('./topics/NewTopicRoom').then((part) => part.NewTopicRoom);
/** Where a topic is changed. */
export const loadEditTopicRoom = () => import('./topics/EditTopicRoom').then((part) => part.EditTopicRoom);
/** The highlights. */
export const loadLibraryRoom = () => import('./library/LibraryRoom').then((part) => part.LibraryRoom);
/** What was deleted. */
export const loadBinRoom = () => import('./bin/BinRoom').then((part) => part.BinRoom);
/** Copies of the store. */
export const loadBackupRoom = () => import('./backup/BackupRoom').then((part) => part.BackupRoom);
/** Where highlights and comparisons come in. */
export const loadImportRoom = () => import('./library/ImportRoom').then((part) => part.ImportRoom);

const LOADERS: Readonly<Record<Room, (() => Promise<unknown>) | null>> = {
  coverage: loadTopicRooms,
  question: loadTopicRooms,
  timeline: loadTopicRooms,
  report: loadTopicRooms,
  'side-by-side': loadTopicRooms,
  missing: loadTopicRooms,
  articles: loadArticlesRoom,
  article: loadArticleRoom,
  claims: loadClaimsRoom,
  topics: loadTopicsRoom,
  'new-topic': loadNewTopicRoom,
  'edit-topic': loadEditTopicRoom,
  library: loadLibraryRoom,
  bin: loadBinRoom,
  import: loadImportRoom,
  backup: loadBackupRoom,
  sync: loadSyncRoom,
  nowhere: null,
};

/** Loads a room beside the desk itself and not after it: the desk shows it then at once. */
export async function loadAhead(room: Room): Promise<void> {
  await LOADERS[room]?.();
}
