import { fold } from '../text/fold';

/** A run of days, both inclusive, as ISO days. */
export interface Days {
  readonly from: string;
  readonly to: string;
}

const MONTH_NAMES: readonly string[] = [
  'january jan januar janvier enero gennaio janeiro января январь ocak januari يناير leden ledna lednu stycznia styczniu січня січні ianuarie ιανουαριου ιανουαριο januar',
  'february feb februar fevrier febrero febbraio fevereiro февраля феврале февраль subat februari فبراير unora unoru lutego lutym лютого februarie φεβρουαριου φεβρουαριο',
  'march mar marz mars marzo marco марта марте март mart maret maart مارس brezna breznu marca marcu березня березні martie μαρτιου μαρτιο marts',
  'april apr avril abril aprile апреля апреле апрель nisan ابريل dubna dubnu kwietnia kwietniu квітня квітні aprilie απριλιου απριλιο',
  'may mai mayo maggio maio мая мае май mayis mei مايو kvetna kvetnu maja maju травня травні μαιου μαιο maj',
  'june jun juni juin junio giugno junho июня июне июнь haziran haziranda يونيو حزيران cervna cervnu czerwca czerwcu червня червні юни iunie ιουνιου ιουνιο junius juniusban',
  'july jul juli juillet julio luglio julho июля июле июль temmuz temmuzda يوليو تموز cervence cervenci lipca lipcu липня липні юли iulie ιουλιου ιουλιο julius juliusban',
  'august aug aout agosto августа августе август agustos agustus augustus augusti اغسطس srpna srpnu sierpnia sierpniu серпня серпні αυγουστου αυγουστο augusztus',
  'september sep sept septembre septiembre settembre setembro сентября сентябре сентябрь eylul eylulde سبتمبر ايلول zari wrzesnia wrzesniu вересня вересні септември septembrie σεπτεμβριου σεπτεμβριο szeptember szeptemberben',
  'october oct oktober octobre octubre ottobre outubro октября октябре октябрь ekim اكتوبر rijna rijnu pazdziernika pazdzierniku жовтня жовтні octombrie οκτωβριου οκτωβριο',
  'november nov novembre noviembre novembro ноября ноябре ноябрь kasim نوفمبر listopadu listopada listopadzie листопада листопаді noiembrie νοεμβριου νοεμβριο',
  'december dec dezember decembre diciembre dicembre dezembro декабря декабре декабрь aralik desember ديسمبر prosince prosinci grudnia grudniu грудня грудні decembrie δεκεμβριου δεκεμβριο',
];
const MONTHS = new Map(
  MONTH_NAMES.flatMap((names, i) =>
    fold(names)
      .folded.split(' ')
      .map((name) => [name, i + 1] as const),
  ),
);

const WEEKDAY_NAMES: readonly string[] = [
  'sunday sun sonntag dimanche domingo domenica воскресенье pazar minggu الاحد niedziela niedziele nedele nedeli неділю sondag zondag κυριακη vasarnap duminica',
  'monday mon montag lundi lunes lunedi понедельник pazartesi senin الاثنين poniedzialek pondeli понеділок mandag maandag δευτερα hetfo hetfon',
  'tuesday tue tues dienstag mardi martes martedi вторник sali selasa الثلاثاء wtorek utery вівторок tisdag tirsdag dinsdag τριτη kedd kedden',
  'wednesday wed mittwoch mercredi miercoles mercoledi среду среда carsamba rabu الاربعاء sroda srode streda stredu середу onsdag woensdag τεταρτη szerda szerdan miercuri',
  'thursday thu thurs donnerstag jeudi jueves giovedi четверг persembe kamis الخميس czwartek ctvrtek четвер torsdag donderdag πεμπτη csutortok csutortokon',
  'friday fri freitag vendredi viernes venerdi пятницу пятница cuma jumat الجمعه piatek patek fredag vrijdag παρασκευη pentek penteken vineri',
  'saturday sat samstag samedi sabado sabato субботу суббота cumartesi sabtu السبت sobota sobote sobotu суботу lordag zaterdag σαββατο szombat szombaton sambata',
];
/** German writes day and part of the day in one word: "Mittwochabend". */
const PARTS_OF_DAYS = ['morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
const WEEKDAYS = new Map(
  WEEKDAY_NAMES.flatMap((names, i) =>
    fold(names)
      .folded.split(' ')
      .flatMap((name) => [
        name,
        ...(/tag$|^mittwoch$/.test(name) ? PARTS_OF_DAYS.map((part) => name + part) : []),
      ])
      .map((name) => [name, i] as const),
  ),
);

/** The month (1 to 12) that a folded word names in any language known here, or null. */
export function monthOf(word: string): number | null {
  return MONTHS.get(word) ?? null;
}

/** The weekday (0 is Sunday) that a folded word names, or null. */
export function weekdayOf(word: string): number | null {
  return WEEKDAYS.get(word) ?? null;
}

/** The ISO day of a date; null when there is no such day (31 June). */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

/** The days of a month. */
export function monthDays(year: number, month: number): Days {
  const first = new Date(Date.UTC(year, month - 1, 1)).toISOString().slice(0, 10);
  const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
  return { from: first, to: last };
}

/** The days of a year. */
export function yearDays(year: number): Days {
  return { from: `${year}-01-01`, to: `${year}-12-31` };
}

/** The ISO day `days` later. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** Days from `a` to `b`. */
export function daysBetween(a: string, b: string): number {
  return Math.round((Date.parse(`${b}T00:00:00Z`) - Date.parse(`${a}T00:00:00Z`)) / 86_400_000);
}

/** The weekday of an ISO day, 0 is Sunday. */
export function weekdayOfDay(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay();
}
