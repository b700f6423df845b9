import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readListing } from './read-listing';

const entry = (href: string, length: string, prefix = 'D') =>
  `<${prefix}:response xmlns:lp1="DAV:"><${prefix}:href>${href}</${prefix}:href><${prefix}:propstat><${prefix}:prop>` +
  `<lp1:getcontentlength>${length}</lp1:getcontentlength></${prefix}:prop>` +
  `<${prefix}:status>HTTP/1.1 200 OK</${prefix}:status></${prefix}:propstat></${prefix}:response>`;
const listing = (entries: string) =>
  `<?xml version="1.0" encoding="utf-8"?>\n<D:multistatus xmlns:D="DAV:">\n${entries}\n</D:multistatus>\n`;
const escaped = (text: string) =>
  text.replace(/[<>&]/g, (sign) => `&#x${sign.codePointAt(0)?.toString(16)};`);

describe('readListing', () => {
  it.each([
    ['a path', '/dav/space/a.log'],
    ['an address', 'https://cloud.example/remote.php/dav/files/anna/space/a.log'],
    ['a path that is encoded more than it must be', '/remote.php/dav/files/an%20na/%73pace/%61.log'],
    ['a path with a slash at its end', '/dav/space/a.log/'],
    ['an address with white space around it', '\n  http://127.0.0.1:8080/a.log\n '],
  ])('reads the name in %s', (_what, href) => {
    expect(readListing(listing(entry(href, '12')))).toEqual([{ name: 'a.log', length: 12 }]);
  });

  it('reads other prefixes, none, comments, and what is in CDATA', () => {
    const one =
      '<multistatus xmlns="DAV:"><!-- a -> b --><response><href><![CDATA[/x/a&b.log]]></href><propstat><prop>' +
      "<getcontentlength xmlns:x='y'>3</getcontentlength><resourcetype/></prop></propstat></response></multistatus>";
    expect(readListing(one)).toEqual([{ name: 'a&b.log', length: 3 }]);
    const d = `<d:multistatus xmlns:d="DAV:" xmlns:oc="http://owncloud.org/ns">${entry('/a.log', '4', 'd')}</d:multistatus>`;
    expect(readListing(d)).toEqual([{ name: 'a.log', length: 4 }]);
  });

  it('takes no address in a property for that of a file, nor one file’s size for another’s', () => {
    const owner = '<D:propstat><D:prop><D:owner><D:href>/users/anna</D:href></D:owner></D:prop></D:propstat>';
    const bare = `<D:response><D:href>/x/b.log</D:href>${owner}</D:response>`;
    expect(readListing(listing(entry('/x/a.log', '5') + bare))).toEqual([
      { name: 'a.log', length: 5 },
      { name: 'b.log', length: null },
    ]);
  });

  it.each(['', '-1', '1e3', '0x10', '12 12', '9'.repeat(30)])('%j is no size', (length) => {
    expect(readListing(listing(entry('/a.log', length)))).toEqual([{ name: 'a.log', length: null }]);
  });

  it('finds no name in a path that cannot be decoded, and none that leads elsewhere', () => {
    expect(readListing(listing(entry('/a%ZZ.log', '1')))?.map(({ name }) => name)).toEqual(['']);
    // It is the whole name of a file, which is none of ours.
    expect(readListing(listing(entry('/x/..%2f..%2fetc', '1')))?.map(({ name }) => name)).toEqual([
      '../../etc',
    ]);
  });

  it.each([
    ['nothing', ''],
    ['a page', '<!DOCTYPE html><html><body>Log in</body></html>'],
    ['a page without a DOCTYPE', '<html><body>Log in<br></body></html>'],
    ['JSON', '{"files":[]}'],
    ['entities of its own', `<!DOCTYPE a [<!ENTITY x "y">]>${listing(entry('/&x;', '1'))}`],
    ['an entity that is none', listing(entry('/&nbsp;', '1'))],
    ['a number that is no character', listing(entry('/&#x110000;', '1'))],
    ['half of it', listing(entry('/a.log', '1')).slice(0, -20)],
    ['two roots', `${listing('')}${listing('')}`],
    ['something behind it', `${listing('')}hello`],
    ['tags that cross', listing('<D:response><D:href>/a</D:response></D:href>')],
    ['a file without an address', listing('<D:response></D:response>')],
    ['more depth than any', `${'<multistatus>'.repeat(40)}${'</multistatus>'.repeat(40)}`],
    ['an attribute without quotes', '<multistatus a=b></multistatus>'],
  ])('%s is no listing', (_what, xml) => {
    expect(readListing(xml)).toBeNull();
  });

  it('reads whatever names there are', () => {
    const aName = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((name) => name.isWellFormed() && !name.includes('/'));
    fc.assert(
      fc.property(fc.array(fc.tuple(aName, fc.nat())), (files) => {
        const xml = files.map(([name, length]) =>
          entry(escaped(`/dav/${encodeURIComponent(name)}`), String(length)),
        );
        expect(readListing(listing(xml.join('\n')))).toEqual(
          files.map(([name, length]) => ({ name, length })),
        );
      }),
    );
  });

  it('throws at nothing, and is not slow at anything', () => {
    const anyMarkup = fc
      .array(
        fc.oneof(
          fc.constantFrom('<D:multistatus>', '</D:multistatus>', '<D:response>', '</D:response>', '<D:href>'),
          fc.constantFrom(
            '</D:href>',
            '<!--',
            '-->',
            '<![CDATA[',
            ']]>',
            '<?',
            '?>',
            '<',
            '>',
            '&',
            '"',
            "'",
            '=',
          ),
          fc.string(),
        ),
        { maxLength: 60 },
      )
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyMarkup, (xml) => {
        expect([null, 'object']).toContain(readListing(xml) === null ? null : typeof readListing(xml));
      }),
    );
    const long = 200_000;
    const start = performance.now();
    for (const one of [
      '<!--',
      '<![CDATA[',
      '<a b="',
      '<a ',
      '<?',
      '&',
      '<a',
      "<a b='x' ",
      '<a b="x"',
      '<!---',
    ])
      expect(readListing(`<multistatus>${one.repeat(long / one.length)}`)).toBeNull();
    expect(performance.now() - start).toBeLessThan(5_000);
  });
});
