import { hash32 } from '../core/text/hash';
import { placeOf } from './page-key';

/** Hashes of the places at which highlights of this page may be known: by its address and by the one that it states. */
export function placesHere(): number[] {
  const stated = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return [document.URL, stated ?? ''].map((address) => hash32(placeOf(address)));
}
