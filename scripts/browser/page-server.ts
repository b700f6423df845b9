import { createServer, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { pageOfText } from './text-page';

/** A web server on 127.0.0.1 for pages to read. */
export interface PageServer {
  /** `http://127.0.0.1:PORT`, without a slash at the end. */
  readonly origin: string;
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
 * news pages. Any free port.
 */
export async function servePages(folders: Readonly<Record<string, string>>): Promise<PageServer> {
  const files = new Map<string, string>();
  const pages = new Map<string, string>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const page = pages.get(path);
    if (page !== undefined) response.setHeader('content-type', 'text/html; charset=utf-8').end(page);
    else void sendFile(response, files.get(path) ?? fileIn(folders, path));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the page server has no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return {
    origin,
    addFile(file) {
      const path = `/file-${files.size + 1}/${normalize(file).split(/[/\\]/).at(-1)}`;
      files.set(path, file);
      return origin + encodeURI(path);
    },
    addPage(path, html) {
      pages.set(path, html);
      return origin + encodeURI(path);
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
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
