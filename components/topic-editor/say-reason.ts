import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import type { Reason } from '../../lib/core/try-topic';
import { formatDate } from '../../locales/format-date';
import { listOf, strung } from '../../locales/list';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';

/** What speaks for or against an article's being about the event, in a sentence. */
export function sayReason(reason: Reason, pack: TopicPack): string {
  switch (reason.is) {
    case 'named': {
      const { found, group } = reason;
      return found.length > 0
        ? t('why.named', { names: listOf(namesOf(pack, found)) })
        : t('why.notNamed', { names: oneOf(namesOf(pack, group)) });
    }
    case 'day': {
      const { published, when } = reason;
      return t(`why.${when}`, { date: published === null ? '' : (formatDate(published) ?? published) });
    }
    case 'words':
      return reason.sentences === 0 ? t('why.noWords') : t('why.words', { n: reason.sentences });
    case 'this':
      return t('why.this', { n: reason.sentences, all: reason.all });
    case 'rival': {
      const rival = pack.rivals.find(({ id }) => id === reason.rival);
      return t('why.rival', {
        n: reason.sentences,
        rival: rival ? localText(rival.name, language) : reason.rival,
      });
    }
  }
}

function namesOf(pack: TopicPack, ids: readonly string[]): string[] {
  return ids.map((id) => {
    const entity = pack.entities.find((one) => one.id === id);
    return entity ? localText(entity.name, language) : id;
  });
}

/** Names of which one is meant: “Anna Berg or Halden”. */
export function oneOf(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : t('oneOf', { names: strung(names.slice(0, -1)), last });
}
