/** Units of measure and money: how they are written, and which of them are one. Data. */

const wordsOf = (list: string): string[] => list.split(' ');

/** Each line: the unit, then how it is written; `_` stands for a space. */
const MEASURES = [
  'percent percent % pc pct',
  'percentage_point percentage_point percentage_points',
  'basis_point basis_point basis_points bps',
  'kilometre km kms kilometre kilometres kilometer kilometers',
  'metre metre metres meter meters',
  'centimetre cm centimetre centimetres centimeter centimeters',
  'millimetre mm millimetre millimetres millimeter millimeters',
  'micrometre μm um micrometre micrometer micrometers micron microns',
  'nanometre nm nanometre nanometer nanometers',
  'mile mile miles mi',
  'yard yard yards yd yds',
  'foot foot feet ft',
  'inch inch inches in.',
  'square_metre sq_m square_metre square_metres square_meter square_meters m2 sqm',
  'square_foot sq_ft square_foot square_feet sqft',
  'square_kilometre sq_km square_kilometre square_kilometres square_kilometers km2',
  'square_mile sq_mi square_mile square_miles',
  'cubic_metre cubic_metre cubic_metres cubic_meters m3',
  'hectare hectare hectares ha',
  'acre acre acres',
  'kilogram kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes',
  'gram gram grams gramme grammes',
  'milligram mg milligram milligrams',
  'tonne tonne tonnes mt',
  'ton ton tons',
  'gigaton gigatonne gigatonnes gigaton gigatons gt',
  'kiloton kiloton kilotons kilotonne kilotonnes',
  'pound pound pounds lb lbs',
  'ounce ounce ounces oz',
  'pound_foot lb-ft pound-foot pound-feet lb_ft',
  'litre litre litres liter liters l',
  'millilitre ml millilitre millilitres milliliter milliliters',
  'gallon gallon gallons gal',
  'barrel barrel barrels bbl',
  'mile_per_hour mph m.p.h.',
  'kilometre_per_hour km/h kmh kph km/hr',
  'knot knot knots',
  'hertz hz hertz',
  'kilohertz khz kilohertz',
  'megahertz mhz megahertz',
  'gigahertz ghz gigahertz',
  'watt watt watts',
  'kilowatt kw kilowatt kilowatts',
  'megawatt mw megawatt megawatts',
  'gigawatt gw gigawatt gigawatts',
  'kilowatt_hour kwh kilowatt-hour kilowatt-hours',
  'milliampere_hour mah',
  'horsepower hp horsepower',
  'brake_horsepower bhp',
  'newton_metre nm newton-metre newton-metres',
  'revolutions_per_minute rpm',
  'degree degree degrees',
  'celsius degrees_celsius degree_celsius degc degree_c degrees_c °c c',
  'fahrenheit degrees_fahrenheit degree_fahrenheit degf degrees_f °f f',
  'kilobyte kb kilobyte kilobytes',
  'megabyte mb megabyte megabytes',
  'gigabyte gb gigabyte gigabytes',
  'terabyte tb terabyte terabytes',
  'megabit_per_second mbps',
  'gigabit_per_second gbps',
  'decibel db decibel decibels',
  'calorie calorie calories kcal',
  'volt volt volts',
  'second second seconds sec secs',
  'minute minute minutes min mins',
  'hour hour hours hr hrs',
  'day day days',
  'week week weeks',
  'month month months',
  'quarter quarters',
  'year year years yr yrs',
  'decade decade decades',
  'century century centuries',
  'year_of_age year-old years-old year_old years_old',
  'month_of_age month-old months-old month_old',
  'dollar dollar dollars',
  'cent cent cents',
  'euro euro euros eur',
  'pound_sterling pounds_sterling gbp quid',
  'pence p pence penny',
  'chinese_yuan yuan renminbi rmb chinese_yuan',
  'japanese_yen yen',
  'won won',
  'rouble rouble roubles ruble rubles',
  'rupee rupee rupees',
  'shekel shekel shekels',
  'franc franc francs',
  'peso peso pesos',
  'krona krona kronor krone kroner',
  'ringgit ringgit',
  'time times',
  'point point points',
  'cylinder cyl cylinder cylinders',
  'generation g',
];

