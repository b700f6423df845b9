import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Bidi } from './bidi';

/** Id of the extension in its manifest. */
export const ADDON = 'crossread@crossread.invalid';
/** Host of its pages, which Firefox would choose by chance. */
export const HOST = '7d0a3f5e-52c4-4a8e-9d51-0f6f5b1c2a77';

/** Milliseconds that a busy machine may take to start a browser. */
const PATIENCE = 60_000;

/** As in everyone's Firefox, but nothing of its own goes over the network, and it asks nothing at its start. */
const PREFERENCES: Readonly<Record<string, string | number | boolean>> = {
  'extensions.webextensions.uuids': JSON.stringify({ [ADDON]: HOST }),
  // Whatever is not on this machine is asked of a proxy that is not there.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': '127.0.0.1',
  'browser.aboutwelcome.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'termsofuse.bypassNotification': true,
};

/** A running Firefox. */
export interface Firefox {
  readonly bidi: Bidi;
  close(): Promise<void>;
}

/** Starts a Firefox without a window that is seen. @param profile an empty folder @throws Error with what it said when it does not start */
export async function launchFirefox(program: string, profile: string): Promise<Firefox> {
  const lines = Object.entries(PREFERENCES).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  await writeFile(join(profile, 'user.js'), lines.join('\n'));
  const args = ['--headless', '--no-remote', '--width', '1280', '--height', '900', '--profile', profile];
  // The second lets us into the browser's own window: to its toolbar, its sidebar and its menus.
  const remote = ['--remote-debugging-port', '0', '--remote-allow-system-access'];
  const firefox = spawn(program, [...args, ...remote], {
    // As root in somebody else's home it refuses to start.
    env: { ...process.env, HOME: profile, MOZ_CRASHREPORTER_DISABLE: '1' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  // Whatever becomes of the tests, it does not outlive them.
  const kill = () => void firefox.kill('SIGKILL');
  process.once('exit', kill);
  firefox.once('exit', () => process.off('exit', kill));
  const said: string[] = [];
  const address = await new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why}\n${said.join('\n')}`));
    const timer = setTimeout(() => fail('Firefox did not start in time'), PATIENCE);
    firefox.once('error', ({ message }) => fail(message));
    firefox.once('exit', (code) => fail(`Firefox ended with ${code}`));
    createInterface(firefox.stderr).on('line', (line) => {
      said.push(line);
      const [, found] = /WebDriver BiDi listening on (ws:\S+)/.exec(line) ?? [];
      if (found === undefined) return;
      clearTimeout(timer);
      resolve(found);
    });
  }).catch((error: unknown) => {
    firefox.kill('SIGKILL');
    throw error;
  });
  const bidi = await Bidi.connect(address);
  return {
    bidi,
    async close() {
      const gone = once(firefox, 'exit');
      // It has nothing to save, and takes seconds to say goodbye.
      firefox.kill('SIGKILL');
      await gone;
      bidi.close();
    },
  };
}
