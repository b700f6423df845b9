import type { EventKind } from './event-kinds/event-kind';
import { CONTESTS } from './event-kinds/contests';
import { DISASTERS } from './event-kinds/disasters';
import { ENCOUNTERS } from './event-kinds/encounters';
import { INCIDENTS } from './event-kinds/incidents';
import { OCCASIONS } from './event-kinds/occasions';

/** Kinds of events and the words for them, by language. Of two that a text speaks of as much, the one that stands first counts. */
export const EVENT_KINDS: readonly EventKind[] = [
  ...ENCOUNTERS,
  ...CONTESTS,
  ...DISASTERS,
  ...INCIDENTS,
  ...OCCASIONS,
];

/** Words for an event whose kind is not known. */
export const ANY_EVENT: EventKind = {
  id: 'event',
  label: {
    en: 'Event',
    es: 'Suceso',
    fr: 'Événement',
    de: 'Ereignis',
    it: 'Evento',
    pt: 'Evento',
    ru: 'Событие',
    ko: '사건',
  },
  nouns: {
    en: 'event|incident|case|affair',
    es: 'suceso|evento|acto|incidente|caso',
    fr: 'événement|incident|affaire',
    de: 'Ereignis*|Veranstaltung*|Vorfall*|Fall',
    it: 'evento|fatto|incidente|caso',
    pt: 'evento|incidente|caso',
    ru: 'событи*|мероприяти*|инцидент*|дел*',
    ko: '사건|행사|사태',
  },
  verbs: {
    en: 'happened|took place|began|started|held|announced',
    es: 'ocurri*|suced*|empez*|comenz*|celebr*|anunci*',
    fr: 'produi*|eu lieu|commenc*|début*|annonc*',
    de: 'geschah|fand|stattfind*|stattgefunden|begann|ereignet*|angekündigt',
    it: 'avven*|accadut*|inizi*|svol*|annunci*',
    pt: 'ocorr*|acontec*|começ*|realiz*|anunci*',
    ru: 'произошл*|произошел|состоял*|начал*|прошёл|прошел|объявил*',
    ko: '발생|열렸|시작|발표',
  },
  shape: 'named',
  isPlanned: true,
  recurs: false,
};
