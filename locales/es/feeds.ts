import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: 'Canales de temas',
  help: 'Hay quien publica sus temas como canal. Crossread pregunta una vez al día si hay algo nuevo, comprueba quién lo firmó y lo muestra aquí; qué se importa lo dice usted. El servidor del canal conoce su dirección de red, y nada más.',
  none: 'No sigue ningún canal.',
  follow: 'Seguir un canal',
  address: 'Dirección del canal',
  addressHelp: 'Como en https://lantern.example/topics/',
  fingerprint: 'Huella de su clave',
  fingerprintHelp:
    'Diez grupos de cuatro cifras y letras. Tómela de otro lugar que ese servidor: una colega, una carta, las páginas propias de quien publica.',
  yes: 'Seguir',
  asking: 'Preguntando al canal…',
  'mistake.not-an-address': 'Esto no es una dirección. Empieza por https://',
  'mistake.not-https': 'Quien esté en el camino podría leerlo: la dirección tiene que empezar por https://',
  'mistake.has-credentials': 'En la dirección hay un nombre o una contraseña. Un canal es público: quítelos.',
  'mistake.has-query': 'En la dirección hay un «?» o «#», que ningún canal tiene. Quite lo que sigue.',
  'mistake.fingerprint': 'Una huella tiene 40 cifras y letras de la a a la f. Cópiela de nuevo.',
  signedBy: 'Firmado por «{name}», {fingerprint}',
  published: 'Publicado el {day}. Se preguntó por última vez: {moment}.',
  overdue:
    'Se prometió uno nuevo hasta el {day}. O nadie mantiene ya este canal, o se retiene lo nuevo. Lo que tiene se queda.',
  packs: 'Temas de «{title}»',
  'pack.new': 'versión {version}, sin importar',
  'pack.update': 'versión {version}; usted tiene la {before}',
  'pack.here': 'versión {version}, importada',
  look: 'Examinar',
  check: 'Preguntar ahora',
  end: 'Dejar de seguir',
  'doing.bring': 'Obteniendo «{title}»…',
  'done.bring': '«{title}» está aquí para examinarlo.',
  'doing.check': 'Preguntando…',
  'done.new': 'Hay algo nuevo.',
  'done.nothing': 'No hay nada nuevo.',
  'doing.end': 'Un momento…',
  'done.end': 'Ya no se sigue «{title}». Lo que importó se queda.',
  'done.follow': 'Desde ahora se sigue «{title}».',
  offline: 'Trabaja sin conexión, así que no se pregunta a ningún servidor. Conéctese primero arriba.',
  gone: 'El canal ya no tiene este tema. Pregúntele ahora.',
  'fault.unreachable':
    'No se puede llegar al canal. Compruebe la dirección y la conexión, e inténtelo de nuevo.',
  'fault.not-there': 'En esta dirección no hay ningún canal. Pregunte a quien se la dio.',
  'fault.busy': 'El servidor del canal tiene demasiado que hacer. Se le pregunta más tarde por sí solo.',
  'fault.closed':
    'El servidor del canal pide un nombre y una contraseña, y un canal es público. Pregunte a quien lo mantiene.',
  'fault.server': 'El servidor del canal tiene un fallo propio. Se le pregunta más tarde por sí solo.',
  'fault.no-feed':
    'Lo que hay en esta dirección no es un canal, o está cortado. Pregunte a quien lo mantiene.',
  'fault.broken-signature':
    'La firma no es válida: se modificó después de firmarlo, o por el camino. No se tomó nada. Pregunte a quien mantiene el canal.',
  'fault.other-key':
    'Está firmado con otra clave, {fingerprint}, por la que no responde ninguna que usted conozca. No se tomó nada. Pregunte a quien mantiene el canal; si la nueva clave es correcta, siga el canal de nuevo con ella.',
  'fault.no-signatures':
    'Este navegador no puede comprobar firmas: hace falta Chrome o Edge 137 o Firefox 129. Actualícelo para seguir canales.',
  'fault.rolled-back':
    'El servidor muestra un estado más antiguo que el que ya ha visto. No se tomó nada. Si mañana sigue así, pregunte a quien mantiene el canal.',
  'fault.two-of-one':
    'El servidor muestra otro estado con un número que ya ha visto: no se muestra lo mismo a todos. No se tomó nada. Pregunte a quien mantiene el canal.',
  'fault.other-feed': 'En esta dirección hay ahora otro canal de la misma clave. No se tomó nada.',
  'fault.ahead':
    'Lo que hay viene del futuro: el reloj de quien lo firmó, o el de este equipo, está mal. No se tomó nada.',
  'fault.other-pack':
    'Lo que llegó no es lo que nombra el índice firmado: se modificó, o se cortó por el camino. No se tomó nada. Inténtelo más tarde.',
};
