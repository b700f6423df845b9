import { fingerprintOf, verifySignature } from '../../lib/store/check-signature';
import { signedText } from '../../lib/core/topic/feed/signature';
import { readPackFile } from '../../lib/core/topic/parse';
import { checksumOf } from '../../lib/store/pack-checksum';
import { PackError } from './fault';
import type { PackInFile } from './read-pack';
import { signatureFor, type Signing } from './sign-json';

/** The text of a pack's file with a signature; its own checksum is made anew, and an earlier signature goes. @throws PackError */
export async function signPack({ json, pack }: PackInFile, signing: Signing): Promise<string> {
  const { checksum: _, signature: __, ...rest } = json;
  const bare = { ...rest, checksum: await checksumOf(pack) };
  const signed = { ...bare, signature: signatureFor('topic pack', bare, signing) };
  const text = `${JSON.stringify(signed, null, 2)}\n`;
  const read = readPackFile(text);
  if (!read.ok) throw new PackError(read.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'));
  return text;
}

/** Who signed a pack: their name, and the fingerprint of their key. @throws PackError when nobody did, or it does not hold */
export async function signerOf({
  json,
  pack,
}: PackInFile): Promise<{ name: string; fingerprint: string; signed: string }> {
  const { signature } = pack;
  if (!signature) throw new PackError('Nobody signed it.');
  const { key, name, signed, value } = signature;
  if (!(await verifySignature(key, signedText('topic pack', json), value)))
    throw new PackError('The signature does not hold: the file was changed after it was signed.');
  return { name, signed, fingerprint: await fingerprintOf(key) };
}
