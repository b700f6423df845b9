/** What is read of an address here. */
interface Address {
  /** With its colon. */
  readonly protocol: string;
  readonly hostname: string;
}
/** Pages, workers and Node have it alike; the core's types are without the "DOM" that would declare it. */
declare const URL: { canParse(address: string): boolean; new (address: string): Address };

/** Protocol and host of an address as the URL standard reads it (https://url.spec.whatwg.org); null where it is none. */
export function readAddress(address: string): Address | null {
  return URL.canParse(address) ? new URL(address) : null;
}
