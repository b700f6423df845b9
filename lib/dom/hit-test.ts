/** Which painted spans lie under a point. */
import type { Painter } from './paint';

/** Chromium 140, Firefox 150; not in TypeScript's DOM yet. */
interface PointedRegistry {
  highlightsFromPoint(
    x: number,
    y: number,
    options?: { shadowRoots?: ShadowRoot[] },
  ): { ranges: AbstractRange[] }[];
}

/**
 * The ids of all spans at a point, each once; the one that was painted over the others first.
 * @param x @param y in CSS pixels of `document`'s own viewport
 * @param path of the event that brought the point, so that shadow trees on it are looked into
 */
export function spansAt(
  painter: Painter,
  document: Document,
  x: number,
  y: number,
  path: readonly EventTarget[],
): string[] {
  const registry = document.defaultView?.CSS.highlights;
  if (!registry) return [];
  if (canPoint(registry)) {
    const hits = registry.highlightsFromPoint(x, y, { shadowRoots: path.filter(isShadowRoot) });
    const owners = hits.flatMap(({ ranges }) => ranges.map((range) => painter.ownerOf(range)));
    return [...new Set(owners)].filter((id) => id !== undefined);
  }
  const target = path[0];
  return isNode(target) ? spansByBoxes(painter, target, x, y) : [];
}

function spansByBoxes(painter: Painter, target: Node, x: number, y: number): string[] {
  return painter.ids().filter((id) => {
    const range = painter.rangeOf(id);
    if (!range || !target.contains(range.startContainer)) return false;
    return Array.from(range.getClientRects()).some(
      ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
    );
  });
}

function canPoint(registry: HighlightRegistry): registry is HighlightRegistry & PointedRegistry {
  return 'highlightsFromPoint' in registry;
}

const isNode = (target: EventTarget | undefined): target is Node =>
  target !== undefined && 'nodeType' in target;
const isShadowRoot = (target: EventTarget): target is ShadowRoot =>
  isNode(target) && target.nodeType === 11 && 'host' in target;
