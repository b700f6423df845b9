import type { TopicPack } from '../schema';
import { ANY_EVENT } from './event-kinds';

/**
 * The draft of a topic from nothing: its fields are there and empty, with general words for an event in all languages. It fits the type,
 * but not the schema yet: name, days and participants are the reader's to fill in.
 * @param language BCP 47 primary subtag in which the reader will write
 */
export function blankTopic(id: string, language: string): TopicPack {
  return {
    format: 1,
    id,
    version: '0.1.0',
    title: { en: '', ...(language === 'en' ? {} : { [language]: '' }) },
    entities: [],
    event: {
      participants: [],
      places: [],
      window: { from: '', to: '' },
      announced: '',
      utcOffset: 0,
      nouns: { ...ANY_EVENT.nouns },
      verbs: { ...ANY_EVENT.verbs },
      signatures: {},
      otherEvents: {},
    },
    rivals: [],
    sets: {},
    groups: [],
    questions: [],
    articles: [],
    claims: [],
  };
}
