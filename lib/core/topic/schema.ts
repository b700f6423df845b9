/**
 * The topic pack: one event as data. The one source of both the runtime validator and the JSON Schema
 * (public/topics/topic-pack.schema.json, written by `npm run schema`). docs/topic-pack.md explains every field.
 */
import * as v from 'valibot';
import { ValueSchema, ModalitySchema, PolaritySchema } from '../claims/claim';
import { isRealDate } from '../claims/stated-day';
import { inFigures } from '../text/in-figures';
import { SignatureSchema } from './feed/signature';

const Id = v.pipe(
  v.string(),
  v.regex(
    // Two names that every object of JavaScript has are nobody’s id.
    /^(?!(?:constructor|prototype)$)[a-z0-9][a-z0-9.-]{0,79}$/,
    'An id has small letters a to z, digits, dots and dashes, begins with a letter or digit, and has 80 at most: “old-town”. “constructor” and “prototype” are taken.',
  ),
);
/** A text of up to so many UTF-16 units, with something in it. */
const textUpTo = (most: number) =>
  v.pipe(
    v.string(),
    v.regex(/\S/, 'Nothing stands here. Write something, or take the entry out.'),
    v.maxLength(most, `The text is longer than ${inFigures(most)} characters. Shorten it.`),
  );
const Name = textUpTo(200);
const Text = textUpTo(2000);
const Day = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
    'A day is written as year, month, day: 2026-05-31.',
  ),
  v.check(isRealDate, 'There is no such day in the calendar. Correct the date.'),
);
const NO_LANGUAGE = 'This is no language. Write its code of two or three small letters: en, pt, ko.';
/** BCP 47 primary language subtag, or `*` for "whatever the language". */
const Language = v.pipe(
  v.string(),
  v.regex(
    /^([a-z]{2,3}|\*)$/,
    'This is no language. Write its code of two or three small letters (en, pt, ko), or * for all languages.',
  ),
);

const byLanguage = <T extends v.GenericSchema>(schema: T) => v.record(Language, schema);

/** A text shown to the reader, by language; `en` is required and used where a language is missing. */
const localTextOf = <T extends v.GenericSchema<string>>(text: T) =>
  v.pipe(
    v.objectWithRest({ en: text }, text),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: Record<string, unknown> = Object.fromEntries(Object.entries(dataset.value ?? {}));
      for (const [key, value] of Object.entries(input)) {
        if (!/^[a-z]{2,3}$/.test(key))
          addIssue({ message: NO_LANGUAGE, path: [{ type: 'object', origin: 'value', input, key, value }] });
      }
    }),
  );
const LocalText = localTextOf(textUpTo(500));

/**
 * Words that must stand in a sentence, in the cue notation of docs/topic-pack.md:
 * `ship*|deliver* + container* ! empty` or `@putin > promise* > support`.
 */
const Cue = textUpTo(2000);
/** One term of that notation: `visit*|trip|two-day stop`. */
const Term = textUpTo(4000);

const Cues = byLanguage(v.array(Cue));

const EntitySchema = v.object({
  id: Id,
  name: LocalText,
  kind: v.picklist(['person', 'country', 'place', 'organisation', 'agency', 'outlet', 'work']),
  /** What it belongs to: a place lies in a place, an office in a government, a person in an office. */
  partOf: v.optional(Id),
  /** Ways of writing it. Case counts only where an alias is all capitals ("US" is not "us"). */
  aliases: byLanguage(v.array(Name)),
  /** Longer names which contain an alias and mean someone else: "Kim Jong-il" for the alias "Kim". */
  blockers: v.optional(byLanguage(v.array(Name))),
  /** Aliases that count only in an article about the event: a bare "Kim". */
  weakAliases: v.optional(byLanguage(v.array(Name))),
});

const WindowSchema = v.object({ from: Day, to: Day });

const RivalSchema = v.object({
  id: Id,
  name: LocalText,
  window: v.optional(WindowSchema),
  /** A sentence in which one of these stands speaks of the rival. */
  cues: Cues,
});

