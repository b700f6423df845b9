import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t, type TopicEditorMessageKey } from '../../locales/t-topic-editor';
import { EVENT_FIELDS } from './pack-fields';

/** What a path of the pack is, in words: the part, and the field in it; null for the pack as a whole. */
export function namePath(pack: TopicPack, path: string): string | null {
  const [list = '', index = ''] = path.split('.');
  const field = list === 'event' ? EVENT_FIELDS.find((one) => one.path === index) : undefined;
  if (field) return t(field.label);
  if (path.startsWith('event.participants')) return t('participants');
  const section = SECTION_OF[list];
  if (!section) return null;
  const part = partAt(pack, list, Number(index));
  return part === null ? t(section) : `${t(section)}: ${part}`;
}

const SECTION_OF: Readonly<Record<string, TopicEditorMessageKey | undefined>> = {
  title: 'title',
  description: 'description',
  author: 'author',
  licence: 'licence',
  event: 'section.event',
  entities: 'section.entities',
  rivals: 'section.rivals',
  questions: 'section.questions',
  groups: 'section.groups',
  sets: 'section.sets',
  articles: 'section.sources',
  claims: 'section.sources',
};

function partAt(pack: TopicPack, list: string, index: number): string | null {
  switch (list) {
    case 'entities':
      return localName(pack.entities[index]?.name);
    case 'rivals':
      return localName(pack.rivals[index]?.name);
    case 'questions':
      return localName(pack.questions[index]?.text);
    case 'groups':
      return localName(pack.groups[index]?.title);
    default:
      return null;
  }
}

function localName(text: TopicPack['title'] | undefined): string | null {
  return text ? localText(text, language) || t('unnamed') : null;
}
