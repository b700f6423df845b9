import { existsSync } from 'node:fs';
import { installPackage, isProgram, onPath } from './find-program.mjs';

/** Debian's and its kin's own places: `sbin` is not on everybody's PATH. */
const PLACES = ['/usr/sbin/apache2'];
const MODULES = '/usr/lib/apache2/modules';

/** What to do where there is no Apache with WebDAV. */
export const APACHE_ADVICE = 'Install Apache with mod_dav (Debian: apt-get install -y apache2-bin).';

/**
 * Finds an Apache with WebDAV as Debian has it, and changes nothing.
 * @returns {{ program: string, modules: string } | undefined} its program and the folder of its modules
 */
export function findApache() {
  const program = [...onPath(['apache2']), ...PLACES].find(isProgram);
  return program && existsSync(`${MODULES}/mod_dav_fs.so`) ? { program, modules: MODULES } : undefined;
}

/**
 * Finds an Apache with WebDAV, or installs one where that can be done as root with apt-get. The package has the program alone: nothing is
 * started by it.
 * @param {(line: string) => void} say told what is being done
 * @returns {Promise<{ program: string, modules: string } | { why: string }>} or why there is none, and what to do about it
 */
export async function ensureApache(say) {
  if (!findApache()) {
    say('No Apache with WebDAV here.');
    await installPackage('apache2-bin', say);
  }
  return findApache() ?? { why: `There is no Apache with WebDAV here. ${APACHE_ADVICE}` };
}
