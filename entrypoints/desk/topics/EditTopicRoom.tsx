import { useEffect, useState } from 'preact/hooks';
import '../../../components/topic-editor/topic-editor.css';
import { shortQuote } from '../../../components/annotations/short-quote';
import { addressOf } from '../../../components/desk-address';
import { messageOf } from '../../../lib/core/message-of';
import { localText } from '../../../lib/core/topic/local-text';
import type { CrossreadDb } from '../../../lib/store/db';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-topic-editor';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';
import { duplicateTopic } from './duplicate-topic';
import { FullTopicRoom } from './FullTopicRoom';
import { openForEditing } from './open-draft';
import { isFromBefore } from './use-drafting';

/** Props of {@link EditTopicRoom}. */
export interface EditTopicRoomProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
  readonly topic: string;
}

type ForEditing = Awaited<ReturnType<typeof openForEditing>>;

/** Where a topic of the reader’s own is changed. Of another it is told why it cannot be, and a copy offered. */
export function EditTopicRoom({ db, deeds, here, topic }: EditTopicRoomProps) {
  const [opened, setOpened] = useState<ForEditing | undefined>(undefined);
  const [failed, setFailed] = useState<string | null>(null);
  const [times, setTimes] = useState(0);
  useEffect(() => {
    let isWanted = true;
    openForEditing(db, topic).then(
      (found) => isWanted && setOpened(found),
      (error: unknown) => isWanted && setFailed(messageOf(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [topic, times]);
  if (failed !== null)
    return (
      <p class="empty" role="alert">
        {t('storeClosed', { reason: failed })}
      </p>
    );
  if (opened === undefined) return <p class="empty">{t('loading')}</p>;
  if (opened === null)
    return (
      <section class="empty-room">
        <h2>{t('topicGone')}</h2>
        <p>{t('topicGoneHelp')}</p>
        <BackToTopics />
      </section>
    );
  const { draft, from } = opened;
  if (from === 'shipped' || from === 'imported')
    return <NotOwn {...{ db, deeds, here }} pack={draft.pack} from={from} />;
  return (
    <FullTopicRoom
      key={`${draft.topic} ${times}`}
      {...{ db, deeds, here }}
      opened={draft}
      isResumed={from === 'draft' && isFromBefore(draft)}
      onAnew={() =>
        void db.topics.get(topic).then((stored) => {
          if (!stored) return here.replace({ room: 'new-topic', article: draft.article });
          // What is open now must not be opened once more until the other is there.
          setOpened(undefined);
          setTimes((n) => n + 1);
        })
      }
    />
  );
}

interface NotOwnProps extends Pick<EditTopicRoomProps, 'db' | 'deeds' | 'here'> {
  readonly pack: NonNullable<ForEditing>['draft']['pack'];
  readonly from: 'shipped' | 'imported';
}

function NotOwn({ db, deeds, here, pack, from }: NotOwnProps) {
  const title = localText(pack.title, language);
  const duplicate = () =>
    deeds.perform(t('duplicating'), 1, async () => {
      const { pack: copy } = await duplicateTopic(db, pack, (of) => t('copyOf', { title: of }));
      here.go({ room: 'edit-topic', topic: copy.id });
      return { said: t('duplicated', { title: shortQuote(localText(copy.title, language)) }) };
    });
  return (
    <section class="empty-room">
      <h2 dir="auto">{title}</h2>
      <p>{t(from === 'shipped' ? 'notOwnShipped' : 'notOwnImported')}</p>
      <p class="empty-room-ways">
        <button type="button" class="primary" onClick={duplicate}>
          {t('duplicate')}
        </button>
      </p>
      <BackToTopics />
    </section>
  );
}

function BackToTopics() {
  return (
    <p>
      <a href={addressOf({ room: 'topics' })}>{t('backToTopics')}</a>
    </p>
  );
}