const CANONICAL = new Map<string, string>();
for (const line of MEASURES) {
  const [unit = '', ...written] = wordsOf(line).map((word) => word.replaceAll('_', ' '));
  for (const word of written) if (!CANONICAL.has(word)) CANONICAL.set(word, unit);
}

/** Words of up to three parts, so that "square feet" and "degrees celsius" are found before "degrees". */
export const LONGEST_MEASURE = 3;

/** The unit that `written` (folded; "sq m", "km/h", "°c") stands for, or null when it is none. */
export function measureOf(written: string): string | null {
  return CANONICAL.get(written) ?? null;
}

/** Signs and codes of money before or behind a figure. */
const CURRENCIES = new Map([
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound sterling'],
  ['¥', 'yen'],
  ['₩', 'won'],
  ['₽', 'rouble'],
  ['₹', 'rupee'],
  ['₪', 'shekel'],
  ['us$', 'dollar'],
  ['$us', 'dollar'],
  ['c$', 'canadian dollar'],
  ['$c', 'canadian dollar'],
  ['ca$', 'canadian dollar'],
  ['a$', 'australian dollar'],
  ['$a', 'australian dollar'],
  ['au$', 'australian dollar'],
  ['hk$', 'hong kong dollar'],
  ['nz$', 'new zealand dollar'],
  ['s$', 'singapore dollar'],
  ['nt$', 'taiwan dollar'],
]);

/** The money that a sign before a figure stands for ("us$", "€"), or null. */
export function currencyOf(written: string): string | null {
  return CURRENCIES.get(written) ?? null;
}

/** Lengths of time and measures of which there may be so much "a" day, share or head. */
const PER = new Set(
  wordsOf(
    'second minute hour day night week month quarter year decade century barrel share ton tonne gallon litre liter head person piece pop time game mile kilometre kilometer pound ounce kilogram metre meter acre hectare unit vote mmbtu kg km lb oz h s hr',
  ),
);

/** Whether there can be so much "a" or "per" of this: "a day", "per share". */
export function isPer(word: string): boolean {
  return PER.has(word);
}

const IRREGULAR = new Map(
  Object.entries({
    people: 'people',
    men: 'man',
    women: 'woman',
    children: 'child',
    feet: 'foot',
    teeth: 'tooth',
    mice: 'mouse',
    lives: 'life',
    wives: 'wife',
    knives: 'knife',
    leaves: 'leaf',
    police: 'police',
    series: 'series',
    species: 'species',
    aircraft: 'aircraft',
    troops: 'troop',
    personnel: 'personnel',
  }),
);

/** "schoolchildren", "servicemen", "policewomen". */
const COMPOUND = /^(.{2,}?)(children|women|men)$/;

/** Whether an English word looks like a plural. */
export function isPlural(word: string): boolean {
  if (IRREGULAR.has(word) || isCompoundPlural(word)) return true;
  return word.length > 2 && word.endsWith('s') && !/(ss|us|is|ous)$/.test(word);
}

function isCompoundPlural(word: string): boolean {
  return COMPOUND.test(word) && !SINGULAR_MEN.test(word);
}

/** "specimen", "regimen", "acumen", "omen". */
const SINGULAR_MEN = /^(specimen|regimen|acumen|abdomen|omen|semen|stamen|yemen|turkmen)$/;

/** The singular of an English noun, near enough to compare nouns by. */
export function singularOf(noun: string): string {
  const irregular = IRREGULAR.get(noun);
  if (irregular !== undefined) return irregular;
  if (!isPlural(noun)) return noun;
  const [, before, behind] = COMPOUND.exec(noun) ?? [];
  if (before !== undefined && behind !== undefined) return before + singularOf(behind);
  if (noun.endsWith('ies') && noun.length > 4) return `${noun.slice(0, -3)}y`;
  if (/(ches|shes|xes|sses|zes)$/.test(noun)) return noun.slice(0, -2);
  return noun.slice(0, -1);
}
