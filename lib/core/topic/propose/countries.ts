import { fold } from '../../text/fold';
import { isCaseless, stemsOf } from './inflect';

/** The countries, by their ISO 3166 codes. Their names are the platform's own (CLDR), so that they need not be shipped. */
const CODES =
  'AE AF AL AM AO AR AT AU AZ BA BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DO DZ EC EE EG ER ES ET FI FJ FR GA GB GE GH GM GN GQ GR GT GW GY HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KM KP KR KW KZ LA LB LK LR LS LT LU LV LY MA MD ME MG MK ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NZ OM PA PE PG PH PK PL PS PT PY QA RO RS RU RW SA SD SE SG SI SK SL SN SO SR SS SV SY SZ TD TG TH TJ TL TM TN TO TR TT TW TZ UA UG US UY UZ VE VN VU WS YE ZA ZM ZW';
/** The languages of a proposal's words. */
export const LANGUAGES = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ru', 'ko'] as const;

/** A country's name in each of {@link LANGUAGES}. */
export interface Country {
  readonly code: string;
  readonly names: Readonly<Record<string, string>>;
}

let byName: ReadonlyMap<string, Country> | null = null;

/** The country that a folded name stands for in one of {@link LANGUAGES}, or null. */
export function countryOf(name: string): Country | null {
  byName ??= index();
  return byName.get(name) ?? null;
}

/** Ways of writing a country in a language: inflected languages with their stems. */
export function countryAliases({ names }: Country): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(names).map(([language, name]) => [
      language,
      isCaseless(language) ? [name] : [stemsOf(name, language)],
    ]),
  );
}

function index(): Map<string, Country> {
  const displays = LANGUAGES.map(
    (language) => [language, new Intl.DisplayNames([language], { type: 'region' })] as const,
  );
  const found = new Map<string, Country>();
  for (const code of CODES.split(' ')) {
    const names = Object.fromEntries(
      displays.map(([language, display]) => [language, display.of(code) ?? code]),
    );
    for (const name of Object.values(names))
      found.set(
        fold(name)
          .folded.replace(/[^\p{L}\d]+/gu, ' ')
          .trim(),
        { code, names },
      );
  }
  return found;
}
