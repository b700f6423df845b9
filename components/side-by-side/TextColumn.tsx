import { useEffect, useMemo } from 'preact/hooks';
import type { StandingClaim } from '../../lib/core/claims/standing-claims';
import { markText, type Paragraph, type TextPart } from '../../lib/core/coverage/align-texts';
import { t } from '../../locales/t-beside';
import { useGradually } from './use-gradually';

/** Props of {@link TextColumn}. */
export interface TextColumnProps {
  /** Null when none is kept; undefined until it is read. */
  readonly text: string | null | undefined;
  readonly claims: readonly StandingClaim[];
  readonly questionInWords: (question: string) => string;
  /** Called when all of it is drawn. */
  readonly onDrawn: () => void;
}

/** So many lines are drawn in a frame. */
const LINES = 40;

/** The text of an article with what answers questions marked; of an article whose text is not kept, what is known of it. */
export function TextColumn({ text, claims, questionInWords, onDrawn }: TextColumnProps) {
  const lines = useMemo(
    () =>
      typeof text === 'string'
        ? markText(text, claims).map((paragraph) => (
            <TextLine key={paragraph.start} {...{ paragraph, questionInWords }} />
          ))
        : [],
    [text, claims, questionInWords],
  );
  const drawn = useGradually(lines.length, LINES, lines);
  useEffect(() => {
    if (drawn === lines.length) onDrawn();
  }, [drawn, lines]);
  if (text === undefined) return <p class="faint">{t('opening')}</p>;
  if (text === null) return <KnownOnly {...{ claims, questionInWords }} />;
  return <>{lines.slice(0, drawn)}</>;
}

function KnownOnly({ claims, questionInWords }: Omit<TextColumnProps, 'text' | 'onDrawn'>) {
  return (
    <>
      <p class="faint">{t('textNotKept')}</p>
      {claims.map((claim) => (
        <p key={claim.id} class="line" data-told>
          <Answering part={{ text: claim.sentence.exact, claims: [claim] }} {...{ questionInWords }} />
        </p>
      ))}
    </>
  );
}

/** About so many letters stand in a line of a column: by it the height of what was not drawn yet is guessed. */
const LETTERS = 44;
const LINE_HEIGHT = 1.5;

interface TextLineProps {
  readonly paragraph: Paragraph;
  readonly questionInWords: (question: string) => string;
}

function TextLine({ paragraph: { start, parts }, questionInWords }: TextLineProps) {
  const length = parts.reduce((sum, { text }) => sum + text.length, 0);
  const height = Math.ceil(length / LETTERS) * LINE_HEIGHT;
  return (
    <p
      class="line"
      dir="auto"
      data-at={start}
      data-told={parts.some(({ claims }) => claims.length > 0) || undefined}
      style={{ containIntrinsicBlockSize: `auto ${height}em` }}
    >
      {parts.map((part, at) =>
        part.claims.length === 0 ? part.text : <Answering key={at} {...{ part, questionInWords }} />,
      )}
    </p>
  );
}

function Answering({
  part: { text, claims },
  questionInWords,
}: { part: TextPart } & Pick<TextLineProps, 'questionInWords'>) {
  const questions = [...new Set(claims.map(({ question }) => question))];
  const named = questions.map(questionInWords).join(' ');
  return (
    <mark
      class="answering"
      data-questions={questions.join(' ')}
      title={t('answersHere', { questions: named })}
    >
      {text}
    </mark>
  );
}
