import { useMemo } from 'preact/hooks';
import { Message } from '../../components/library/Message';
import type { Annotation } from '../../lib/core/annotation/annotation';
import type { CrossreadDb } from '../../lib/store/db';
import { allAnnotations } from '../../lib/store/annotations';
import { t } from '../../locales/t-library';
import { useLive } from '../sidepanel/use-live';
import { BinRoom } from './BinRoom';
import { ImportRoom } from './ImportRoom';
import { LibraryRoom } from './LibraryRoom';
import { useDeeds } from './use-deeds';
import { ROOMS, useRoom, type Room } from './use-room';

/** The desk: a page of its own for all that the reader saved, a room for each thing one does with it. */
export function Desk({ db }: { db: CrossreadDb }) {
  const room = useRoom();
  const saved = useLive(() => allAnnotations(db), []);
  const { kept, binned } = useMemo(() => sortOut(saved.value ?? []), [saved.value]);
  const deeds = useDeeds();
  return (
    <>
      <header class="desk-head">
        <h1>{t('deskTitle')}</h1>
        <nav aria-label={t('rooms')}>
          <ul>
            {ROOMS.map((key) => (
              <li key={key}>
                <a href={`#${key}`} aria-current={key === room ? 'page' : undefined}>
                  {t(`room.${key}`)}
                  {saved.value && <Count room={key} library={kept.length} bin={binned.length} />}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {saved.error && (
          <p class="empty" role="alert">
            {t('storeClosed', { reason: saved.error.message })}
          </p>
        )}
        {!saved.value && !saved.error && <p class="empty">{t('loading')}</p>}
        {saved.value && room === 'library' && <LibraryRoom {...{ db, deeds }} annotations={kept} />}
        {saved.value && room === 'bin' && <BinRoom {...{ db, deeds }} annotations={binned} />}
        {room === 'import' && <ImportRoom deeds={deeds} />}
      </main>
      <Message deed={deeds.deed} onClose={deeds.close} />
    </>
  );
}

function Count({ room, library, bin }: { room: Room; library: number; bin: number }) {
  const n = { library, bin, import: 0 }[room];
  return n === 0 ? null : <span class="faint"> {t('figure', { n })}</span>;
}

/** What is kept and what lies in the bin, each with the newest first. */
function sortOut(annotations: readonly Annotation[]) {
  const kept = annotations.filter(({ deleted }) => deleted === null);
  const binned = annotations.filter(({ deleted }) => deleted !== null);
  return {
    kept: kept.sort((a, b) => latestFirst(a.created, b.created)),
    binned: binned.sort((a, b) => latestFirst(a.deleted ?? '', b.deleted ?? '')),
  };
}

function latestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
