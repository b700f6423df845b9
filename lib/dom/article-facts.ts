/** What a page states of its article: title, publisher, byline, dates, language, address. */
import { boundFact, LONGEST_NAME, LONGEST_TITLE } from '../core/text/bound-fact';
import type { Article } from '../core/claims/claim';
import { canonicalUrl } from './canonical-url';
import { articleInJsonLd, type StatedArticle } from './json-ld';
import { plainText } from './plain-text';
import { statedDate } from './stated-date';

/** The facts of an article without an id; null where its page does not state them. */
export type ArticleFacts = Omit<Article, 'id'>;

/** Names of `meta` elements (name, property or itemprop), the most telling first. */
const META = {
  title: 'og:title twitter:title parsely-title dc.title dcterms.title citation_title sailthru.title headline',
  publisher:
    'og:site_name dc.publisher dcterms.publisher citation_publisher publisher cre article:publisher application-name',
  byline:
    'parsely-author dc.creator dcterms.creator article:author author citation_author sailthru.author byl og:author byline',
  published:
    'article:published_time og:published_time parsely-pub-date datepublished dc.date.issued dcterms.issued dc.date dcterms.date ' +
    'dcterms.created dc.date.created citation_publication_date citation_date sailthru.date pubdate publish-date ' +
    'publishdate publication_date article.published date',
  modified:
    'article:modified_time og:updated_time datemodified dcterms.modified dc.date.modified article.updated lastmod ' +
    'last-modified',
  language: 'og:locale content-language dc.language dcterms.language language',
} as const;

const BYLINES =
  '[rel~="author"], [itemprop~="author"] [itemprop~="name"], [itemprop~="author"], .byline-name, .byline, .author-name, .p-author';
const TIMES =
  '[itemprop~="datePublished"], time[pubdate], h1 ~ * time[datetime], article header time[datetime], article time[datetime], main time[datetime], time[datetime], .byline, .dateline';

/**
 * Reads what the page states, JSON-LD first, then its meta elements, then its visible text.
 * @param address where the page was found: its URL, or the name of its file
 * @param onlyVisible whether the document's head speaks of another article (single-page navigation leaves it behind)
 */
export function readArticleFacts(document: Document, address: string, onlyVisible = false): ArticleFacts {
  const meta = metaOf(document);
  const head = onlyVisible ? EMPTY : meta;
  const data = (onlyVisible ? null : articleInJsonLd(document)) ?? NOTHING_STATED;
  const site = nameIn(firstOf(META.publisher, meta));
  const publisher = nameIn(data.publisher) ?? site;
  const canonical = onlyVisible ? null : hrefOf(document, 'link[rel~="canonical"]');
  return {
    url: canonicalUrl(address, canonical),
    title: boundFact(
      titleOf(document, data.headline ?? firstOf(META.title, head), [publisher, site, ...hostNames(address)]),
      LONGEST_TITLE,
    ),
    publisher: publisher && boundFact(publisher, LONGEST_NAME),
    byline: bylineIn(data.author) ?? bylineIn(firstOf(META.byline, head)) ?? visibleByline(document),
    published: statedDate(data.published) ?? firstDate(META.published, head) ?? visibleDate(document),
    modified: statedDate(data.modified) ?? firstDate(META.modified, head),
    language: languageIn(
      data.language ?? document.documentElement.getAttribute('lang') ?? firstOf(META.language, meta),
    ),
  };
}

const NOTHING_STATED: StatedArticle = {
  headline: null,
  publisher: null,
  author: null,
  published: null,
  modified: null,
  language: null,
};

type Meta = ReadonlyMap<string, string>;
const EMPTY: Meta = new Map();

function metaOf(document: Document): Meta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = plainText(element.getAttribute('content') ?? '');
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      // Some sites put several names into one attribute.
      for (const name of element.getAttribute(attribute)?.toLowerCase().split(/\s+/) ?? []) {
        // "dc.title", "dc:title": both are in use.
        const key = name.replace(/^(dc|dcterms|article|og):/, '$1.');
        if (name !== '' && !meta.has(key)) meta.set(key, content);
      }
    }
  }
  return meta;
}

function firstOf(names: string, meta: Meta): string | null {
  for (const name of names.split(' ')) {
    const content = meta.get(name.replace(':', '.'));
    if (content) return content;
  }
  return null;
}

function firstDate(names: string, meta: Meta): string | null {
  for (const name of names.split(' ')) {
    const date = statedDate(meta.get(name.replace(':', '.')));
    if (date) return date;
  }
  return null;
}

function titleOf(document: Document, stated: string | null, sites: readonly (string | null)[]): string {
  const headings = [...document.querySelectorAll('h1, h2')]
    .map((heading) => plainText(heading.textContent ?? ''))
    .filter((text) => text !== '');
  const own = plainText(document.title ?? '');
  if (stated) return withoutSite(stated, sites);
  // The heading that the window's title repeats is the article's; others are the site's name or a section's.
  const repeated = headings.find((heading) => own.includes(heading) && heading.length > 8);
  if (repeated) return repeated;
  return withoutSite(own, sites) || headings[0] || '';
}

/** "Leaders meet | The Daily" is "Leaders meet" when The Daily is the site. */
function withoutSite(title: string, sites: readonly (string | null)[]): string {
  // Chinese portals write title_section_site.
  const portal = /^([^_]*[\u3400-\u9FFF][^_]*)(?:_[^_]{2,16}){1,3}$/.exec(title);
  if (portal?.[1]) return portal[1];
  const parts = title.split(/\s+[|–—·•»«:-]\s+|\s*\|\s*/);
  const isSite = (part: string | undefined) =>
    sites.some((site) => site !== null && part !== undefined && bare(part) === bare(site));
  if (parts.length < 2) return title;
  const last = parts.at(-1);
  if (last && isSite(last)) return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»«:-]+$/, '');
  const first = parts[0];
  if (first && isSite(first)) return title.slice(first.length).replace(/^[\s|–—·•»«:-]+/, '');
  return title;
}

const bare = (name: string) =>
  name.toLowerCase().replace(/^(?:www\.|the )|\.(?:com|org|net|co\.uk|[a-z]{2,3})$|[^\p{L}\p{N}]/gu, '');

/** The host, and the parts of its name that can be the site's. */
function hostNames(address: string): string[] {
  if (!URL.canParse(address)) return [];
  const { hostname } = new URL(address);
  return [hostname, ...hostname.split('.').filter((label) => label.length > 3)];
}

function nameIn(value: string | null): string | null {
  return value === null || /^(?:https?:|@)/.test(value) ? null : value;
}

function bylineIn(value: string | null): string | null {
  const byline =
    value?.replace(/^\s*(?:written\s+)?(?:by|von|par|por|di)[:\s]+|[\s—–|,·-]+$/gi, '').trim() ?? '';
  return byline === '' || byline.length > 120 || /^https?:|^@/.test(byline) ? null : byline;
}

/** BCP 47 primary subtag. */
function languageIn(value: string | null): string | null {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(value?.trim() ?? '')?.[0].toLowerCase() ?? null;
}

function visibleByline(document: Document): string | null {
  for (const element of document.querySelectorAll(BYLINES)) {
    const byline = bylineIn(plainText(element.textContent ?? ''));
    if (byline) return byline;
  }
  return null;
}

function visibleDate(document: Document): string | null {
  for (const selector of TIMES.split(', ')) {
    const element = document.querySelector(selector);
    const date = statedDate(
      element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent,
    );
    if (date) return date;
  }
  return null;
}

function hrefOf(document: Document, selector: string): string | null {
  return document.querySelector(selector)?.getAttribute('href') ?? null;
}
