/** Markdown as Preact nodes: the one file that knows the parser, brought in only when a note is shown (docs/decisions/0016). */
import MarkdownIt, { type Token } from 'markdown-it';
import { Fragment, h, type ComponentChild } from 'preact';
import { t } from '../../locales/t-annotations';

/**
 * Elements within elements, from which on a note is shown as it was written: the parser would leave out blocks that lie deeper, and with
 * emphasis it goes so deep that nobody could render it.
 */
const DEEPEST = 60;

// What is typed as HTML stays text, and only an address with its protocol becomes a link by itself.
const parser = new MarkdownIt({ html: false, linkify: true, maxNesting: DEEPEST });
parser.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
// The parser shows nothing of a line that only names an address; with this off it is a line like others.
parser.disable('reference');

/** Elements that a note may hold, by the parser's names. Whatever is not here is shown as its words alone. */
const ELEMENTS: ReadonlySet<string> = new Set(
  'p em strong s blockquote ul ol li table thead tbody tr th td'.split(' '),
);

const PROTOCOLS: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:']);

/** An address a note may link to, as the browser understands it; null for every other. */
export function allowedAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const { protocol, href } = new URL(address);
  return PROTOCOLS.has(protocol) ? href : null;
}

/**
 * A note's Markdown as Preact nodes. This is the sanitiser: no HTML string is ever made, elements and protocols are those allowed above,
 * no attribute of the note's own is taken over but where links lead, and nothing is fetched (an image is a link).
 */
export function renderMarkdown(markdown: string): ComponentChild {
  const tokens = parser.parse(markdown, {});
  return depthOf(tokens) >= DEEPEST || losesCells(tokens, markdown) ? (
    <p class="as-written">{markdown}</p>
  ) : (
    nodesOf(tokens)
  );
}

/** How deep elements lie within one another. */
function depthOf(tokens: readonly Token[]): number {
  let now = 0;
  let most = 0;
  for (const { nesting, children } of tokens) {
    now += nesting;
    most = Math.max(most, now, now + depthOf(children ?? []));
  }
  return most;
}

/** Whether a table has a row with more cells than its head: the parser leaves them out. */
function losesCells(tokens: readonly Token[], markdown: string): boolean {
  const lines = markdown.split(/\r\n?|\n/);
  let missing = new Set<string>();
  for (const { type, map, content } of tokens) {
    if (type === 'table_open' && map) missing = new Set(wordsIn(lines.slice(...map).join('\n')));
    for (const word of missing.size > 0 ? wordsIn(content) : []) missing.delete(word);
    if (type === 'table_close' && missing.size > 0) return true;
  }
  return false;
}

const wordsIn = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

interface Open {
  readonly token: Token | null;
  readonly children: ComponentChild[];
}

/** The tokens come flat, with marks where an element opens and closes. */
function nodesOf(tokens: readonly Token[]): ComponentChild {
  const root: Open = { token: null, children: [] };
  const open = [root];
  for (const token of tokens) {
    if (token.nesting === 1) open.push({ token, children: [] });
    else if (token.nesting === 0) (open.at(-1) ?? root).children.push(leafOf(token));
    else {
      const closed = open.length > 1 ? open.pop() : undefined;
      if (closed?.token) (open.at(-1) ?? root).children.push(elementOf(closed.token, closed.children));
    }
  }
  return h(Fragment, null, root.children);
}

function elementOf(token: Token, children: ComponentChild[]): ComponentChild {
  const { type, tag, hidden } = token;
  if (type === 'link_open') return linkTo(attributeOf(token, 'href'), [...children, ...titleOf(token)]);
  // A heading of a note is none of the page that the note is shown in.
  if (type === 'heading_open') return h('p', { class: 'note-heading', dir: 'auto' }, children);
  if (hidden || !ELEMENTS.has(tag)) return h(Fragment, null, children);
  if (tag === 'ol') return h('ol', { start: Number(attributeOf(token, 'start') || 1) }, children);
  return h(tag, tag === 'p' || tag === 'li' ? { dir: 'auto' } : null, children);
}

function leafOf(token: Token): ComponentChild {
  const { type, content, children } = token;
  if (type === 'inline') return nodesOf(children ?? []);
  // A line's end is one, as in the field where the note was typed.
  if (type === 'softbreak' || type === 'hardbreak') return <br />;
  if (type === 'hr') return <hr />;
  if (type === 'code_inline') return <code>{content}</code>;
  if (type === 'code_block' || type === 'fence')
    return (
      <pre tabIndex={0}>
        <code>{/\S/.test(token.info) ? `${token.info.trim()}\n${content}` : content}</code>
      </pre>
    );
  if (type === 'image') {
    const address = attributeOf(token, 'src');
    return linkTo(address, [t('noteImage', { name: content || address }), ...titleOf(token)]);
  }
  return content;
}

function linkTo(address: string, children: ComponentChild[]): ComponentChild {
  const href = allowedAddress(address);
  if (href === null) return h(Fragment, null, [...children, ` (${address})`]);
  return (
    <a href={href} target="_blank" rel="noopener noreferrer nofollow" title={href}>
      {children}
    </a>
  );
}

function titleOf(token: Token): string[] {
  const title = attributeOf(token, 'title');
  return title === '' ? [] : [` (${title})`];
}

function attributeOf(token: Token, name: string): string {
  return String(token.attrs?.find(([key]) => key === name)?.[1] ?? '');
}
