import { useEffect, useRef, useState } from 'preact/hooks';
import { isWebAddress } from '../../lib/core/interchange/web-address';
import { t } from '../../locales/t-articles';
import { faultsIn, type Draft } from './draft';
import { FactsFields } from './FactsFields';

/** Props of {@link FactsForm}. */
export interface FactsFormProps {
  /** As they are kept. */
  readonly facts: Draft['facts'];
  readonly onSave: (facts: Draft['facts']) => void;
  readonly onClose: () => void;
}

/** The facts of a kept article, to be completed and put right. Escape closes it. */
export function FactsForm({ facts: kept, onSave, onClose }: FactsFormProps) {
  const [facts, setFacts] = useState(kept);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  // What has no address on the web stays where it is until it gets one.
  const ownUrl = isWebAddress(kept.url) ? '' : kept.url;
  const isFaulty = faultsIn({ facts, ownUrl }).length > 0;
  return (
    <form
      class="facts-form"
      ref={form}
      aria-label={t('factsTitle')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isFaulty) onSave(facts);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <p class="faint">{t('factsHelp')}</p>
      <FactsFields {...{ facts, ownUrl }} onChange={setFacts} />
      <p class="add-buttons">
        <button type="submit" class="primary" disabled={isFaulty}>
          {t('factsKeep')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {t('factsCancel')}
        </button>
      </p>
    </form>
  );
}
