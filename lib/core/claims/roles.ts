import { wordSet } from '../text/word-set';

/** Words for people and bodies that speak without a name, and stand for whom they belong to: "US officials". */
export const ROLES = wordSet(
  'official officials analyst analysts expert experts observer observers insider insiders diplomat diplomats source sources aide ' +
    'aides spokesman spokeswoman spokesperson spokespeople spokesmen ministry ministries minister ministers adviser advisers advisor ' +
    'advisors lawmaker lawmakers intelligence envoy envoys ambassador professor researcher researchers historian historians ' +
    'government governments military police agency agencies embassy presidency office commentators critics reporters journalists ' +
    'correspondents correspondent spies spooks prosecutors prosecutor authorities administration scholars academics scientists ' +
    'economists monitors investigators commanders officers defectors activists residents witnesses strategist watchdog ' +
    'director chief secretary chairman president premier chancellor senator congressman academic scholar economist defector officer',
  // The same where Latin and Cyrillic letters are read and no pack names them.
  'analistas expertos fuentes funcionarios analystes experts sources responsables analysten experten beobachter especialistas ' +
    'analisti esperti fonti funzionari эксперты аналитики источники источник чиновники uzmanlar analistler kaynaklar yetkililer ' +
    'analis pakar pejabat',
);

/** Roles whose words are those of the body they belong to: "a spokesman for the ministry", "officials in Seoul". */
export const SPEAKS_FOR = wordSet(
  'official officials spokesman spokeswoman spokesperson spokespeople spokesmen government military intelligence spies spooks ' +
    'prosecutors authorities embassy administration diplomats envoy ambassador officers agency ministry head chief',
);

/** Bodies: "it" and "its spokesman" go back to them. */
export const BODIES = wordSet(
  'ministry government agency embassy office presidency administration military police council committee team panel institute ' +
    'institution centre center foundation department bureau commission organisation organization group party parliament ' +
    'assembly service university board staff union association corporation fund network command secretariat bank court',
);

/** What carries news: named, it is a medium; "the broadcaster" is the one that the text named last. */
export const MEDIA_ROLES = wordSet(
  'broadcaster outlet outlets newspaper newspapers newswire daily channel network magazine media television tv paper agency bulletin site website portal tabloid weekly wire',
);

/** Words that belong to the phrase before a role; a demonym is told by its capital. */
export const LEADING = wordSet(
  'us un uk eu nato senior unnamed anonymous several some many other government military intelligence defence defense foreign ' +
    'security independent state top former presidential administration diplomatic political western spy news official local ' +
    'finance trade unification public prime vice deputy chief press',
);

/** What a name with capitals may be that nobody could credit: treaties, places, days. */
export const NO_SPEAKERS = wordSet(
  'treaty cooperation declaration declarations charter article square war sea day street avenue river province region peninsula ' +
    'pact agreement summit airport assistance western eastern northern southern range aid support defence defense partnership friendship neighborly neighbourly east west palace house hall station statute ' +
    'resolution resolutions act accord protocol korea front empire republic cup games prize',
  'monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october ' +
    'november december',
);
