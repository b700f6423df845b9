import { useState } from 'preact/hooks';
import { EmptyStore } from '../../../components/articles/EmptyStore';
import type { CrossreadDb } from '../../../lib/store/db';
import { t as tArticles } from '../../../locales/t-articles';
import { loadSamples } from '../articles/load-samples';
import type { Deeds } from '../use-deeds';
import type { Whereabouts } from '../use-place';

/** Props of {@link NoArticles}. */
export interface NoArticlesProps {
  readonly db: CrossreadDb;
  readonly deeds: Deeds;
  readonly here: Whereabouts;
}

/** What stands in a topic's coverage while no article is about it: how to begin. */
export function NoArticles({ db, deeds, here }: NoArticlesProps) {
  const [isLoading, setIsLoading] = useState(false);
  const samples = () => {
    setIsLoading(true);
    deeds.perform(tArticles('loadingSamples'), 1, async () => {
      try {
        return { said: tArticles('samplesLoaded', await loadSamples(db)) };
      } finally {
        setIsLoading(false);
      }
    });
  };
  return (
    <EmptyStore
      onLoadSamples={samples}
      onAdd={() => here.go({ room: 'articles' }, new URLSearchParams({ add: '1' }))}
      isLoading={isLoading}
    />
  );
}
