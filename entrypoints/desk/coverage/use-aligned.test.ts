// @vitest-environment happy-dom
import { renderHook, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { manyClaims } from '../../../tests/many-claims';
import { theSummit } from '../../../tests/topic';
import { alignClaims, type Side } from '../../../lib/core/coverage/align-claims';
import { useAligned } from './use-aligned';

const topic = theSummit();

function sidesOf(articles: number, claims: number): Side[] {
  const many = manyClaims(topic, { articles, claims, values: 12 });
  return many.articles.map((article) => ({
    article,
    claims: many.claims.filter((claim) => claim.article === article.id),
  }));
}

describe('useAligned', () => {
  it('comes to what is aligned in one go, and names the articles it is of', async () => {
    const sides = sidesOf(3, 600);
    const { result } = renderHook(() => useAligned(topic, sides));
    await waitFor(() => expect(result.current).toBeDefined());
    expect(result.current).toEqual({ sides, rows: alignClaims(topic, sides) });
  });

  it('keeps what it came to until others are aligned, and forgets those that were on their way', async () => {
    const [first, second, third] = [sidesOf(2, 60), sidesOf(4, 1_600), sidesOf(3, 90)];
    const seen = new Set<unknown>();
    const { result, rerender } = renderHook(
      ({ sides }) => {
        const aligned = useAligned(topic, sides);
        seen.add(aligned?.sides);
        return aligned;
      },
      { initialProps: { sides: first } },
    );
    await waitFor(() => expect(result.current?.sides).toBe(first));
    rerender({ sides: second });
    expect(result.current?.sides).toBe(first);
    rerender({ sides: third });
    await waitFor(() => expect(result.current?.sides).toBe(third));
    expect(result.current?.rows).toEqual(alignClaims(topic, third));
    expect(seen).not.toContain(second);
  });
});
