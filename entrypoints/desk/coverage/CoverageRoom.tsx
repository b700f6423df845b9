import { useCallback, useMemo, useState } from 'preact/hooks';
import { CellAnswers } from '../../../components/coverage/CellAnswers';
import { ChosenBar } from '../../../components/coverage/ChosenBar';
import { choicesOf, groupChoicesOf } from '../../../components/coverage/choices';
import type { Block } from '../../../components/coverage/grid-place';
import { layOutMatrix, orderColumns } from '../../../components/coverage/lay-out-matrix';
import { shortNameOfColumn } from '../../../components/coverage/lay-out';
import { Matrix, type CellId } from '../../../components/coverage/Matrix';
import { MatrixFilterBar } from '../../../components/coverage/MatrixFilterBar';
import { MatrixTools } from '../../../components/coverage/MatrixTools';
import {
  askedOfMatrix,
  isFiltered,
  matrixViewIn,
  MOST_SIDE_BY_SIDE,
  NO_FILTERS,
  toggled,
  type MatrixView,
} from '../../../components/coverage/matrix-view';
import { NothingReadYet } from '../../../components/coverage/NothingReadYet';
import { NothingShown } from '../../../components/coverage/NothingShown';
import { OutcomeFilters } from '../../../components/coverage/OutcomeFilters';
import { leadOf } from '../../../components/coverage/say-cell';
import { countCells, tableOfCells } from '../../../components/coverage/table-of-cells';
import { addressOf } from '../../../components/desk-address';
import { cellsOf } from '../../../lib/core/coverage/cells';
import type { Answer, Row } from '../../../lib/core/coverage/row';
import { localText } from '../../../lib/core/topic/local-text';
import { language } from '../../../locales/say';
import { t } from '../../../locales/t-matrix';
import { ClaimBeside } from '../claim-detail/ClaimBeside';
import { copyTable } from './copy-table';
import { NoArticles } from './NoArticles';
import type { TopicRoomProps } from './room-props';

