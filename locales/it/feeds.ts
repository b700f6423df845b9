import type { feeds as english } from '../en/feeds';
import type { Translated } from '../translated';

/** The texts of feeds of topics. */
export const feeds: Translated<typeof english> = {
  title: 'Feed di argomenti',
  help: 'C’è chi pubblica i propri argomenti come feed. Crossread chiede una volta al giorno se c’è qualcosa di nuovo, verifica chi l’ha firmato e lo mostra qui; che cosa importare lo decide chi legge. Il server del feed viene a sapere l’indirizzo di rete, e nient’altro.',
  none: 'Non si segue alcun feed.',
  follow: 'Segui un feed',
  address: 'Indirizzo del feed',
  addressHelp: 'Come in https://lantern.example/topics/',
  fingerprint: 'Impronta della sua chiave',
  fingerprintHelp:
    'Dieci gruppi di quattro cifre e lettere. Va presa altrove che da quel server: da una collega, da una lettera, dalle pagine di chi pubblica.',
  yes: 'Segui',
  asking: 'Richiesta al feed…',
  'mistake.not-an-address': 'Questo non è un indirizzo. Comincia con https://',
  'mistake.not-https': 'Chi sta in mezzo potrebbe leggere: l’indirizzo deve cominciare con https://',
  'mistake.has-credentials': 'Nell’indirizzo c’è un nome o una password. Un feed è pubblico: vanno tolti.',
  'mistake.has-query': 'Nell’indirizzo c’è un «?» o un «#», che nessun feed ha. Togliere ciò che segue.',
  'mistake.fingerprint': 'Un’impronta ha 40 cifre e lettere da a a f. Copiarla di nuovo.',
  signedBy: 'Firmato da «{name}», {fingerprint}',
  published: 'Pubblicato il {day}. Ultima richiesta: {moment}.',
  overdue:
    'Uno nuovo era promesso entro il {day}. O nessuno cura più questo feed, o il nuovo è trattenuto. Ciò che c’è già resta.',
  packs: 'Argomenti di «{title}»',
  'pack.new': 'versione {version}, non importata',
  'pack.update': 'versione {version}; presente la {before}',
  'pack.here': 'versione {version}, importata',
  look: 'Esamina',
  check: 'Chiedi ora',
  end: 'Non seguire più',
  'doing.bring': 'Recupero di «{title}»…',
  'done.bring': '«{title}» è pronto da esaminare.',
  'doing.check': 'Richiesta…',
  'done.new': 'C’è qualcosa di nuovo.',
  'done.nothing': 'Non c’è nulla di nuovo.',
  'doing.end': 'Un momento…',
  'done.end': '«{title}» non è più seguito. Ciò che è stato importato resta.',
  'done.follow': '«{title}» è seguito da ora in poi.',
  offline: 'Si lavora offline, quindi non si chiede nulla ad alcun server. Prima tornare online, qui sopra.',
  gone: 'Il feed non ha più questo argomento. Chiedergli ora.',
  'fault.unreachable': 'Il feed non è raggiungibile. Controllare l’indirizzo e la connessione, e riprovare.',
  'fault.not-there': 'A questo indirizzo non c’è alcun feed. Chiedere a chi l’ha dato.',
  'fault.busy': 'Il server del feed ha troppo da fare. Gli si richiede più tardi da sé.',
  'fault.closed':
    'Il server del feed vuole un nome e una password, e un feed è pubblico. Chiedere a chi lo cura.',
  'fault.server': 'Il server del feed ha un guasto suo. Gli si richiede più tardi da sé.',
  'fault.no-feed': 'Ciò che sta a questo indirizzo non è un feed, o è troncato. Chiedere a chi lo cura.',
  'fault.broken-signature':
    'La firma non è valida: è stato modificato dopo la firma, o per strada. Non se ne è preso nulla. Chiedere a chi cura il feed.',
  'fault.other-key':
    'È firmato con un’altra chiave, {fingerprint}, di cui nessuna conosciuta risponde. Non se ne è preso nulla. Chiedere a chi cura il feed; se la nuova chiave è giusta, seguire di nuovo il feed con quella.',
  'fault.no-signatures':
    'Questo browser non sa verificare le firme: servono Chrome o Edge 137 o Firefox 129. Aggiornarlo per seguire i feed.',
  'fault.rolled-back':
    'Il server mostra uno stato più vecchio di quello già visto. Non se ne è preso nulla. Se domani è ancora così, chiedere a chi cura il feed.',
  'fault.two-of-one':
    'Il server mostra un altro stato con un numero già visto: non a tutti si mostra lo stesso. Non se ne è preso nulla. Chiedere a chi cura il feed.',
  'fault.other-feed':
    'A questo indirizzo ora c’è un altro feed della stessa chiave. Non se ne è preso nulla.',
  'fault.ahead':
    'Ciò che c’è viene dal futuro: l’orologio di chi l’ha firmato, o quello di questo computer, è sbagliato. Non se ne è preso nulla.',
  'fault.other-pack':
    'Ciò che è arrivato non è ciò che nomina l’indice firmato: è stato modificato, o troncato per strada. Non se ne è preso nulla. Riprovare più tardi.',
};
