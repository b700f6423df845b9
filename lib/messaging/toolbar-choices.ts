/** The reader's choices about the toolbar, as a page reads them: in storage.local, without the schema library. */
import { native } from './native';

/** What the reader has chosen. */
export interface ToolbarChoices {
  /** Whether a toolbar is offered at words that are selected. */
  readonly offersToolbar: boolean;
  /** What the reader calls the colours, as far as they are named. */
  readonly colourNames: Readonly<Record<string, string>>;
}

const KEY = 'settings';

/** The choices as they are now. */
export async function readToolbarChoices(): Promise<ToolbarChoices> {
  const { offersToolbar, colourNames } = await stored();
  const named = isObject(colourNames) ? Object.entries(colourNames) : [];
  return {
    offersToolbar: offersToolbar !== false,
    colourNames: Object.fromEntries(
      named.filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    ),
  };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
