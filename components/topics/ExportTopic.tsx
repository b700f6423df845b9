import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-topics';
import { Choice } from '../Choice';
import type { ExportChoice, TopicEntry, TopicWeight } from './topic-entry';
import { useWeight } from './use-weight';

/** Props of {@link ExportTopic}. */
export interface ExportTopicProps {
  readonly entry: TopicEntry;
  readonly weigh: () => Promise<TopicWeight>;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onClose: () => void;
}

/** What a topic's file is to carry, and what to mind before it is passed on. */
export function ExportTopic({ entry, weigh, onExport, onClose }: ExportTopicProps) {
  const weight = useWeight(weigh);
  const [withClaims, setWithClaims] = useState(true);
  const [withStored, setWithStored] = useState(false);
  const heading = useRef<HTMLParagraphElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { title, author, licence, from } = entry;
  const stored = weight === null ? 0 : weight.claims + weight.ownClaims;
  return (
    <div
      class="topic-panel"
      role="group"
      aria-label={t('exportOf', { title })}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p tabIndex={-1} ref={heading}>
        <b dir="auto">{t('exportOf', { title })}</b>
      </p>
      {weight === null && <p class="faint">{t('weighing')}</p>}
      {weight !== null && weight.packClaims > 0 && (
        <Choice
          label={t('exportPackClaims', { n: weight.packClaims })}
          isOn={withClaims}
          onChange={setWithClaims}
        />
      )}
      {stored > 0 && (
        <Choice
          label={t('exportStored', { n: stored })}
          help={t('exportStoredHelp')}
          isOn={withStored}
          onChange={setWithStored}
        />
      )}
      {from === 'own' && (author === null || licence === null) && <p class="faint">{t('exportUnsigned')}</p>}
      <p class="topic-buttons">
        <button
          type="button"
          class="primary"
          disabled={weight === null}
          onClick={() => onExport({ withClaims, withStored: withStored && stored > 0 })}
        >
          {t('exportSave')}
        </button>
        <button type="button" class="secondary" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </div>
  );
}
