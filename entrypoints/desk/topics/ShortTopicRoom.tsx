import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { shortQuote } from '../../../components/annotations/short-quote';
import { DraftNotice } from '../../../components/topic-editor/DraftNotice';
import { MistakeSummary } from '../../../components/topic-editor/MistakeSummary';
import { mistakesIn, withoutMissing } from '../../../components/topic-editor/mistakes';
import { namePath } from '../../../components/topic-editor/name-path';
import { ShortTopic } from '../../../components/topic-editor/ShortTopic';
import { Still } from '../../../components/topic-editor/Still';
import { localText } from '../../../lib/core/topic/local-text';
import type { TopicPack } from '../../../lib/core/topic/schema';
import type { CrossreadDb, TopicDraft } from '../../../lib/store/db';
import { formatDay } from '../../../locales/format-date';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-topic-editor';
import { useLive } from '../../live/use-live';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { discardDraft } from './discard-draft';
import { DRAFT } from './open-draft';
import { TrialBeside } from './TrialBeside';
import { useDrafting } from './use-drafting';
import { useFollowing } from './use-following';
import { useGoToField } from './use-go-to-field';
import { useTrial, type Valid } from './use-trial';
import { writtenIn } from './written-in';
import { WorkbenchDeeds } from './WorkbenchDeeds';

/** Props of {@link ShortTopicRoom}. */
export interface ShortTopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly opened: TopicDraft;
  /** Whether it was begun before. */
  readonly isResumed: boolean;
  /** The draft was discarded: what is to be made is begun anew. */
  readonly onAnew: (dropped: TopicDraft) => void;
}

/** A new topic on one page, with what it would find beside it. */
export function ShortTopicRoom({ db, deeds, here, opened, isResumed, onAnew }: ShortTopicRoomProps) {
  const drafting = useDrafting(db, opened);
  const { draft, edit, keep } = drafting;
  const { pack, proposed, seen } = draft;
  const [at, setAt] = useState(draft.article);
  const trial = useTrial(useMemo(() => ({ pack, article: at }), [pack, at]));
  // Who begins from nothing knows that much is missing, until it is to be saved.
  const [wasRefused, setWasRefused] = useState(opened.pack.title.en !== '');
  const mistakes = useMemo(
    () => mistakesIn(wasRefused ? trial.errors : withoutMissing(trial.errors, trial.checked)),
    [trial.errors, wasRefused],
  );
  const answers = useMemo(() => answersIn(trial.valid), [trial.valid?.here]);
  const undated = useLive(() => isWithoutDay(db, opened.article), [opened.article]).value ?? false;
  const written = useMemo(() => writtenIn(opened.pack), [opened]);
  const summary = useRef<HTMLDivElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // The keyboard comes along to where one went.
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  const toAllFields = () => void keep().then(() => here.go({ room: 'edit-topic', topic: pack.id }));
  // What is wrong may be in a field that only the full editor has.
  const go = useGoToField(nothing, toAllFields);
  const following = useFollowing({
    db,
    deeds,
    here,
    drafting,
    trial,
    onSaved: (topic, _, isAll) => {
      here.go(isAll ? { room: 'coverage', topic: topic.id } : { room: 'edit-topic', topic: topic.id });
      return t('followed', { title: shortQuote(localText(topic.pack.title, language)) });
    },
    onRefused: () => {
      setWasRefused(true);
      summary.current?.focus();
    },
    onReopen: (which, { topic }) => {
      if (which === 'theirs') here.go({ room: 'edit-topic', topic });
      else here.go({ room: 'new-topic', article: null }, new URLSearchParams({ [DRAFT]: topic }));
    },
  });

  return (
    <div class="room topic-workbench">
      <div class="workbench-main">
        <h2 class="room-title" tabIndex={-1} ref={heading}>
          {t('shortTitle')}
        </h2>
        <p class="faint room-help">{t('shortHelp')}</p>
        {isResumed && (
          <DraftNotice
            text={t('wereMaking', { date: formatDay(opened.changed) })}
            discard={t('discardNew')}
            onDiscard={() => discardDraft(db, deeds, drafting, onAnew)}
          />
        )}
        <div ref={summary} tabIndex={-1} class="summary-place">
          <MistakeSummary mistakes={mistakes} nameOf={(path) => namePath(pack, path)} onGo={go} />
        </div>
        <ShortTopic
          {...{ pack, proposed, seen, answers, mistakes }}
          isUndated={undated && isSameDays(pack, proposed)}
          language={written}
          onEdit={edit}
          onRemoved={(name, undo) =>
            deeds.perform(t('removed', { name: shortQuote(name) }), 1, async () => ({
              said: t('removed', { name: shortQuote(name) }),
              undo: async () => edit(undo),
            }))
          }
        />
        <WorkbenchDeeds following={following} hasMistakes={mistakes.all.length > 0} name={t('follow')}>
          <button type="button" class="secondary" onClick={toAllFields}>
            {t('allFields')}
          </button>
        </WorkbenchDeeds>
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

const nothing = () => {};

async function isWithoutDay(db: CrossreadDb, article: string | null): Promise<boolean> {
  const kept = article === null ? undefined : await db.articles.get(article);
  return kept?.published === null;
}

/** Whether the days are as they were proposed. */
function isSameDays({ event: { window } }: TopicPack, proposed: TopicPack | null): boolean {
  return window.from === proposed?.event.window.from && window.to === proposed.event.window.to;
}

function answersIn(valid: Valid | null): ReadonlyMap<string, readonly string[]> | null {
  if (!valid?.here) return null;
  const answers = new Map<string, string[]>();
  for (const { question, display } of valid.here.claims) {
    const there = answers.get(question);
    if (there) there.push(display);
    else answers.set(question, [display]);
  }
  return answers;
}
