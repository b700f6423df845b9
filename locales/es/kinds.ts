import type { kinds as english } from '../en/kinds';
import type { Translated } from '../translated';

/** What sites that are never read are for (public/never-read.json); panel and settings carry them. */
export const kinds: Translated<typeof english> = {
  'kind.banking': 'bancos',
  'kind.payments': 'pagos y dinero',
  'kind.mail': 'correo',
  'kind.messages': 'mensajes y llamadas',
  'kind.health': 'salud',
  'kind.passwords': 'contraseñas',
  'kind.accounts': 'cuentas e inicio de sesión',
  'kind.government': 'servicios públicos',
  'kind.documents': 'sus documentos',
  'kind.dating': 'búsqueda de pareja',
};
