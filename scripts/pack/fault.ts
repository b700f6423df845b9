/** What hinders, in words for whoever typed the command. */
export class PackError extends Error {
  override readonly name = 'PackError';
}
