import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Синхронизация',
  saidBy: 'Кто это сказал',
  onlyHere: 'Об этом ещё никто не знает: оно не покидало это устройство.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (это устройство)',
  unknownDevice: 'устройство, которое не назвало себя',
  outweighed: 'позже сказано иначе',
  'did.article': 'Исправлены сведения о статье',
  'did.article.reading': 'Прочитана статья',
  'did.article.gone': 'Удалена статья',
  'did.claim': 'Изменено утверждение',
  'did.claim.base': 'Добавлено утверждение',
  'did.claim.gone': 'Удалено утверждение',
  'did.curation': 'Отзыв об утверждении',
  'did.curation.confirmed': 'Утверждение подтверждено',
  'did.curation.corrected': 'Утверждение исправлено',
  'did.curation.rejected': 'Утверждение отклонено',
  'did.curation.merged': 'Утверждение объединено с другим',
  'did.curation.none': 'Отзыв об утверждении отменён',
  'did.annotation': 'Изменена выписка',
  'did.annotation.base': 'Сделана выписка',
  'did.annotation.note': 'Написана заметка',
  'did.annotation.deleted': 'Выписка положена в корзину',
  'did.annotation.gone': 'Удалена выписка',
  'did.topic': 'Изменена тема',
  'did.topic.gone': 'Удалена тема',
  'did.device': 'Устройство получило имя',
};
