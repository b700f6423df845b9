/** Beginning to sync, letting others join, and leaving. What is set up here is synced by the background, which is asked for it at once. */
import type { CrossreadDb } from '../store/db';
import { checkAddress } from './net/address';
import { NOTHING_ASIDE } from './engine/read-docs';
import { nameDevice } from './local/device';
import { syncTables } from './local/schema';
import { allSpaces, changeSpace, forgetSpace, putSpace } from './local/spaces';
import { forgetWithRows } from './remove-rows';
import { readInvitation, writeInvitation, type Invitation } from './seal/invitation';
import { makeSecret } from './seal/secret';
import { serverAddress } from './seal/server-address';
import { keyFrom } from './seal/space-key';
import { SYNC_LOCK, syncAsked } from './shared';
import type { Audience, Server, Space } from './space';
import { tryCouch } from './couch/try-couch';
import { tryWebdav } from './webdav/try-webdav';
import { SyncError, type SyncFault } from './target';

/** Who is syncing here, in words that others understand. */
export interface Me {
  /** What this device is called: “laptop”. */
  readonly name: string;
  readonly user: string;
}

/** A space that was made, and how others get into it. */
export interface SetUp {
  readonly space: Space;
  /** To be kept in a safe place, or given to those who are to join. It holds the secret and is not kept here. */
  readonly invitation: string;
}

/**
 * Tries whether a server can be synced with: whether it answers, is what it is taken for, and knows the name and password.
 * @returns in which way it cannot; null when it can
 */
export async function tryServer(server: Server, signal: AbortSignal): Promise<SyncFault | null> {
  try {
    const known = withAddress(server);
    await (known.is === 'couch' ? tryCouch(known, signal) : tryWebdav(known, signal));
    return null;
  } catch (error) {
    if (error instanceof SyncError) return error.fault;
    throw error;
  }
}

/**
 * Begins to sync what is nobody's but the user's own, between their devices.
 * @param how `database`: one that an administrator made for this user; without it one of its own is made
 * @throws SyncError when the address is none that may be spoken to
 */
export async function beginPrivate(
  db: CrossreadDb,
  how: {
    readonly server: Server;
    readonly me: Me;
    readonly encrypted: boolean;
    readonly database?: string | undefined;
  },
): Promise<SetUp> {
  await nameDevice(db, how.me);
  return begin(db, {
    server: how.server,
    audience: { is: 'private' },
    isEncrypted: how.encrypted,
    sharesHighlights: true,
    database: how.database,
    title: '',
  });
}

/** Shares a topic with others: its claims, what is said of them and, where wanted, highlights. @throws SyncError as {@link beginPrivate} */
export async function shareTopic(
  db: CrossreadDb,
  how: {
    readonly server: Server;
    readonly topic: string;
    readonly isEncrypted: boolean;
    readonly sharesHighlights: boolean;
    readonly me?: Me | undefined;
    readonly database?: string | undefined;
  },
): Promise<SetUp> {
  if (how.me) await nameDevice(db, how.me);
  const title = (await db.topics.get(how.topic))?.pack.title['en'] ?? how.topic;
  const audience: Audience = { is: 'topic', topic: how.topic };
  return begin(db, { ...how, audience, title });
}

/**
 * Joins a space by its invitation. Where this device is in the space already, it takes the key of the invitation beside those it has, and reads
 * again what it could not.
 * @param how `url`: where the server is reached from here, if not at the address of the invitation
 * @throws InvitationError; SyncError when the address is none that may be spoken to
 */
export async function join(
  db: CrossreadDb,
  how: {
    readonly invitation: string;
    readonly user: string;
    readonly password: string;
    readonly url?: string | undefined;
    readonly me?: Me | undefined;
    readonly sharesHighlights?: boolean | undefined;
  },
): Promise<Space> {
  const invitation = readInvitation(how.invitation);
  if (how.me) await nameDevice(db, how.me);
  const { user, password } = how;
  const server = withAddress({ ...invitation.server, url: how.url ?? invitation.server.url, user, password });
  const { database, audience, secret, earlier } = invitation;
  const keys = secret === null ? [] : [await keyFrom(secret, database)];
  const space = await alone(async () => {
    const there = (await allSpaces(db)).find(
      (one) => one.database === database && one.server.is === server.is,
    );
    const joined: Space = there
      ? withKeys({ ...there, server }, keys)
      : {
          ...newSpace({ server, audience, database, keys, sharesHighlights: how.sharesHighlights ?? true }),
          earlier,
        };
    // What was said here since with the older key alone, who joined later could not read.
    if (there && joined.keys.length > there.keys.length) await pushAnew(db, there.id);
    await putSpace(db, joined);
    return joined;
  });
  await ask(space.id);
  return space;
}

/**
 * Changes the key of a space. From now on everything is sealed with the new one, and what is on the server is pushed anew under it by and by.
 * Whoever was in the space can read what was there before, and what they copied, for ever; of what comes they can read nothing.
 * Everybody who stays needs the new invitation.
 * @throws RangeError when there is no such space, or it is readable
 */