/** The coverage matrix over the store: what is shown and in which order stands in the address. */
export function CoverageRoom({ db, deeds, comparison, here }: TopicRoomProps) {
  const { topic, articles, rows, isWhole } = comparison;
  const asked = here.asked.toString();
  const view = useMemo(() => matrixViewIn(new URLSearchParams(asked)), [asked]);
  // What lies open and what is chosen changes nothing of the layout, which takes longer the more articles there are.
  const all = useMemo(
    () => orderColumns(articles, rows, view),
    [articles, rows, view.order, view.pins.join('\n')],
  );
  const layout = useMemo(
    () => layOutMatrix(topic, all, rows, view),
    [topic, all, rows, askedOfMatrix({ ...view, claim: null, chosen: [] }).toString()],
  );
  const groups = useMemo(() => groupChoicesOf(topic), [topic]);
  const choices = useCallback(() => choicesOf(all), [all]);
  const open = useMemo(() => cellWith(rows, view.claim), [rows, view.claim]);
  const [selected, setSelected] = useState<Block | null>(null);

  const show = (changed: Partial<MatrixView>) => {
    setSelected(null);
    here.ask(askedOfMatrix({ ...view, ...changed }));
  };
  const id = topic.pack.id;
  const questions = topic.pack.questions.length;
  const { columns, lines } = layout;
  const copy = () => {
    const table = tableOfCells(lines, columns, selected, layout.questionsAnswered);
    deeds.perform(t('copy'), 1, async () => {
      await copyTable(table);
      const all = { top: 1, left: 1, bottom: lines.length, right: columns.length };
      return { said: t('copied', { n: countCells(lines, selected ?? all) }) };
    });
  };
  const look = (claim: string | null) => here.ask(askedOfMatrix({ ...view, claim }));
  const openCell = ({ question, article }: CellId) => {
    const row = rows.get(question);
    const cell = row && cellsOf(row).get(article);
    const claim = cell && (leadOf(cell) ?? cell.denials[0])?.claim;
    if (claim !== undefined) look(claim);
  };
  if (questions === 0) return <NothingShown why="no-questions" onClear={() => show(NO_FILTERS)} />;
  if (articles.length === 0) return <NoArticles {...{ db, deeds, here }} />;
  const chosen = view.chosen.filter((article) => articles.some((one) => one.id === article));
  const row = open && rows.get(open.question);
  const cell = row && cellsOf(row).get(open.article);
  return (
    <div class="room coverage-room">
      {articles.every(({ source }) => source === 'pack') && (
        <NothingReadYet articlesHref={addressOf({ room: 'articles' })} />
      )}
      <MatrixFilterBar
        {...{ view, groups }}
        choicesOf={choices}
        onFilter={show}
        onOrder={(order) => show({ order })}
      >
        <MatrixTools
          questions={{ shown: layout.questionsShown, all: layout.questionsAnswered }}
          articles={{ shown: columns.length, all: articles.length }}
          {...{ isWhole }}
          selected={selected ? countCells(lines, selected) : 0}
          onCopy={copy}
        />
      </MatrixFilterBar>
      <OutcomeFilters
        counts={layout.counts}
        onOneWord={layout.onOneWord}
        outcomes={view.outcomes}
        oneOrigin={view.oneOrigin}
        onOutcome={(outcome) => show({ outcomes: toggled(view.outcomes, outcome) })}
        onOneOrigin={() => show({ oneOrigin: !view.oneOrigin })}
        onClear={isFiltered(view) ? () => show(NO_FILTERS) : null}
      />
      <ChosenBar
        chosen={chosen.length}
        compareHref={
          chosen.length < 2 ? null : addressOf({ room: 'side-by-side', topic: id, articles: chosen })
        }
        onChooseNone={() => show({ chosen: [] })}
      />
      <ClaimBeside
        {...{ db, deeds, topic }}
        claim={view.claim}
        label={open && titleOf(open)}
        others={cell && <CellAnswers {...{ cell }} claim={view.claim} onPick={look} />}
        backTo={CURRENT_CELL}
        onClose={() => look(null)}
      >
        {lines.length === 0 && isWhole ? (
          <NothingShown why={isFiltered(view) ? 'filters' : 'no-answers'} onClear={() => show(NO_FILTERS)} />
        ) : (
          <Matrix
            label={t('matrix', { topic: localText(topic.pack.title, language) })}
            {...{ columns, lines, open, selected, chosen }}
            questions={layout.questionsAnswered}
            pinned={layout.pinned}
            isEnough={chosen.length >= MOST_SIDE_BY_SIDE}
            questionHref={(question) => addressOf({ room: 'question', topic: id, question })}
            articleHref={(article) => addressOf({ room: 'article', article, claim: null })}
            missingHref={(of) => addressOf({ room: 'missing', topic: id, by: 'article', of })}
            onFold={(group) => show({ folds: toggled(view.folds, group) })}
            onPin={(article) => show({ pins: toggled(view.pins, article) })}
            onChoose={(article) => show({ chosen: toggled(chosen, article) })}
            onOpen={openCell}
            onSelect={setSelected}
            onCopy={copy}
          />
        )}
      </ClaimBeside>
    </div>
  );

  function titleOf({ question, article }: CellId): string {
    const column = all.find((one) => one.id === article);
    const text = topic.questionsById.get(question)?.text;
    return t('detailTitle', {
      article: column ? shortNameOfColumn(column) : '',
      question: text ? localText(text, language) : question,
    });
  }
}

/** The one among the matrix' cells that Tab leads to. */
const CURRENT_CELL = '[data-row][tabindex="0"]';

/** The cell that holds a claim; null when none does, as when the reader rejected it. */
function cellWith(rows: ReadonlyMap<string, Row>, claim: string | null): CellId | null {
  if (claim === null) return null;
  const isIt = (answer: Answer) => answer.claim === claim;
  for (const { question, answers, denials } of rows.values()) {
    const found = answers.find(isIt) ?? denials.find(isIt);
    if (found) return { question, article: found.article };
  }
  return null;
}
