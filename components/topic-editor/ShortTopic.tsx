import { useId } from 'preact/hooks';
import { setDays } from '../../lib/core/topic/edit/add-parts';
import { localText } from '../../lib/core/topic/local-text';
import type { TopicPack } from '../../lib/core/topic/schema';
import { language } from '../../locales/say';
import { t } from '../../locales/t-topic-editor';
import { DaysFields } from './DaysFields';
import { EditorField } from './EditorField';
import type { Edit } from './editor-props';
import type { Mistakes } from './mistakes';
import { NamesInput } from './NamesInput';
import { linesOfTerm } from './lines';
import { ShortNames } from './ShortNames';
import { ShortQuestions } from './ShortQuestions';
import { ShortRivals } from './ShortRivals';

/** How often a part was seen in the article it was proposed from. */
export interface Seen {
  readonly of: string;
  readonly id: string;
  readonly count: number;
}

/** Props of {@link ShortTopic}, and of each of its parts. */
export interface ShortProps {
  readonly pack: TopicPack;
  /** What was proposed: what of it is left out can be ticked again. Null where nothing was. */
  readonly proposed: TopicPack | null;
  readonly seen: readonly Seen[];
  /** The answers found in the article at hand, by question, in words; null until they are known. */
  readonly answers: ReadonlyMap<string, readonly string[]> | null;
  /** Whether the days are as they were proposed from an article that does not say when it appeared. */
  readonly isUndated: boolean;
  readonly mistakes: Mistakes;
  /** Language in which the reader writes names and words (BCP 47 primary subtag). */
  readonly language: string;
  readonly onEdit: (edit: Edit) => void;
  /** Something that was not proposed was removed: what it was called, and what brings it back. */
  readonly onRemoved: (name: string, undo: Edit) => void;
}

/** A topic on one page, for who has never made one: what it is called, when, who, what it is mistaken for, what to ask. */
export function ShortTopic(props: ShortProps) {
  return (
    <div class="short-topic">
      <NameAndDays {...props} />
      <ShortNames {...props} />
      <ShortRivals {...props} />
      <ShortQuestions {...props} />
    </div>
  );
}

function NameAndDays({ pack, isUndated, mistakes, language: written, onEdit }: ShortProps) {
  const id = useId();
  const { event } = pack;
  const words = event.nouns[written] ?? '';
  return (
    <section class="short-part">
      <EditorField
        label={t('eventTitle')}
        help={t('eventTitleHelp')}
        path="title"
        mistakes={mistakes.under('title')}
      >
        {(control) => (
          <input
            {...control}
            dir="auto"
            autocomplete="off"
            value={localText(pack.title, language)}
            onInput={({ currentTarget: { value } }) => onEdit((now) => retitled(now, value))}
          />
        )}
      </EditorField>
      <EditorField
        label={t('days')}
        help={isUndated ? `${t('daysUndated')} ${t('daysHelp')}` : t('daysHelp')}
        path="event.window"
        mistakes={[...mistakes.under('event.window'), ...mistakes.under('event.announced')]}
        isGroup
      >
        {(control) => (
          <DaysFields
            days={event.window}
            isWrong={control['aria-invalid']}
            onChange={(days) => onEdit((now) => setDays(now, days?.from ?? '', days?.to ?? ''))}
          />
        )}
      </EditorField>
      <EditorField
        label={t('eventWords')}
        help={t('eventWordsHelp')}
        path="event.nouns"
        mistakes={mistakes.under('event.nouns')}
      >
        {(control) => (
          <NamesInput
            key={id}
            {...{ control }}
            names={linesOfTerm(words)}
            onChange={(names) => onEdit((now) => withNouns(now, written, names))}
          />
        )}
      </EditorField>
    </section>
  );
}

/** A title that was the same in several languages stays so. */
function retitled(pack: TopicPack, text: string): TopicPack {
  const { en } = pack.title;
  const others = Object.entries(pack.title).map(([code, title]) => [code, title === en ? text : title]);
  return { ...pack, title: { ...Object.fromEntries(others), en: text } };
}

function withNouns(pack: TopicPack, written: string, names: readonly string[]): TopicPack {
  const { [written]: _, ...others } = pack.event.nouns;
  const nouns = names.length === 0 ? others : { ...others, [written]: names.join('|') };
  return { ...pack, event: { ...pack.event, nouns } };
}
