/**
 * What every field of a topic pack holds, in a sentence for its author: put into the JSON Schema, where editors show it, and into the table of
 * docs/topic-pack.md. Not in the schema's code itself, as that runs in the browser. `[]` is any item of a list, `:quantity` one type of value.
 */
export const PACK_FIELDS: Readonly<Record<string, string>> = {
  $schema: 'Where this description lies, so that an editor shows it: "./topic-pack.schema.json".',
  format: 'The version of the format: 1. A higher number is refused by Crossreads that do not know it.',
  id: 'The topic’s name for programs. A pack with the same id updates the one that was imported before.',
  version:
    'Three numbers. Raise the last for more words, the middle for more questions, the first when answers mean something else.',
  title: 'The topic’s name for people, by language.',
  description: 'What the event is, in a sentence or two, by language.',
  author: 'Who made the pack. Several are parted by “; ”.',
  licence: 'On what terms it may be passed on: an SPDX identifier (CC0-1.0, CC-BY-4.0) or plain words.',
  updated: 'The day it was last changed. Crossread writes it on export.',
  checksum:
    'SHA-256 of the pack without this field. Crossread writes it on export, and warns on import when it does not fit; leave it out of what you write by hand.',
  signature: 'Who stands by this file, and the proof. Written by: npm run pack -- sign.',
  'signature.key': 'The signer’s public key (Ed25519), in base64url.',
  'signature.name': 'Who signs, in the signer’s own words.',
  'signature.signed': 'When it was signed, in UTC.',
  'signature.value': 'The signature, in base64url: of all else in the file.',

  event: 'What the event is known by.',
  'event.participants':
    'Who takes part, as groups of ids: of each group one at least must be named for a text to be on the event. One group is enough.',
  'event.places': 'Where: ids of places and countries, the most exact first.',
  'event.window': 'The days of the event, in the time of its place.',
  'event.announced': 'The first day on which coverage of it can have appeared. What is older is never on it.',
  'event.utcOffset': 'Hours ahead of UTC at the place, for times of day: 9, -3.5.',
  'event.nouns': 'A term for each language: the words for the event (summit|visit|talks).',
  'event.verbs': 'A term for each language: the words for taking part in it (visit*|arrive*|flew).',
  'event.signatures': 'Cues that by themselves point at this event: “first visit in 24 years”.',
  'event.otherEvents':
    'A term for each language: words that beside a noun of the event make it another one (peace|vietnam).',

  entities: 'People, places, organisations and works that the event has to do with.',
  'entities[].id': 'Its name for programs, written @id in cues.',
  'entities[].name': 'What it is called when it is shown, by language.',
  'entities[].kind': 'What it is. Only places and countries answer “where”.',
  'entities[].partOf':
    'The id of what it belongs to: a place lies in a place, an office in a government, a person in an office. No circles.',
  'entities[].aliases':
    'The ways of writing it, by language. A * behind a word stands for its endings; all capitals are found in capitals only.',
  'entities[].weakAliases':
    'Short ways that count only in an article on the event: a bare surname that many have.',
  'entities[].blockers':
    'Longer names that contain an alias and mean somebody else: “Port Harbour” for the alias “Harbour”.',

  rivals:
    'Events that resemble this one and must not be taken for it: last year’s, the same people elsewhere.',
  'rivals[].id': 'Its name for programs.',
  'rivals[].name': 'What it is called when it is shown, by language.',
  'rivals[].window': 'Its days. A date in them says that a sentence is on the rival.',
  'rivals[].cues': 'A sentence with one of these speaks of the rival.',

  sets: 'Terms with a name, written $name in cues: "ship": "ship*|deliver*|sent". They may name other sets, up to eight deep, without circles.',
  groups: 'Headings under which the questions are shown.',
  'groups[].id': 'Its name for programs.',
  'groups[].title': 'The heading, by language.',
  'groups[].scene':
    'Whether its questions ask what took place: an article that only mentions the event then answers them in sentences on it or on a rival only.',

  questions: 'What coverage of the event answers.',
  'questions[].id':
    'Its name for programs. Keep it while the question asks the same: the reader’s corrections hang on it.',
  'questions[].text': 'The question, by language.',
  'questions[].group': 'The id of its group.',
  'questions[].cues':
    'When a sentence is about it, by language. A choice may have none and go by its options’.',
  'questions[].not': 'When it is not about it after all.',
  'questions[].denies': 'Ids of questions whose answers a “yes” to this one denies.',
  'questions[].value': 'What kind of answer it has, and which are taken.',
  'questions[].value:quantity.type': 'A figure.',
  'questions[].value:quantity.unit': 'What is counted or measured, for programs: runner, metre, year.',
  'questions[].value:quantity.nouns':
    'A term: the words for the unit in all languages (runner*|läufer*). Lengths of time are known by words of their own as well.',
  'questions[].value:quantity.cumulative':
    'Whether it is a running total: an earlier, smaller figure then does not contradict a later, larger one.',
  'questions[].value:quantity.atLeast': 'Smaller figures are no answers.',
  'questions[].value:quantity.atMost': 'Larger figures are no answers.',
  'questions[].value:date.type': 'A day or days.',
  'questions[].value:date.within': 'Other days are no answers.',
  'questions[].value:date.coarsest': 'The vaguest answer that is taken: a day, a month or a year.',
  'questions[].value:date.run': 'Whether only several days in a row answer: “18 and 19 June”.',
  'questions[].value:time.type': 'A time of day.',
  'questions[].value:place.type': 'A place.',
  'questions[].value:place.among': 'Ids: only these and what lies in them are answers.',
  'questions[].value:place.when':
    'The days it is about: a place whose nearest date lies outside is another occasion’s.',
  'questions[].value:place.except': 'Ids of places that are never the answer.',
  'questions[].value:choice.type': 'One of several options.',
  'questions[].value:choice.exclusive': 'Whether two different options contradict each other.',
  'questions[].value:choice.actor':
    'Id of whose reaction or act it is: who only tells of himself is not credited with it.',
  'questions[].value:choice.whoCounts': 'Whether one answer on two people’s word counts as a difference.',
  'questions[].value:choice.onePhrase': 'Whether the options are one phrase in several mouths.',
  'questions[].value:choice.options': 'The options.',
  'questions[].value:choice.options[].id': 'Its name for programs.',
  'questions[].value:choice.options[].label': 'How it is shown, by language.',
  'questions[].value:choice.options[].cues': 'The words that choose it, by language.',
  'questions[].value:choice.options[].implies': 'Ids of vaguer options that it says as well. No circles.',
  'questions[].value:statement.type': 'Yes or no.',
  'questions[].value:statement.yes': 'How a yes is shown, by language.',
  'questions[].value:statement.no': 'How a no is shown, by language.',

  articles: 'Coverage that the pack brings with it.',
  'articles[].id': 'Its name for programs.',
  'articles[].title': 'Its headline.',
  'articles[].publisher': 'Who published it; null where it does not say.',
  'articles[].url': 'Its address, https or http; null where it has none.',
  'articles[].published': 'When, as exactly as it says: 2026-05-31, 2026-05 or 2026; null where it does not.',
  'articles[].language': 'The language it is written in.',
  'articles[].fingerprint': 'A sketch of its text, by which a copy of it is known. Crossread makes it.',

  claims: 'What those articles answer, in your own words and with whom they credit.',
  'claims[].article': 'The id of the article.',
  'claims[].question': 'The id of the question.',
  'claims[].value': 'The answer; of the question’s type.',
  'claims[].value:quantity.type': 'A figure.',
  'claims[].value:quantity.min':
    'The least it can be; null is open. “More than 20” is min 20, max null, strict.',
  'claims[].value:quantity.max': 'The most it can be; null is open.',
  'claims[].value:quantity.approx': 'Whether it is said to be about so much.',
  'claims[].value:quantity.strict': 'Whether the bound itself is passed: “more than 20”, not “at least 20”.',
  'claims[].value:quantity.unit': 'The question’s unit.',
  'claims[].value:quantity.period': 'The days that the figure covers, where the article says so.',
  'claims[].value:date.type': 'A day or days.',
  'claims[].value:date.from': 'The first day.',
  'claims[].value:date.to': 'The last day: May 2026 is 2026-05-01 to 2026-05-31.',
  'claims[].value:time.type': 'A time of day.',
  'claims[].value:time.from': 'Minutes since midnight: 14:30 is 870.',
  'claims[].value:time.to': 'Minutes since midnight. The same as from where it is one moment.',
  'claims[].value:time.approx': 'Whether it is said to be about then.',
  'claims[].value:place.type': 'A place.',
  'claims[].value:place.place': 'The id of the place.',
  'claims[].value:choice.type': 'One of the question’s options.',
  'claims[].value:choice.option': 'The id of the option.',
  'claims[].value:statement.type': 'Yes or no.',
  'claims[].value:statement.holds': 'true for yes.',
  'claims[].attribution':
    'Whom the article credits, the nearest to the fact first: ["Race office", "Harbour Radio"]. Empty when it speaks on its own word.',
  'claims[].modality':
    'How the article puts it: as fact, as another’s report, as an accusation, a denial, a plan, a possibility.',
  'claims[].polarity': 'Whether it affirms or negates it.',
  'claims[].gist': 'What the article says, in your own words. Never copy its sentence.',
};

/** Fields that mean the same wherever they stand. */
export const COMMON_FIELDS: Readonly<Record<string, string>> = {
  en: 'In English. Used where another language is missing.',
  from: 'The first day, YYYY-MM-DD.',
  to: 'The last day, YYYY-MM-DD; the same for a single day.',
};
