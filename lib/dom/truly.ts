/** What of its neighbourhood a node tells. */
type Neighbour = 'firstChild' | 'nextSibling' | 'parentNode' | 'parentElement';

/**
 * A neighbour of a node, as the document has it. A form is asked for its fields before its own members, also by us: where a fieldset
 * called `nextSibling` holds the form, a walk would go in circles for ever.
 */
export function truly<N extends Neighbour>(node: Node, name: N): Node[N] {
  // Of parsers for Node nothing of a document is global, and their forms have no such fields.
  return typeof Node === 'undefined' ? node[name] : Reflect.get(Node.prototype, name, node);
}
