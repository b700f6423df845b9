/**
 * Stands in for WXT's own content script context (by an alias in wxt.config.ts), which we do not use: it costs every
 * page 3 kB, brings in the polyfill, announces the extension to the page by an event and a posted message, and lets
 * the page switch the content script off by sending the same event.
 */
export function ContentScriptContext(): void {}
