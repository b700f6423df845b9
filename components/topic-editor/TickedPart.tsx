import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { bringBackPart, carryOver } from '../../lib/core/topic/edit/bring-back';
import {
  withoutEntity,
  withoutQuestion,
  withoutRival,
  type LeftOut,
} from '../../lib/core/topic/edit/leave-out';
import type { TopicPack } from '../../lib/core/topic/schema';
import { MistakesHere } from './EditorField';
import type { Edit } from './editor-props';

/** Props of {@link TickedPart}. */
export interface TickedPartProps {
  readonly kind: keyof LeftOut;
  readonly id: string;
  readonly isIn: boolean;
  /** Path in the pack; of no meaning while it is left out. */
  readonly path: string;
  readonly label: string;
  /** What is said of it, in few words each. */
  readonly facts: readonly string[];
  readonly mistakes: readonly string[];
  /** What of the proposal it can be brought back from; null where nothing was proposed. */
  readonly proposed: TopicPack | null;
  readonly onEdit: (edit: Edit) => void;
  /** Something was removed that is not in the proposal, so that its tick is gone with it. */
  readonly onRemoved: (name: string, undo: Edit) => void;
  readonly pack: TopicPack;
  /** What stands behind it, while it is in. */
  readonly aside?: ComponentChildren;
  /** What can be unfolded below it, while it is in. */
  readonly more?: ComponentChildren;
}

const WITHOUT = { entities: withoutEntity, rivals: withoutRival, questions: withoutQuestion } as const;

/** A part of the topic that one tick leaves out and another brings back, with all that refers to it. */
export function TickedPart(props: TickedPartProps) {
  const { kind, id, isIn, path, label, facts, mistakes, aside, more } = props;
  const field = useId();
  return (
    <li class="ticked-part" data-in={isIn || undefined} data-path={isIn ? path : undefined}>
      <input
        type="checkbox"
        id={field}
        checked={isIn}
        aria-describedby={`${field}-facts`}
        onChange={() => toggle(props, kind, id)}
      />
      <div>
        <label for={field} dir="auto">
          {label}
        </label>
        <span class="faint" id={`${field}-facts`} dir="auto">
          {facts.join(' · ')}
        </span>
        <MistakesHere mistakes={mistakes} />
        {isIn && more}
      </div>
      {isIn && aside}
    </li>
  );
}

function toggle(
  { isIn, pack, proposed, label, onEdit, onRemoved }: TickedPartProps,
  kind: keyof LeftOut,
  id: string,
): void {
  if (!isIn) {
    if (proposed) onEdit((now) => bringBackPart(now, proposed, kind, id));
    return;
  }
  onEdit((now) => WITHOUT[kind](now, id));
  const isProposed = proposed?.[kind].some((part) => part.id === id) ?? false;
  if (!isProposed) onRemoved(label, undoOf(pack, WITHOUT[kind](pack, id)));
}

function undoOf(before: TopicPack, after: TopicPack): Edit {
  return (now) => carryOver(now, after, before);
}
