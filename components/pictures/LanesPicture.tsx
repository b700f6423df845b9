import { useMemo, useRef, useState } from 'preact/hooks';
import { countArticles, publisherOf, type Told } from '../../lib/core/coverage/origins';
import { toldIn, type LaneMark, type LanesTimeline } from '../../lib/core/coverage/timeline';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-pictures';
import { placeOn } from './axis';
import { layOutLanes, type LanesLayout, type PlacedMark } from './lanes-layout';
import { Marker, type Shape } from './Marker';
import { PictureFrame, type Looking } from './PictureFrame';
import { laneName, sayOrigins, sayPublished, sayStance, sayTick, someNames } from './say-told';
import { Spots, type LiveSpot } from './Spots';
import { cutTo } from './text-width';
import { ToldTable } from './ToldTable';
import { useWidth } from './use-width';
import { useZooming, zoomAtMark } from './use-zooming';
import { WHOLE, type Zoom } from './zoom';

/** Props of {@link LanesPicture}. */
export interface LanesPictureProps {
  readonly timeline: LanesTimeline;
  readonly looking: Looking;
  /** The claim that is open. */
  readonly chosen: string | null;
  readonly onOpen: (told: readonly Told[]) => void;
}

const TITLES = { days: 'daysPicture', times: 'timesPicture', answers: 'answersPicture' } as const;

/** Days and times that are claimed, in lanes by publisher; other answers by the day of publication, in lanes by answer; and the table of it. */
export function LanesPicture({ timeline, looking, chosen, onOpen }: LanesPictureProps) {
  const [readout, setReadout] = useState<string | null>(null);
  const title = t(TITLES[timeline.is]);
  return (
    <PictureFrame
      {...{ title, looking, readout }}
      canZoom
      signs={<Signs timeline={timeline} />}
      picture={
        <LanesSvg
          {...{ timeline, chosen, onOpen, title }}
          zoom={looking.zoom}
          onZoom={looking.onZoom}
          onPoint={setReadout}
        />
      }
      table={<ToldTable caption={title} told={toldIn(timeline)} withDays={false} onOpen={onOpen} />}
    />
  );
}

interface LanesSvgProps extends Pick<LanesPictureProps, 'timeline' | 'chosen' | 'onOpen'> {
  readonly title: string;
  readonly zoom: Zoom;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onPoint: (name: string | null) => void;
}

function LanesSvg({ timeline, chosen, onOpen, title, zoom, onZoom, onPoint }: LanesSvgProps) {
  const room = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const width = useWidth(room);
  const layout = useMemo(
    () => layOutLanes(timeline, { width, zoom, isSmall: false }, labelIn(timeline)),
    [timeline, width, zoom.from, zoom.to],
  );
  useZooming(svg, zoom, { start: layout.axis.start / width, end: layout.axis.end / width }, onZoom);
  const spots = useMemo(() => spotsOf(layout), [layout]);
  return (
    <div ref={room}>
      <svg class="lanes" ref={svg} width={width} height={layout.height} role="group" aria-label={title}>
        <Ground layout={layout} />
        <Spots
          {...{ spots, chosen, onOpen, onPoint }}
          onKey={(event, { x }) => zoomAtMark(event, zoom, { ...layout.axis, x }, onZoom)}
        />
      </svg>
    </div>
  );
}

/** Props of {@link SmallLanes}. */
export interface SmallLanesProps {
  readonly timeline: LanesTimeline;
  /** What the picture says, for who does not see it. */
  readonly name: string;
}

/** The same picture, small and to be looked at only. */
export function SmallLanes({ timeline, name }: SmallLanesProps) {
  const room = useRef<HTMLDivElement>(null);
  const width = useWidth(room);
  const layout = useMemo(
    () => layOutLanes(timeline, { width, zoom: WHOLE, isSmall: true }, labelIn(timeline)),
    [timeline, width],
  );
  return (
    <div ref={room}>
      <svg class="lanes" width={width} height={layout.height} role="img" aria-label={name}>
        <Ground layout={layout} />
        {layout.lanes.flatMap(({ marks }) =>
          marks.map((mark) => (
            <g key={mark.key}>
              <DrawnMark mark={mark} />
              <MarkWords mark={mark} />
            </g>
          )),
        )}
      </svg>
    </div>
  );
}

