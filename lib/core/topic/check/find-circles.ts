/**
 * The circles in a graph: of each the ids on it, in order, from the one that `nodes` names first among those walked. Every node is walked
 * once, without recursion, so a chain of a hundred thousand is no trouble; of circles that share an edge the first is found.
 * @param next where one leads to; ids that `nodes` does not name lead nowhere
 */
export function findCircles(
  nodes: Iterable<string>,
  next: (id: string) => readonly string[] | undefined,
): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  for (const root of nodes) {
    if (done.has(root)) continue;
    const path = [{ id: root, left: [...(next(root) ?? [])] }];
    const onPath = new Set([root]);
    for (let at = path.at(-1); at !== undefined; at = path.at(-1)) {
      const to = at.left.pop();
      if (to === undefined) {
        done.add(at.id);
        onPath.delete(at.id);
        path.pop();
      } else if (onPath.has(to)) {
        const ids = path.map(({ id }) => id);
        circles.push(ids.slice(ids.indexOf(to)));
      } else if (!done.has(to)) {
        onPath.add(to);
        path.push({ id: to, left: [...(next(to) ?? [])] });
      }
    }
  }
  return circles;
}
