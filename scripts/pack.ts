/**
 * Signs topic packs and keeps feeds of them (docs/topic-pack.md): `npm run pack -- keygen|sign|verify|feed …`. Exit 2 when something hinders.
 */
import { statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { fingerprintOf } from '../lib/store/check-signature';
import { buildFeed } from './pack/build-feed';
import { PackError } from './pack/fault';
import { makeKeyFile, readKeyFile } from './pack/key-file';
import { readPack } from './pack/read-pack';
import { signerOf, signPack } from './pack/sign-pack';
import { verifyFeed } from './pack/verify-feed';

const USAGE = `npm run pack -- keygen KEY
npm run pack -- sign --key KEY --name “WHO SIGNS” PACK.json [--out SIGNED.json]
npm run pack -- verify FILE.json | FOLDER
npm run pack -- feed FOLDER --key KEY [--id ID --title TITLE --name “WHO SIGNS”] [--keep 5] [--days 14] [--old-key KEY] PACK.json…`;

const say = (line: string) => process.stdout.write(`${line}\n`);

type Options = ReturnType<typeof readArguments>['values'];

/** What each command does with what stands behind it. */
const COMMANDS: Readonly<Record<string, (files: readonly string[], options: Options) => Promise<void>>> = {
  keygen: async ([file]) => {
    const { key } = makeKeyFile(needed(file));
    say(`The private key is in ${file}. Keep it where only you come, and a copy of it elsewhere.`);
    say(`The public key’s fingerprint, for all to know: ${await fingerprintOf(key)}`);
  },
  sign: async ([file], options) => {
    const pack = needed(file);
    const signing = { key: readKeyFile(needed(options.key)), name: needed(options.name), now: new Date() };
    const out = options.out ?? pack.replace(/(\.json)?$/, '.signed.json');
    writeFileSync(out, await signPack(readPack(pack), signing));
    say(`${out}, signed by “${signing.name}”, ${await fingerprintOf(signing.key.key)}`);
  },
  verify: async ([file]) => {
    const path = needed(file);
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) {
      const { title, sequence, created, expires, packs, signature } = await verifyFeed(path);
      say(
        `“${title}”, number ${sequence} of ${created}, good until ${expires}; ${packs.length} packs, all whole`,
      );
      say(`signed by “${signature.name}”, ${await fingerprintOf(signature.key)}`);
    } else {
      const { name, signed, fingerprint } = await signerOf(readPack(path));
      say(`${path} was signed by “${name}” at ${signed}, ${fingerprint}`);
    }
  },
  feed: async ([folder, ...files], options) => {
    const path = needed(folder);
    const { id, title, name } = options;
    const index = buildFeed(
      path,
      files.map((file) => readPack(file).pack),
      {
        key: readKeyFile(needed(options.key)),
        ...(options['old-key'] !== undefined && { oldKey: readKeyFile(options['old-key']) }),
        ...(id !== undefined && { id }),
        ...(title !== undefined && { title }),
        ...(name !== undefined && { name }),
        keep: numberIn(options.keep, 5),
        days: numberIn(options.days, 14),
        now: new Date(),
      },
    );
    for (const { id, version, gzip, deltas } of index.packs)
      say(
        `${id} ${version}: ${gzip} bytes; deltas ${deltas.map((delta) => delta.gzip).join(', ') || 'none'}`,
      );
    say(`${path}: “${index.title}”, number ${index.sequence}, good until ${index.expires}`);
    say(`Subscribe with its address and ${await fingerprintOf(index.signature.key)}`);
  },
};

function needed(value: string | undefined): string {
  if (value === undefined) throw new PackError(USAGE);
  return value;
}

function numberIn(text: string | undefined, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (!/^\d{1,4}$/.test(text)) throw new PackError(`“${text}” is no number.`);
  return Number(text);
}

/** @throws PackError where an option is not known */
function readArguments() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        key: text,
        'old-key': text,
        name: text,
        out: text,
        id: text,
        title: text,
        keep: text,
        days: text,
      },
    });
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw new PackError(`${error.message}\n${USAGE}`);
  }
}

try {
  const { values, positionals } = readArguments();
  const [command = '', ...files] = positionals;
  const perform = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!perform) throw new PackError(USAGE);
  await perform(files, values);
} catch (error) {
  if (!(error instanceof PackError)) throw error;
  process.stderr.write(`pack: ${error.message}\n`);
  process.exitCode = 2;
}
