import { useEffect, useState } from 'preact/hooks';
import type { TopicWeight } from './topic-entry';

/** How much lies in the store on a topic, as soon as it is weighed. */
export function useWeight(weigh: () => Promise<TopicWeight>): TopicWeight | null {
  const [weight, setWeight] = useState<TopicWeight | null>(null);
  useEffect(() => {
    let isWanted = true;
    void weigh().then((found) => {
      if (isWanted) setWeight(found);
    });
    return () => {
      isWanted = false;
    };
  }, []);
  return weight;
}
