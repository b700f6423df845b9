/**
 * Neighbours of a node, as the document has them. A form is asked for its fields before its own members, also by us: where a fieldset
 * called `nextSibling` holds the form, a walk would go in circles for ever.
 */

/** Its first child, null where it has none. */
export const firstChildOf = asker('firstChild');
/** The node after it, null where it is the last. */
export const nextSiblingOf = asker('nextSibling');
/** The node around it, null where it is outermost. */
export const parentNodeOf = asker('parentNode');
/** The element around it, null where none is. */
export const parentElementOf = asker('parentElement');

function asker<N extends 'firstChild' | 'nextSibling' | 'parentNode' | 'parentElement'>(
  name: N,
): (node: Node) => Node[N] {
  // Of parsers for Node nothing of a document is global, and their forms have no such fields.
  if (typeof Node === 'undefined') return (node) => node[name];
  const get: ((this: Node) => Node[N]) | undefined = Object.getOwnPropertyDescriptor(
    Node.prototype,
    name,
  )?.get;
  return (node) => (get ? get.call(node) : node[name]);
}
