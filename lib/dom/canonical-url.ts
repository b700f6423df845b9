/** One address for one article, however a reader came to it. */
import { isSameSite } from '../core/text/bare-host';

/** Parameters that say where a reader came from, and nothing about what is read. */
const TRACKING =
  /^(?:utm_\w+|mc_[ce]id|pk_\w+|mtm_\w+|hsa_\w+|at_\w+|guce_\w+|_hs\w+|_ga|_gl|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|wt_mc|xtor|cmpid|cmp|icid|ncid|ocid|s_cid|smid|smtyp|ftag|ito|ref|ref_src|ref_url|guccounter|soc_src|soc_trk|sr_share|share_id|spm|vero_id|oly_enc_id|taid)$/i;

/**
 * Caches which serve the AMP pages of other sites, whose addresses begin behind this; "s/" says that they are https. The whole name of the
 * host stands here: a page at any other ("www.google.evil.example") would speak for every site there is.
 */
const AMP_CACHE =
  /^https:\/\/(?:www\.google\.(?:com|(?:com?\.)?[a-z]{2})\/amp|[\w-]+\.(?:cdn\.ampproject\.org|bing-amp\.com)\/[a-z])\/(?:s\/)?(?=[\w-]+\.)/;

/**
 * The address under which an article is known: the canonical one that its page states when that is of the same site
 * and no front page, else the page's own; without fragment and tracking parameters. What an AMP cache serves is of the site that it
 * names.
 * @param address where the page was found
 * @param stated what its `rel=canonical` says, absolute or relative
 */
export function canonicalUrl(address: string, stated: string | null): string {
  if (!URL.canParse(address)) return address;
  const origin = address.replace(AMP_CACHE, 'https://');
  const own = new URL(URL.canParse(origin) ? origin : address);
  const canonical = stated !== null && URL.canParse(stated, own) ? new URL(stated, own) : null;
  return cleaned(canonical && isTrusted(canonical, own) ? canonical : own);
}

function isTrusted(canonical: URL, own: URL): boolean {
  if (!/^https?:$/.test(canonical.protocol) || !isSameSite(canonical.hostname, own.hostname)) return false;
  // Careless templates call the front page the canonical address of everything.
  return canonical.pathname !== '/' || own.pathname === '/' || canonical.search !== '';
}

function cleaned(url: URL): string {
  const clean = new URL(url);
  clean.hash = '';
  const tracking = Array.from(clean.searchParams.keys()).filter((name) => TRACKING.test(name));
  for (const name of tracking) clean.searchParams.delete(name);
  return clean.href;
}
