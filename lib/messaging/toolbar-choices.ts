/** The reader's choices about the toolbar, as a page reads them: in storage.local, without the schema library. */
import { native } from './native';
import { isListed, isQuiet } from './quiet-hosts';

/** What the reader has chosen. */
export interface ToolbarChoices {
  /** Whether a toolbar is offered at words that are selected. */
  readonly offersToolbar: boolean;
  /** Whether the reader paused here: nothing is shown in the page. */
  readonly isPaused: boolean;
  /** What the reader calls the colours, as far as they are named. */
  readonly colourNames: Readonly<Record<string, string>>;
}

const KEY = 'settings';

/** The choices as they are now, for pages of this host. */
export async function readToolbarChoices(host = location.hostname): Promise<ToolbarChoices> {
  const { [KEY]: choices, quiet } = await native().storage.local.get([KEY, 'quiet']);
  const { offersToolbar, paused, pausedSites, colourNames } = isObject(choices) ? choices : {};
  const named = isObject(colourNames) ? Object.entries(colourNames) : [];
  return {
    offersToolbar: offersToolbar !== false && !isQuiet(quiet, host),
    isPaused:
      paused === true || (Array.isArray(pausedSites) && isListed(` ${pausedSites.join(' ')} `, host, ' ')),
    colourNames: Object.fromEntries(
      named.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
