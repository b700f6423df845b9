import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Props of {@link AskFirst}. */
export interface AskFirstProps {
  /** What the button says that asks. */
  readonly label: string;
  readonly isQuiet?: boolean;
  /** Class of the question, beside `ask`. */
  readonly class?: string;
  readonly question: string;
  readonly help: string;
  /** What the answers say. */
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
}

/** A button for what cannot be brought back: it asks first, with the focus on the answer that changes nothing. */
export function AskFirst(props: AskFirstProps) {
  const { label, isQuiet = false, class: name = '', question, help, yes, no, onYes } = props;
  const [isAsking, setIsAsking] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const ask = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useLayoutEffect(() => {
    if (isAsking) keep.current?.focus();
    else if (wasAsking.current) ask.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button
        type="button"
        class={isQuiet ? 'quiet' : 'secondary'}
        ref={ask}
        onClick={() => setIsAsking(true)}
      >
        {label}
      </button>
    );
  return (
    <div
      class={`ask ${name}`}
      role="group"
      aria-label={question}
      onKeyDown={({ key }) => {
        if (key === 'Escape') setIsAsking(false);
      }}
    >
      <p>
        <b>{question}</b> {help}
      </p>
      <button
        type="button"
        class="primary danger"
        onClick={() => {
          setIsAsking(false);
          onYes();
        }}
      >
        {yes}
      </button>
      <button type="button" class="secondary" ref={keep} onClick={() => setIsAsking(false)}>
        {no}
      </button>
    </div>
  );
}
