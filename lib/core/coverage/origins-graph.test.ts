import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aPack } from '../../../tests/builders';
import { anyTold, aTold } from '../../../tests/told';
import { factsOf } from '../topic/facts';
import { originsGraph } from './origins-graph';

const topic = factsOf(aPack());
const told = (article: string, attribution: string[], display = '11,000') =>
  aTold(
    topic,
    { id: `claim-${article}`, article, attribution, origin: attribution[0] ?? null, display },
    { publisher: article },
  );

describe('the graph of origins', () => {
  it('leads from publishers through agencies to one word', () => {
    const graph = originsGraph([
      told('Courier', ['Ushakov', 'Interfax', 'Reuters']),
      told('Gazette', ['Ushakov', 'Interfax']),
      told('Herald', ['Ushakov']),
      told('Post', []),
    ]);
    const layers = Array.from({ length: graph.layers }, (_, layer) =>
      graph.nodes.filter((node) => node.layer === layer).flatMap(({ names }) => names),
    );
    expect(layers.map((names) => [...names].sort())).toEqual([
      ['Courier', 'Gazette', 'Herald', 'Post'],
      ['Reuters'],
      ['Interfax'],
      ['Post', 'Ushakov'],
    ]);
    expect(graph.nodes.find(({ key }) => key === 'origin:Ushakov')?.articles).toBe(3);
    expect(graph.nodes.find(({ key }) => key === 'own:Post')?.isOwnWord).toBe(true);
  });

  it('says at an origin which answers are given on its word, the most given first', () => {
    const graph = originsGraph([
      told('A', ['Ada'], '6,700'),
      told('B', ['Ada'], '11,000'),
      told('C', ['Ada'], '11,000'),
    ]);
    expect(graph.nodes.find(({ kind }) => kind === 'origin')?.values).toEqual([
      { display: '11,000', articles: 2 },
      { display: '6,700', articles: 1 },
    ]);
  });

  it('lets no edge cross that need not', () => {
    const graph = originsGraph([
      told('A', ['Ada']),
      told('B', ['Bob']),
      told('C', ['Ada']),
      told('D', ['Bob']),
    ]);
    const at = (key: string) => graph.nodes.findIndex((node) => node.key === key);
    const crossings = graph.edges.flatMap((a) =>
      graph.edges.filter((b) => at(a.from) < at(b.from) && at(a.to) > at(b.to)),
    );
    expect(crossings).toEqual([]);
  });

  it('puts together those who say it on their own word when there are too many', () => {
    const graph = originsGraph(
      Array.from({ length: 40 }, (_, i) => told(`P${i}`, i < 30 ? [] : ['Ada'])),
      10,
    );
    expect(graph.nodes.map(({ kind, names, articles }) => [kind, names.length, articles])).toEqual([
      ['publisher', 30, 30],
      ['publisher', 10, 10],
      ['origin', 30, 30],
      ['origin', 1, 10],
    ]);
  });

  it('has every answer at one publisher and one origin, on edges that lead one layer on or more', () => {
    fc.assert(
      fc.property(anyTold(topic, 'quantity', 40), fc.integer({ min: 2, max: 12 }), (all, most) => {
        const graph = originsGraph(all, most);
        const layerOf = new Map(graph.nodes.map(({ key, layer }) => [key, layer]));
        for (const kind of ['publisher', 'origin'] as const) {
          const nodes = graph.nodes.filter((node) => node.kind === kind);
          expect(nodes.length).toBeLessThanOrEqual(most);
          const ids = nodes.flatMap((node) => node.told.map(({ answer }) => answer.claim));
          expect(ids.sort()).toEqual(all.map(({ answer }) => answer.claim).sort());
        }
        for (const { from, to } of graph.edges) expect(layerOf.get(from)).toBeLessThan(layerOf.get(to) ?? -1);
        expect(originsGraph(all, most)).toEqual(graph);
      }),
      { numRuns: 60 },
    );
  });
});
