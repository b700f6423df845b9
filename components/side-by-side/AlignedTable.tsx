import { useEffect, useMemo, useState } from 'preact/hooks';
import type { AlignedRow } from '../../lib/core/coverage/align-claims';
import type { Row } from '../../lib/core/coverage/row';
import { t } from '../../locales/t-beside';
import { AlignedGroup } from './AlignedGroup';
import type { Expansion } from './AlignedCell';
import { useGradually } from './use-gradually';

/** One of the articles of the table. */
export interface TableSide {
  readonly id: string;
  readonly title: string;
  readonly facts: readonly string[];
  /** See Passage. */
  readonly text: string | null | undefined;
}

/** Props of {@link AlignedTable}. */
export interface AlignedTableProps {
  readonly sides: readonly TableSide[];
  readonly rows: readonly AlignedRow[];
  /** What all coverage answers, by question, as far as it is compared. */
  readonly compared: ReadonlyMap<string, Row>;
  readonly questionInWords: (question: string) => string;
  /** Address of the room of a question. */
  readonly addressOf: (question: string) => string;
  /** Whether all sentences are opened to their paragraphs. Another object closes or opens all anew. */
  readonly expansion: Expansion;
  /** The claim that is shown in detail. */
  readonly shown: string | null;
  /** The same function from one rendering to the next, or all is drawn anew. */
  readonly onShow: (claim: string) => void;
}

/** So many questions are drawn in a frame. */
const STEP = 3;

/**
 * The answers of a few articles, a question after the other; a question stands above its answers, so that narrow windows have room. No
 * table element: what is out of sight is not laid out, which a browser cannot leave out of a table.
 */
export function AlignedTable({
  sides,
  rows,
  compared,
  expansion,
  shown,
  onShow,
  questionInWords,
  addressOf,
}: AlignedTableProps) {
  const drawn = useGradually(rows.length, STEP * 2, rows.length);
  const opened = useGradually(rows.length, STEP, expansion);
  const [settled, setSettled] = useState(expansion);
  useEffect(() => {
    if (opened >= rows.length) setSettled(expansion);
  }, [opened, rows.length, expansion]);
  const texts = useMemo(() => sides.map(({ text }) => text), [sides]);
  return (
    <div
      class="aligned"
      tabIndex={0}
      role="region"
      aria-label={t('table')}
      aria-busy={drawn < rows.length || opened < rows.length}
    >
      <div role="table" aria-label={t('table')} style={{ '--sides': sides.length }}>
        <div role="rowgroup" class="side-columns">
          <div role="row" class="side-row">
            {sides.map(({ id, title, facts }, at) => (
              <div key={id} role="columnheader" class="side-column">
                <span class="side-number">{at + 1}</span>
                <span class="side-head">
                  <span class="side-title" title={title}>
                    {title}
                  </span>
                  <span class="faint">{facts.join(' · ')}</span>
                </span>
              </div>
            ))}
          </div>
        </div>
        {rows.slice(0, drawn).map((row, at) => (
          <AlignedGroup
            key={row.question}
            {...{ row, texts, onShow }}
            compared={compared.get(row.question)}
            question={questionInWords(row.question)}
            address={addressOf(row.question)}
            expansion={at < opened ? expansion : settled}
            shown={shown !== null && hasClaim(row, shown) ? shown : null}
          />
        ))}
      </div>
    </div>
  );
}

function hasClaim({ cells, denials }: AlignedRow, claim: string): boolean {
  return (
    cells.some((answers) => answers.some(({ passages: [{ id }] }) => id === claim)) ||
    denials.some((claims) => claims.some(({ id }) => id === claim))
  );
}
