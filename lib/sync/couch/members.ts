/** Who may read a database: CouchDB's `_security`, which only its administrators change. */
import { SyncError } from '../target';
import type { Security } from './answers';
import { infoOf, makeDatabase, putSecurity, securityOf, sessionAt, type Place } from './database';

/** The role of whoever administers a CouchDB. */
const ADMIN = '_admin';

/**
 * Makes the database, readable by the user who makes it and by administrators alone; nothing when it is there, unless it is empty and open to
 * everybody: then an administrator closes it.
 * @throws SyncError forbidden when it is not there and the user is no administrator of that server
 */
export async function makeDatabaseFor(place: Place, signal: AbortSignal): Promise<void> {
  const info = await infoOf(place, signal);
  // An empty one that is open to everybody may be ours, ended between being made and being closed.
  if (info && !(info.isEmpty && isOpen(await securityOf(place, signal)))) return;
  const { name, roles } = await sessionAt(place, signal);
  if (!roles.includes(ADMIN)) {
    if (info) return;
    throw new SyncError({ is: 'forbidden' });
  }
  await makeDatabase(place, signal);
  // CouchDB 3 keeps a new database to its administrators; older ones leave it open to everybody until somebody says otherwise.
  const names = name === null ? [] : [name];
  await putSecurity(place, { admins: { names: [], roles: [ADMIN] }, members: { names, roles: [] } }, signal);
}

/** Whether everybody may read it who reaches the server. */
function isOpen({ members }: Pick<Security, 'members'>): boolean {
  return members.names.length === 0 && members.roles.length === 0;
}

/**
 * Names of the users who may read a database, in order.
 * @returns null where everybody may, or who has a role that only the server knows the holders of. @throws SyncError
 */
export async function membersOf(place: Place, signal: AbortSignal): Promise<readonly string[] | null> {
  const { admins, members } = await securityOf(place, signal);
  const roles = [...admins.roles, ...members.roles].filter((role) => role !== ADMIN);
  if (isOpen({ members }) || roles.length > 0) return null;
  return [...new Set([...admins.names, ...members.names])].sort();
}

/** Lets a user of that server read and write a database. @throws SyncError forbidden to all but its administrators */
export function addMember(place: Place, user: string, signal: AbortSignal): Promise<void> {
  return changeMembers(place, signal, (names) => [...names.filter((name) => name !== user), user]);
}

/** Lets a user no longer read a database; what was read before is not taken back. @throws SyncError forbidden to all but its administrators */
export function removeMember(place: Place, user: string, signal: AbortSignal): Promise<void> {
  return changeMembers(place, signal, (names) => names.filter((name) => name !== user));
}

async function changeMembers(
  place: Place,
  signal: AbortSignal,
  change: (names: readonly string[]) => readonly string[],
): Promise<void> {
  const security = await securityOf(place, signal);
  const names = [...change(security.members.names)];
  // Without any member a database is open to everybody: who removes the last one means the contrary.
  const roles = names.length === 0 && security.members.roles.length === 0 ? [ADMIN] : security.members.roles;
  const changed: Security = { ...security, members: { ...security.members, names, roles } };
  await putSecurity(place, changed, signal);
}
