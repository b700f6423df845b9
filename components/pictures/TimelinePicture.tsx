import type { Timeline } from '../../lib/core/coverage/timeline';
import { FiguresPicture, SmallFigures, type FiguresPictureProps } from './FiguresPicture';
import { LanesPicture, SmallLanes } from './LanesPicture';

/** Props of {@link TimelinePicture}. */
export interface TimelinePictureProps extends Omit<FiguresPictureProps, 'timeline'> {
  readonly timeline: Timeline;
}

/** The picture that suits a question's answers. */
export function TimelinePicture({ timeline, by, onBy, ...rest }: TimelinePictureProps) {
  return timeline.is === 'figures' ? (
    <FiguresPicture {...{ timeline, by, onBy }} {...rest} />
  ) : (
    <LanesPicture timeline={timeline} {...rest} />
  );
}

/** Props of {@link SmallTimeline}. */
export interface SmallTimelineProps {
  readonly timeline: Timeline;
  /** What the picture says, for who does not see it. */
  readonly name: string;
}

/** The same picture, small and to be looked at only. */
export function SmallTimeline({ timeline, name }: SmallTimelineProps) {
  return timeline.is === 'figures' ? (
    <SmallFigures timeline={timeline} name={name} />
  ) : (
    <SmallLanes timeline={timeline} name={name} />
  );
}
