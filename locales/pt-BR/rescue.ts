import type { rescue as english } from '../en/rescue';
import type { Translated } from '../translated';

/** What the rescue page says. */
export const rescue: Translated<typeof english> = {
  trying: 'Abrindo os dados guardados…',
  rescueTitle: 'Crossread: resgate',
  open: 'Os dados estão abertos',
  openText:
    'Não há nada de errado com eles. Mesmo assim você pode salvar um arquivo com tudo, ou seguir adiante.',
  anew: 'O armazenamento está vazio e aberto',
  anewText:
    'O que havia nele foi excluído. De agora em diante o Crossread guarda o que você faz. As cópias mais recentes estão na mesa, em Backup, onde também dá para restaurar um arquivo que você salvou.',
  toDesk: 'Ir para a mesa',
  'save.title': 'Salvar o que dá para ler',
  'save.text':
    'Tudo é lido fora do caminho habitual, registro por registro, e gravado em um arquivo de backup. O que não dá para ler fica de fora e é contado. Os dados guardados ficam como estão.',
  'save.do': 'Salvar o que dá para ler',
  'save.doing': 'Lendo {table}: {n} registros até agora',
  'save.done': { one: '{n} registro foi salvo em {file}.', other: '{n} registros foram salvos em {file}.' },
  'save.lost': {
    one: '{n} registro não pôde ser lido e não está no arquivo:',
    other: '{n} registros não puderam ser lidos e não estão no arquivo:',
  },
  'save.whole': 'Todos os registros puderam ser lidos.',
  'save.cut': 'Não dá para saber quantos mais havia em “{table}”.',
  'save.none': 'Não há aqui dados guardados que possam ser lidos.',
  'save.failed': 'Nada pôde ser salvo: {reason}. Reinicie o navegador e tente de novo.',
  'copies.title': 'Cópias feitas automaticamente',
  'copies.text':
    'Elas também estão nos dados guardados. Uma que possa ser lida é um arquivo de backup inteiro do seu dia.',
  'copies.save': 'Salvar a cópia de {day}',
  'copies.unreadable': 'Não é possível ler a cópia de {day}.',
  'empty.title': 'Começar com um armazenamento vazio',
  'empty.text':
    'Exclui o que o Crossread guarda neste computador: matérias, destaques, notas e temas. Suas configurações ficam. As cópias mais recentes estão em outro lugar: continuam lá depois, na mesa, em Backup, onde também dá para restaurar um arquivo que você salvou.',
  'empty.newer': 'Um arquivo salvo aqui foi escrito por um Crossread mais novo, e só ele o restaura.',
  'empty.unsaved': 'Nada foi salvo em arquivo ainda.',
  'empty.do': 'Começar com um armazenamento vazio',
  'empty.ask': 'Excluir tudo o que está guardado aqui? Não dá para desfazer.',
  'empty.confirm': 'Excluir e começar de novo',
  'empty.keep': 'Manter',
  'empty.doing': 'Excluindo…',
  'empty.blocked': 'Feche todas as outras abas e painéis laterais do Crossread; então continua.',
  'empty.failed': 'Não foi possível excluir: {reason}. Reinicie o navegador e tente de novo.',
  'table.articles': 'matérias',
  'table.snapshots': 'textos de matérias',
  'table.claims': 'afirmações',
  'table.curations': 'correções suas',
  'table.topics': 'temas',
  'table.annotations': 'destaques',
  'table.drafts': 'temas inacabados',
  'table.bin': 'lixeira',
  'table.binnedRows': 'conteúdo da lixeira',
};
