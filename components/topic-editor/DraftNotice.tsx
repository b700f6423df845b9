/** Props of {@link DraftNotice}. */
export interface DraftNoticeProps {
  readonly text: string;
  readonly discard: string;
  readonly onDiscard: () => void;
}

/** Says that something was begun before and is as it was left, and offers to let go of it. */
export function DraftNotice({ text, discard, onDiscard }: DraftNoticeProps) {
  return (
    <div class="draft-notice">
      <p role="status">{text}</p>
      <button type="button" class="secondary" onClick={onDiscard}>
        {discard}
      </button>
    </div>
  );
}
