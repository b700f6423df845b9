import { t } from '../../locales/t-backup';
import { AskFirst } from '../AskFirst';
import { addressOf } from '../desk-address';
import { saySize } from './say-size';

/** How much room there is, and what takes it. */
export interface RoomFacts {
  /** Null until it is known, and where the browser does not say. */
  readonly room: {
    /** Bytes. */
    readonly used: number;
    /** Bytes; null where the browser does not say. */
    readonly quota: number | null;
    /** Whether the browser promised to keep it; null where it makes no such promise. */
    readonly isPersistent: boolean | null;
  } | null;
  /** Undefined until it is counted. */
  readonly taken: Readonly<Record<Taker, { readonly n: number; readonly bytes: number }>> | undefined;
}

type Taker = (typeof TAKERS)[number];

const TAKERS = ['texts', 'copies', 'bin'] as const;

/** Props of {@link RoomPart}. */
export interface RoomPartProps extends RoomFacts {
  readonly onAskToKeep: () => void;
  readonly onDeleteCopies: () => void;
}

/** How much room Crossread takes, whether the browser keeps it, and how room is made. */
export function RoomPart({ room, taken, onAskToKeep, onDeleteCopies }: RoomPartProps) {
  const takers = TAKERS.filter((taker) => taken && taken[taker].n > 0);
  return (
    <section class="backup-part" aria-labelledby="room-heading">
      <h3 id="room-heading">{t('roomHeading')}</h3>
      {room && <HowMuch room={room} onAskToKeep={onAskToKeep} />}
      {taken && takers.length > 0 && (
        <>
          <h4>{t('takes')}</h4>
          <ul class="takes">
            {takers.map((taker) => (
              <li key={taker}>
                <span>{t(`takes.${taker}`, { n: taken[taker].n })}</span>
                <span class="size">{saySize(taken[taker].bytes)}</span>
                <WayToFree taker={taker} n={taken[taker].n} onDeleteCopies={onDeleteCopies} />
              </li>
            ))}
          </ul>
          <p class="faint">{t('freeTextsHelp')}</p>
        </>
      )}
    </section>
  );
}

interface HowMuchProps extends Pick<RoomPartProps, 'onAskToKeep'> {
  readonly room: NonNullable<RoomFacts['room']>;
}

function HowMuch({ room: { used, quota, isPersistent }, onAskToKeep }: HowMuchProps) {
  return (
    <>
      {quota === null ? (
        <p>{t('usedUnknown', { used: saySize(used) })}</p>
      ) : (
        <>
          <p>{t('used', { used: saySize(used), quota: saySize(quota) })}</p>
          <meter
            aria-label={t('roomMeter')}
            min={0}
            max={1}
            high={NEARLY_FULL}
            value={used / Math.max(1, quota)}
          />
        </>
      )}
      {isPersistent !== null && (
        <p class="backup-buttons">
          <span>{t(isPersistent ? 'isKept' : 'isNotKept')}</span>
          {!isPersistent && (
            <button type="button" class="secondary" onClick={onAskToKeep}>
              {t('askToKeep')}
            </button>
          )}
        </p>
      )}
    </>
  );
}

/** From this share of the room on the meter says that it gets narrow. */
const NEARLY_FULL = 0.8;

interface WayToFreeProps extends Pick<RoomPartProps, 'onDeleteCopies'> {
  readonly taker: Taker;
  readonly n: number;
}

function WayToFree({ taker, n, onDeleteCopies }: WayToFreeProps) {
  if (taker === 'texts') return <a href={addressOf({ room: 'articles' })}>{t('free.texts')}</a>;
  if (taker === 'bin') return <a href={addressOf({ room: 'bin' })}>{t('free.bin')}</a>;
  return (
    <AskFirst
      label={t('free.copies')}
      isQuiet
      question={t('askCopies', { n })}
      help={t('askCopiesHelp')}
      yes={t('yesCopies')}
      no={t('noCopies')}
      onYes={onDeleteCopies}
    />
  );
}
