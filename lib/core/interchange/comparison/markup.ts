/** A piece of HTML that is safe to stand in a document: only {@link markup} makes one. */
export interface Markup {
  readonly html: string;
}

/** What may be put into a template: text, which is escaped, or pieces of HTML, which stay as they are. */
export type Inset = string | number | Markup | readonly Markup[];

/** HTML from a template. Whatever is put into it as text stays text, in content and in quoted attributes alike. */
export function markup(template: TemplateStringsArray, ...insets: readonly Inset[]): Markup {
  const parts = template.map((part, i) => {
    const inset = insets[i];
    return inset === undefined ? part : part + textOf(inset);
  });
  return { html: parts.join('') };
}

function textOf(inset: Inset): string {
  if (typeof inset === 'string') return escapeHtml(inset);
  if (typeof inset === 'number') return String(inset);
  return 'html' in inset ? inset.html : inset.map((part) => part.html).join('');
}

/**
 * Text as HTML that shows just that text. What no document may hold, control characters and halves of surrogate pairs, becomes U+FFFD.
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll(FORBIDDEN, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

// Tab and line breaks may stand.
const FORBIDDEN = /[^\P{Cc}\t\n\r]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu;
