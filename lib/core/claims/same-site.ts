/** Which addresses are of one site: a page may speak for the articles of its own, and for no other's. */
import { isWebAddress } from '../interchange/web-address';
import { bareHost, isSameSite } from '../text/bare-host';

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
