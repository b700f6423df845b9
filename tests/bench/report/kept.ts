/** The figures that were kept: docs/performance.json, read and compared with; docs/performance.md and its plots, written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import * as v from 'valibot';
import type { Curve, Figure, Suite } from '../bench';
import { steepnessOf } from '../measure/statistics';
import { plotOf } from './plot';
import { markdownTable, short } from './table';

const JSON_FILE = 'docs/performance.json';
const DOCS = 'docs/performance.md';
const PLOTS = 'docs/images/performance';

const Kept = v.record(
  v.string(),
  v.object({ ours: v.number(), unit: v.string(), ratio: v.optional(v.number()) }),
);
/** What is committed, by the figure's id. */
export type Kept = v.InferOutput<typeof Kept>;

/** What was measured of one suite. */
export interface Measured {
  readonly suite: Pick<Suite, 'name' | 'title'>;
  readonly figures: readonly Figure[];
  readonly curves: readonly Curve[];
}

/** How much worse a ratio may be than the committed one. */
const TOLERANCE = 4 / 3;

/** What is committed; empty where nothing is. @throws ValiError when the file is not what was written */
export function readKept(): Kept {
  return existsSync(JSON_FILE) ? v.parse(Kept, JSON.parse(readFileSync(JSON_FILE, 'utf8'))) : {};
}

/**
 * Figures whose ratio is worse than the committed one by more than a third, in three of four rounds: the median alone has its moods. Those of the
 * clock alone are not compared: machines differ.
 */
export function fallen(figures: readonly Figure[], kept: Kept): Figure[] {
  return figures.filter(({ id, ratio }) => {
    const before = kept[id]?.ratio;
    return ratio !== undefined && before !== undefined && ratio.low > before * TOLERANCE;
  });
}

/** Makes what was measured the committed figures; those of suites that were not run stay. */
export async function keep(measured: readonly Measured[]): Promise<void> {
  const figures = measured.flatMap((one) => one.figures);
  const names = new Set(measured.map(({ suite }) => suite.name));
  const stay = Object.entries(readKept()).filter(([id]) => !names.has(suiteOf(id)));
  const now = figures.map(
    ({ id, ours, unit, ratio }) =>
      [id, { ours: rounded(ours.median), unit, ...(ratio && { ratio: rounded(ratio.median) }) }] as const,
  );
  const all = Object.fromEntries([...stay, ...now].toSorted(([a], [b]) => (a < b ? -1 : 1)));
  writeFileSync(JSON_FILE, `${JSON.stringify(all, null, 2)}\n`);
  let docs = readFileSync(DOCS, 'utf8');
  for (const one of measured) docs = withSection(docs, one);
  writeFileSync(DOCS, await format(docs, { ...(await resolveConfig(DOCS)), filepath: DOCS }));
}

function withSection(docs: string, { suite, figures, curves }: Measured): string {
  const [open, close] = [`<!-- ${suite.name} -->`, `<!-- /${suite.name} -->`];
  const notes = figures.flatMap(({ what, note }) => (note ? [`- ${what}: ${note}`] : []));
  const parts = [
    open,
    `## ${suite.title}`,
    figures.length > 0 ? markdownTable(figures) : '',
    notes.join('\n'),
    ...curves.map(drawn),
    close,
  ];
  const section = parts.filter((part) => part !== '').join('\n\n');
  const from = docs.indexOf(open);
  if (from === -1) return `${docs.trimEnd()}\n\n${section}\n`;
  return docs.slice(0, from) + section + docs.slice(docs.indexOf(close) + close.length);
}

function drawn(curve: Curve): string {
  const file = `${curve.id.replaceAll('/', '-')}.svg`;
  mkdirSync(PLOTS, { recursive: true });
  writeFileSync(`${PLOTS}/${file}`, plotOf(curve));
  const slopes = curve.lines.map(({ name, points }) => {
    const measured = points.filter(({ x, y }) => x > 0 && y > 0);
    const slope = measured.length > 1 ? `, grows as n^${short(steepnessOf(measured))}` : '';
    return `${name}: ${points.map(({ x, y }) => `${short(x)} → ${short(y)}`).join(', ')} ${curve.unit}${slope}`;
  });
  const text = [`**${curve.what}**`, ...slopes.map((line) => `- ${line}`), curve.note ?? ''];
  return `![${curve.what}](images/performance/${file})\n\n${text.filter((line) => line !== '').join('\n')}`;
}

const suiteOf = (id: string) => id.split('/')[0] ?? '';
const rounded = (value: number) => Number(value.toPrecision(4));