const OFFSET = 'Hours ahead of UTC lie between -12 and 14, in quarters: 9 for Tokyo, -3.5 for St. John’s.';

const EventSchema = v.object({
  /** Who takes part: of each group at least one must be named. Ids of entities. */
  participants: v.pipe(
    v.array(
      v.pipe(v.array(Id), v.minLength(1, 'The group is empty. Name who is in it, or take the group out.')),
    ),
    v.minLength(
      1,
      'Nobody takes part. Add at least one of those whom an article on the event must name (in a file: a group with their ids).',
    ),
  ),
  /** Where: ids of place or country entities, the most exact first. */
  places: v.array(Id),
  /** The days of the event, in the place's own time. */
  window: WindowSchema,
  /** The first day on which coverage of it can have appeared. */
  announced: Day,
  /** Hours ahead of UTC at the place. */
  utcOffset: v.pipe(v.number(), v.minValue(-12, OFFSET), v.maxValue(14, OFFSET), v.multipleOf(0.25, OFFSET)),
  /** Nouns for the event: visit, trip, summit, talks. */
  nouns: byLanguage(Term),
  /** Verbs for taking part in it: visit*, arrive*, fly, flew. */
  verbs: byLanguage(Term),
  /** Phrases that by themselves point at this event: "first visit in 24 years". */
  signatures: Cues,
  /** Words that turn a noun of the event into something else when they stand beside it: "peace summit", "state visit to Vietnam". */
  otherEvents: byLanguage(Term),
});

const OptionSchema = v.object({
  id: Id,
  label: LocalText,
  cues: Cues,
  /** Less exact options that this one contains: naming Rodong Sinmun says "a state newspaper" as well. */
  implies: v.optional(v.array(Id)),
});

const ValueSpecSchema = v.variant('type', [
  v.object({
    type: v.literal('quantity'),
    /** What is counted or measured: container, shell, year. */
    unit: Id,
    /** The words for it, any language. */
    nouns: Term,
    /** A running total: an earlier, smaller figure does not contradict a later, larger one. */
    cumulative: v.optional(v.boolean()),
    /** Figures outside are not answers to this question. */
    atLeast: v.optional(v.number()),
    atMost: v.optional(v.number()),
  }),
  v.object({
    type: v.literal('date'),
    within: v.optional(WindowSchema),
    /** The least exact date that answers: a `day` question is not answered by "this year". */
    coarsest: v.optional(v.picklist(['day', 'month', 'year'])),
    /** Only a run of days answers: "18 and 19 June", not "on Tuesday". */
    run: v.optional(v.boolean()),
  }),
  v.object({ type: v.literal('time') }),
  v.object({
    type: v.literal('place'),
    /** Only these and what lies in them can be answers. */
    among: v.optional(v.array(Id)),
    /** The days it is about: a place whose nearest date lies outside is another occasion's. */
    when: v.optional(WindowSchema),
    /** Places that are never the answer here. */
    except: v.optional(v.array(Id)),
  }),
  v.object({
    type: v.literal('choice'),
    /** Whether two different options contradict each other. */
    exclusive: v.boolean(),
    /** Whose reaction or act it is: a state that only tells its own is not credited with it. */
    actor: v.optional(Id),
    /** Whether one answer on two people's word is "attributed differently" (who said it is the question). */
    whoCounts: v.optional(v.boolean()),
    /** The options are one phrase in several mouths: another option is "attributed differently" too. */
    onePhrase: v.optional(v.boolean()),
    options: v.pipe(
      v.array(OptionSchema),
      v.minLength(1, 'A choice needs options. Add one, or choose another type.'),
    ),
  }),
  v.object({ type: v.literal('statement'), yes: LocalText, no: LocalText }),
]);

const QuestionSchema = v.object({
  id: Id,
  text: LocalText,
  group: Id,
  value: ValueSpecSchema,
  /** When a sentence is about this question. For a choice each option has its own; these must hold as well when given. */
  cues: v.optional(Cues, {}),
  /** Sentences that match one of these are not about it. */
  not: v.optional(Cues, {}),
  /** Questions whose answers are denied by a "yes" here. */
  denies: v.optional(v.array(Id)),
});

