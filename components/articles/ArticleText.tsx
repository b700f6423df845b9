import type { RefObject, VNode } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-articles';
import type { Span } from '../../lib/core/text/span';
import { signatureOf, type Paragraph, type Piece } from './lay-out-text';

/** Props of {@link ArticleText}. */
export interface ArticleTextProps {
  readonly paragraphs: readonly Paragraph[];
  /** BCP 47, for hyphenation and voices; null when unknown. */
  readonly language: string | null;
  /** The claim that the reader is at, of which the words are set off; and how often it was pointed at, to flash it again. */
  readonly current: { readonly claim: string; readonly times: number } | null;
  /** The reader clicked a mark, or pressed Enter on it. */
  readonly onOpen: (claim: string) => void;
  /** Other words are selected; null when none are. A span of the text (half-open, UTF-16). */
  readonly onSelect: (span: Span | null) => void;
}

/** Paragraphs that are drawn at first, and with each turn of the page after it. */
const AT_FIRST = 40;
const A_TURN = 120;

/** The text of an article as it was read, with its marks. A long one is drawn in turns, so that the page stays quick. */
export function ArticleText({ paragraphs, language, current, onOpen, onSelect }: ArticleTextProps) {
  const root = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(paragraphs, current?.claim ?? null);
  const shown = useKept(paragraphs, drawn);
  useCurrent(root, current, shown);
  useSelected(root, onSelect);
  return (
    <div
      class="article-text"
      ref={root}
      lang={language ?? undefined}
      dir="auto"
      role="region"
      aria-label={t('textOf')}
      onClick={({ target }) => {
        // Words that are being selected are no click on their mark.
        if (getSelection()?.isCollapsed === false) return;
        const claim = claimAt(target);
        if (claim !== null) onOpen(claim);
      }}
      onKeyDown={(event) => {
        const claim = event.key === 'Enter' || event.key === ' ' ? claimAt(event.target) : null;
        if (claim === null) return;
        event.preventDefault();
        onOpen(claim);
      }}
    >
      {shown}
    </div>
  );
}

function claimAt(target: EventTarget | null): string | null {
  const mark = target instanceof Element ? target.closest('[data-claims]') : null;
  return mark?.getAttribute('data-claims')?.split(' ')[0] ?? null;
}

/** How many paragraphs are to be drawn by now: more at each turn, and as far as the claim that is asked for at once. */
function useDrawn(paragraphs: readonly Paragraph[], claim: string | null): number {
  const [drawn, setDrawn] = useState(AT_FIRST);
  useEffect(() => {
    if (drawn >= paragraphs.length) return undefined;
    const timer = setTimeout(() => setDrawn(drawn + A_TURN));
    return () => clearTimeout(timer);
  }, [drawn, paragraphs.length]);
  const asked = useMemo(
    () =>
      1 +
      paragraphs.findIndex(({ pieces }) =>
        pieces.some(({ claims }) => claims.some((mark) => mark.claim === claim)),
      ),
    [paragraphs, claim],
  );
  return Math.max(drawn, asked);
}

/** The paragraphs as nodes. What looks as before is the very same node, which is not compared again. */
function useKept(paragraphs: readonly Paragraph[], drawn: number): VNode[] {
  const kept = useRef(new Map<number, { signature: string; node: VNode }>());
  return useMemo(
    () =>
      paragraphs.slice(0, drawn).map((paragraph) => {
        const signature = signatureOf(paragraph);
        const known = kept.current.get(paragraph.start);
        if (known?.signature === signature) return known.node;
        const node = drawParagraph(paragraph);
        kept.current.set(paragraph.start, { signature, node });
        return node;
      }),
    [paragraphs, drawn],
  );
}

function drawParagraph({ start, pieces }: Paragraph): VNode {
  return (
    <p key={start} data-start={start}>
      {pieces.map(drawPiece)}
    </p>
  );
}

function drawPiece({ start, text, claims, begins, saved, isMention }: Piece) {
  const [first] = claims;
  const words = first ? (
    <span
      class="claim-mark"
      // One mark at a time takes the focus by Tab; see useCurrent.
      {...(begins && { role: 'button', tabIndex: -1 })}
      data-claims={claims.map(({ claim }) => claim).join(' ')}
      data-outcome={first.outcome ?? undefined}
      title={claims.map(({ label }) => label).join('\n')}
    >
      {text}
    </span>
  ) : (
    text
  );
  if (saved === null && isMention)
    return (
      <span key={start} class="mention-words">
        {words}
      </span>
    );
  if (saved === null) return first ? <span key={start}>{words}</span> : words;
  return (
    <span key={start} class="saved-words" data-colour={saved} title={first ? undefined : t('highlightNote')}>
      {words}
    </span>
  );
}

/** Sets off the words of the claim that the reader is at, brings them into view, and puts them, or else the first mark, on the way of Tab. */
function useCurrent(
  root: RefObject<HTMLDivElement | null>,
  current: ArticleTextProps['current'],
  shown: readonly VNode[],
): void {
  const seen = useRef(0);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const own = current ? marksOf(element, current.claim) : [];
    for (const old of element.querySelectorAll('[data-current]')) old.removeAttribute('data-current');
    for (const mark of own) mark.setAttribute('data-current', '');
    for (const old of element.querySelectorAll('[tabindex="0"]')) old.setAttribute('tabindex', '-1');
    const entrance = own.find((mark) => mark.hasAttribute('role')) ?? element.querySelector('[role=button]');
    entrance?.setAttribute('tabindex', '0');
    const [first] = own;
    if (!current || !first || seen.current === current.times) return;
    seen.current = current.times;
    first.scrollIntoView({ block: 'center', behavior: 'auto' });
    for (const mark of own) flash(mark);
  }, [current, shown]);
}

function marksOf(element: Element, claim: string): Element[] {
  return [...element.querySelectorAll(`[data-claims~="${CSS.escape(claim)}"]`)];
}

const FLASH = 900;

function flash(mark: Element): void {
  // No test DOM animates.
  if (!('animate' in mark) || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
  mark.animate([{ backgroundColor: 'var(--flash)' }, {}], { duration: FLASH, easing: 'ease-in' });
}

/** Tells which words of the text are selected, whenever that changes. */
function useSelected(root: RefObject<HTMLDivElement | null>, onSelect: (span: Span | null) => void): void {
  const tell = useRef(onSelect);
  tell.current = onSelect;
  useEffect(() => {
    const changed = () => {
      const element = root.current;
      const selection = getSelection();
      const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
      // A button that was pressed elsewhere leaves the words selected.
      if (element && range && element.contains(range.commonAncestorContainer)) tell.current(spanOf(range));
      else if (range?.collapsed === false || range === null) tell.current(null);
    };
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, []);
}

/** The span of the text that a range of its paragraphs covers, without white space at its ends; null when it covers no words. */
export function spanOf(range: Range): Span | null {
  const start = offsetAt(range.startContainer, range.startOffset);
  const end = offsetAt(range.endContainer, range.endOffset);
  if (start === null || end === null) return null;
  const words = range.toString();
  const lead = words.length - words.trimStart().length;
  const tail = words.length - words.trimEnd().length;
  return start + lead < end - tail ? { start: start + lead, end: end - tail } : null;
}

function offsetAt(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest('[data-start]');
  if (!paragraph) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.getAttribute('data-start')) + before.toString().length;
}
