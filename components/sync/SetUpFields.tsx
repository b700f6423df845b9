import { t } from '../../locales/t-sync';
import { Choice } from '../Choice';
import type { CodeRead, SetUpDraft } from './set-up-draft';
import { SyncField } from './SyncField';
import { TextField, type FormProps } from './TextField';

/** Props of {@link SetUpFields}. */
export interface SetUpFieldsProps extends FormProps {
  readonly draft: SetUpDraft;
  readonly topics: readonly { readonly id: string; readonly title: string }[];
  /** What the invitation says. */
  readonly code: CodeRead;
}

/** What is typed to set syncing up; of the chosen way only what it takes. */
export function SetUpFields(props: SetUpFieldsProps) {
  const { draft, change } = props;
  const { way } = draft;
  return (
    <>
      {way === 'topic' && <TopicFields {...props} />}
      <fieldset class="sync-group">
        <legend>{t('server')}</legend>
        {way === 'join' ? <InvitationField {...props} /> : <AddressFields {...props} />}
        <TextField {...props} field="user" />
        <TextField {...props} field="password" help={t('password.help')} />
        {way === 'topic' && (
          <Choice
            label={t('encrypts')}
            help={t(draft.isEncrypted ? 'encrypts.help' : 'encrypts.off')}
            isOn={draft.isEncrypted}
            onChange={(isEncrypted) => change({ isEncrypted })}
          />
        )}
        {way !== 'join' && (
          <details class="sync-more">
            <summary>{t('database.have')}</summary>
            <TextField {...props} field="database" help={t('database.help')} />
          </details>
        )}
        {way === 'own' && <p class="note">{t('encrypts.help')}</p>}
      </fieldset>
      <fieldset class="sync-group">
        <legend>{t('you')}</legend>
        <TextField {...props} field="name" help={t('name.help')} />
        <TextField {...props} field="device" help={t('device.help')} />
      </fieldset>
    </>
  );
}

function TopicFields({ draft, mistakes, topics, change }: SetUpFieldsProps) {
  if (topics.length === 0) return <p class="note">{t('noTopics')}</p>;
  return (
    <>
      <SyncField label={t('topic')} mistake={mistakes.topic && t(mistakes.topic)}>
        {(control) => (
          <select
            {...control}
            name="topic"
            value={draft.topic}
            onChange={({ currentTarget }) => change({ topic: currentTarget.value })}
          >
            <option value="">{t('topic.choose')}</option>
            {topics.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        )}
      </SyncField>
      <Choice
        label={t('sharesHighlights')}
        help={t('sharesHighlights.help')}
        isOn={draft.sharesHighlights}
        onChange={(sharesHighlights) => change({ sharesHighlights })}
      />
    </>
  );
}

function AddressFields(props: SetUpFieldsProps) {
  const { draft, change } = props;
  return (
    <>
      <SyncField label={t('kind')}>
        {(control) => (
          <select
            {...control}
            name="kind"
            value={draft.kind}
            onChange={({ currentTarget }) =>
              change({ kind: currentTarget.value === 'webdav' ? 'webdav' : 'couch' })
            }
          >
            <option value="couch">{t('kind.couch')}</option>
            <option value="webdav">{t('kind.webdav')}</option>
          </select>
        )}
      </SyncField>
      <TextField {...props} field="address" help={t(`address.${draft.kind}.help`)} />
    </>
  );
}

function InvitationField({ draft, mistakes, code, blame, change }: SetUpFieldsProps) {
  return (
    <SyncField
      label={t('invitation')}
      help={code.is === 'code' ? leadsTo(code) : t('invitation.help')}
      mistake={mistakes.invitation && t(mistakes.invitation)}
      fault={blame?.field === 'invitation' ? blame.fault : undefined}
    >
      {(control) => (
        <textarea
          {...control}
          name="invitation"
          rows={4}
          spellcheck={false}
          dir="ltr"
          value={draft.invitation}
          onInput={({ currentTarget }) => change({ invitation: currentTarget.value })}
        />
      )}
    </SyncField>
  );
}

function leadsTo({ audience, title, server }: Extract<CodeRead, { readonly is: 'code' }>): string {
  return t(`leadsTo.${audience}`, { title, server });
}
