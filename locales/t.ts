import { panel } from './en/panel';
import { sayFrom } from './say';

export { language, type Values } from './say';

/** Names a text of the interface. */
export type MessageKey = keyof typeof panel;

/** The interface text of a key, with values put in. */
export const t = sayFrom<MessageKey>('panel', panel);
