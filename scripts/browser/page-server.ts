import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { basename, extname, join, normalize, resolve } from 'node:path';
import { createHash } from 'node:crypto';
import { pageOfText } from './text-page';

/** A web server on 127.0.0.1 for pages to read. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
  /** The paths that were asked for, in order. */
  readonly asked: readonly string[];
  /** Serves this file under a path of its own and returns its address; a .txt becomes a news page. */
  addFile(file: string): string;
  /** Serves this HTML under `path` (`/late.html`) and returns its address. */
  addPage(path: string, html: string): string;
  close(): Promise<void>;
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.htm': 'text/html',
  '.txt': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

/**
 * Serves folders: `{samples: 'public/samples'}` puts the folder's files under `/samples/`. Texts (.txt) are served as
 * news pages.
 * @param port 0 for any that is free; when this one is taken, any that is free
 */
export async function servePages(folders: Readonly<Record<string, string>>, port = 0): Promise<PageServer> {
  const files = new Map<string, string>();
  const pages = new Map<string, string>();
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path);
    asked.push(path);
    if (page !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else void sendFile(response, files.get(path) ?? fileIn(folders, path));
  });
  await new Promise<void>((done, reject) => {
    server.once('listening', done);
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EADDRINUSE') reject(error);
      else server.listen(0, '127.0.0.1');
    });
    server.listen(port, '127.0.0.1');
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    asked,
    addFile(file) {
      // The same file has the same address the next time, so that it is known as the same article.
      const folder = createHash('sha256').update(resolve(file)).digest('hex').slice(0, 12);
      const path = `/${folder}/${basename(file)}`;
      files.set(path, file);
      return origin + encodeURI(path);
    },
    addPage(path, html) {
      pages.set(path, html);
      return origin + encodeURI(path);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The file behind `/FOLDER/REST`; normalised, so that `..` does not lead out of the folder. */
function fileIn(folders: Readonly<Record<string, string>>, path: string): string | undefined {
  const [, name = '', ...rest] = normalize(path).split(/[/\\]/);
  const folder = folders[name];
  return folder === undefined ? undefined : join(folder, ...rest);
}

async function sendFile(response: ServerResponse, file: string | undefined): Promise<void> {
  const content = file === undefined ? undefined : await readFile(file).catch(() => undefined);
  if (file === undefined || content === undefined) {
    response.writeHead(404).end('No such page');
    return;
  }
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  response
    .setHeader('content-type', type)
    .end(extname(file) === '.txt' ? pageOfText(content.toString('utf8')) : content);
}
