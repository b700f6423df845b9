import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { namesOfColours } from '../../components/annotations/colours';
import type { Selection } from '../../components/ClaimList';
import { ReadingView } from '../../components/ReadingView';
import { Legend } from '../../components/welcome/Legend';
import { SavedHere } from '../../components/welcome/SavedHere';
import type { Step } from '../../components/welcome/steps';
import type { Claim } from '../../lib/core/claims/claim';
import { listenAsReader } from '../../lib/messaging/page-messages';
import { settings } from '../../lib/messaging/shared-state';
import { t } from '../../locales/t-welcome';
import { useShared } from '../live/use-shared';
import { openDesk } from '../sidepanel/open-desk';
import { showMarks, type ShownMarks } from '../reader.content/show-marks';
import { openRoot } from './open-root';
import { SampleHighlights, type SampleHighlight } from './sample-highlights';
import { useSample, type SampleState } from './use-sample';
import '../annotator.content/annotator.css';
import '../reader.content/reader.css';

/** What the steps do in the story, by their names. */
export interface StageDeeds {
  /** Goes to the next mark and opens its card, with the keyboard in it. */
  readonly marks: () => void;
  /** Selects a sentence, with the keyboard in the toolbar. */
  readonly highlight: () => void;
}

/** Props of {@link SampleStage}. */
export interface SampleStageProps {
  readonly step: Step;
  /** The story is read. */
  readonly onReady: (deeds: StageDeeds) => void;
  /** The reader did what a step is about. */
  readonly onDone: (step: Step) => void;
}

/** A sample story with its marks, and the panel beside it: all of it really read, and nothing of it kept. */
export function SampleStage(props: SampleStageProps) {
  const state = useSample();
  return (
    <div class="stage" data-step={props.step} hidden={props.step === 'yours'}>
      {state.is === 'reading' && <p role="status">{t('reading')}</p>}
      {state.is === 'failed' && <p role="alert">{t('failed', { why: state.why })}</p>}
      {state.is === 'held' && <Held {...props} state={state} />}
    </div>
  );
}

type HeldProps = SampleStageProps & { readonly state: Extract<SampleState, { is: 'held' }> };

function Held({ state: { read, held }, step, onReady, onDone }: HeldProps) {
  const { reading, checked, paint } = held;
  const story = useRef<HTMLDivElement>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [saved, setSaved] = useState<readonly SampleHighlight[]>([]);
  const own = useShared(settings, 'settings')?.colourNames;
  const names = useMemo(() => namesOfColours(own), [own]);
  const named = useRef(names);
  named.current = names;
  const [made, setMade] = useState<{ marks: ShownMarks; highlights: SampleHighlights } | null>(null);

  useEffect(() => {
    const { element, page } = read;
    if (!element || !story.current) return;
    // What is no text of the story was left out of it; here it would be told as a part of this page.
    for (const aside of element.querySelectorAll('[role="complementary"]')) aside.remove();
    story.current.replaceChildren(element);
    const marks: ShownMarks = showMarks({
      pick: async (claim) => {
        marks.close();
        setSelection({ claim, at: Date.now(), inPage: true });
        onDone('panel');
        return 'open';
      },
      compare: (id) => compare(reading.claims.find((claim) => claim.id === id)),
      shown: () => onDone('marks'),
      rootOf: openRoot,
    });
    const highlights = new SampleHighlights(
      page,
      () => named.current,
      (all) => {
        setSaved(all);
        if (all.length > 0) onDone('highlight');
      },
    );
    const show = () => {
      marks.painter.paint(page.segments, [
        paint.mentions.map((span) => ({ ...span, style: 'mention', id: null })),
        paint.marks.map(({ span, outcome, claim }) => ({ ...span, style: outcome, id: claim })),
      ]);
      marks.painted(paint.marks);
      highlights.show();
    };
    show();
    // Colours are for the ground on which the words stand.
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', show);
    listenAsReader({
      paint: () => {},
      paintAhead: () => false,
      reveal: marks.goTo,
      step: marks.step,
      openCard: marks.openCard,
    });
    setMade({ marks, highlights });
    onReady({
      marks: () => {
        marks.step('next');
        marks.openCard();
      },
      highlight: () => {
        const sentence = reading.claims.find(({ span }) => span !== null && span.start > headline(read.text));
        if (sentence) highlights.select(sentence.sentence);
      },
    });
  }, [read]);
  // What belongs to one step does not lie over the next.
  useEffect(() => {
    made?.marks.close();
    made?.highlights.close();
  }, [step]);

  return (
    <>
      <Legend outcomes={paint.marks.map(({ outcome }) => outcome)} />
      <div class="sides-by-side">
        <div
          class="story"
          id="story"
          // It scrolls.
          tabIndex={0}
          role="region"
          aria-label={t('story')}
          lang={reading.article.language ?? undefined}
          dir="ltr"
          ref={story}
        />
        <section class="panel-here" aria-label={t('panel')} onClick={() => onDone('panel')}>
          <p class="panel-topic">{held.topic}</p>
          <ReadingView
            reading={reading}
            claims={checked.claims}
            missing={checked.missing}
            open={undefined}
            onWantOpen={nothing}
            hasCoverage={checked.hasCoverage}
            notes={[]}
            selection={selection}
            onPick={(claim) => {
              setSelection({ claim, at: Date.now(), inPage: false });
              made?.marks.goTo(claim);
            }}
            onShowInPage={(claim) => void made?.marks.goTo(claim)}
            deeds={{ isKept: false, onSay: nothing, onDesk: compare }}
            savedCount={saved.length}
            saved={<SavedHere {...{ saved, names }} onRemove={(id) => made?.highlights.remove(id)} />}
          />
        </section>
      </div>
    </>
  );
}

const nothing = () => {};

/** Where the headline ends: a sentence of the story is selected, not that. */
const headline = (text: string) => text.indexOf('\n');

/** In the desk, where the packs' own articles answer the same question. */
function compare(claim: Pick<Claim, 'topic' | 'question'> | undefined): void {
  if (claim) openDesk({ room: 'question', topic: claim.topic, question: claim.question });
}
