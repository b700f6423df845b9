import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ClaimSaid } from '../../components/ClaimSaid';
import { addressOf } from '../../components/desk-address';
import { Notice } from '../../components/Notice';
import type { Checked } from '../../components/hold-reading';
import { asksForAttention } from '../../components/outcomes';
import { ReadingView } from '../../components/ReadingView';
import type { Claim } from '../../lib/core/claims/claim';
import type { TopicFacts } from '../../lib/core/topic/facts';
import { localText } from '../../lib/core/topic/local-text';
import type { Reading } from '../../lib/messaging/protocol';
import type { CrossreadDb } from '../../lib/store/db';
import { language, t, type MessageKey } from '../../locales/t';
import type { ActiveTab } from './use-active-tab';
import { useChecked } from './use-checked';
import { openDesk } from './open-desk';
import { useCurating } from './use-curating';
import { useOpenClaims } from './use-open-claims';
import { useSelection } from './use-selection';
import { usePanelKeys } from './use-panel-keys';

/** Props of {@link PageRead}. */
export interface PageReadProps {
  readonly db: CrossreadDb;
  readonly tab: ActiveTab;
  readonly topic: TopicFacts;
  readonly reading: Reading;
  /** The other followed topics that it speaks of. */
  readonly alsoOn: readonly TopicFacts[];
  /** Whether the reader wants articles to be kept. */
  readonly keeps: boolean;
  /** How many highlights are saved on the page; undefined until that is known. */
  readonly savedCount: number | undefined;
  /** What is saved on the page. */
  readonly saved: ComponentChildren;
}

/** A tab's reading beside the store as it is now, in step with what is picked in its page. */
export function PageRead({ db, tab, topic, reading, alsoOn, keeps, savedCount, saved }: PageReadProps) {
  const checked = useChecked(db, topic, reading);
  const { selection, said, pick, reveal, step } = useSelection(tab.id);
  const curating = useCurating(db);
  const [wantsOpen, setWantsOpen] = useState(false);
  // What is marked in the page and no claim was found beside the questions, with an earlier panel.
  const isOpenPicked = selection?.inPage === true && !reading.claims.some(({ id }) => id === selection.claim);
  const page = { tab: tab.id, article: reading.article.id };
  const isWanted = reading.stored && checked !== undefined && (wantsOpen || isOpenPicked);
  const open = useOpenClaims(db, topic.pack, page, isWanted, checked);
  usePanelKeys({ n: () => step('next'), p: () => step('previous') });
  if (!checked) return <Notice why="starting" />;
  return (
    <>
      <ReadingView
        reading={reading}
        alsoOn={alsoOn.map(({ pack: { id, title } }) => ({
          id,
          title: localText(title, language),
          href: `/desk.html${addressOf({ room: 'coverage', topic: id })}`,
        }))}
        claims={checked.claims}
        missing={checked.missing}
        open={open}
        onWantOpen={() => setWantsOpen(true)}
        hasCoverage={checked.hasCoverage}
        notes={notesOf(reading, tab.incognito, keeps)}
        selection={selection}
        onPick={pick}
        onShowInPage={reveal}
        deeds={{ isKept: reading.stored, onSay: curating.say, onDesk }}
        savedCount={savedCount}
        saved={saved}
      />
      {curating.done && (
        <ClaimSaid key={curating.done.said} said={curating.done.said} onUndo={curating.done.undo} />
      )}
      {curating.failed !== '' && (
        <p class="said" role="alert">
          {curating.failed}
        </p>
      )}
      <p class={said === null ? 'unseen' : 'said'} role="status">
        {said ?? announcementOf(checked)}
      </p>
    </>
  );
}

/** Where all that is known of a claim is shown, and where it can be corrected. */
function onDesk({ topic, question }: Pick<Claim, 'topic' | 'question'>, claim: string | null): void {
  openDesk({ room: 'question', topic, question }, new URLSearchParams(claim === null ? {} : { claim }));
}

function notesOf({ truncated, stored }: Reading, incognito: boolean, keeps: boolean): MessageKey[] {
  const notes: MessageKey[] = [];
  if (truncated) notes.push('truncated');
  if (!stored && !incognito) notes.push(keeps ? 'keptNoMore' : 'notKept');
  return notes;
}

function announcementOf({ claims }: Checked): string {
  const disputed = claims.filter(({ check }) => asksForAttention(check.outcome)).length;
  return t('readAnnouncement', { n: claims.length, disputed });
}
