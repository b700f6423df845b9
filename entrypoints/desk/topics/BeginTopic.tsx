import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { useFocusAfterRemoval } from '../../../components/topic-editor/use-focus-after-removal';
import { fold } from '../../../lib/core/text/fold';
import { blankTopic } from '../../../lib/core/topic/propose/blank-topic';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { allDrafts, keepDraft } from '../../../lib/store/topic-drafts';
import { formatDate, formatDay } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t as tArticles } from '../../../locales/t-articles';
import { t } from '../../../locales/t-topic-editor';
import { useLive } from '../../live/use-live';
import { add } from '../articles/adding';
import { readPasted } from '../articles/read-file';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { articlesWithText } from './articles-with-text';
import { discardListed } from './discard-draft';
import { DRAFT } from './open-draft';
import { newTopicId } from './topic-id';

/** Props of {@link BeginTopic}. */
export interface BeginProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** Where a new topic begins: one of the kept articles, a text that is pasted, nothing, or what was begun before. */
export function BeginTopic(props: BeginProps) {
  const room = useRef<HTMLDivElement>(null);
  return (
    <div class="room begin-topic" ref={room}>
      <h2 class="room-title" tabIndex={-1}>
        {t('newTitle')}
      </h2>
      <p class="faint room-help">{t('newHelp')}</p>
      <Drafts {...props} room={room} />
      <FromStored {...props} />
      <FromPasted {...props} />
      <FromNothing {...props} />
    </div>
  );
}

interface DraftsProps extends BeginProps {
  readonly room: RefObject<HTMLElement | null>;
}

function Drafts({ db, deeds, here, room }: DraftsProps) {
  const drafts = useLive(() => newDrafts(db), []).value ?? [];
  const onDeleting = useFocusAfterRemoval(room, drafts.length, '.draft-row .quiet', '.room-title');
  if (drafts.length === 0) return null;
  return (
    <section class="short-part">
      <h3>{t('goOnTitle')}</h3>
      <ul class="short-list">
        {drafts.map((draft, index) => {
          const title = localText(draft.pack.title, language).trim() || t('unnamedTopic');
          return (
            <li key={draft.topic} class="draft-row">
              <span dir="auto">{title}</span>{' '}
              <span class="faint">{t('changedOn', { date: formatDay(draft.changed) })}</span>
              <button
                type="button"
                class="secondary"
                aria-label={t('goOnWith', { title })}
                onClick={() =>
                  here.go({ room: 'new-topic', article: null }, new URLSearchParams({ [DRAFT]: draft.topic }))
                }
              >
                {t('goOn')}
              </button>
              <button
                type="button"
                class="quiet"
                aria-label={t('discardOf', { title })}
                onClick={() => {
                  onDeleting(index);
                  discardListed(db, deeds, draft);
                }}
              >
                {t('discard')}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Drafts of topics that are not stored yet; those of stored ones are gone on with where these are edited. */
async function newDrafts(db: CrossreadDb): Promise<TopicDraft[]> {
  const stored = new Set(await db.topics.toCollection().primaryKeys());
  return (await allDrafts(db)).filter(({ topic, changed }) => !stored.has(topic) && changed > 0);
}

/** So many articles are offered at once; the others are found by their titles. */
const OFFERED = 8;

function FromStored({ db, here }: BeginProps) {
  const id = useId();
  const [sought, setSought] = useState('');
  const { value: articles, error } = useLive(() => articlesWithText(db), []);
  if (error) return <p role="alert">{t('storeClosed', { reason: error.message })}</p>;
  if (!articles) return <p class="faint">{t('loading')}</p>;
  const words = fold(sought).folded.trim();
  const found = articles.filter(({ title }) => fold(title).folded.includes(words));
  return (
    <section class="short-part">
      <h3>{t('fromStored')}</h3>
      <p class="faint">{articles.length === 0 ? t('noStored') : t('fromStoredHelp')}</p>
      {articles.length > OFFERED && (
        <p class="editor-field">
          <label for={id}>{t('findArticle')}</label>
          <input
            id={id}
            type="search"
            autocomplete="off"
            value={sought}
            onInput={({ currentTarget }) => setSought(currentTarget.value)}
          />
        </p>
      )}
      {articles.length > 0 && found.length === 0 && <p role="status">{t('noStoredFits')}</p>}
      <ul class="short-list">
        {found.slice(0, OFFERED).map(({ id: article, title, publisher, published }) => {
          const name = title.trim() || t('untitled');
          const facts = [publisher, published && formatDate(published)].filter(Boolean);
          return (
            <li key={article}>
              <button
                type="button"
                class="stored-title"
                aria-label={t('makeFrom', { title: name })}
                onClick={() => here.go({ room: 'new-topic', article })}
              >
                <span dir="auto">{name}</span>
              </button>
              <span class="faint">{facts.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function FromPasted({ db, here }: BeginProps) {
  const id = useId();
  const [text, setText] = useState('');
  const [day, setDay] = useState('');
  const [isKeeping, setIsKeeping] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const take = async () => {
    const read = readPasted(text);
    if (!read.ok) return setWhy(tArticles(`refused.${read.why}`));
    setIsKeeping(true);
    const facts = { ...read.draft.facts, published: day === '' ? null : day };
    const added = await add(db, { ...read.draft, facts }, (topic) => topic);
    setIsKeeping(false);
    if (added.is === 'added') here.go({ room: 'new-topic', article: added.article });
    else if (added.is === 'failed') setWhy(added.why);
  };
  return (
    <section class="short-part">
      <h3>{t('fromPasted')}</h3>
      <form
        class="editor-field"
        onSubmit={(event) => {
          event.preventDefault();
          void take();
        }}
      >
        <label for={id}>{t('fromPastedLabel')}</label>
        <textarea
          id={id}
          dir="auto"
          rows={5}
          value={text}
          aria-invalid={why !== null}
          aria-describedby={why === null ? undefined : `${id}-wrong`}
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setWhy(null);
          }}
        />
        {why !== null && (
          <p class="mistakes-here" id={`${id}-wrong`} role="alert">
            {why}
          </p>
        )}
        <p class="pasted-day">
          <label for={`${id}-day`}>{t('fromPastedDay')}</label>
          <input
            id={`${id}-day`}
            type="date"
            value={day}
            onInput={({ currentTarget }) => setDay(currentTarget.value)}
          />
        </p>
        <button type="submit" class="secondary" disabled={text.trim() === '' || isKeeping}>
          {t(isKeeping ? 'keepingPasted' : 'fromPastedTake')}
        </button>
      </form>
    </section>
  );
}

function FromNothing({ db, here }: BeginProps) {
  return (
    <section class="short-part">
      <h3>{t('fromNothing')}</h3>
      <p class="faint">{t('fromNothingHelp')}</p>
      <button
        type="button"
        class="secondary"
        onClick={() =>
          void beginBlank(db).then((topic) =>
            here.go({ room: 'new-topic', article: null }, new URLSearchParams({ [DRAFT]: topic })),
          )
        }
      >
        {t('fromNothingBegin')}
      </button>
    </section>
  );
}

/** Begins a topic from nothing. It is as good as not there until something is typed: see {@link newDrafts}. */
async function beginBlank(db: CrossreadDb): Promise<string> {
  const topic = newTopicId('');
  await keepDraft(db, {
    topic,
    base: null,
    pack: blankTopic(topic, language),
    article: null,
    proposed: null,
    seen: [],
    changed: 0,
  });
  return topic;
}
