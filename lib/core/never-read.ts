/** Sites that are never read unless the reader asks: what comes with the extension (public/never-read.json), and what is typed in. */
import * as v from 'valibot';
import { readAddress } from './text/read-address';

/** What such a site is for. */
export const KINDS = [
  'banking',
  'payments',
  'mail',
  'messages',
  'health',
  'passwords',
  'accounts',
  'government',
  'documents',
  'dating',
] as const;
/** What such a site is for. */
export type SiteKind = (typeof KINDS)[number];

/** The file: sites by kind. A site stands for its subdomains too. */
export const NeverReadSchema = v.object({
  categories: v.array(v.object({ id: v.picklist(KINDS), sites: v.array(v.string()) })),
});
/** Sites by kind. */
export type NeverRead = v.InferOutput<typeof NeverReadSchema>;

/** A site of the list, and of which kind it is. */
export interface ListedSite {
  readonly site: string;
  readonly kind: SiteKind;
}

/** Whether a host is that site, or belongs to it: "my.bank.example" is within "bank.example". */
export function isWithin(site: string, host: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}

/** Under what a host stands in the list; null where it does not. */
export function listedAs({ categories }: NeverRead, host: string): ListedSite | null {
  for (const { id: kind, sites } of categories) {
    const site = sites.find((one) => isWithin(one, host));
    if (site !== undefined) return { site, kind };
  }
  return null;
}

/**
 * The site that was typed or pasted: "https://www.Bank.example/login" is "bank.example".
 * @returns null for what is no address of a site; a name without a dot would be all of a country
 */
export function siteTyped(typed: string): string | null {
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  const read = readAddress(address);
  if (!read || !/^https?:$/.test(read.protocol)) return null;
  const host = read.hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  return /^[^.\s]+(?:\.[^.\s]+)+$|^localhost$/.test(host) ? host : null;
}
