/** Somewhere in a picture that can be focused. */
export interface Spot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

/**
 * Where an arrow key, Home or End leads from a spot; undefined for other keys, and where nothing lies that way. Left and right go through
 * all spots, so that each can be reached; up and down go to the nearest above or below.
 */
export function nextSpot(spots: readonly Spot[], from: string | null, key: string): string | undefined {
  const inOrder = [...spots].sort((a, b) => a.x - b.x || a.y - b.y);
  const at = inOrder.findIndex((spot) => spot.key === from);
  switch (key) {
    case 'ArrowRight':
      return inOrder[at + 1]?.key;
    case 'ArrowLeft':
      return inOrder[at - 1]?.key;
    case 'Home':
      return inOrder[0]?.key;
    case 'End':
      return inOrder.at(-1)?.key;
    case 'ArrowUp':
    case 'ArrowDown':
      return nearest(inOrder, inOrder[at], key === 'ArrowUp' ? -1 : 1)?.key;
    default:
      return undefined;
  }
}

function nearest(spots: readonly Spot[], from: Spot | undefined, way: 1 | -1): Spot | undefined {
  if (!from) return spots[0];
  const ahead = spots.filter(({ y }) => (y - from.y) * way > 1);
  // What stands right above is nearer than what stands as far aside.
  const far = ({ x, y }: Spot) => Math.abs(x - from.x) / 2 + Math.abs(y - from.y);
  return ahead.sort((a, b) => far(a) - far(b))[0];
}
