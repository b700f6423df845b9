import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { hasPart } from '../background/has-part';

/** The commands of which the page tells the keys, by what they are called here. */
const COMMANDS = {
  panel: '_execute_action',
  next: 'next-mark',
  card: 'open-card',
  annotate: 'annotate',
  pause: 'pause',
} as const;

/** The keys that commands have in this browser now; empty where one has none. */
export type Keys = Readonly<Record<keyof typeof COMMANDS, string>>;

const NONE: Keys = { panel: '', next: '', card: '', annotate: '', pause: '' };

/** The keys as the browser tells them; none on phones, which have no commands. */
export function useKeys(): Keys {
  const [keys, setKeys] = useState(NONE);
  useEffect(() => {
    if (!hasPart('commands')) return;
    void browser.commands.getAll().then((all) => {
      const keyOf = (command: string) => all.find(({ name }) => name === command)?.shortcut ?? '';
      const { panel, next, card, annotate, pause } = COMMANDS;
      setKeys({
        panel: keyOf(panel),
        next: keyOf(next),
        card: keyOf(card),
        annotate: keyOf(annotate),
        pause: keyOf(pause),
      });
    });
  }, []);
  return keys;
}
