import type { EntityMention } from '../../mentions/find-entities';
import { fold } from '../../text/fold';
import type { Entity, TopicPack } from '../schema';
import { whyNoName } from '../check/why-no-phrase';
import { countryAliases, countryOf } from './countries';
import type { DraftText, Line } from './draft-text';
import { weightOf, type NamedThing, type NameKind } from './gather-entities';
import type { KnownEntities } from './known-entities';
import type { Slugs } from './slug';

/** Someone or something that a proposal names, with how much the text is about it. */
export interface CastMember {
  readonly entity: Entity;
  readonly kind: NameKind;
  readonly weight: number;
  /** Under which names the text has it, and where. */
  readonly named: NamedThing;
  readonly isKnown: boolean;
}

/** More names than these nobody looks through. */
const MOST = 24;

/** Who takes part in an event that is known is more likely to take part in another. */
const TAKES_PART = 1.5;

function takesPart(id: string, { event }: TopicPack): boolean {
  return event.participants.some((group) => group.includes(id));
}

/** Whom and what the text names, most telling first; what known packs have comes with all they know of it. */
export function castOf(
  draft: DraftText,
  things: readonly NamedThing[],
  known: KnownEntities,
  slugs: Slugs,
): CastMember[] {
  for (const id of known.entities.keys()) slugs.take(id);
  const fromPacks = known.hits.map(({ entity, pack, inTitle, inText }): CastMember => ({
    entity,
    kind: kindOf(entity),
    weight: (inTitle.length * 4 + inText.length) * (takesPart(entity.id, pack) ? TAKES_PART : 1),
    named: thingOf(entity, draft, inTitle, inText),
    isKnown: true,
  }));
  const own = things.flatMap((thing) => {
    if (known.hits.some(({ entity, inText }) => isKnownAs(thing, inText) || isWeakNameOf(entity, thing)))
      return [];
    const usable = withUsableNames(thing, draft.language);
    return usable.aliases.length > 0 ? [usable] : [];
  });
  const fromText = own.slice(0, MOST).map((thing): CastMember => ({
    entity: entityOf(thing, draft.language, slugs),
    kind: thing.kind,
    weight: weightOf(thing),
    named: thing,
    isKnown: false,
  }));
  return [...fromPacks, ...fromText].sort((a, b) => b.weight - a.weight).slice(0, MOST);
}

/** A bare "Kim", where Kim Jong Un is known and named. */
function isWeakNameOf({ weakAliases = {} }: Entity, { name }: NamedThing): boolean {
  const { folded } = fold(name);
  return Object.values(weakAliases).some((names) => names.some((weak) => fold(weak).folded === folded));
}

/** Without names that would stand in every text: a single letter, "He". */
function withUsableNames(thing: NamedThing, language: string): NamedThing {
  const isUsable = (name: string) => whyNoName(name, language) === null;
  return {
    ...thing,
    aliases: thing.aliases.filter(isUsable),
    weakAliases: thing.weakAliases.filter(isUsable),
  };
}

function kindOf({ kind }: Entity): NameKind {
  return kind === 'outlet' ? 'agency' : kind;
}

/** What a known pack found in the text, as if the text's capitals had told it. */
function thingOf(
  entity: Entity,
  { lines }: DraftText,
  inTitle: readonly EntityMention[],
  inText: readonly EntityMention[],
): NamedThing {
  const hitsIn = (mentions: readonly EntityMention[], own: readonly Line[]) =>
    mentions.flatMap(({ first, last }) => {
      const line = own.find((one) => one.first <= first && last <= one.last);
      return line ? [{ line, first, last, isSure: true, clue: null, isDateline: false }] : [];
    });
  const isTitle = ({ where }: Line) => where === 'title';
  return {
    name: entity.name.en,
    kind: kindOf(entity),
    aliases: [],
    weakAliases: [],
    hits: [
      ...hitsIn(inTitle, lines.filter(isTitle)),
      ...hitsIn(
        inText,
        lines.filter((line) => !isTitle(line)),
      ),
    ],
  };
}

/** Whether at least half of where a name stands is a known entity's. */
function isKnownAs({ hits }: NamedThing, mentions: readonly EntityMention[]): boolean {
  const inText = hits.filter(({ line }) => line.where !== 'title');
  const covered = inText.filter(({ first, last }) =>
    mentions.some((mention) => mention.first <= last && first <= mention.last),
  );
  return covered.length > 0 && covered.length * 2 >= inText.length;
}

function entityOf(thing: NamedThing, language: string, slugs: Slugs): Entity {
  const { name, kind } = thing;
  const country = kind === 'country' ? countryOf(wordsOf(thing)) : null;
  const id = slugs.for(country ? (country.names['en'] ?? name) : name, kind);
  if (country) {
    return {
      id,
      name: { ...country.names, en: country.names['en'] ?? name },
      kind: 'country',
      aliases: withOwn(countryAliases(country), language, thing.aliases),
    };
  }
  return {
    id,
    name: { en: name, ...(language === 'en' ? {} : { [language]: name }) },
    kind: kind === 'event' ? 'work' : kind,
    aliases: { [language]: withGenitives(thing, language) },
    ...(thing.weakAliases.length > 0 && { weakAliases: { [language]: [...thing.weakAliases] } }),
  };
}

function wordsOf({ hits }: NamedThing): string {
  const hit = hits.find(({ line }) => line.where !== 'title');
  return hit ? hit.line.tokens.words.slice(hit.first, hit.last + 1).join(' ') : '';
}

function withOwn(
  byLanguage: Record<string, string[]>,
  language: string,
  own: readonly string[],
): Record<string, string[]> {
  return { ...byLanguage, [language]: [...new Set([...(byLanguage[language] ?? []), ...own])] };
}

/** "Kranzburgs", "Kranzburger": German names have endings. */
function withGenitives({ aliases, kind }: NamedThing, language: string): string[] {
  if (language !== 'de') return [...aliases];
  return [
    ...new Set(
      aliases.flatMap((alias) => {
        if (/[sxzß*]$/.test(alias) || alias === alias.toUpperCase()) return [alias];
        return kind === 'place' && !alias.includes(' ')
          ? [alias, `${alias}s`, alias.endsWith('e') ? `${alias}r` : `${alias}er`]
          : [alias, `${alias}s`];
      }),
    ),
  ];
}
