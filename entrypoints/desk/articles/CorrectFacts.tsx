import { useRef, useState } from 'preact/hooks';
import type { Draft } from '../../../components/articles/draft';
import { FactsForm } from '../../../components/articles/FactsForm';
import { AddressTakenError, correctFacts, undoCorrectFacts } from '../../../lib/store/correct-facts';
import type { CrossreadDb, StoredArticle } from '../../../lib/store/db';
import { t } from '../../../locales/t-articles';
import type { Deeds } from '../use-deeds';

/** Props of {@link CorrectFacts}. */
export interface CorrectFactsProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly article: StoredArticle;
}

/** The way to complete the facts of a kept article, and the form for it. */
export function CorrectFacts({ db, deeds, article }: CorrectFactsProps) {
  const [isOpen, setIsOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setIsOpen(false);
    opener.current?.focus();
  };
  const save = (facts: Draft['facts']) => {
    deeds.perform(t('factsDoing'), 1, () => keep(db, article.id, { ...facts, title: facts.title.trim() }));
    close();
  };
  return (
    <div class="correct-facts">
      <button
        type="button"
        class="quiet"
        ref={opener}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >
        {t('factsEdit')}
      </button>
      {isOpen && <FactsForm facts={factsIn(article)} onSave={save} onClose={close} />}
    </div>
  );
}

async function keep(db: CrossreadDb, id: string, facts: Draft['facts']) {
  try {
    const before = await correctFacts(db, id, facts);
    if (!before) return { said: t('factsGone') };
    return { said: t('factsDone', { title: facts.title }), undo: () => undoCorrectFacts(db, before) };
  } catch (error) {
    if (!(error instanceof AddressTakenError)) throw error;
    return { said: t('factsTaken', { title: error.other.title || error.other.url }) };
  }
}

function factsIn(article: StoredArticle): Draft['facts'] {
  const { url, title, publisher, byline, published, modified, language } = article;
  return { url, title, publisher, byline, published, modified, language };
}
