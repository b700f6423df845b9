import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. */
export const importReasons: Translated<typeof english> = {
  file: 'o arquivo',
  fileEnd: 'o fim do arquivo (caracteres lidos: {length})',
  line: 'linha {line}',
  placed: '{at}: {why}',

  empty: 'O arquivo está vazio. Exporte-o de novo.',
  noJson:
    'O arquivo não é JSON. Escolha um arquivo exportado como JSON ou JSON-LD pelo Crossread, pelo Hypothesis ou por outro programa de anotações.',
  cutOff:
    'O arquivo termina no meio: não foi gravado ou baixado até o fim. Exporte-o ou baixe-o de novo; nada dele foi aproveitado.',
  broken:
    'Aqui o arquivo não segue as regras do JSON. Exporte-o de novo ou, se foi editado à mão, corrija este ponto; nada dele foi aproveitado.',
  noAnnotations:
    'O arquivo não contém anotações. Escolha um exportado como JSON ou JSON-LD pelo Crossread, pelo Hypothesis ou por outro programa de anotações.',
  elsewhere:
    'O arquivo só diz onde estão outras anotações; o Crossread não busca nada na rede. Salve aquele arquivo e importe-o também.',

  newerFormat:
    'Foi exportado por um Crossread mais novo (formato {format}; este lê o formato {own}). Atualize o Crossread e importe de novo.',
  noFormat: 'A versão do formato deveria ser {own}; a indicada nunca existiu. Exporte de novo.',
  mereValue: 'Não é uma anotação, só um valor. Tire-o do arquivo.',
  unknownKind:
    'Não é uma anotação do W3C (falta o tipo “Annotation”) nem do Hypothesis (falta um “uri” com um target ou texto).',
  twice: 'Aparece duas vezes: a mesma está em outro ponto ({at}) e é importada de lá.',
  idTaken:
    'Outra anotação ({at}) tem o mesmo id e é importada; duas não podem ter o mesmo id. Dê a esta um id próprio e importe de novo.',
  idTakenInList:
    'Outro registro da lista tem o mesmo id e é importado. Dê a este um id próprio e importe de novo.',
  noWebAddress:
    'A página tem o endereço “{address}”, que não é da web (http:// ou https://) e nunca poderia ser reencontrado. Corrija o endereço no arquivo e importe de novo.',
  notHarmless:
    'O endereço “{address}” não é de uma página da web. Corrija o endereço no arquivo e importe de novo.',
  nothingToKeep:
    'Não tem palavras citadas, nota nem etiquetas: não há nada a guardar. Exporte com um TextQuoteSelector, se o outro programa permitir.',
  noTarget: 'Não tem target: não diz de que página trata.',
  targetNoAddress: 'O target não é um endereço nem tem um: não diz de que página trata.',
  otherContext:
    'O @context não é o das Web Annotations ({context}); as palavras podem ter outro significado.',
  longNote: 'Caracteres da nota: {length}; o máximo é {most}. Divida-a em várias e importe de novo.',
  longTag: 'Caracteres de uma das etiquetas: {length}; o máximo é {most}. Encurte-a e importe de novo.',
  longText:
    'Caracteres de um dos textos: {length}; o máximo é {most}. Encurte-o e importe o arquivo de novo.',

  wrongPart:
    'A parte “{part}” deveria ser {expected}, mas é {received}. Corrija no arquivo e importe de novo.',
  wrongRecord: 'Deveria ser {expected}, mas é {received}. Corrija no arquivo e importe de novo.',
  somethingElse: 'outra coisa',
  finiteNumber: 'um número finito',
  wantsText: '“{part}” deveria ser um texto. Corrija no arquivo e importe de novo.',
  wantsTexts: '“{part}” deveria ser uma lista de textos. Corrija no arquivo e importe de novo.',
  wantsOneText: '“{part}” deveria ser um só texto. Corrija no arquivo e importe de novo.',
  wantsOneBodyText: 'Um “value” do body deveria ser um só texto. Corrija no arquivo e importe de novo.',
  wantsOneAddress: '“{part}” deveria ser um só endereço. Corrija no arquivo e importe de novo.',

  strayArticle: 'A matéria “{article}” não está entre as importadas do arquivo.',
  otherTopic: 'É sobre outro tema, “{topic}”.',
  noDate: '“{date}” não é a data de um dia que exista. A matéria é importada sem ela.',
  nowhere:
    'Não diz em palavras o que se afirma nem em que página da web: precisa de um texto e de uma “appearance” com endereço.',
  fitsNothing:
    'Não importada: não responde a nenhuma pergunta dos temas daqui, ou não cita o evento. Se deveria, salve-a à mão como afirmação: abra a página e selecione as palavras.',
  noQuestion: 'O tema não tem a pergunta “{question}”. Corrija no arquivo e importe de novo.',
  noQuestionHere:
    'A versão do tema aqui, {here}, não tem a pergunta “{question}”; o arquivo foi feito com a versão {version}. Traga essa versão e importe o arquivo de novo.',
  noAnswer: '{why} Corrija no arquivo e importe de novo.',
  noAnswerHere: '{why} O arquivo foi feito com a versão {version} do tema; a daqui é {here}.',

  otherType: 'Resposta de outro tipo. Pergunta “{question}”: {asked}; arquivo: {given}.',
  'type.quantity': 'quantidade',
  'type.date': 'data',
  'type.time': 'hora',
  'type.place': 'lugar',
  'type.choice': 'escolha',
  'type.statement': 'sim ou não',
  otherUnit: 'A pergunta “{question}” conta em “{asked}”, não em “{given}”.',
  noTime:
    'A hora não é de um dia: minutos desde a meia-noite, de 0 a 1.439, o primeiro não depois do último.',
  noPlace: 'O tema não conhece o lugar “{place}”.',
  noOption: 'A pergunta “{question}” não tem a resposta “{option}” para escolher.',
  noFigure: 'Não dá nenhum número.',
  boundsSwapped: 'O limite inferior, {min}, está acima do superior, {max}.',
  figureTooGreat: 'O número {figure} passa de {most}, o maior que se aceita.',
  figureBelowNaught: 'O número {figure} é menor que zero.',
  dayOutside: 'O dia {day} está fora dos anos aceitos, de {first} a {last}.',
  noDay: 'O dia {day} não existe no calendário.',
  daysSwapped: 'O último dia, {to}, vem antes do primeiro, {from}.',
  daysTooFar: 'De {from} a {to} são mais de 200 anos; um período tão longo concorda com tudo.',

  here: 'Já está aqui.',
  saidHere: 'As mesmas palavras desta página já estão salvas, com a mesma nota e as mesmas etiquetas.',
  saidAgain:
    'O arquivo traz mais uma vez as mesmas palavras desta página, com a mesma nota e as mesmas etiquetas.',
  deletedThere: 'Foi apagado lá depois: vai para a lixeira.',
  changedThere: 'Foi alterado lá depois de apagado aqui: sai da lixeira.',
  newerHere: 'O daqui é mais novo e fica; o que o arquivo diz é guardado entre as versões anteriores.',
  sameLater: 'O arquivo o traz como foi alterado mais tarde; cor, nota e etiquetas continuam iguais.',
  newerThere: 'O arquivo tem uma versão mais nova; o que diz o daqui é guardado entre as versões anteriores.',
};