export async function changeKey(db: CrossreadDb, id: string): Promise<{ readonly invitation: string }> {
  const secret = makeSecret();
  const space = await alone(() => takeKey(db, id, secret));
  await ask(id);
  return { invitation: await invitationTo(db, space, secret) };
}

async function takeKey(db: CrossreadDb, id: string, secret: string): Promise<Space> {
  const space = await spaceOf(db, id);
  if (space.keys.length === 0) throw new RangeError('A readable space has no key to change.');
  const key = await keyFrom(secret, space.database);
  const { synced, spaces } = syncTables(db);
  await db.transaction('rw', [synced, spaces], async () => {
    await changeSpace(db, id, { keys: [...space.keys, key] });
    await pushAnew(db, id);
  });
  return space;
}

/** Under a new key every record has another name on the server, which has none of them yet, as far as is known here. */
async function pushAnew(db: CrossreadDb, id: string): Promise<void> {
  await syncTables(db)
    .synced.where('[space+waits]')
    .between([id, 0], [id, 1], true, true)
    .modify({ base: null, waits: 1 });
}

/** Leaves a space. What is on the server stays there. @param how `keeps`: whether what came by it stays here, as if it had been made here */
export async function leave(db: CrossreadDb, id: string, how: { readonly keeps: boolean }): Promise<void> {
  await alone(() => (how.keeps ? forgetSpace(db, id) : forgetWithRows(db, id)));
  await ask(null);
}

/** Asks nothing of a space's server until {@link resume}. */
export async function pause(db: CrossreadDb, id: string): Promise<void> {
  await changeSpace(db, id, { isPaused: true });
}

/** Goes on with it, at once. */
export async function resume(db: CrossreadDb, id: string): Promise<void> {
  await changeSpace(db, id, { isPaused: false });
  await ask(id);
}

async function begin(
  db: CrossreadDb,
  how: Pick<Space, 'server' | 'audience' | 'sharesHighlights'> & {
    readonly isEncrypted: boolean;
    readonly title: string;
    readonly database?: string | undefined;
  },
): Promise<SetUp> {
  const server = withAddress(how.server);
  const database = how.database ?? newName();
  const secret = how.isEncrypted ? makeSecret() : null;
  const keys = secret === null ? [] : [await keyFrom(secret, database)];
  const space = newSpace({ ...how, server, database, keys });
  await putSpace(db, space);
  await ask(space.id);
  return { space, invitation: invitationOf(space, how.title, secret) };
}

function newSpace({
  server,
  audience,
  database,
  keys,
  sharesHighlights,
}: Pick<Space, 'server' | 'audience' | 'database' | 'keys' | 'sharesHighlights'>): Space {
  return {
    id: crypto.randomUUID(),
    server,
    audience,
    database,
    keys,
    sharesHighlights,
    isPaused: false,
    cursor: null,
    syncedAt: null,
    trouble: null,
  };
}

function withKeys(space: Space, keys: Space['keys']): Space {
  const fresh = keys.filter((key) => space.keys.every(({ id }) => id !== key.id));
  const { aside = NOTHING_ASIDE } = space;
  return {
    ...space,
    keys: [...space.keys, ...fresh],
    cursor: aside.unread ? aside.unread.since : space.cursor,
    aside: { ...aside, unread: null },
    trouble: null,
    retry: undefined,
  };
}

/** Says nothing of what is in it. */
function newName(): string {
  return `crossread-${crypto.randomUUID().replaceAll('-', '')}`;
}

/** The server at its address as it is kept. @throws SyncError when it is none that may be spoken to */
function withAddress<T extends Server>(server: T): T {
  const address = checkAddress(server.url);
  if (typeof address === 'string') throw new SyncError({ is: 'not-a-server', detail: address });
  return { ...server, url: serverAddress(server.is, address) };
}

/** To a space whose key was just given up: who joins from now on does not get it, and need not. */
async function invitationTo(db: CrossreadDb, space: Space, secret: string): Promise<string> {
  const { audience } = space;
  const title = audience.is === 'topic' ? (await db.topics.get(audience.topic))?.pack.title['en'] : '';
  return invitationOf(space, title ?? '', secret, [
    ...(space.earlier ?? []),
    ...space.keys.map((key) => key.id),
  ]);
}

function invitationOf(
  { server, database, audience }: Space,
  title: string,
  secret: string | null,
  earlier: readonly string[] = [],
): string {
  const { is, url } = server;
  const invitation: Invitation = { server: { is, url }, database, audience, title, secret, earlier };
  return writeInvitation(invitation);
}

async function spaceOf(db: CrossreadDb, id: string): Promise<Space> {
  const space = await syncTables(db).spaces.get(id);
  if (!space) throw new RangeError('There is no such space.');
  return space;
}

/** What a sync under way must not see half of waits for it, and it for that. */
function alone<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request(SYNC_LOCK, work);
}

/** Has the background sync a space, or see what there is. */
const ask = (space: string | null) => syncAsked.write({ at: Date.now(), space });
