/** Which addresses are of one site: a page may speak for the articles of its own, and for no other's. */
import { isWebAddress } from '../interchange/web-address';

/** Parts of hosts' names which serve the same pages to other devices: "m.daily.example", "en.m.wiki.example"; not "amp.dev". */
const TWIN_HOST = /(^|\.)(?:www|m|mobile|amp|edition)\.(?=[^.]+\.)/;

/** A host's name without the parts that only tell for which devices it is. */
export const bareHost = (host: string): string => host.replace(TWIN_HOST, '$1');

/** Whether one host is the other, or lies under it: "sport.daily.example" and "www.daily.example". */
export function isSameSite(a: string, b: string): boolean {
  const [one, other] = [bareHost(a), bareHost(b)];
  return one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
}

/** Hosts under which everybody may have a page: there a name under another's is another site. */
const SHARED = new Set(
  (
    'appspot.com azurewebsites.net blogspot.com cloudfront.net fandom.com firebaseapp.com ghost.io github.io gitlab.io glitch.me ' +
    'hatenablog.com herokuapp.com livejournal.com medium.com neocities.org netlify.app over-blog.com pages.dev substack.com tumblr.com ' +
    'typepad.com vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev'
  ).split(' '),
);

/**
 * Whether what a page at one address says may count for an article at the other: both are on the web, and of one site whose names are all its
 * own.
 */
export function speakFor(page: string, article: string): boolean {
  if (!isWebAddress(page) || !isWebAddress(article) || !URL.canParse(page) || !URL.canParse(article))
    return false;
  const hosts = [new URL(page).hostname, new URL(article).hostname] as const;
  const [shorter = '', longer = ''] = hosts.map(bareHost).sort((a, b) => a.length - b.length);
  return shorter === longer || (isSameSite(shorter, longer) && shorter.includes('.') && !SHARED.has(shorter));
}
