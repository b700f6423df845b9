/** What the docs point at is there: links, headings, files, commands. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

const docs = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.md'))
    .map((file) => join('docs', file)),
].map((file) => ({ file, text: readFileSync(file, 'utf8') }));
/** Those that tell how it is now; a decision tells how it was on its day. */
const current = docs.filter(({ file }) => !file.startsWith(join('docs', 'decisions')));

const { scripts }: { scripts: Record<string, string> } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Fenced code shows what is typed, and links nowhere. */
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '');
/** As GitHub makes them of headings. */
const anchorsOf = (text: string) =>
  [...withoutCode(text).matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .trim()
      .replaceAll(/\s/g, '-'),
  );

function missesOf({ file, text }: { file: string; text: string }): string[] {
  const links = [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)];
  return links
    .map(([, a, b]) => a ?? b ?? '')
    .filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? file : join(dirname(file), decodeURIComponent(path));
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
    });
}

describe('the docs', () => {
  it.each(docs.map((doc) => [doc.file, doc] as const))('%s links to what is there', (_, doc) => {
    expect(missesOf(doc)).toEqual([]);
  });

  it('name commands that there are', () => {
    const named = current.flatMap(({ file, text }) =>
      [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name = '']) => ({ file, name })),
    );
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ name }) => scripts[name] === undefined)).toEqual([]);
  });

  it('name files that there are', () => {
    const named = current.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /(?:`|tsx )((?:components|entrypoints|lib|locales|public|scripts|tests|docs)\/[\w./-]+\.(?:tsx?|mjs|json|md|css|html))\b/g,
        ),
      ].map(([, path = '']) => ({ file, path })),
    );
    expect(named.length).toBeGreaterThan(50);
    expect(named.filter(({ path }) => !existsSync(path))).toEqual([]);
  });
});