/** Beside a mark stands what its lane does not say: the day or time, or who published the answer. */
function labelIn({ is }: LanesTimeline): (mark: LaneMark) => string {
  if (is !== 'answers') return ({ display }) => display;
  return ({ told }) => {
    const names = [...new Set(told.map(({ article }) => publisherOf(article)))];
    return names.length > 2 ? t('articles', { n: countArticles(told) }) : listOf(names);
  };
}

function Ground({ layout }: { readonly layout: LanesLayout }) {
  const { plot, axis, undated } = layout;
  return (
    <g aria-hidden="true">
      {layout.ticks.map((tick, i) => {
        const x = Math.round(placeOn(axis, tick.at)) + 0.5;
        const { text, year } = sayTick(tick, i === 0);
        return (
          <g key={tick.at}>
            <path class="grid-line" d={`M${x} ${plot.top - 4}V${plot.bottom}`} />
            <text class="tick" x={x} y={plot.top - 9} text-anchor="middle">
              {year === null ? text : `${text} ${year}`}
            </text>
          </g>
        );
      })}
      {undated !== null && (
        <text class="tick" x={undated + 4} y={plot.top - 9}>
          {t('dateNotStated')}
        </text>
      )}
      {layout.lanes.map(({ lane, top, height }) => (
        <g key={lane.key}>
          <path class="grid-line" d={`M0 ${top + height - 0.5}H${layout.width}`} />
          <text class="lane-name" x={0} y={top + 16}>
            {cutTo(laneName(lane), plot.left - 12)}
          </text>
        </g>
      ))}
      {layout.before > 0 && (
        <text class="tick" x={0} y={plot.top - 9}>
          {t('before', { n: layout.before })}
        </text>
      )}
      {layout.after > 0 && (
        <text class="tick" x={layout.width} y={plot.top - 9} text-anchor="end">
          {t('after', { n: layout.after })}
        </text>
      )}
    </g>
  );
}

const SHAPE_OF = { told: 'circle', planned: 'diamond', denied: 'circle' } as const satisfies Record<
  string,
  Shape
>;

function DrawnMark({ mark: { x, end, y, stance, told } }: { readonly mark: PlacedMark }) {
  const value = told[0]?.answer.value;
  const isApprox = value?.type === 'time' && value.approx;
  return (
    <>
      {end > x ? (
        <g class="marker" data-stance={stance} data-approx={isApprox}>
          <rect class="halo" x={x - 5} y={y - 9} width={end - x + 10} height="18" rx="9" />
          <rect class="shape" x={x} y={y - 3.5} width={end - x} height="7" rx="3.5" />
          {stance === 'denied' && <path class="strike" d={`M${(x + end) / 2 - 6} ${y + 6}l12-12`} />}
        </g>
      ) : (
        <Marker {...{ x, y, stance, isApprox }} shape={SHAPE_OF[stance]} />
      )}
    </>
  );
}

function MarkWords({ mark: { y, label } }: { readonly mark: PlacedMark }) {
  if (!label) return null;
  return (
    <text class={label.isOnBar ? 'value on-bar' : 'value'} x={label.x} y={y + 4}>
      {label.text}
    </text>
  );
}

function spotsOf(layout: LanesLayout): LiveSpot[] {
  return layout.lanes.flatMap(({ lane, marks }) =>
    marks.map((mark): LiveSpot => ({
      key: mark.key,
      x: mark.x,
      y: mark.y,
      name: [
        someNames(mark.displays),
        someNames([...new Set(mark.told.map(({ article }) => publisherOf(article)))]),
        sayOrigins(mark.told),
        sayPublished(mark.told),
        t('articles', { n: mark.articles }),
        sayStance(mark.stance),
      ]
        .filter((part) => part !== null)
        .join(' · '),
      told: mark.told,
      drawn: <DrawnMark mark={mark} />,
      words: <MarkWords key={`${lane.key} ${mark.key}`} mark={mark} />,
    })),
  );
}

/** What the shapes mean, where there is more than one. */
function Signs({ timeline }: Pick<LanesPictureProps, 'timeline'>) {
  const stances = new Set(timeline.lanes.flatMap(({ marks }) => marks.map(({ stance }) => stance)));
  if (stances.size < 2 && stances.has('told')) return null;
  return (
    <ul class="signs" aria-hidden="true">
      {[...stances].map((stance) => (
        <li key={stance}>
          <svg width="30" height="16">
            <Marker x={15} y={8} shape={SHAPE_OF[stance]} stance={stance} />
          </svg>
          {t(`key.${stance}`)}
        </li>
      ))}
    </ul>
  );
}
