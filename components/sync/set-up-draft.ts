import type { Server } from '../../lib/sync/space';

/** What one sets up: a place for the own devices, a shared topic, or what somebody else has set up. */
export type Way = 'own' | 'topic' | 'join';

/** What is typed so far. */
export interface SetUpDraft {
  readonly way: Way;
  readonly kind: Server['is'];
  readonly address: string;
  readonly user: string;
  readonly password: string;
  /** One that was made for this user; empty: one is made. */
  readonly database: string;
  /** Id; empty while none is chosen. */
  readonly topic: string;
  readonly sharesHighlights: boolean;
  readonly isEncrypted: boolean;
  readonly invitation: string;
  readonly name: string;
  readonly device: string;
}

/** Nothing typed yet. */
export const EMPTY_DRAFT: SetUpDraft = {
  way: 'own',
  kind: 'couch',
  address: '',
  user: '',
  password: '',
  database: '',
  topic: '',
  sharesHighlights: false,
  isEncrypted: true,
  invitation: '',
  name: '',
  device: '',
};

/** A field that may be wrong. */
export type FieldName =
  'address' | 'database' | 'user' | 'password' | 'topic' | 'invitation' | 'name' | 'device';

/** What is wrong with a field. */
export type Mistake =
  | `missing.${Exclude<FieldName, 'database'>}`
  | 'wrong.address'
  | 'wrong.database'
  | 'wrong.insecure'
  | `wrong.invitation.${CodeFault}`;

/** Why a text is no invitation code. */
export type CodeFault = 'none' | 'newer' | 'cut-off' | 'damaged' | 'not-allowed';

/** What a code says, or why it is none. */
export type CodeRead =
  | {
      readonly is: 'code';
      readonly audience: 'private' | 'topic';
      /** Empty where it names none. */
      readonly title: string;
      /** Where it leads to, as one knows a server. */
      readonly server: string;
    }
  | { readonly is: 'wrong'; readonly why: CodeFault };

/** Mistakes by field, in the order in which the fields stand. */
export type Mistakes = Readonly<Partial<Record<FieldName, Mistake>>>;

/** What is asked for, and in which order. */
const FIELDS: Readonly<Record<Way, readonly FieldName[]>> = {
  own: ['address', 'user', 'password', 'database', 'name', 'device'],
  topic: ['topic', 'address', 'user', 'password', 'database', 'name', 'device'],
  join: ['invitation', 'user', 'password', 'name', 'device'],
};

/** As lib/sync/space.ts has it. */
const DATABASE = /^[a-z][a-z0-9_-]{0,99}$/;

/** What it takes to ask the server. */
const OF_SERVER: readonly FieldName[] = ['invitation', 'address', 'user', 'password'];

/**
 * What is wrong with a draft. @param code what its invitation code says
 * @param only `server`: only what it takes to ask the server
 */
export function mistakesIn(draft: SetUpDraft, code: CodeRead, only: 'all' | 'server' = 'all'): Mistakes {
  const asked = FIELDS[draft.way].filter((field) => only === 'all' || OF_SERVER.includes(field));
  return Object.fromEntries(
    asked.flatMap((field) => {
      const mistake = mistakeIn(field, draft, code);
      return mistake === null ? [] : [[field, mistake]];
    }),
  );
}

function mistakeIn(field: FieldName, draft: SetUpDraft, code: CodeRead): Mistake | null {
  if (field === 'database')
    return draft.database === '' || DATABASE.test(draft.database) ? null : 'wrong.database';
  // A password may be of spaces.
  if ((field === 'password' ? draft.password : draft[field].trim()) === '') return `missing.${field}`;
  if (field === 'address') return addressOf(draft).mistake;
  if (field === 'invitation' && code.is === 'wrong') return `wrong.invitation.${code.why}`;
  return null;
}

/** The server's address as a {@link Server} has it, or what is wrong with what was typed. */
export function addressOf({
  address,
  kind,
}: Pick<SetUpDraft, 'address' | 'kind'>):
  { readonly url: string; readonly mistake: null } | { readonly url: null; readonly mistake: Mistake } {
  const url = urlOf(address.trim());
  // What stands in an address is shown and kept in logs: no place for a password.
  if (!url || url.username !== '' || url.password !== '') return { url: null, mistake: 'wrong.address' };
  if (url.protocol === 'http:' && !isLoopback(url.hostname)) return { url: null, mistake: 'wrong.insecure' };
  const bare = `${url.origin}${url.pathname}`.replace(/\/+$/, '');
  return { url: kind === 'webdav' ? `${bare}/` : bare, mistake: null };
}

function urlOf(typed: string): URL | null {
  // “sync.example.org” is meant as a web address.
  const whole = /^[a-z][a-z\d+.-]*:\/\//i.test(typed) ? typed : `https://${typed}`;
  const url = URL.canParse(whole) ? new URL(whole) : null;
  return url && /^https?:$/.test(url.protocol) && !/\s/.test(typed) ? url : null;
}

/** As far as the policy of our pages lets them (wxt.config.ts). */
const isLoopback = (host: string) => host === 'localhost' || host === '127.0.0.1';
