/** Which painted span lies under a point. */
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
 * The id of the span at a point, null when there is none.
 * @param x @param y in CSS pixels of `document`'s own viewport
 * @param path of the event that brought the point, so that shadow trees on it are looked into
 */
export function spanAt(
  painter: Painter,
  document: Document,
  x: number,
  y: number,
  path: readonly EventTarget[],
): string | null {
  const registry = document.defaultView?.CSS.highlights;
  if (!registry) return null;
  if (canPoint(registry)) {
    const shadowRoots = path.filter(isShadowRoot);
    for (const { ranges } of registry.highlightsFromPoint(x, y, { shadowRoots })) {
      for (const range of ranges) {
        const id = painter.ownerOf(range);
        if (id !== undefined) return id;
      }
    }
    return null;
  }
  const target = path[0];
  return isNode(target) ? spanByBoxes(painter, target, x, y) : null;
}

function spanByBoxes(painter: Painter, target: Node, x: number, y: number): string | null {
  for (const id of painter.ids()) {
    const range = painter.rangeOf(id);
    if (!range || !target.contains(range.startContainer)) continue;
    for (const { left, right, top, bottom } of range.getClientRects()) {
      if (x >= left && x <= right && y >= top && y <= bottom) return id;
    }
  }
  return null;
}

function canPoint(registry: HighlightRegistry): registry is HighlightRegistry & PointedRegistry {
  return 'highlightsFromPoint' in registry;
}

const isNode = (target: EventTarget | undefined): target is Node =>
  target !== undefined && 'nodeType' in target;
const isShadowRoot = (target: EventTarget): target is ShadowRoot =>
  isNode(target) && target.nodeType === 11 && 'host' in target;
