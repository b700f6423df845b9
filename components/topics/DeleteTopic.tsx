import { useEffect, useRef } from 'preact/hooks';
import { t, type TopicsMessageKey } from '../../locales/t-topics';
import type { TopicWeight } from './topic-entry';
import { useWeight } from './use-weight';

/** Props of {@link DeleteTopic}. */
export interface DeleteTopicProps {
  readonly title: string;
  /** Weighs what would go with it; asked once. */
  readonly weigh: () => Promise<TopicWeight>;
  readonly onDelete: () => void;
  readonly onKeep: () => void;
}

const GOES = ['claims', 'ownClaims', 'curations', 'packArticles', 'packClaims'] as const;
const STAYS = ['articles', 'highlights'] as const;

/** Says what would become of everything on a topic before it is deleted. The focus is on keeping it. */
export function DeleteTopic({ title, weigh, onDelete, onKeep }: DeleteTopicProps) {
  const weight = useWeight(weigh);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const question = t('deleteAsk', { title });
  return (
    <div
      class="topic-panel"
      role="group"
      aria-label={question}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onKeep();
      }}
    >
      <p>
        <b dir="auto">{question}</b>
      </p>
      <div class="what-becomes" role="status">
        {weight ? (
          <>
            <Becomes
              heading={t('deleteGoes')}
              lines={['deleteGoes.topic', ...linesOf(GOES, weight)]}
              weight={weight}
            />
            {linesOf(STAYS, weight).length > 0 && (
              <Becomes heading={t('deleteStays')} lines={linesOf(STAYS, weight)} weight={weight} />
            )}
          </>
        ) : (
          <p class="faint">{t('weighing')}</p>
        )}
      </div>
      <p class="topic-buttons">
        <button type="button" class="primary danger" disabled={weight === null} onClick={onDelete}>
          {t('deleteYes')}
        </button>
        <button type="button" class="secondary" ref={keep} onClick={onKeep}>
          {t('deleteNo')}
        </button>
        <span class="faint">{t('deleteUndo')}</span>
      </p>
    </div>
  );
}

type Line = Extract<TopicsMessageKey, `deleteGoes.${string}`>;

function linesOf(keys: readonly (keyof TopicWeight)[], weight: TopicWeight): Line[] {
  return keys.filter((key) => weight[key] > 0).map((key): Line => `deleteGoes.${key}`);
}

interface BecomesProps {
  readonly heading: string;
  readonly lines: readonly Line[];
  readonly weight: TopicWeight;
}

function Becomes({ heading, lines, weight }: BecomesProps) {
  const counts: Readonly<Record<string, number>> = { ...weight };
  return (
    <div>
      <p class="faint">{heading}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{t(line, { n: counts[line.slice('deleteGoes.'.length)] ?? 0 })}</li>
        ))}
      </ul>
    </div>
  );
}
