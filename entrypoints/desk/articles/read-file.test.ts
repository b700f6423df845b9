// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { MAX_TEXT } from '../../../lib/messaging/protocol';
import { readFile, readPasted } from './read-file';

const LINE = 'The two leaders met in the capital on Wednesday and signed a treaty that both called historic.';
const STORY = `<title>Leaders meet</title><article><h1>Leaders meet</h1>${`<p>${LINE}</p>`.repeat(4)}</article>`;

const aFile = (content: string | Uint8Array<ArrayBuffer>, name: string, type = '') =>
  new File([content], name, { type });

describe('reading a file', () => {
  it('takes text and facts of a page that was saved', async () => {
    const html = `<link rel="canonical" href="https://daily.example/leaders">${STORY}`;
    expect(await readFile(aFile(html, 'story.html'))).toMatchObject({
      ok: true,
      draft: {
        name: 'story.html',
        from: 'file',
        ownUrl: 'file:story.html',
        facts: { url: 'https://daily.example/leaders', title: 'Leaders meet', language: 'en' },
        isArticle: true,
        cutFrom: null,
      },
    });
  });

  it.each([
    ['states none', STORY],
    ['states one that runs', `<link rel="canonical" href="javascript:alert(1)">${STORY}`],
    ['states one of a disk', `<link rel="canonical" href="file:///etc/passwd">${STORY}`],
  ])('gives it the file’s name for an address where it %s', async (_, html) => {
    const read = await readFile(aFile(html, 'story.htm'));
    expect(read.ok && read.draft.facts.url).toBe('file:story.htm');
  });

  it('takes a plain text, its first line for a title, whatever ends its lines', async () => {
    const read = await readFile(aFile(`Leaders meet\r\n\r\n${LINE}\r`, 'STORY.TXT'));
    expect(read).toMatchObject({ ok: true, draft: { facts: { title: 'Leaders meet' } } });
    expect(read.ok && read.draft.text).toBe(`Leaders meet\n\n${LINE}\n`);
  });

  it('cuts what is too long, and says of how much', async () => {
    const read = await readFile(aFile('word '.repeat(250_000), 'long.txt'));
    expect(read).toMatchObject({ ok: true, draft: { cutFrom: 1_250_000 } });
    expect(read.ok && read.draft.text).toHaveLength(MAX_TEXT);
  });

  it('tells what hardly is an article', async () => {
    expect(await readFile(aFile('Soup.', 'soup.txt'))).toMatchObject({
      ok: true,
      draft: { isArticle: false },
    });
    const links = `<ul>${'<li><a href="/a">A headline of some other story</a></li>'.repeat(9)}</ul><p>Front page.</p>`;
    expect(await readFile(aFile(links, 'index.html'))).toMatchObject({
      ok: true,
      draft: { isArticle: false },
    });
  });

  it.each([
    ['what is empty', aFile(' \n\t', 'a.txt'), 'empty'],
    ['a picture', aFile(new Uint8Array([137, 80, 78, 71, 0, 0, 13, 10]), 'a.html'), 'binary'],
    [
      'noise',
      aFile(
        Uint8Array.from({ length: 600 }, (_, i) => 1 + (i % 7)),
        'a.txt',
      ),
      'binary',
    ],
    ['a document of another kind', aFile('%PDF-1.7', 'a.pdf', 'application/pdf'), 'kind'],
    ['a page without words', aFile('<html><body><img></body></html>', 'a.html'), 'noText'],
  ])('refuses %s', async (_, file, why) => {
    expect(await readFile(file)).toEqual({ ok: false, why });
  });

  it('refuses what cannot be read, and what is far too large, without reading it', async () => {
    const folder = aFile('', 'folder.html');
    Object.assign(folder, { arrayBuffer: () => Promise.reject(new DOMException('no', 'NotReadableError')) });
    expect(await readFile(folder)).toEqual({ ok: false, why: 'unreadable' });
    const large = aFile('', 'large.html');
    Object.defineProperty(large, 'size', { value: 20_000_001 });
    expect(await readFile(large)).toEqual({ ok: false, why: 'large' });
  });
});

describe('what is pasted', () => {
  it('has an address made of the text: the same text, the same address', () => {
    const read = readPasted(LINE);
    expect(read).toEqual(readPasted(LINE));
    expect(read).toMatchObject({ draft: { from: 'paste', name: '', facts: { title: LINE } } });
    const other = readPasted(`${LINE} Not.`);
    expect(other.ok && other.draft.ownUrl).not.toBe(read.ok && read.draft.ownUrl);
  });

  it('is refused when there is none', () => expect(readPasted('  ')).toEqual({ ok: false, why: 'empty' }));
});
