import { useEffect, useState } from 'preact/hooks';
import '../../../components/topic-editor/topic-editor.css';
import { addressOf } from '../../../components/desk-address';
import { messageOf } from '../../../lib/core/message-of';
import type { CrossreadDb } from '../../../lib/store/db';
import { t } from '../../../locales/t-topic-editor';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { BeginTopic } from './BeginTopic';
import { DRAFT, openNewDraft, type Opened } from './open-draft';
import { ShortTopicRoom } from './ShortTopicRoom';

/** Props of {@link NewTopicRoom}. */
export interface NewTopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  /** Id of the kept article it is made of; null for one from nothing. */
  readonly article: string | null;
}

/** Where a topic is made: from an article, which proposes it, or from nothing. */
export function NewTopicRoom(props: NewTopicRoomProps) {
  const { here, article } = props;
  const draft = here.asked.get(DRAFT);
  if (article === null && draft === null) return <BeginTopic {...props} />;
  return <Making key={`${article} ${draft}`} {...props} draft={draft} />;
}

function Making({ db, deeds, here, article, draft }: NewTopicRoomProps & { readonly draft: string | null }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const [isSlow, setIsSlow] = useState(false);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    setOpened(null);
    const timer = setTimeout(() => setIsSlow(true), SOON);
    openNewDraft(db, article, draft).then(
      (found) => isWanted && setOpened(found),
      (error: unknown) => isWanted && setOpened({ is: 'failed', why: messageOf(error) }),
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [article, draft, times]);
  if (!opened)
    return (
      <div class="room" role="status">
        {isSlow && (
          <>
            <p>{t('proposing')}</p>
            <progress aria-label={t('proposing')} />
          </>
        )}
      </div>
    );
  if (opened.is === 'open')
    return (
      <ShortTopicRoom
        key={opened.draft.topic}
        {...{ db, deeds, here }}
        opened={opened.draft}
        isResumed={opened.isResumed}
        onAnew={({ article: from }) => {
          if (draft === null) setTimes(times + 1);
          else here.replace({ room: 'new-topic', article: from });
        }}
      />
    );
  return (
    <section class="empty-room">
      <h2>{t('newTitle')}</h2>
      <p role="alert">{opened.is === 'failed' ? t('noProposal', { why: opened.why }) : t(opened.is)}</p>
      <p class="empty-room-ways">
        <a href={addressOf({ room: 'new-topic', article: null })}>{t('newTitle')}</a>
      </p>
    </section>
  );
}

/** What takes longer than this is said to be going on, in milliseconds. */
const SOON = 100;
