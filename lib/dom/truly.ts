/**
 * Neighbours of a node, as the document has them. A form is asked for its fields before its own members, also by us: where a fieldset
 * called `nextSibling` holds the form, a walk would go in circles for ever.
 */
export const firstChildOf = asker('firstChild');
export const nextSiblingOf = asker('nextSibling');
export const parentNodeOf = asker('parentNode');
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
