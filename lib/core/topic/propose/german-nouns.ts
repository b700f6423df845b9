import { fold } from '../../text/fold';
import { wordSet } from '../../text/word-set';
import type { Tokens } from '../../text/tokens';
import { isCapital, type Line } from './draft-text';

/** What stands before a German noun, and hardly before a name. */
const DETERMINERS = wordSet(
  fold(
    'der die das den dem des ein eine einen einem einer eines kein keine keinen keiner sein seine seinen seinem seiner ihr ihre ihren ihrem ihrer unser unsere dieser diese dieses diesen ' +
      'diesem jeder jede jedes jeden alle allen beide beiden viele vielen mehrere mehreren einige einigen wenige im am zum zur beim vom ins ans zwei drei vier fünf sechs sieben acht ' +
      'neun zehn elf zwölf hunderte tausende dutzende mehr weniger rund etwa knapp fast über mindestens',
  ).folded,
);
const NOUN_ENDING =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tat|taten|nis|nisse|ismus|ment|innen|tum)$/;

/** German nouns that stand in news without an article. */
const COMMON = wordSet(
  fold(
    'Menschen Leute Kinder Frauen Männer Jahre Jahren Jahr Tage Tagen Tag Stunden Stunde Minuten Minute Sekunden Wochen Monaten Monate Uhr Ortszeit Prozent Euro Dollar Cent Millionen Million ' +
      'Milliarden Tonnen Meter Metern Kilometer Kilometern Hektar Liter Grad Angaben Polizei Feuerwehr Stadt Land Welt Ende Anfang Mitte Nacht Abend Morgen Mittag Vormittag Nachmittag Mitternacht ' +
      'Verletzte Verletzten Tote Toten Opfer Läufer Läuferinnen Zuschauer Besucher Anwohner Bewohner Einwohner Teilnehmer Helfer Retter Einsatzkräfte Rettungskräfte Feuerwehrleute Polizisten Beamte ' +
      'Flammen Brand Feuer Rauch Gefahr Holz Stahl Strom Gas Wasser Regen Wind Schnee Hitze Not Hilfe Haft Häuser Wohnungen Gebäude Fahrzeuge Autos Schäden Schaden Sachschaden Kosten Geld Brandstiftung ' +
      'Betrieb Kraft Ziel Start Platz Rang Zeit Hand Sicht Auftrag Dienst Arbeit Fall Grund Folge Rahmen Zusammenhang Bezug Vergleich Vorjahr Sommer Winter Herbst Frühjahr Frühling Wahl Gespräche ' +
      'Verhandlungen Beschäftigte Mitarbeiter Arbeitnehmer Stellen Arbeitsplätze Züge Busse Bahnen Flüge Gericht Anklage Richter Zeugen Experten Behörden Ermittler Krankenhaus Klinik Klinken Schulen ' +
      'Straßen Frieden Krieg Soldaten Waffen Drogen Alkohol Stimmen Wähler Kandidaten Bürger Familien Eltern Schüler Studenten Gäste Freunde Fans Spieler Tore Tor Minuten Wochenende Fest Musik Bier ' +
      'Teil Teile Dank Hilfe Wut Angst Trauer Freude Hoffnung Applaus Jubel Protest Kritik Lob Medienberichten Berichten Dauer Betroffene Helferinnen Zeugin Zeuge Ersten Erste Zweite Dritte',
  ).folded,
);

/** The words of a German text that are nouns: they stand behind an article, a number, or an article and an adjective. */
export function germanNouns(lines: readonly Line[]): ReadonlySet<string> {
  const nouns = new Set<string>();
  for (const { tokens, first, last, isTitleCase } of lines) {
    if (isTitleCase) continue;
    for (let at = first + 1; at <= last; at++)
      if (isCapital(tokens, at) && followsDeterminer(tokens, at, first)) nouns.add(tokens.words[at] ?? '');
  }
  return nouns;
}

function followsDeterminer(tokens: Tokens, at: number, first: number): boolean {
  const before = tokens.words[at - 1] ?? '';
  if (DETERMINERS.has(before) || /^\d+$/.test(before)) return true;
  return (
    at - 2 >= first &&
    !isCapital(tokens, at - 1) &&
    /(?:e|en|er|es|em)$/.test(before) &&
    DETERMINERS.has(tokens.words[at - 2] ?? '')
  );
}

/** Whether a capitalised German word (folded) is a noun and no name. */
export function isGermanNoun(word: string, nouns: ReadonlySet<string>): boolean {
  return nouns.has(word) || COMMON.has(word) || NOUN_ENDING.test(word);
}
