import { browser } from 'wxt/browser';
import type { Answer } from '../../../components/sync/answer';
import type { NewCode } from '../../../components/sync/SyncView';
import type { ServerChange } from '../../../components/sync/ServerEditor';
import { addressOf, type CodeRead, type SetUpDraft } from '../../../components/sync/set-up-draft';
import { messageOf } from '../../../lib/core/message-of';
import type { CrossreadDb } from '../../../lib/store/db';
import { changeSpace } from '../../../lib/sync/local/spaces';
import { InvitationError, readInvitation, type InvitationFault } from '../../../lib/sync/seal/invitation';
import { beginPrivate, join, shareTopic, tryServer } from '../../../lib/sync/set-up';
import { syncAsked } from '../../../lib/sync/shared';
import type { Server, Space } from '../../../lib/sync/space';
import { SyncError } from '../../../lib/sync/target';

/** Milliseconds until a server that does not answer is called unreachable. */
const PATIENCE = 20_000;

/** What an invitation code says, or why it is none. */
export function readCode(text: string): CodeRead {
  try {
    const { audience, title, server } = readInvitation(text);
    return { is: 'code', audience: audience.is, title, server: new URL(server.url).host };
  } catch (error) {
    if (error instanceof InvitationError) return { is: 'wrong', why: whyOf(error.fault) };
    throw error;
  }
}

const whyOf = ({ is }: InvitationFault) => (is === 'code' ? 'damaged' : is);

/** Asks a server whether it can be synced with. To be called in the handler of a click: the browser may have to ask first. */
export function tryOut(draft: SetUpDraft): Promise<Answer> {
  return withAnswer(draft, async () => ({ is: 'fine' }));
}

/**
 * Sets up what is drafted, once the server was asked. To be called in the handler of a click.
 * @param onCode is given a code that was made, and of which space it is
 */
export function setUp(
  db: CrossreadDb,
  draft: SetUpDraft,
  onCode: (space: string, code: NewCode) => void,
): Promise<Answer> {
  return withAnswer(draft, async (server) => {
    const me = { name: draft.device.trim(), user: draft.name.trim() };
    const database = draft.database || undefined;
    if (draft.way === 'join') {
      const { user, password } = server;
      await join(db, { invitation: draft.invitation, user, password, me });
      return { is: 'fine' };
    }
    const { space, invitation } =
      draft.way === 'own'
        ? await beginPrivate(db, { server, me, encrypted: true, database })
        : await shareTopic(db, { ...draft, server, me, database });
    onCode(space.id, { code: invitation, is: space.audience.is });
    return { is: 'fine' };
  });
}

/** Reaches the server of a space in another way from now on, once it was asked. To be called in the handler of a click. */
export function changeServer(db: CrossreadDb, space: Space, change: ServerChange): Promise<Answer> {
  const draft = { ...change, kind: space.server.is, way: 'own', invitation: '' } as const;
  return withAnswer(draft, async (server) => {
    await changeSpace(db, space.id, { server, trouble: null, retry: undefined });
    await syncAsked.write({ at: Date.now(), space: space.id });
    return { is: 'fine' };
  });
}

async function withAnswer(
  draft: Pick<SetUpDraft, 'way' | 'kind' | 'address' | 'user' | 'password' | 'invitation'>,
  work: (server: Server) => Promise<Answer>,
): Promise<Answer> {
  const server = serverOf(draft);
  try {
    // First of all: behind anything that is waited for the click no longer counts.
    const isAllowed = await browser.permissions.request({ origins: [patternOf(server.url)] });
    if (!isAllowed) return { is: 'not-allowed', server: new URL(server.url).host };
    const fault = await tryServer(server, AbortSignal.timeout(PATIENCE));
    return fault ? { is: 'fault', fault } : await work(server);
  } catch (error) {
    if (error instanceof SyncError) return { is: 'fault', fault: error.fault };
    return { is: 'failed', reason: messageOf(error) };
  }
}

/** @throws RangeError for a draft with mistakes, which are told before */
function serverOf({
  way,
  user,
  password,
  invitation,
  ...typed
}: Pick<SetUpDraft, 'way' | 'kind' | 'address' | 'user' | 'password' | 'invitation'>): Server {
  const as = { user: user.trim(), password };
  if (way === 'join') return { ...readInvitation(invitation).server, ...as };
  const { url } = addressOf(typed);
  if (url === null) throw new RangeError('This is no address.');
  return { is: typed.kind, url, ...as };
}

/** What is asked of the browser: the one host, on any of its ports, as patterns of hosts have none. */
const patternOf = (url: string) => {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
};
