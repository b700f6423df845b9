/**
 * What the extension's own pages may hand to a parser or start as a script. Their policy (wxt.config.ts) lets nothing pass that was not
 * examined here, so that no text of a page or file can become HTML or a script by a slip of ours. Browsers that do not know Trusted
 * Types (Firefox before 148) do without.
 */

/** As much of the browser's TrustedTypePolicyFactory as is used here; TypeScript knows none. */
interface PolicyFactory {
  createPolicy<Rules extends PolicyRules>(name: string, rules: Rules): Rules;
}
/** What they return is what the sinks take: to TypeScript a string, in the browser an object that only a policy makes. Null refuses. */
interface PolicyRules {
  readonly createHTML?: (html: string, type?: string, sink?: string) => string | null;
  readonly createScriptURL?: (url: string) => string | null;
}

declare const trustedTypes: PolicyFactory | undefined;

const factory = typeof trustedTypes === 'undefined' ? undefined : trustedTypes;
const ofFiles = factory?.createPolicy('crossread-file', { createHTML: (html: string) => html });

/** HTML of a file, to be written into a document that has no window, where nothing of it is run, loaded or shown. */
export function asHtmlOfFile(html: string): string {
  return ofFiles?.createHTML(html) ?? html;
}

/** Lets this page parse HTML into documents of their own (DOMParser), which are inert, and start its own workers; nothing else. */
export function allowWhatIsOurs(): void {
  factory?.createPolicy('default', {
    createHTML: (html, _type, sink) => (sink === 'DOMParser parseFromString' ? html : null),
    // Not by its origin: a `blob:` that text was put into has the same.
    createScriptURL: (url) =>
      new URL(url, location.href).href.startsWith(`${location.origin}/`) ? url : null,
  });
}
