/**
 * What a file of a log is called: `DEVICE.FIRST-LAST.KEY.LENGTH.HASH.log`. All that a reader must know before it reads is in the name, so one listing
 * of the folder stands for any index; and no two contents share a name, so nothing is ever written over.
 */

/** A piece of a device's log, by its name. */
export interface Segment {
  /** Whose log it is: 1 to 64 letters, digits and dashes. */
  readonly device: string;
  /** Number of the first push that is in it, from 1. */
  readonly first: number;
  /** Number of the last push that is in it; more than `first` once several were made one. */
  readonly last: number;
  /** Id of the key it is sealed with; null where it is readable. */
  readonly key: string | null;
  /** Bytes of it. */
  readonly length: number;
  /** Of its bytes: the first half of their SHA-256, in hex. */
  readonly hash: string;
}

const FORM =
  /^([A-Za-z0-9-]{1,64})\.(\d{6,12})-(\d{6,12})\.([A-Za-z0-9]{1,32}|-)\.(\d{1,9})\.([0-9a-f]{32})\.log$/;

/** Whether an id may stand in names. */
export const isDeviceId = (id: string): boolean => /^[A-Za-z0-9-]{1,64}$/.test(id);

/** The name of a segment's file. */
export function nameOf({ device, first, last, key, length, hash }: Segment): string {
  return `${device}.${padded(first)}-${padded(last)}.${key ?? '-'}.${length}.${hash}.log`;
}

/** What a file's name says; null where it is no segment's: other files may lie in the folder. */
export function segmentOf(name: string): Segment | null {
  const [, device, from, to, key, size, hash] = FORM.exec(name) ?? [];
  if (!device || !hash) return null;
  const segment = {
    device,
    first: Number(from),
    last: Number(to),
    key: key === '-' || key === undefined ? null : key,
    length: Number(size),
    hash,
  };
  // Of a segment there is one name only.
  return segment.first > 0 && segment.first <= segment.last && nameOf(segment) === name ? segment : null;
}

const padded = (number: number) => String(number).padStart(6, '0');
