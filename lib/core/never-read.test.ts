import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { KINDS, listedAs, NeverReadSchema, siteTyped } from './never-read';

const list = v.parse(NeverReadSchema, JSON.parse(readFileSync('public/never-read.json', 'utf8')));
const sites = list.categories.flatMap((category) => category.sites);

describe('the list that comes with the extension', () => {
  it('has every kind once, and a good many sites', () => {
    expect(list.categories.map(({ id }) => id).sort()).toEqual([...KINDS].sort());
    expect(sites.length).toBeGreaterThan(200);
    for (const category of list.categories) expect(category.sites.length).toBeGreaterThan(10);
  });

  it.each(sites)('%s is a site as one would type it', (site) => {
    expect(siteTyped(site)).toBe(site);
    expect(site).toMatch(/^(?:[a-z\d](?:[a-z\d-]*[a-z\d])?\.)+[a-z]{2,}$/);
    expect(site.startsWith('www.')).toBe(false);
  });

  it('names none twice, nor one that belongs to another', () => {
    const all = new Set(sites);
    expect(all.size).toBe(sites.length);
    const parentsOf = (site: string) =>
      site.split('.').flatMap((_, at, labels) => (at > 0 ? [labels.slice(at).join('.')] : []));
    expect(sites.filter((site) => parentsOf(site).some((parent) => all.has(parent)))).toEqual([]);
  });

  it('leaves out what is read for news', () => {
    for (const host of ['bbc.co.uk', 'www.nytimes.com', 'news.google.com', 'www.gov.uk', 'whitehouse.gov'])
      expect(listedAs(list, host)).toBeNull();
  });
});

describe('listedAs', () => {
  it('tells the kind of a site, of its subdomains too, and of no other', () => {
    expect(listedAs(list, 'chase.com')).toEqual({ site: 'chase.com', kind: 'banking' });
    expect(listedAs(list, 'secure.chase.com')).toEqual({ site: 'chase.com', kind: 'banking' });
    expect(listedAs(list, 'purchase.com')).toBeNull();
    expect(listedAs(list, 'chase.com.example')).toBeNull();
  });
});

describe('a site that is typed', () => {
  it.each([
    ['https://Bank.example/login', 'bank.example'],
    ['  www.bank.example ', 'bank.example'],
    ['bank.example:8443/x?y#z', 'bank.example'],
    ['bank.example.', 'bank.example'],
    ['HTTP://bank.example', 'bank.example'],
    ['user@bank.example', 'bank.example'],
    ['bücher.example', 'xn--bcher-kva.example'],
    ['127.0.0.1', '127.0.0.1'],
    ['localhost:3000', 'localhost'],
    ['www.com', 'www.com'],
    ['com', null],
    ['', null],
    ['my bank', null],
    ['javascript:alert(1)', null],
    ['file:///etc/passwd', null],
    ['ftp://bank.example', null],
    ['..', null],
  ])('%s is %s', (typed, site) => expect(siteTyped(typed)).toBe(site));
});
