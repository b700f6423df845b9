import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import type { AlignedRow } from '../../lib/core/coverage/align-claims';
import type { Row } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-beside';
import type { TableSide } from './AlignedTable';
import { bringBeside, markInSight, marksOf, offsetIn, commonOffset, sharedQuestion } from './scroll-in-step';
import { TextBar } from './TextBar';
import { TextColumn } from './TextColumn';

/** One of the articles whose texts stand side by side. */
export interface TextSide extends TableSide {
  readonly claims: readonly StandingClaim[];
}

/** Props of {@link TextColumns}. */
export interface TextColumnsProps {
  readonly sides: readonly TextSide[];
  readonly rows: readonly AlignedRow[];
  /** What all coverage answers, by question, as far as it is compared. */
  readonly compared: ReadonlyMap<string, Row>;
  /** The question at which the columns stand; null at first. */
  readonly question: string | null;
  readonly isLocked: boolean;
  readonly shown: string | null;
  readonly questionInWords: (question: string) => string;
  readonly onQuestion: (question: string) => void;
  readonly onLock: (isLocked: boolean) => void;
  readonly onShow: (claim: string) => void;
}

/**
 * The texts beside one another. When one is scrolled, the others follow to what they say to the question that is read in it, unless they
 * are unlocked.
 */
export function TextColumns(props: TextColumnsProps) {
  const { sides, rows, question, isLocked, questionInWords, onQuestion } = props;
  const frame = useRef<HTMLDivElement>(null);
  // The column that the reader moves; the others are moved, which scrolls them too.
  const driver = useRef<Element | null>(null);
  const waiting = useRef(false);
  // How often a text was drawn to its end.
  const [drawn, setDrawn] = useState(0);
  const columns = () => [...(frame.current?.querySelectorAll<HTMLElement>('.text-column') ?? [])];

  const follow = (column: HTMLElement) => {
    const mark = markInSight(column);
    const others = columns().filter((other) => other !== column);
    const read = mark && sharedQuestion(mark, others);
    if (!mark || read === null || read === question) return;
    onQuestion(read);
    if (isLocked) bringBeside(others, read, offsetIn(column, mark));
  };
  const onScroll = ({ currentTarget: column }: { readonly currentTarget: HTMLElement }) => {
    if (driver.current !== column || waiting.current) return;
    waiting.current = true;
    requestAnimationFrame(() => {
      waiting.current = false;
      follow(column);
    });
  };
  const goTo = (asked: string) => {
    driver.current = null;
    onQuestion(asked);
    const all = columns();
    bringBeside(all, asked, commonOffset(all, asked));
  };
  const press = (target: EventTarget | null, column: HTMLElement) => {
    const mark = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-questions]') : null;
    if (!mark) return;
    const others = columns().filter((other) => other !== column);
    const asked = sharedQuestion(mark, others);
    if (asked === null) return;
    driver.current = null;
    onQuestion(asked);
    bringBeside(others, asked, offsetIn(column, mark));
  };

  // A text may have a thousand lines: they are made anew when it or its claims change, not with every question.
  const bodies = useMemo(
    () =>
      sides.map(({ id, text, claims }) => (
        <TextColumn key={id} {...{ text, claims, questionInWords }} onDrawn={() => setDrawn((n) => n + 1)} />
      )),
    [sides, questionInWords],
  );
  useEffect(() => {
    // Opened at a question: by the address, or by coming from the table. Until the reader moves, what is drawn later may push it away.
    if (drawn > 0 && question !== null && driver.current === null) goTo(question);
  }, [drawn]);
  useEffect(() => {
    for (const mark of frame.current?.querySelectorAll('[data-current]') ?? [])
      mark.removeAttribute('data-current');
    if (question === null) return;
    for (const column of columns())
      for (const mark of marksOf(column, question)) mark.dataset['current'] = 'true';
  }, [question, drawn, sides]);

  return (
    <div class="texts">
      <TextBar {...props} onGo={goTo} />
      <div class="text-columns" ref={frame} role="group" aria-label={t('texts')}>
        {sides.map(({ id, title, facts }, at) => (
          <section key={id} aria-label={`${t('article', { n: at + 1 })}: ${title}`}>
            <h3>
              <span class="side-number">{at + 1}</span>
              <span class="side-head">
                <span class="side-title" title={title}>
                  {title}
                </span>
                <span class="faint">{facts.join(' · ')}</span>
              </span>
            </h3>
            <div
              class="text-column"
              tabIndex={0}
              role="group"
              aria-label={title}
              onScroll={onScroll}
              onWheel={({ currentTarget }) => (driver.current = currentTarget)}
              onPointerDown={({ currentTarget }) => (driver.current = currentTarget)}
              onTouchStart={({ currentTarget }) => (driver.current = currentTarget)}
              onClick={({ target, currentTarget }) => press(target, currentTarget)}
              onKeyDown={({ currentTarget }) => (driver.current = currentTarget)}
            >
              {bodies[at]}
            </div>
          </section>
        ))}
      </div>
      {rows.length === 0 && <p class="empty">{t('noneAnswered')}</p>}
    </div>
  );
}
