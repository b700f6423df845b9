import { fold } from '../../text/fold';
import { wordSet } from '../../text/word-set';

/** Words of a name that an event has: "Harbour City Marathon", "Copa de Valdemora". Folded, all languages. */
export const EVENT_NAMES = wordSet(
  fold(
    'marathon maratón maratona marathons stadtmarathon halbmarathon triathlon regatta festival festivals carnival carnaval karneval cup open championship championships games expo fair ' +
      'grand-prix prix rally forum summit conference congress convention derby masters classic biennale biennial gala copa torneo feria salón salon foire coupe messe buchmesse kongress ' +
      'gipfel fiera salone coppa feira taça fest stadtfest volksfest dom марафон марафона марафоне фестиваль фестиваля фестивале кубок кубка форум форума форуме ярмарка выставка',
  ).folded,
);