const SourceArticleSchema = v.object({
  id: Id,
  title: textUpTo(500),
  /** Null where the article does not state it. */
  publisher: v.nullable(Name),
  url: v.nullable(
    v.pipe(
      v.string(),
      v.regex(
        /^https?:\/\/[^\s/]\S*$/,
        'An address begins with https:// or http:// and has no spaces. Write null if there is none.',
      ),
      v.maxLength(
        2000,
        'The address is longer than 2,000 characters. Leave out what stands behind its question mark.',
      ),
    ),
  ),
  published: v.nullable(
    v.pipe(
      v.string(),
      v.regex(
        /^\d{4}(-\d{2}(-\d{2})?)?$/,
        'A date is written 2026-05-31, or 2026-05, or 2026, as exactly as the article states it. Write null if it does not.',
      ),
      v.check(isRealDate, 'There is no such day in the calendar. Correct the date.'),
    ),
  ),
  language: Language,
  /** Sketch of its text (lib/core/text/fingerprint), to know the same article again without its address. */
  fingerprint: v.optional(
    v.pipe(
      v.array(v.number()),
      v.maxLength(256, 'A fingerprint has 256 numbers at most. Take it out: Crossread makes it anew.'),
    ),
  ),
});

const SeedClaimSchema = v.object({
  article: Id,
  question: Id,
  value: ValueSchema,
  attribution: v.pipe(
    v.array(Name),
    v.maxLength(
      8,
      'Eight links are the longest chain. Name the nearest to the fact first, and leave out the others.',
    ),
  ),
  modality: ModalitySchema,
  polarity: PolaritySchema,
  /** What the article says, in our own words. */
  gist: Text,
});

/** The version of the format. What is added to it is optional; what would be misread by an older Crossread raises it. */
export const PACK_FORMAT = 1;

/** Schema of a topic pack; cross-references and cues are checked by `parseTopicPack`. */
export const TopicPackSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(PACK_FORMAT),
  id: Id,
  version: v.pipe(
    v.string(),
    v.regex(
      /^\d{1,6}\.\d{1,6}\.\d{1,6}$/,
      'A version is three numbers: 1.0.0. Raise the last one with every change.',
    ),
  ),
  title: LocalText,
  /** What the event is, in a sentence or two. */
  description: v.optional(localTextOf(textUpTo(2000))),
  /** Who made the pack. */
  author: v.optional(Name),
  /** On what terms it may be passed on: an SPDX identifier, or plain words. */
  licence: v.optional(Name),
  /** When it was last changed. */
  updated: v.optional(Day),
  /** SHA-256 of the pack without this field (canonicalPack), to tell that it is as its maker saved it. */
  checksum: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^sha256-[0-9a-f]{64}$/,
        'A checksum is “sha256-” and 64 digits or letters a to f. Take the field out: Crossread writes it on export.',
      ),
    ),
  ),
  /** Who made it what it is, and the proof (feed/signature.ts). */
  signature: v.optional(SignatureSchema),
  entities: v.array(EntitySchema),
  event: EventSchema,
  rivals: v.array(RivalSchema),
  /** Named terms, written `$name` in cues: `"ship": "ship*|deliver*|sent"`. */
  sets: v.optional(v.record(Id, Term), {}),
  groups: v.array(
    v.object({
      id: Id,
      title: LocalText,
      /** Its questions ask what took place: an article that only mentions the event answers them only in sentences on it or on a rival. */
      scene: v.optional(v.boolean(), false),
    }),
  ),
  questions: v.array(QuestionSchema),
  articles: v.array(SourceArticleSchema),
  claims: v.array(SeedClaimSchema),
});

/** One event as data: who, where, when, its questions, its rivals, and what is known of it. */
export type TopicPack = v.InferOutput<typeof TopicPackSchema>;
/** Someone or something, with the ways of writing it. */
export type Entity = TopicPack['entities'][number];
/** What a claim answers. */
export type Question = TopicPack['questions'][number];
/** A text by language. */
export type LocalText = TopicPack['title'];
