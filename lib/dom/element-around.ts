import { parentElementOf } from './truly';

/** The element around one, out of shadow roots and frames as well; null around a whole page, and where a frame's is another site's. */
export function elementAround(element: Element): Element | null {
  const around = parentElementOf(element);
  if (around) return around;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : (element.ownerDocument.defaultView?.frameElement ?? null);
}

// By kind, not by class: a frame's nodes are instances of that frame's classes.
const isShadowRoot = (root: Node): root is ShadowRoot => root.nodeType === 11 && 'host' in root;
