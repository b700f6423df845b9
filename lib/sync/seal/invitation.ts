/**
 * An invitation: one word that can be mailed, of all that a device needs to join a space but the name and password of who joins.
 *
 *     crossread-1?is=couch&server=https%3A%2F%2F…&database=…&topic=…&title=…&code=7K2QM-…&check=…
 *
 * It is a query as addresses have one, so that no mail program wraps it at a space, and everything in it but the code is plain to see. The code is
 * the space’s secret: whoever has it reads the space, so long as the server lets them in. Readable spaces have none.
 */
import type { Audience, Server } from '../space';
import { checkAddress } from '../net/address';
import { checksumOf } from './checksum';
import { readSecret, type SecretFault } from './secret';
import { serverAddress } from './server-address';

/** What an invitation says. */
export interface Invitation {
  readonly server: Pick<Server, 'is' | 'url'>;
  readonly database: string;
  readonly audience: Audience;
  /** What the topic is called, for whoever decides to join; empty for a private space. Shown as text, believed by nobody. */
  readonly title: string;
  /** As `makeSecret` gives it; null where the space is readable. */
  readonly secret: string | null;
  /** What keys are called that were in use before; absent when there was none. */
  readonly earlier?: readonly string[];
}

/** Why a text is no invitation, in the words of what one can do about it. */
export type InvitationFault =
  /** There is none in it. */
  | { readonly is: 'none' }
  /** It is of a newer Crossread. */
  | { readonly is: 'newer' }
  /** Its end is missing. */
  | { readonly is: 'cut-off' }
  /** Something in it was changed. */
  | { readonly is: 'damaged' }
  /** The code was changed, and where. */
  | { readonly is: 'code'; readonly fault: SecretFault }
  /** It is whole, but says what no Crossread writes: an address that is not safe, or a name that is none. */
  | { readonly is: 'not-allowed'; readonly field: string };

/** Thrown for a text that is no invitation. */
export class InvitationError extends Error {
  override readonly name = 'InvitationError';
  constructor(readonly fault: InvitationFault) {
    super(`Invitation: ${fault.is}`);
  }
}

const BEGIN = 'crossread-';
const VERSION = 1;
const CHECK = '&check=';
/** Characters of the longest text that is searched, of an address and of a title. */
const LONGEST = { text: 20_000, address: 500, title: 200 };
const FIELDS = ['is', 'server', 'database', 'topic', 'title', 'earlier', 'code'];
/** Earlier keys, the latest, that an invitation tells of. */
const MOST_EARLIER = 50;
/** Signs that are not seen but change how what is beside them looks: control characters and directions of writing. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Writes one. Of a title only what can be seen is taken, up to 200 characters. */
export function writeInvitation(invitation: Invitation): string {
  const { server, database, audience, title, secret, earlier = [] } = invitation;
  const query = new URLSearchParams({ is: server.is, server: server.url, database });
  if (audience.is === 'topic') query.set('topic', audience.topic);
  if (title) query.set('title', [...title.replaceAll(UNSEEN, '')].slice(0, LONGEST.title).join(''));
  if (earlier.length > 0) query.set('earlier', earlier.slice(-MOST_EARLIER).join('.'));
  if (secret !== null) query.set('code', secret);
  const text = `${BEGIN}${VERSION}?${query}`;
  return `${text}${CHECK}${checksumOf(text)}`;
}

/**
 * The invitation in a text, such as a mail that was pasted: whatever stands around it, also broken in lines and quoted.
 * @throws InvitationError
 */
export function readInvitation(text: string): Invitation {
  const word = wordIn(text);
  const at = word.lastIndexOf(CHECK);
  const query = new URLSearchParams(word.slice(word.indexOf('?') + 1, at));
  const code = query.get('code');
  const fault = code === null ? null : readSecret(code);
  // Asked before the checksum, as it says where.
  if (fault && 'is' in fault) throw new InvitationError({ is: 'code', fault });
  if (checksumOf(word.slice(0, at)) !== word.slice(at + CHECK.length).toUpperCase())
    throw new InvitationError({ is: 'damaged' });
  return invitationOf(query);
}

/** Without what mail programs put into it, and what stands around it. */
function wordIn(text: string): string {
  const whole = text
    .slice(0, LONGEST.text)
    .replaceAll(/[\s>]+/g, '')
    .replaceAll('&amp;', '&');
  const [begin, version] = /crossread-(\d{1,9})\?/.exec(whole) ?? [];
  if (begin === undefined) throw new InvitationError({ is: 'none' });
  if (Number(version) !== VERSION) throw new InvitationError({ is: 'newer' });
  const [word] = /crossread-1\?[^?]*?&check=[0-9A-Za-z]{7}/.exec(whole) ?? [];
  if (word === undefined) throw new InvitationError({ is: 'cut-off' });
  return word;
}

function invitationOf(query: URLSearchParams): Invitation {
  const names = [...query.keys()];
  const stray = names.find((name, i) => !FIELDS.includes(name) || names.indexOf(name) !== i);
  if (stray !== undefined) throw new InvitationError({ is: 'not-allowed', field: stray.slice(0, 20) });
  const is = query.get('is');
  if (is !== 'couch' && is !== 'webdav') throw new InvitationError({ is: 'not-allowed', field: 'is' });
  const address = query.get('server') ?? '';
  const url = checkAddress(address);
  // As it is written: what it is shown as is what is spoken to.
  if (typeof url === 'string' || address.length > LONGEST.address || serverAddress(is, url) !== address)
    throw new InvitationError({ is: 'not-allowed', field: 'server' });
  const topic = query.get('topic');
  const title = query.get('title') ?? '';
  if (title !== title.replaceAll(UNSEEN, '') || [...title].length > LONGEST.title)
    throw new InvitationError({ is: 'not-allowed', field: 'title' });
  return {
    server: { is, url: address },
    database: matching(query, 'database', /^[a-z][a-z0-9_-]{0,99}$/),
    audience:
      topic === null
        ? { is: 'private' }
        : { is: 'topic', topic: matching(query, 'topic', /^[a-z0-9][a-z0-9.-]{0,79}$/) },
    title,
    secret: query.get('code'),
    ...(query.has('earlier') && {
      earlier: matching(query, 'earlier', /^[0-9A-Z]{8}(?:\.[0-9A-Z]{8}){0,49}$/).split('.'),
    }),
  };
}

function matching(query: URLSearchParams, field: string, form: RegExp): string {
  const value = query.get(field) ?? '';
  if (!form.test(value)) throw new InvitationError({ is: 'not-allowed', field });
  return value;
}
