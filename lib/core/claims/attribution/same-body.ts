import { BODIES } from '../roles';
import type { Speaker } from '../speakers';
import type { Credit } from './credit';

/**
 * A text's credits, with the body named where it is credited by its common noun alone and the text credits one body of that
 * name elsewhere: "police say" in a headline over "Avonshire Police said".
 */
export function withBodiesNamed(all: Credit[][]): Credit[][] {
  const byHead = bodiesByHead(all);
  if (byHead.size === 0) return all;
  return all.map((credits) =>
    credits.map((credit) => {
      const { speaker } = credit;
      const named = speaker.anonymous ? byHead.get(speaker.name) : undefined;
      return named ? { ...credit, speaker: { ...named, first: speaker.first, last: speaker.last } } : credit;
    }),
  );
}

/** The bodies with a name of their own by their common noun, in small letters; null where several have it. */
function bodiesByHead(all: readonly (readonly Credit[])[]): Map<string, Speaker | null> {
  const byHead = new Map<string, Speaker | null>();
  for (const { speaker } of all.flat()) {
    const head = headOf(speaker.name);
    if (head === null || speaker.person || !BODIES.has(head)) continue;
    const known = byHead.get(head);
    byHead.set(
      head,
      known === undefined || known?.name === speaker.name ? { ...speaker, anonymous: false } : null,
    );
  }
  return byHead;
}

/** "Avonshire Police": its last word, where all have capitals and there are several. */
function headOf(name: string): string | null {
  return /^(\p{Lu}[\p{L}'’-]* )+\p{Lu}\p{L}+$/u.test(name)
    ? name.slice(name.lastIndexOf(' ') + 1).toLowerCase()
    : null;
}
