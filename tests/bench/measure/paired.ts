import type { Figure } from '../bench';
import { ratiosOf, spreadOf } from './statistics';

/** What a figure says besides what was measured. */
export type About = Omit<Figure, 'ours' | 'peer' | 'ratio'>;

/** A figure of what was measured beside a peer; without a ratio where the peer had nothing to do in a round. @param ours and the peer.s, measured in the same rounds, as alternate.ts gives them */
export function beside(
  about: About,
  ours: readonly number[],
  peer: { readonly name: string; readonly measured: readonly number[] },
): Figure {
  const ratios = ratiosOf(ours, peer.measured);
  return {
    ...about,
    ours: spreadOf(ours),
    peer: { name: peer.name, spread: spreadOf(peer.measured) },
    ...(ratios.every(Number.isFinite) && { ratio: spreadOf(ratios) }),
  };
}

/** A figure without a peer. */
export function alone(about: About, ours: readonly number[]): Figure {
  return { ...about, ours: spreadOf(ours) };
}
