import type { store as english } from '../en/store';
import type { Translated } from '../translated';

/** What is said wherever the store does not open, is gone or nearly full: in every part, so what the rescue page says is elsewhere (en-rescue.ts). */
export const store: Translated<typeof english> = {
  'newer.title': 'Un Crossread más reciente escribió lo que se conserva aquí',
  'newer.text':
    'Esta versión lo dañaría, así que queda cerrado y como está. Actualice Crossread y todo volverá a estar. Hasta entonces no se lee ni se conserva nada.',
  'blocked.title': 'Otra pestaña de Crossread tiene abierta la base de datos',
  'blocked.text':
    'Cierre todas las demás pestañas y paneles laterales de Crossread; la base de datos se abrirá entonces sola.',
  'not-given.title': 'El navegador no da almacenamiento a Crossread',
  'not-given.text':
    'En algunas ventanas privadas, y donde los datos de sitios están prohibidos, no se puede conservar nada. Abra Crossread en una ventana normal, o permita los datos de sitios en los ajustes del navegador.',
  'full.title': 'No hay espacio para abrir la base de datos',
  'full.text':
    'El disco, o la parte que el navegador puede usar, está lleno. Haga espacio e inténtelo de nuevo. No se ha eliminado nada suyo.',
  'damaged.title': 'La base de datos no se abre',
  'damaged.text':
    'El navegador indica: {reason}. Reinicie primero el navegador. Si aun así no se abre, guarde lo que se pueda leer de ella.',
  'lost.title': 'Lo que Crossread conservaba ha desaparecido',
  'lost.text':
    'El {day}, el navegador abrió en su lugar una base de datos vacía, como hace cuando sus archivos están dañados o se han borrado sus datos.',
  'lost.copy':
    'Había una copia del {date} en otro lugar y está ahí: vuelva a ella y tendrá lo que se conservaba hasta entonces.',
  'lost.toCopy': 'Ver la copia',
  'lost.noCopy':
    'No se ha encontrado ninguna copia en el otro lugar. Una copia de seguridad guardada en un archivo recupera todo hasta su día.',
  'lost.restore': 'Restaurar una copia de seguridad',
  'lost.close': 'Entendido, no repetirlo',
  'nearly-full.title': 'Pronto Crossread no tendrá espacio',
  'nearly-full.text':
    'Le quedan {left} en el disco, o de lo que permite el navegador. Cuando se ocupe, no se podrá conservar nada más.',
  'nearly-full.see': 'Ver qué ocupa espacio y liberar algo',
  noRoom:
    'No queda espacio y nada ha cambiado. Libere espacio en el disco e inténtelo de nuevo. En la mesa de trabajo, «Copia de seguridad» dice qué ocupa espacio aquí.',
  toRescue: 'Qué se puede hacer',
  'broke.title': 'Esta parte no se puede mostrar',
  'broke.text':
    'Crossread ha fallado en ella. No ha cambiado nada suyo por eso. Inténtelo de nuevo; si vuelve a fallar, vaya a otra parte, guarde una copia de seguridad y comunique estas palabras:',
  'broke.backup': 'Abrir la copia de seguridad',
  titleAndText: '{title}. {text}',
  tryAgain: 'Reintentar',
};
