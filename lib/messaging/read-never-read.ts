import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { NeverReadSchema, type NeverRead } from '../core/never-read';

/** The sites that are never read, as they come with the extension. @throws what is wrong with the file */
export async function readNeverRead(): Promise<NeverRead> {
  return v.parse(NeverReadSchema, await (await fetch(browser.runtime.getURL('/never-read.json'))).json());
}
