import type { annotating as english } from '../en/annotating';
import type { Translated } from '../translated';
import { editing } from './editing';

/** The texts of the toolbar at selected words and of the editor at a highlight: in the page, which carries no others. */
export const annotating: Translated<typeof english> = {
  ...editing,
  'toolbar.label': 'Destacar as palavras selecionadas',
  'toolbar.note': 'Nota',
  'toolbar.claim': 'Salvar como afirmação',
  'toolbar.more': 'Mais',
  'toolbar.without':
    'Também dá para destacar sem esta barra: com o botão direito, pelo teclado e pelo painel.',
  'toolbar.off': 'Desativar a barra',
  'toolbar.back': 'Voltar às cores',
  'toolbar.isOff':
    'A barra não aparece mais. O menu e o teclado continuam destacando; nas configurações você a traz de volta.',
  'toolbar.undo': 'Desfazer',
  'toolbar.close': 'Fechar',
  'note.label': 'Nota sobre as palavras selecionadas',
  'note.unsaved': 'Ainda não salva. O que você escreveu fica aqui até sair da página.',
  'note.kept': 'Sua nota não foi salva. Ela fica aqui até você sair da página.',
  'note.goOn': 'Continuar escrevendo',
  'claim.label': 'Salvar como afirmação',
  'claim.which': 'A que pergunta estas palavras respondem?',
  'claim.search': 'Buscar nas perguntas',
  'claim.loading': 'Procurando perguntas…',
  'claim.none': 'Nenhum tema que você segue faz perguntas ainda.',
  'claim.noAnswer':
    'Nenhuma pergunta aceita estas palavras como resposta. Busque uma para ver o que ela pergunta, ou selecione mais da frase.',
  'claim.noneFound': 'Nenhuma pergunta tem estas palavras.',
  'claim.unread': 'nenhuma resposta é lida nestas palavras',
  'claim.others': { one: '{n} outra pergunta', other: '{n} outras perguntas' },
  'claim.sayYourself': 'não é lida nestas palavras; você diria: {answer}',
  'claim.saved': 'Salva como afirmação.',
  'claim.undo': 'Desfazer o destaque',
  'editor.label': 'Destaque: {exact}',
  'editor.several': '{n} destaques se sobrepõem aqui',
  'editor.addNote': 'Adicionar nota',
  'editor.editNote': 'Editar a nota',
  'editor.delete': 'Excluir',
  'said.saved': 'Destacado: {colour}.',
  'said.deleted': 'Excluído.',
  'said.tryAgain': 'Tentar de novo',
  'said.notSaved': 'Não foi salvo. {why}',
  'said.noAnswer': 'O Crossread não respondeu. Se ele acabou de ser atualizado, recarregue a página.',
  'said.copy': 'Sua nota, para copiar:',
  'place.select': 'Selecione as palavras “{exact}”.',
  'place.here': 'Posicionar o destaque aqui',
  'place.placed': 'Posicionado.',
  'why.nothing': 'Primeiro selecione algumas palavras.',
  'why.noHighlight':
    'Nada está selecionado, e ainda não há destaques nesta página. Primeiro selecione algumas palavras.',
  'why.field':
    'O que se digita em um campo não pode ser destacado: não faz parte da página. Selecione palavras fora dele.',
  'why.editable':
    'Este texto está sendo escrito, e um destaque não duraria. Selecione palavras fora do editor.',
  'why.frame':
    'Estas palavras estão em um quadro de outro site, que o navegador não abre a ninguém. Abra o quadro em uma aba própria.',
  'why.hidden': 'Nenhuma das palavras selecionadas aparece na página. Selecione palavras visíveis.',
  'why.folded': 'Estas palavras estão em uma parte recolhida da página. Expanda-a para vê-las.',
  'why.tooFar':
    'Estas palavras estão além do primeiro milhão de caracteres da página, que é até onde ela é lida.',
};
