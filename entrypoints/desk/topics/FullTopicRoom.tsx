import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { addressOf } from '../../../components/desk-address';
import { shortQuote } from '../../../components/annotations/short-quote';
import { LANGUAGES } from '../../../components/articles/languages';
import { DraftNotice } from '../../../components/topic-editor/DraftNotice';
import { MistakeSummary } from '../../../components/topic-editor/MistakeSummary';
import { mistakesIn, withoutMissing } from '../../../components/topic-editor/mistakes';
import { namePath } from '../../../components/topic-editor/name-path';
import { keysTo, type OpenParts } from '../../../components/topic-editor/open-parts';
import { TopicEditor } from '../../../components/topic-editor/TopicEditor';
import { Still } from '../../../components/topic-editor/Still';
import { localText } from '../../../lib/core/topic/local-text';
import { formatDay } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-topic-editor';
import { useTitle } from '../use-title';
import { discardDraft } from './discard-draft';
import type { ShortTopicRoomProps } from './ShortTopicRoom';
import { TrialBeside } from './TrialBeside';
import { useDrafting } from './use-drafting';
import { useFollowing } from './use-following';
import { useGoToField } from './use-go-to-field';
import { useTrial } from './use-trial';
import { writtenIn } from './written-in';
import { WorkbenchDeeds } from './WorkbenchDeeds';

/** Props of {@link FullTopicRoom}. */
export type FullTopicRoomProps = ShortTopicRoomProps;

/** A topic in full, each field of it, with what it would find beside it. */
export function FullTopicRoom({ db, deeds, here, opened, isResumed, onAnew }: FullTopicRoomProps) {
  const drafting = useDrafting(db, opened);
  const { draft, edit } = drafting;
  const { pack } = draft;
  const [at, setAt] = useState(draft.article);
  const [open, setOpen] = useState<OpenParts>(FIRST_OPEN);
  const [languages, setLanguages] = useState<readonly string[]>(() => ['en', '*', writtenIn(opened.pack)]);
  const trial = useTrial(useMemo(() => ({ pack, article: at }), [pack, at]));
  // Who begins from nothing knows that much is missing, until it is to be saved.
  const [wasRefused, setWasRefused] = useState(opened.pack.title.en !== '');
  const mistakes = useMemo(
    () => mistakesIn(wasRefused ? trial.errors : withoutMissing(trial.errors, trial.checked)),
    [trial.errors, wasRefused],
  );
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The keyboard comes along to where one went.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const title = localText(pack.title, language).trim() || t('unnamedTopic');
  useTitle(title);

  const showLanguage = (code: string) =>
    setLanguages((shown) => (shown.includes(code) ? shown : [...shown, code]));
  const go = useGoToField((path) => {
    setOpen((now) => new Set([...now, ...keysTo(pack, path)]));
    for (const part of path.split('.')) if (LANGUAGES.includes(part) || part === '*') showLanguage(part);
  });
  const following = useFollowing({
    db,
    deeds,
    here,
    drafting,
    trial,
    onSaved: ({ pack: { title: named, version } }, reading) => {
      const what = { title: shortQuote(localText(named, language)), version };
      return t(reading > 0 ? 'savedReading' : 'saved', what);
    },
    onRefused: () => {
      setWasRefused(true);
      summary.current?.focus();
    },
    onReopen: (_, dropped) => onAnew(dropped),
  });

  return (
    <div class="room topic-workbench">
      <div class="workbench-main">
        <a href={addressOf({ room: 'topics' })}>{t('backToTopics')}</a>
        <h2 class="room-title" tabIndex={-1} ref={heading} dir="auto">
          {t('editTitle', { title })}
        </h2>
        <p class="faint room-help">{t('editHelp')}</p>
        {isResumed && (
          <DraftNotice
            text={t('wereEditing', { date: formatDay(opened.changed) })}
            discard={t('discardEdits')}
            onDiscard={() => discardDraft(db, deeds, drafting, onAnew)}
          />
        )}
        <div ref={summary} tabIndex={-1} class="summary-place">
          <MistakeSummary mistakes={mistakes} nameOf={(path) => namePath(pack, path)} onGo={go} />
        </div>
        <TopicEditor
          {...{ pack, mistakes, open, languages }}
          onToggle={(key) =>
            setOpen((now) => new Set(now.has(key) ? [...now].filter((one) => one !== key) : [...now, key]))
          }
          onShowLanguage={showLanguage}
          onEdit={edit}
          onRemoved={(name, undo) =>
            deeds.perform(t('removed', { name: shortQuote(name) }), 1, async () => ({
              said: t('removed', { name: shortQuote(name) }),
              undo: async () => edit(undo),
            }))
          }
        />
        <WorkbenchDeeds following={following} hasMistakes={mistakes.all.length > 0} name={t('save')} />
      </div>
      <aside class="workbench-side" aria-label={t('trial')}>
        <Still
          inputs={[trial, at]}
          draw={() => <TrialBeside {...{ db, trial, at }} topic={pack.id} onTry={setAt} />}
        />
      </aside>
    </div>
  );
}

/** What one comes for first lies open. */
const FIRST_OPEN: OpenParts = new Set(['/title', '/entities']);
