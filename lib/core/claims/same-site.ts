/** Which addresses are of one site: a page may speak for the articles of its own, and for no other's. */
import { isWebAddress } from '../interchange/web-address';
import { bareHost, isSameSite } from '../text/bare-host';
import { readAddress } from '../text/read-address';

/** Hosts under which everybody may have a page: there a name under another's is another site. */
const SHARED = new Set(
  (
    'appspot.com azurewebsites.net blogspot.com cloudfront.net fandom.com firebaseapp.com ghost.io github.io gitlab.io glitch.me ' +
    'hatenablog.com herokuapp.com livejournal.com medium.com neocities.org netlify.app over-blog.com pages.dev substack.com tumblr.com ' +
    'typepad.com vercel.app web.app weebly.com wixsite.com wordpress.com workers.dev ' +
    // Sold name by name, like a country's.
    'br.com cn.com com.de de.com eu.com gb.net jpn.com ru.com sa.com uk.com uk.net us.com za.com'
  ).split(' '),
);

/** Below which a country gives out names: "co.uk", "com.au". */
const OF_A_COUNTRY = /^(?:com?|org|net|gov|edu|ac|or|ne|go)\.[a-z]{2}$/;

/**
 * Whether what a page at one address says may count for an article at the other: both are on the web, and of one site whose names are all its
 * own.
 */
export function speakFor(page: string, article: string): boolean {
  const [ofPage, ofArticle] = [hostOf(page), hostOf(article)];
  if (ofPage === null || ofArticle === null) return false;
  const [shorter, longer] = ofPage.length < ofArticle.length ? [ofPage, ofArticle] : [ofArticle, ofPage];
  return shorter === longer || (isSameSite(shorter, longer) && isOfOne(shorter));
}

/** Without the dot that may end any host's name; null for what is no address on the web. */
function hostOf(address: string): string | null {
  const host = isWebAddress(address) ? readAddress(address)?.hostname : undefined;
  return host === undefined ? null : bareHost(host.replace(/\.$/, ''));
}

/** Whether all names below a host's are of whoever has that. */
const isOfOne = (host: string) => host.includes('.') && !SHARED.has(host) && !OF_A_COUNTRY.test(host);
