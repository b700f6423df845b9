import { useMemo, useRef, useState } from 'preact/hooks';
import type { Told } from '../../lib/core/coverage/origins';
import { hasOwnDays, toldIn, type FiguresTimeline } from '../../lib/core/coverage/timeline';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-pictures';
import { placeOn } from './axis';
import type { ByDay, FigureMark } from './figure-marks';
import { layOutFigures, type FiguresLayout } from './figures-layout';
import { Marker, shapeOf } from './Marker';
import { PictureFrame, type Looking } from './PictureFrame';
import { sayDay, sayDays, sayOrigins, sayPublished, sayStance, sayTick, someNames } from './say-told';
import { Spots, type LiveSpot } from './Spots';
import { cutTo, widthOf } from './text-width';
import { ToldTable } from './ToldTable';
import { useWidth } from './use-width';
import { useZooming, zoomAtMark } from './use-zooming';
import { WHOLE, type Zoom } from './zoom';

/** Props of {@link FiguresPicture}. */
export interface FiguresPictureProps {
  readonly timeline: FiguresTimeline;
  readonly looking: Looking;
  readonly by: ByDay;
  readonly onBy: (by: ByDay) => void;
  /** The claim that is open. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
}

/** Figures over time: a step chart by origin for running totals, marks for other figures; and the table of all of it. */
export function FiguresPicture(props: FiguresPictureProps) {
  const { timeline, looking, by, onBy, chosen, onOpen } = props;
  const [readout, setReadout] = useState<string | null>(null);
  const title = t('figuresPicture');
  return (
    <PictureFrame
      {...{ title, looking, readout }}
      canZoom
      tools={<ByChoice by={by} onBy={onBy} />}
      signs={<Signs {...{ timeline, by }} />}
      picture={
        <FiguresSvg
          {...{ timeline, by, chosen, onOpen, title }}
          zoom={looking.zoom}
          onZoom={looking.onZoom}
          onPoint={setReadout}
        />
      }
      table={<ToldTable caption={title} told={toldIn(timeline)} withDays onOpen={onOpen} />}
    />
  );
}

function ByChoice({ by, onBy }: Pick<FiguresPictureProps, 'by' | 'onBy'>) {
  return (
    <label class="by-choice">
      {t('byDay')}{' '}
      <select
        value={by}
        onChange={({ currentTarget }) => onBy(currentTarget.value === 'published' ? 'published' : 'as-of')}
      >
        <option value="as-of">{t('by.as-of')}</option>
        <option value="published">{t('by.published')}</option>
      </select>
    </label>
  );
}

/** Props of {@link SmallFigures}. */
export interface SmallFiguresProps {
  readonly timeline: FiguresTimeline;
  /** What the picture says, for who does not see it. */
  readonly name: string;
}

/** The same picture, small and to be looked at only. */
export function SmallFigures({ timeline, name }: SmallFiguresProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const layout = useMemo(
    () => layOutFigures(timeline, { width, zoom: WHOLE, isSmall: true }, 'as-of'),
    [timeline, width],
  );
  return (
    <div ref={room}>
      <svg class="figures" width={width} height={layout.height} role="img" aria-label={name}>
        <Ground layout={layout} />
        {layout.steps.map(({ path }, i) => (
          <path key={path} class="step" data-line={i % 4} d={path} />
        ))}
        {[...layout.marks, ...layout.undated].map((mark) => (
          <g key={mark.key}>
            <DrawnMark mark={mark} />
            <MarkWords mark={mark} />
          </g>
        ))}
        <SeriesNames layout={layout} />
      </svg>
    </div>
  );
}

interface FiguresSvgProps extends Pick<FiguresPictureProps, 'timeline' | 'by' | 'chosen' | 'onOpen'> {
  readonly title: string;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPoint: (name: string | null) => void;
}

function FiguresSvg({ timeline, by, chosen, onOpen, title, zoom, onZoom, onPoint }: FiguresSvgProps) {
  const room = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(room);
  const layout = useMemo(
    () => layOutFigures(timeline, { width, zoom, isSmall: false }, by),
    [timeline, width, zoom.from, zoom.to, by],
  );
  useZooming(svg, zoom, { start: layout.days.start / width, end: layout.days.end / width }, onZoom);
  const spots = useMemo(
    () =>
      [...layout.marks, ...layout.undated].map((mark): LiveSpot => ({
        key: mark.key,
        x: mark.x,
        y: mark.y,
        name: sayMark(mark),
        told: mark.told,
        drawn: <DrawnMark mark={mark} />,
        words: <MarkWords key={mark.key} mark={mark} />,
      })),
    [layout],
  );
  return (
    <div ref={room}>
      <svg class="figures" ref={svg} width={width} height={layout.height} role="group" aria-label={title}>
        <Ground layout={layout} />
        {layout.steps.map(({ path }, i) => (
          <path key={path} class="step" data-line={i % 4} d={path} />
        ))}
        <SeriesNames layout={layout} />
        <Spots
          {...{ spots, chosen, onOpen, onPoint }}
          onKey={(event, { x }) => zoomAtMark(event, zoom, { ...layout.days, x }, onZoom)}
        />
      </svg>
    </div>
  );
}

/** Lines, days and figures behind the marks. */
function Ground({ layout }: { readonly layout: FiguresLayout }) {
  const { plot, days, figures, undatedY } = layout;
  return (
    <g aria-hidden="true">
      {layout.figureTicks.map((tick) => {
        const y = Math.round(placeOn(figures, tick.at)) + 0.5;
        return (
          <g key={tick.at}>
            <path class={tick.at === 0 ? 'base-line' : 'grid-line'} d={`M${plot.left} ${y}H${plot.right}`} />
            <text class="tick" x={plot.left} y={y - 4}>
              {sayTick(tick, false).text}
            </text>
          </g>
        );
      })}
      <DayTicks layout={layout} y={plot.bottom} />
      {undatedY !== null && (
        <text class="tick" x={plot.left} y={undatedY + 4}>
          {t('dateNotStated')}
        </text>
      )}
      {layout.before > 0 && (
        <text class="tick" x={days.start} y={12}>
          {t('before', { n: layout.before })}
        </text>
      )}
      {layout.after > 0 && (
        <text class="tick" x={plot.right} y={12} text-anchor="end">
          {t('after', { n: layout.after })}
        </text>
      )}
      {figures.isLog && layout.notesY !== null && (
        <text class="tick" x={plot.left} y={layout.notesY}>
          {t('isLog')}
        </text>
      )}
    </g>
  );
}

function DayTicks({ layout: { dayTicks, days }, y }: { readonly layout: FiguresLayout; readonly y: number }) {
  return (
    <>
      {dayTicks.map((tick, i) => {
        const x = Math.round(placeOn(days, tick.at)) + 0.5;
        const { text, year } = sayTick(tick, i === 0);
        return (
          <g key={tick.at}>
            <path class="base-line" d={`M${x} ${y}v4`} />
            <text class="tick" x={x} y={y + 15} text-anchor="middle">
              {text}
            </text>
            {year !== null && (
              <text class="tick" x={x} y={y + 28} text-anchor="middle">
                {year}
              </text>
            )}
          </g>
        );
      })}
    </>
  );
}

function SeriesNames({ layout }: { readonly layout: FiguresLayout }) {
  const x = layout.plot.right + 34;
  const room = layout.width - x - 4;
  return (
    <g aria-hidden="true">
      {layout.labels.map(({ key, origins, y, to }) => (
        <g key={key}>
          <path class="lead" d={`M${to.x + 7} ${to.y}H${Math.max(to.x + 7, x - 26)}L${x - 16} ${y}`} />
          <text class="series-name" x={x} y={y + 4}>
            {nameAll(
              origins.map(({ origin }) => origin.name),
              room,
            )}
          </text>
          {origins.length === 1 && (
            <g transform={`translate(${x - 9} ${y}) scale(0.8)`}>
              <Marker x={0} y={0} shape={shapeOf(origins[0]?.series ?? 0)} stance="told" />
            </g>
          )}
        </g>
      ))}
      {layout.unnamed > 0 && layout.notesY !== null && (
        <text class="tick" x={layout.width - 4} y={layout.notesY} text-anchor="end">
          {t('unnamed', { n: layout.unnamed })}
        </text>
      )}
    </g>
  );
}

/** A name cut shorter than this, in px, names nobody. */
const SHORTEST = 64;

/** The names of those who meet in one mark, or the first and how many more, or at least how many they are. */
function nameAll(names: readonly string[], room: number): string {
  const all = listOf(names);
  // Set in bold, which is wider.
  const width = room * 0.9;
  if (names.length < 2 || widthOf(all) <= width) return cutTo(all, width);
  const more = t('andMore', { names: '', n: names.length - 1 });
  const left = width - widthOf(more);
  return left < SHORTEST ? t('origins', { n: names.length }) : cutTo(names[0] ?? '', left) + more;
}

function DrawnMark({ mark }: { readonly mark: FigureMark }) {
  const { x, y, bounds, open, since, published } = mark;
  const first = mark.points[0]?.point;
  return (
    <>
      {since !== null && <path class="since" d={`M${since} ${y - 4}v8M${since} ${y}H${x}`} />}
      {published.map((at) => (
        <path key={at} class="published" d={`M${x} ${y}H${at}M${at} ${y - 4}v8`} />
      ))}
      {bounds && (
        <path
          class="bounds"
          d={`M${x - 4} ${bounds.top}h8M${x} ${bounds.top}V${bounds.bottom}M${x - 4} ${bounds.bottom}h8`}
        />
      )}
      {open === 'up' && <path class="bounds" d={`M${x} ${y}v-17m-4 4 4-4 4 4`} />}
      {open === 'down' && <path class="bounds" d={`M${x} ${y}v17m-4-4 4 4 4-4`} />}
      <Marker
        {...{ x, y }}
        shape={shapeOf(mark.series)}
        stance={first?.stance ?? 'told'}
        isApprox={first?.value.approx === true}
        isByPublication={mark.isByPublication}
      />
    </>
  );
}

function MarkWords({ mark: { label } }: { readonly mark: FigureMark }) {
  if (!label) return null;
  return (
    <text class="value" x={label.x} y={label.y}>
      {label.text}
    </text>
  );
}

/** What the signs mean that are in this picture. */
function Signs({ timeline, by }: Pick<FiguresPictureProps, 'timeline' | 'by'>) {
  const points = timeline.series.flatMap((series) => series.points);
  const has = {
    'key.approx': points.some(({ value }) => value.approx),
    'key.open': points.some(({ value }) => value.max === null),
    'key.byPublication': by === 'as-of' && points.some(hasOwnDays) && !points.every(hasOwnDays),
    'key.since': points.some(({ since }) => since !== null),
    'key.published': points.some(({ asOf, published }) => published.some((day) => day.from !== asOf?.from)),
    'key.planned': points.some(({ stance }) => stance === 'planned'),
    'key.denied': points.some(({ stance }) => stance === 'denied'),
  };
  return (
    <ul class="signs" aria-hidden="true">
      {SIGNS.filter(({ key }) => has[key]).map(({ key, drawn }) => (
        <li key={key}>
          <svg width="30" height="16">
            {drawn}
          </svg>
          {t(key)}
        </li>
      ))}
    </ul>
  );
}

const SIGNS = [
  { key: 'key.approx', drawn: <Marker x={15} y={8} shape="circle" stance="told" isApprox /> },
  { key: 'key.planned', drawn: <Marker x={15} y={8} shape="circle" stance="planned" /> },
  { key: 'key.denied', drawn: <Marker x={15} y={8} shape="circle" stance="denied" /> },
  { key: 'key.open', drawn: <path class="bounds" d="M15 16V2m-4 4 4-4 4 4" /> },
  { key: 'key.byPublication', drawn: <Marker x={15} y={6} shape="circle" stance="told" isByPublication /> },
  { key: 'key.since', drawn: <path class="since" d="M2 4v8M2 8H28" /> },
  { key: 'key.published', drawn: <path class="published" d="M2 8H28M28 4v8" /> },
] as const;

/** All that a mark says. */
function sayMark({ points, told, articles, isByPublication }: FigureMark): string {
  const first = points[0]?.point;
  const displays = [...new Set(points.map(({ point }) => point.display))];
  const asOf =
    first?.value.period?.to != null && first.asOf ? t('mark.asOf', { day: sayDays(first.asOf) }) : null;
  const since = first?.since != null ? t('mark.since', { day: sayDay(first.since) }) : null;
  const stance = first ? sayStance(first.stance) : null;
  return [
    someNames(displays),
    since,
    asOf,
    sayOrigins(told),
    sayPublished(told),
    isByPublication ? t('mark.byPublication') : null,
    t('articles', { n: articles }),
    stance,
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
