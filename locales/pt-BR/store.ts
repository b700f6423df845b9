import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'Um Crossread mais novo escreveu o que está guardado aqui',
  'newer.text':
    'Esta versão danificaria os dados, então eles ficam fechados e como estão. Atualize o Crossread, e tudo volta a aparecer. Até lá nada é lido nem guardado.',
  'blocked.title': 'Outra aba do Crossread mantém os dados abertos',
  'blocked.text':
    'Feche todas as outras abas e painéis laterais do Crossread; então os dados se abrem sozinhos.',
  'not-given.title': 'O navegador não dá armazenamento ao Crossread',
  'not-given.text':
    'Em algumas janelas anônimas, e onde dados de sites são proibidos, nada pode ser guardado. Abra o Crossread em uma janela normal, ou permita dados de sites nas configurações do navegador.',
  'full.title': 'Não há espaço para abrir os dados guardados',
  'full.text':
    'O disco, ou a parte dele que o navegador pode usar, está cheio. Abra espaço no disco e tente de novo. Nada seu foi excluído.',
  'damaged.title': 'Os dados guardados não abrem',
  'damaged.text':
    'O navegador diz: {reason}. Primeiro reinicie o navegador. Se ainda assim não abrirem, salve o que dá para ler deles.',
  'lost.title': 'O que o Crossread guardava sumiu',
  'lost.text':
    'Em {day} o navegador abriu um armazenamento vazio no lugar, como faz quando os arquivos estão danificados ou seus dados foram limpos.',
  'lost.copy':
    'Uma cópia de {date} estava em outro lugar e existe: volte a ela, e você terá o que estava guardado até então.',
  'lost.toCopy': 'Ver a cópia',
  'lost.noCopy':
    'Nenhuma cópia foi encontrada no outro lugar. Um arquivo de backup que você salvou traz tudo de volta até o dia dele.',
  'lost.restore': 'Restaurar um arquivo de backup',
  'lost.close': 'Já sei, não diga de novo',
  'nearly-full.title': 'O Crossread logo ficará sem espaço',
  'nearly-full.text':
    'Restam {left} para ele no disco, ou do que o navegador permite. Quando isso for ocupado, nada mais poderá ser guardado.',
  'nearly-full.see': 'Ver o que ocupa espaço e liberar',
  noRoom:
    'Não há mais espaço, e nada mudou. Libere espaço no disco e tente de novo. A seção Backup, na mesa, diz o que ocupa espaço aqui.',
  toRescue: 'O que dá para fazer',
  'broke.title': 'Não é possível mostrar esta parte',
  'broke.text':
    'O Crossread falhou nela. Nada seu foi alterado por isso. Tente de novo; se falhar outra vez, vá para outra parte, salve um backup e nos informe estas palavras:',
  'broke.backup': 'Abrir Backup',
  tryAgain: 'Tentar de novo',
  titleAndText: '{title}. {text}',
};
