/** The file of a private key: PEM (PKCS #8), as OpenSSL reads it too, for its owner alone. */
import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PackError } from './fault';

/** A key to sign with. */
export interface SigningKey {
  readonly privateKey: KeyObject;
  /** The public half, as files have it (lib/core/topic/feed/signature.ts). */
  readonly key: string;
}

/**
 * Makes a key pair and writes its private half into a new file of mode 600.
 * @throws PackError when the file is there already, or would lie in a repository
 */
export function makeKeyFile(file: string): SigningKey {
  const repository = repositoryAround(resolve(file));
  if (repository !== null)
    throw new PackError(
      `${file} would lie in a repository (${repository}), and be published with it one day. Choose a file outside.`,
    );
  const { privateKey } = generateKeyPairSync('ed25519');
  try {
    writeFileSync(file, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if (codeOf(error) === 'EEXIST')
      throw new PackError(`${file} is there already, and a key is not written over. Choose another file.`);
    throw new PackError(`${file} cannot be written: ${codeOf(error)}.`);
  }
  return signingKey(privateKey);
}

/** @throws PackError when there is none, it is of another kind, or others may read it */
export function readKeyFile(file: string): SigningKey {
  const pem = textOfKey(file);
  if (process.platform !== 'win32' && (statSync(file).mode & 0o077) !== 0)
    throw new PackError(`Others may read ${file}. Take that from them first: chmod 600 ${file}`);
  const privateKey = parsed(file, pem);
  if (privateKey.asymmetricKeyType !== 'ed25519')
    throw new PackError(
      `${file} holds a key of another kind (${privateKey.asymmetricKeyType}), not of Ed25519.`,
    );
  return signingKey(privateKey);
}

function textOfKey(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new PackError(
      `The key ${file} cannot be read: ${codeOf(error)}. Make one: npm run pack -- keygen FILE`,
    );
  }
}

function parsed(file: string, pem: string): KeyObject {
  try {
    return createPrivateKey(pem);
  } catch {
    throw new PackError(`${file} holds no private key. Make one: npm run pack -- keygen FILE`);
  }
}

function signingKey(privateKey: KeyObject): SigningKey {
  const { x } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (x === undefined) throw new PackError('The key has no public half.');
  return { privateKey, key: x };
}

function repositoryAround(file: string): string | null {
  const folder = dirname(file);
  if (existsSync(join(folder, '.git'))) return folder;
  return folder === file ? null : repositoryAround(folder);
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
