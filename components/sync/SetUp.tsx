import { useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-sync';
import { AnswerText, blameOf, focusOn, type Answer, type Stage } from './answer';
import {
  EMPTY_DRAFT,
  mistakesIn,
  type CodeRead,
  type Mistakes,
  type SetUpDraft,
  type Way,
} from './set-up-draft';
import { SetUpFields } from './SetUpFields';
import { WayChoice } from './WayChoice';

/** Props of {@link SetUp}. */
export interface SetUpProps {
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** Whether the own devices sync already. */
  readonly hasOwn: boolean;
  /** What is known already: how this device and its user are called, and the server that is synced with. */
  readonly known: Partial<SetUpDraft>;
  /** Reads an invitation code. */
  readonly readCode: (text: string) => CodeRead;
  /** Both are called in the handler of a click or a key, as the browser asks for permissions only there. */
  readonly onTest: (draft: SetUpDraft) => Promise<Answer>;
  readonly onBegin: (draft: SetUpDraft) => Promise<Answer>;
  /** Absent where there is nothing to go back to. */
  readonly onCancel?: (() => void) | undefined;
}

/** Sets syncing up: what for, where, as whom. Tells at the field what is missing or wrong. */
export function SetUp({ topics, hasOwn, known, readCode, onTest, onBegin, onCancel }: SetUpProps) {
  const form = useRef<HTMLFormElement>(null);
  const ways: readonly Way[] = hasOwn ? ['topic', 'join'] : ['own', 'topic', 'join'];
  const [draft, setDraft] = useState<SetUpDraft>(() => ({
    ...EMPTY_DRAFT,
    way: ways[0] ?? 'join',
    ...known,
  }));
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const code = readCode(draft.invitation);
  // The address of what one joins stands in the invitation.
  const addressIn = draft.way === 'join' ? 'invitation' : 'address';
  const change = (to: Partial<SetUpDraft>) => {
    // A password manager fills several fields before anything is drawn anew.
    setDraft((now) => ({ ...now, ...to }));
    // What is being mended is no longer blamed.
    setMistakes((now) => Object.fromEntries(Object.entries(now).filter(([field]) => !(field in to))));
    if (stage.is !== 'asking') setStage({ is: 'idle' });
  };
  const ask = async (only: 'all' | 'server', work: (draft: SetUpDraft) => Promise<Answer>) => {
    if (stage.is === 'asking') return;
    const found = mistakesIn(draft, code, only);
    setMistakes(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return focusOn(form.current, first);
    setStage({ is: 'asking' });
    const answer = await work(draft);
    setStage(answer.is === 'fine' ? { is: 'tested' } : answer);
    focusOn(form.current, blameOf(answer, addressIn)?.field);
  };
  return (
    <form
      ref={form}
      class="sync-set-up"
      aria-label={t('setUp')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void ask('all', onBegin);
      }}
    >
      <WayChoice ways={ways} chosen={draft.way} onChoose={(way) => change({ way })} />
      <SetUpFields {...{ draft, mistakes, topics, code, change }} blame={blameOf(stage, addressIn)} />
      <AnswerText stage={stage} />
      <p class="sync-buttons">
        <button type="submit" class="primary">
          {t(`begin.${draft.way}`)}
        </button>
        <button type="button" class="secondary" onClick={() => void ask('server', onTest)}>
          {t('test')}
        </button>
        {onCancel && (
          <button type="button" class="quiet" onClick={onCancel}>
            {t('cancel')}
          </button>
        )}
      </p>
    </form>
  );
}
