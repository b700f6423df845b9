import { useState } from 'preact/hooks';
import { freeId } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { formatDays } from '../../locales/format-date';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { AdderField } from './AdderField';
import { namesIn } from './lines';
import type { ShortProps } from './ShortTopic';
import { TickedPart } from './TickedPart';

/** Events that it is easily mistaken for, ticked, and a way to name another. */
export function ShortRivals(props: ShortProps) {
  const { pack, proposed, seen, mistakes } = props;
  const rivals = new Map([...(proposed?.rivals ?? []), ...pack.rivals].map((rival) => [rival.id, rival]));
  return (
    <section class="short-part" data-path="rivals">
      <h3>{t('rivals')}</h3>
      <p class="faint">{t('rivalsHelp')}</p>
      {rivals.size === 0 ? (
        <p class="faint">{t('noRivals')}</p>
      ) : (
        <ul class="short-list">
          {[...rivals.values()].map(({ id, name, window }) => {
            const index = pack.rivals.findIndex((rival) => rival.id === id);
            const count = seen.find((part) => part.of === 'rival' && part.id === id)?.count;
            return (
              <TickedPart
                key={id}
                {...props}
                kind="rivals"
                id={id}
                isIn={index >= 0}
                path={`rivals.${index}`}
                label={localText(name, language)}
                facts={[
                  ...(window ? [formatDays(window.from, window.to)] : []),
                  ...(count === undefined ? [] : [t('seenTimes', { n: count })]),
                ]}
                mistakes={index < 0 ? [] : mistakes.under(`rivals.${index}`)}
              />
            );
          })}
        </ul>
      )}
      <AddRival {...props} />
    </section>
  );
}

function AddRival({ language: written, onEdit }: ShortProps) {
  const [name, setName] = useState('');
  const [words, setWords] = useState('');
  const isReady = name.trim() !== '' && namesIn(words).length > 0;
  return (
    <form
      class="short-adder"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReady) return;
        onEdit((now) => withRival(now, name.trim(), namesIn(words), written));
        setName('');
        setWords('');
      }}
    >
      <AdderField label={t('addRivalShort')} value={name} onChange={setName} />
      <AdderField
        label={t('addRivalWords')}
        placeholder={t('addRivalWordsHelp')}
        value={words}
        onChange={setWords}
      />
      <button type="submit" class="secondary" disabled={!isReady}>
        {t('add')}
      </button>
    </form>
  );
}

function withRival(pack: TopicPack, name: string, words: readonly string[], written: string): TopicPack {
  const id = freeId(name, pack.rivals, 'rival');
  return { ...pack, rivals: [...pack.rivals, { id, name: { en: name }, cues: { [written]: [...words] } }] };
}
