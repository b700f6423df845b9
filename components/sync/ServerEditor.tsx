import { useState } from 'preact/hooks';
import type { Server } from '../../lib/sync/space';
import { t } from '../../locales/t-sync';
import { AnswerText, blameOf, focusOn, type Answer, type Stage } from './answer';
import { EMPTY_DRAFT, mistakesIn, type Mistakes, type SetUpDraft } from './set-up-draft';
import { TextField } from './TextField';

/** What may be changed of how a server is reached. */
export type ServerChange = Pick<SetUpDraft, 'address' | 'user' | 'password'>;

/** Props of {@link ServerEditor}. */
export interface ServerEditorProps {
  readonly server: Server;
  /** Called in the handler of a click or a key. */
  readonly onSave: (change: ServerChange) => Promise<Answer>;
  readonly onClose: () => void;
}

/** Changes where a server is reached and as whom: it may move, and passwords are changed. */
export function ServerEditor({ server, onSave, onClose }: ServerEditorProps) {
  const [draft, setDraft] = useState({
    ...EMPTY_DRAFT,
    kind: server.is,
    address: server.url,
    user: server.user,
  });
  const [mistakes, setMistakes] = useState<Mistakes>({});
  const [stage, setStage] = useState<Stage>({ is: 'idle' });
  const save = async (form: HTMLFormElement) => {
    if (stage.is === 'asking') return;
    const found = mistakesIn(draft, { is: 'wrong', why: 'none' }, 'server');
    setMistakes(found);
    const [first] = Object.keys(found);
    if (first !== undefined) return focusOn(form, first);
    setStage({ is: 'asking' });
    const answer = await onSave(draft);
    if (answer.is === 'fine') return onClose();
    setStage(answer);
    focusOn(form, blameOf(answer)?.field);
  };
  const common = {
    draft,
    mistakes,
    blame: blameOf(stage),
    change: (to: Partial<SetUpDraft>) => setDraft((now) => ({ ...now, ...to })),
  };
  return (
    <form
      class="sync-server"
      aria-label={t('changeServer')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save(event.currentTarget);
      }}
    >
      <TextField {...common} field="address" help={t(`address.${server.is}.help`)} />
      <TextField {...common} field="user" />
      <TextField {...common} field="password" help={t('password.help')} />
      <AnswerText stage={stage} />
      <p class="sync-buttons">
        <button type="submit" class="primary">
          {t('changeServer.save')}
        </button>
        <button type="button" class="quiet" onClick={onClose}>
          {t('cancel')}
        </button>
      </p>
    </form>
  );
}
