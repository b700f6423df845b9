/**
 * The topic pack: one event as data. The one source of both the runtime validator and the JSON Schema
 * (public/topics/topic-pack.schema.json, written by `npm run schema`). docs/topic-pack.md explains every field.
 */
import * as v from 'valibot';
import { ValueSchema, ModalitySchema, PolaritySchema } from '../claims/claim';

const Id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'an id is lower-case letters, digits, dots and dashes'),
);
const Text = v.pipe(v.string(), v.nonEmpty('must not be empty'));
const Day = v.pipe(
  v.string(),
  v.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'a day is written YYYY-MM-DD'),
);
/** BCP 47 primary language subtag, or `*` for "whatever the language". */
const Language = v.pipe(
  v.string(),
  v.regex(/^([a-z]{2,3}|\*)$/, 'a language is a two- or three-letter code, or *'),
);

const byLanguage = <T extends v.GenericSchema>(schema: T) => v.record(Language, schema);

/** A text shown to the reader, by language; `en` is required and used where a language is missing. */
const LocalText = v.objectWithRest({ en: Text }, Text);

/**
 * Words that must stand in a sentence, in the cue notation of docs/topic-pack.md:
 * `ship*|deliver* + container* ! empty` or `@putin > promise* > support`.
 */
const Cue = v.pipe(Text, v.maxLength(2000));
/** One term of that notation: `visit*|trip|two-day stop`. */
const Term = v.pipe(Text, v.maxLength(4000));

const Cues = byLanguage(v.array(Cue));

const EntitySchema = v.object({
  id: Id,
  name: LocalText,
  kind: v.picklist(['person', 'country', 'place', 'organisation', 'agency', 'outlet', 'work']),
  /** What it belongs to: a place lies in a place, an office in a government, a person in an office. */
  partOf: v.optional(Id),
  /** Ways of writing it. Case counts only where an alias is all capitals ("US" is not "us"). */
  aliases: byLanguage(v.array(Text)),
  /** Longer names which contain an alias and mean someone else: "Kim Jong-il" for the alias "Kim". */
  blockers: v.optional(byLanguage(v.array(Text))),
  /** Aliases that count only in an article about the event: a bare "Kim". */
  weakAliases: v.optional(byLanguage(v.array(Text))),
});

const WindowSchema = v.object({ from: Day, to: Day });

const RivalSchema = v.object({
  id: Id,
  name: LocalText,
  window: v.optional(WindowSchema),
  /** A sentence in which one of these stands speaks of the rival. */
  cues: Cues,
});

const EventSchema = v.object({
  /** Who takes part: of each group at least one must be named. Ids of entities. */
  participants: v.pipe(v.array(v.pipe(v.array(Id), v.nonEmpty())), v.minLength(1)),
  /** Where: ids of place or country entities, the most exact first. */
  places: v.array(Id),
  /** The days of the event, in the place's own time. */
  window: WindowSchema,
  /** The first day on which coverage of it can have appeared. */
  announced: Day,
  /** Hours ahead of UTC at the place. */
  utcOffset: v.number(),
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
    options: v.pipe(v.array(OptionSchema), v.minLength(1)),
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
  title: Text,
  /** Null where the article does not state it. */
  publisher: v.nullable(Text),
  url: v.nullable(Text),
  published: v.nullable(
    v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'a date is YYYY, YYYY-MM or YYYY-MM-DD')),
  ),
  language: Language,
  /** Sketch of its text (lib/core/text/fingerprint), to know the same article again without its address. */
  fingerprint: v.optional(v.array(v.number())),
});

const SeedClaimSchema = v.object({
  article: Id,
  question: Id,
  value: ValueSchema,
  attribution: v.array(Text),
  modality: ModalitySchema,
  polarity: PolaritySchema,
  /** What the article says, in our own words. */
  gist: Text,
});

/** Schema of a topic pack; cross-references and cues are checked by `parseTopicPack`. */
export const TopicPackSchema = v.object({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  title: LocalText,
  /** What the event is, in a sentence or two. */
  description: v.optional(LocalText),
  /** Who made the pack. */
  author: v.optional(Text),
  /** On what terms it may be passed on: an SPDX identifier, or plain words. */
  licence: v.optional(Text),
  /** When it was last changed. */
  updated: v.optional(Day),
  /** SHA-256 of the pack without this field (canonicalPack), to tell that it is as its maker saved it. */
  checksum: v.optional(
    v.pipe(v.string(), v.regex(/^sha256-[0-9a-f]{64}$/, 'a checksum is “sha256-” and 64 hexadecimal digits')),
  ),
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
