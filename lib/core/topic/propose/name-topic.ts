import type { CastMember } from './cast';
import type { LocalText } from '../schema';
import type { DraftText } from './draft-text';
import type { EventKind } from './event-kinds/event-kind';
import type { EventWindow } from './event-window';
import type { ProposedFrame } from './frame-event';

/** "Harbour City Marathon, October 2026", "Putin–Kim summit in Pyongyang, June 2024", "Earthquake in Kallavere, March 2026". */
export function nameTopic(
  draft: DraftText,
  kind: EventKind,
  frame: ProposedFrame,
  { from, dates }: EventWindow,
): LocalText {
  const { language } = draft;
  const name = (spoken: string): string => {
    const event = eventIn(kind, frame, spoken);
    return dates.length > 0 ? `${event}, ${monthIn(from, spoken)}` : event;
  };
  return language === 'en' || !(language in kind.label)
    ? { en: name('en') }
    : { en: name('en'), [language]: name(language) };
}

const IN: Readonly<Record<string, string>> = { en: 'in', es: 'en', fr: 'à', de: 'in', it: 'a', pt: 'em' };

function eventIn(
  kind: EventKind,
  { main, places, participants, word }: ProposedFrame,
  language: string,
): string {
  const [first, second] = main;
  const label = kind.label[language] ?? kind.label['en'] ?? '';
  const [place] = places;
  if (first?.kind === 'event') return first.entity.name.en;
  if (word === null && first && second && participants.length === 2) {
    const sides = `${shortName(first)}–${shortName(second)}`;
    return `${sides} ${language === 'en' ? label.toLowerCase() : label}${place ? ` ${inPlace(place.entity.name.en, language)}` : ''}`;
  }
  if (kind.id === 'trial' && first?.kind === 'person')
    return language === 'en' ? `${label} of ${first.entity.name.en}` : `${label} (${first.entity.name.en})`;
  const where = place ?? first;
  return where ? `${label} ${inPlace(where.entity.name.en, language)}` : label;
}

function inPlace(place: string, language: string): string {
  const preposition = IN[language];
  return preposition === undefined ? `(${place})` : `${preposition} ${place}`;
}

/** The surname, of a person's name of two words; others whole. */
function shortName({ kind, entity }: CastMember): string {
  const words = entity.name.en.split(' ');
  return kind === 'person' && words.length === 2 ? (words[1] ?? entity.name.en) : entity.name.en;
}

function monthIn(day: string, language: string): string {
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
