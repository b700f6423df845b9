import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: 'Feeds de tópicos',
  help: 'Há quem publique seus tópicos como feed. O Crossread pergunta uma vez por dia se há algo novo, verifica quem assinou e mostra aqui; o que é importado é você quem diz. O servidor do feed fica sabendo do seu endereço de rede, e de mais nada.',
  none: 'Você não segue nenhum feed.',
  follow: 'Seguir um feed',
  address: 'Endereço do feed',
  addressHelp: 'Como em https://lantern.example/topics/',
  fingerprint: 'Impressão digital da chave',
  fingerprintHelp:
    'Dez grupos de quatro algarismos e letras. Obtenha-a em outro lugar que não esse servidor: uma colega, uma carta, as páginas de quem publica.',
  yes: 'Seguir',
  asking: 'Perguntando ao feed…',
  'mistake.not-an-address': 'Isto não é um endereço. Ele começa com https://',
  'mistake.not-https': 'Quem estiver no caminho poderia ler: o endereço tem de começar com https://',
  'mistake.has-credentials': 'Há um nome ou uma senha no endereço. Um feed é público: retire-os.',
  'mistake.has-query': 'Há um “?” ou “#” no endereço, o que nenhum feed tem. Retire o que vem depois.',
  'mistake.fingerprint': 'Uma impressão digital tem 40 algarismos e letras de a a f. Copie-a de novo.',
  signedBy: 'Assinado por “{name}”, {fingerprint}',
  published: 'Publicado em {day}. Última pergunta: {moment}.',
  overdue:
    'Um novo estava prometido até {day}. Ou ninguém mais cuida deste feed, ou o que é novo está retido. O que você tem fica.',
  packs: 'Tópicos de “{title}”',
  'pack.new': 'versão {version}, não importada',
  'pack.update': 'versão {version}; você tem a {before}',
  'pack.here': 'versão {version}, importada',
  look: 'Examinar',
  check: 'Perguntar agora',
  end: 'Deixar de seguir',
  'doing.bring': 'Obtendo “{title}”…',
  'done.bring': '“{title}” está aqui para ser examinado.',
  'doing.check': 'Perguntando…',
  'done.new': 'Há algo novo.',
  'done.nothing': 'Não há nada novo.',
  'doing.end': 'Um momento…',
  'done.end': '“{title}” não é mais seguido. O que você importou fica.',
  'done.follow': '“{title}” é seguido de agora em diante.',
  offline:
    'Você está trabalhando offline, então nada é perguntado a nenhum servidor. Primeiro fique online, acima.',
  gone: 'O feed não tem mais este tópico. Pergunte agora.',
  'fault.unreachable': 'Não foi possível alcançar o feed. Verifique o endereço e a conexão e tente de novo.',
  'fault.not-there': 'Não há nenhum feed neste endereço. Pergunte a quem o passou.',
  'fault.busy':
    'O servidor do feed tem coisas demais a fazer. Ele é perguntado de novo mais tarde, por si só.',
  'fault.closed':
    'O servidor do feed quer um nome e uma senha, e um feed é público. Pergunte a quem cuida dele.',
  'fault.server': 'O servidor do feed tem uma falha própria. Ele é perguntado de novo mais tarde, por si só.',
  'fault.no-feed': 'O que está neste endereço não é um feed, ou foi cortado. Pergunte a quem cuida dele.',
  'fault.broken-signature':
    'A assinatura não confere: ele foi alterado depois de assinado, ou no caminho. Nada dele foi aceito. Pergunte a quem cuida do feed.',
  'fault.other-key':
    'Está assinado com outra chave, {fingerprint}, pela qual nenhuma que você conhece responde. Nada dele foi aceito. Pergunte a quem cuida do feed; se a nova chave estiver certa, siga o feed de novo com ela.',
  'fault.no-signatures':
    'Este navegador não sabe verificar assinaturas: é preciso Chrome ou Edge 137 ou Firefox 129. Atualize-o para seguir feeds.',
  'fault.rolled-back':
    'O servidor mostra um estado mais antigo do que o que você já viu. Nada dele foi aceito. Se amanhã ainda for assim, pergunte a quem cuida do feed.',
  'fault.two-of-one':
    'O servidor mostra outro estado com um número que você já viu: nem todos recebem o mesmo. Nada dele foi aceito. Pergunte a quem cuida do feed.',
  'fault.other-feed': 'Neste endereço há agora outro feed da mesma chave. Nada dele foi aceito.',
  'fault.ahead':
    'O que está lá vem do futuro: o relógio de quem assinou, ou o desta máquina, está errado. Nada dele foi aceito.',
  'fault.other-pack':
    'O que veio não é o que o índice assinado cita: foi alterado, ou cortado no caminho. Nada dele foi aceito. Tente de novo mais tarde.',
};
