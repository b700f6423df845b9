/** Milliseconds of this process' processor time that something synchronous takes, garbage collection on its other threads with it. */
export function processorTimeOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
