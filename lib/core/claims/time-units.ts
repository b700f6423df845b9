/** Lengths of time: which unit a word stands for, and how many of that unit's base. */
const WORDS: ReadonlyMap<string, readonly [unit: string, factor: number]> = new Map(
  (
    [
      [
        'minute',
        1,
        'minute minutes minuten minuti minuto minutos minut минут минуты dakika menit 分 분 دقيقه دقائق',
      ],
      [
        'hour',
        1,
        'hour hours hr hrs heure heures stunde stunden stundige stundigen stundiger hora horas ora ore час часа часов часовой часовая часового часовых saat jam 小时 時間 시간 ساعه ساعات',
      ],
      [
        'day',
        1,
        'day days jour jours tag tage tagen tagige tagigen tagiger dia dias giorno giorni день дня дней дневный дневного дневной gun gunluk hari 天 일 يوم ايام يومين двухдневн',
      ],
      [
        'day',
        7,
        'week weeks semaine semaines woche wochen semana semanas settimana settimane неделя недели недель hafta minggu',
      ],
      [
        'month',
        1,
        'month months mois monat monate monaten mes meses mese mesi месяц месяца месяцев ay bulan 个月 か月 개월 شهر اشهر',
      ],
      [
        'year',
        1,
        'year years yr yrs an ans annee annees jahr jahre jahren jahrige jahrigen jahriger ano anos anni anno год года лет летний летнего летней летнюю yil yilda yildir tahun 年 년 سنه عام عاما سنوات سنين',
      ],
      [
        'year',
        10,
        'decade decades decennie decennies jahrzehnt jahrzehnte jahrzehnten decada decadas decennio decenni десятилетие десятилетия десятилетий dekade عقد عقود عقدين',
      ],
      ['year', 100, 'century centuries siecle jahrhundert siglo secolo seculo'],
    ] as const
  ).flatMap(([unit, factor, words]) => words.split(' ').map((word) => [word, [unit, factor] as const])),
);

const UNITS = new Set(['minute', 'hour', 'day', 'month', 'year']);

/** Whether `unit` is a length of time, whose words this table knows. */
export function isTimeUnit(unit: string): boolean {
  return UNITS.has(unit);
}

/** How many of `unit` one of `word` is ("decade" in years: 10), or null when the word is no such length of time. */
export function timeFactor(word: string, unit: string): number | null {
  const [known, factor] = WORDS.get(word) ?? [];
  return known === unit && factor !== undefined ? factor : null;
}
