/** Makes something when it is first asked for, and keeps it: a worker that wakes for one message waits for nothing else. */
export function onDemand<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
