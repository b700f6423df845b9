/** In the tab: a topic's comparison drawn as the matrix is, and as a plain table. */
import { render } from 'preact';
import coverage from '../../../../components/coverage.css?inline';
import palette from '../../../../components/palette.css?inline';
import panel from '../../../../components/panel.css?inline';
import { layOutMatrix, orderColumns } from '../../../../components/coverage/lay-out-matrix';
import { Matrix } from '../../../../components/coverage/Matrix';
import { matrixViewIn } from '../../../../components/coverage/matrix-view';
import { leadOf } from '../../../../components/coverage/say-cell';
import { SIGNS } from '../../../../components/outcomes';
import { cellsOf, outcomeOfCell } from '../../../../lib/core/coverage/cells';
import type { Row } from '../../../../lib/core/coverage/row';
import { factsOf, type TopicFacts } from '../../../../lib/core/topic/facts';
import { parseTopicPack } from '../../../../lib/core/topic/parse';
import pack from '../../../../public/topics/pyongyang-summit-2024.json';
import { manyClaims, type ManyClaims } from '../../../many-claims';
import { compareAll } from './compare-all';

const EACH = 50;
const VIEW = matrixViewIn(new URLSearchParams());
const nothing = () => undefined;

let filled: {
  readonly topic: TopicFacts;
  readonly many: ManyClaims;
  readonly rows: ReadonlyMap<string, Row>;
};
const host = document.createElement('div');

Reflect.set(globalThis, 'contenders', {
  fill(articles: number): number {
    const topic = summit();
    const many = manyClaims(topic, { articles, claims: articles * EACH, values: 25 });
    filled = { topic, many, rows: compareAll(topic, many) };
    if (!host.isConnected) prepare();
    return [...filled.rows.values()].reduce((sum, row) => sum + cellsOf(row).size, 0);
  },
  matrix: () => drawn(drawMatrix),
  table: () => drawn(drawTable),
  clear() {
    render(null, host);
    host.replaceChildren();
  },
});

function summit(): TopicFacts {
  const parsed = parseTopicPack(pack);
  if (!parsed.ok) throw new Error('the topic does not fit');
  return factsOf(parsed.topic.pack);
}

/** The sheets of the desk, and a host as high as the matrix stands in a window of 800 px. */
function prepare(): void {
  const style = document.createElement('style');
  style.textContent = `${palette}${panel}${coverage}
#bench{display:grid;grid-template:minmax(0,1fr)/minmax(0,1fr);width:1280px;height:700px;overflow:auto}
#bench td,#bench th{min-width:13rem;height:4.75rem;text-align:start;border-bottom:1px solid var(--line)}`;
  document.head.append(style);
  host.id = 'bench';
  document.body.append(host);
}

/** Resolves when the frame is painted that shows what was drawn. */
async function drawn(draw: () => void): Promise<void> {
  draw();
  await new Promise((settle) => requestAnimationFrame(() => setTimeout(settle)));
}

function drawMatrix(): void {
  const { columns, layout } = laidOut();
  render(
    <Matrix
      label="Coverage"
      columns={columns}
      lines={layout.lines}
      questions={layout.questionsAnswered}
      pinned={0}
      chosen={[]}
      isEnough={false}
      open={null}
      selected={null}
      questionHref={(question) => `#${question}`}
      articleHref={(article) => `#${article}`}
      missingHref={(article) => `#${article}`}
      onFold={nothing}
      onOpen={nothing}
      onSelect={nothing}
      onCopy={nothing}
      onPin={nothing}
      onChoose={nothing}
    />,
    host,
  );
}

/** As one would write it by hand: one text of HTML, as that is what browsers read fastest. */
function drawTable(): void {
  const { columns, layout } = laidOut();
  const heads = columns.map(
    ({ name, article }) => `<th><b>${escaped(name)}</b><br>${escaped(article.title)}</th>`,
  );
  const rows = layout.lines.map((line) => {
    if (line.is === 'group')
      return `<tr><th colspan="${columns.length + 1}">${escaped(line.title)}</th></tr>`;
    const cells = cellsOf(line.row);
    const answers = columns.map(({ id }) => {
      const cell = cells.get(id);
      const lead = cell && leadOf(cell);
      if (!cell || !lead) return '<td></td>';
      const outcome = outcomeOfCell(cell);
      const word = escaped(lead.attribution.join(' → '));
      return `<td data-outcome="${outcome}">${SIGNS[outcome]} ${escaped(lead.display)}<br>${word}</td>`;
    });
    return `<tr><th>${escaped(line.text)}</th>${answers.join('')}</tr>`;
  });
  host.innerHTML = `<table><thead><tr><th>Question</th>${heads.join('')}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

function laidOut() {
  const { topic, many, rows } = filled;
  const columns = orderColumns(many.articles, rows, VIEW);
  return { columns, layout: layOutMatrix(topic, columns, rows, VIEW) };
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
