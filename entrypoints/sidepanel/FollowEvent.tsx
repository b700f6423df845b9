import { useState } from 'preact/hooks';
import * as v from 'valibot';
import { persistently, post } from '../../lib/messaging/post';
import { toBackground } from '../../lib/messaging/protocol';
import { t } from '../../locales/t';
import { openDesk } from './open-desk';

type State = { readonly is: 'ready' | 'working' } | { readonly is: 'failed'; readonly why: string };

/** Offers to follow what the page in a tab tells of: keeps its article, and opens the desk where a topic is made of it. */
export function FollowEvent({ tab }: { readonly tab: number }) {
  const [state, setState] = useState<State>({ is: 'ready' });
  const follow = async () => {
    setState({ is: 'working' });
    const reply = await persistently(() => post('followEvent', { tab }));
    const kept = v.safeParse(toBackground.followEvent.output, reply.ok ? reply.value : undefined);
    if (kept.success) {
      openDesk({ room: 'new-topic', article: kept.output.article });
      setState({ is: 'ready' });
    } else setState({ is: 'failed', why: reply.ok ? t('followFailed') : reply.error.message });
  };
  return (
    <>
      <button type="button" class="primary" disabled={state.is === 'working'} onClick={() => void follow()}>
        {t(state.is === 'working' ? 'followReading' : 'followEvent')}
      </button>
      <p class="hint">{t('followHint')}</p>
      {state.is === 'failed' && <p role="alert">{state.why}</p>}
    </>
  );
}
