import type { Server } from '../space';

/** An address as it is kept: of a CouchDB without a slash at its end, of a folder with one. */
export function serverAddress(is: Server['is'], { origin, pathname }: URL): string {
  const path = pathname.replace(/\/+$/, '');
  return is === 'webdav' ? `${origin}${path}/` : `${origin}${path}`;
}
