import type { provenance as english } from '../en/provenance';
import type { Translated } from '../translated';

/** What of syncing is said outside its room. */
export const provenance: Translated<typeof english> = {
  room: 'Sincronização',
  saidBy: 'Dito por',
  onlyHere: 'Ninguém sabe disso ainda: não saiu deste dispositivo.',
  who: '{user}, {device}',
  whoHere: '{user}, {device} (este dispositivo)',
  unknownDevice: 'um dispositivo que não disse seu nome',
  outweighed: 'dito de outra forma depois',
  'did.article': 'Dados de uma matéria corrigidos',
  'did.article.reading': 'Matéria lida',
  'did.article.gone': 'Matéria excluída',
  'did.claim': 'Afirmação alterada',
  'did.claim.base': 'Afirmação adicionada',
  'did.claim.gone': 'Afirmação excluída',
  'did.curation': 'Avaliação de uma afirmação',
  'did.curation.confirmed': 'Afirmação confirmada',
  'did.curation.corrected': 'Afirmação corrigida',
  'did.curation.rejected': 'Afirmação rejeitada',
  'did.curation.merged': 'Afirmação unida a outra',
  'did.curation.none': 'Avaliação de uma afirmação retirada',
  'did.annotation': 'Destaque alterado',
  'did.annotation.base': 'Palavras destacadas',
  'did.annotation.note': 'Nota escrita',
  'did.annotation.deleted': 'Destaque posto na lixeira',
  'did.annotation.gone': 'Destaque excluído',
  'did.topic': 'Tema alterado',
  'did.topic.gone': 'Tema excluído',
  'did.device': 'Dispositivo nomeado',
};
