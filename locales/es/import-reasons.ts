import type { importReasons as english } from '../en/import-reasons';
import type { Translated } from '../translated';

/** Why a record of a file that is imported is refused, merged or left alone, and where in the file it stands. What is put in is never inflected. */
export const importReasons: Translated<typeof english> = {
  file: 'el archivo',
  fileEnd: 'el final del archivo, tras {length} caracteres',
  line: 'línea {line}',
  placed: '{at}: {why}',
  empty: 'El archivo está vacío. Expórtelo de nuevo.',
  noJson:
    'El archivo no es JSON. Elija un archivo que Crossread, Hypothesis u otra herramienta de anotación haya exportado como JSON o JSON-LD.',
  cutOff:
    'El archivo termina a la mitad: no se escribió o descargó hasta el final. Expórtelo o descárguelo de nuevo; no se ha tomado nada de él.',
  broken:
    'El archivo incumple aquí las reglas de JSON. Expórtelo de nuevo, o corrija este punto si se editó a mano; no se ha tomado nada de él.',
  noAnnotations:
    'El archivo no contiene anotaciones. Elija uno que Crossread, Hypothesis u otra herramienta de anotación haya exportado como JSON o JSON-LD.',
  elsewhere:
    'El archivo solo dice dónde hay más anotaciones; Crossread no busca nada en la red. Guarde ese archivo e impórtelo también.',
  newerFormat:
    'Lo exportó un Crossread más reciente (formato {format}; este lee {own}). Actualice Crossread e impórtelo de nuevo.',
  noFormat: 'La versión de su formato debería ser {own} y es una que nunca se escribió. Expórtelo de nuevo.',
  mereValue: 'No es una anotación, sino un simple valor. Quítelo del archivo.',
  unknownKind:
    'No es una anotación del W3C (no tiene tipo «Annotation») ni de Hypothesis (no tiene «uri» con destino o texto).',
  twice: 'Está dos veces: lo mismo figura en {at} y se toma de allí.',
  idTaken:
    'Otro registro, en {at}, tiene el mismo identificador y se toma; dos no pueden tener el mismo. Dé a este uno propio e impórtelo de nuevo.',
  idTakenInList:
    'Otro registro de la lista tiene el mismo identificador y se toma. Dé a este uno propio e impórtelo de nuevo.',
  noWebAddress:
    'Su página tiene la dirección «{address}», que no es de la web (http:// o https://), así que nunca podría encontrarse de nuevo. Corríjala en el archivo e impórtelo de nuevo.',
  notHarmless:
    'Su dirección «{address}» no es una página de la web. Corríjala en el archivo e impórtelo de nuevo.',
  nothingToKeep:
    'No tiene palabras citadas, ni nota, ni etiquetas: no hay nada que conservar. Expórtelo con un TextQuoteSelector, si la otra herramienta puede.',
  noTarget: 'No tiene destino: no dice de qué página trata.',
  targetNoAddress: 'Su destino no es una dirección ni la tiene: no dice de qué página trata.',
  otherContext:
    'Su @context no es el de Web Annotation ({context}), así que sus palabras pueden significar otra cosa.',
  longNote:
    'Su nota tiene {length} caracteres, de {most} como máximo. Repártala en varias e impórtelo de nuevo.',
  longTag:
    'Una de sus etiquetas tiene {length} caracteres, de {most} como máximo. Acórtela e impórtelo de nuevo.',
  longText:
    'Uno de sus textos tiene {length} caracteres, de {most} como máximo. Acórtelo e importe el archivo de nuevo.',
  wrongPart:
    'En «{part}» se esperaba {expected} y hay {received}. Corríjalo en el archivo e impórtelo de nuevo.',
  wrongRecord: 'Se esperaba {expected} y hay {received}. Corríjalo en el archivo e impórtelo de nuevo.',
  somethingElse: 'otra cosa',
  finiteNumber: 'un número finito',
  wantsText: '«{part}» debería ser un texto. Corríjalo en el archivo e impórtelo de nuevo.',
  wantsTexts: '«{part}» debería ser una lista de textos. Corríjalo en el archivo e impórtelo de nuevo.',
  wantsOneText: '«{part}» debería ser un solo texto. Corríjalo en el archivo e impórtelo de nuevo.',
  wantsOneBodyText:
    'Un «value» de su body debería ser un solo texto. Corríjalo en el archivo e impórtelo de nuevo.',
  wantsOneAddress: '«{part}» debería ser una sola dirección. Corríjalo en el archivo e impórtelo de nuevo.',
  strayArticle: 'Su artículo, «{article}», no está entre los tomados del archivo.',
  otherTopic: 'Es de otro tema, «{topic}».',
  noDate: '«{date}» no es la fecha de un día que exista. El artículo se toma sin ella.',
  nowhere:
    'No dice con palabras qué se afirma ni en qué página de la web: necesita un texto y un «appearance» con dirección.',
  fitsNothing:
    'No se toma: no responde a ninguna pregunta de los temas de aquí, o no nombra el suceso. Si debiera, guárdelo a mano como afirmación: abra su página y seleccione las palabras.',
  noQuestion: 'El tema no tiene la pregunta «{question}». Corríjalo en el archivo e impórtelo de nuevo.',
  noQuestionHere:
    'La versión del tema aquí, {here}, no tiene la pregunta «{question}»; el archivo se hizo con la versión {version}. Importe esa versión y después el archivo de nuevo.',
  noAnswer: '{why} Corríjalo en el archivo e impórtelo de nuevo.',
  noAnswerHere: '{why} El archivo se hizo con la versión {version} del tema; aquí es {here}.',
  otherType: 'La pregunta «{question}» pide otra cosa – pedido: {asked}, dado: {given}.',
  'type.quantity': 'número',
  'type.date': 'fecha',
  'type.time': 'hora',
  'type.place': 'lugar',
  'type.choice': 'opción',
  'type.statement': 'sí o no',
  otherUnit: 'La pregunta «{question}» pide otra unidad – pedido: {asked}, dado: {given}.',
  noTime: 'Su hora no es de un día: minutos desde medianoche de 0 a 1439, el primero no después del último.',
  noPlace: 'El tema no conoce el lugar «{place}».',
  noOption: 'La pregunta «{question}» no tiene la respuesta «{option}» para elegir.',
  noFigure: 'No da ninguna cifra.',
  boundsSwapped: 'Su límite inferior, {min}, está por encima del superior, {max}.',
  figureTooGreat: 'Su cifra {figure} supera {most}, la mayor que se acepta.',
  figureBelowNaught: 'Su cifra {figure} es menor que cero.',
  dayOutside: 'Su día {day} está fuera de los años {first} a {last}, cuyos días se aceptan.',
  noDay: 'Su día {day} no es de ningún calendario.',
  daysSwapped: 'Su último día, {to}, va antes que el primero, {from}.',
  daysTooFar: 'De {from} a {to} hay más de 200 años; un periodo tan amplio coincide con todo.',
  here: 'Ya está aquí.',
  saidHere:
    'Las mismas palabras de esta página ya están guardadas, con la misma nota y las mismas etiquetas.',
  saidAgain:
    'El archivo tiene otra vez las mismas palabras de esta página, con la misma nota y las mismas etiquetas.',
  deletedThere: 'Se eliminó allí después: va a la papelera.',
  changedThere: 'Se cambió allí después de eliminarse aquí: sale de la papelera.',
  newerHere:
    'El suyo es más reciente y se queda; lo que dice el archivo se conserva con sus versiones anteriores.',
  sameLater: 'El archivo lo tiene con un cambio posterior; color, nota y etiquetas siguen igual.',
  newerThere:
    'El archivo tiene una versión más reciente; lo que dice la suya se conserva con sus versiones anteriores.',
};
