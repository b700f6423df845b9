import { t } from '../../locales/t-sync';
import type { Blame } from './answer';
import type { FieldName, Mistakes, SetUpDraft } from './set-up-draft';
import { SyncField } from './SyncField';

/** Fields of one line. */
export type LineField = Exclude<FieldName, 'topic' | 'invitation'>;

/** What every field of a form knows of it. */
export interface FormProps {
  readonly draft: Pick<SetUpDraft, LineField>;
  readonly mistakes: Mistakes;
  /** What the server answered that is mended in a field, and in which. */
  readonly blame: Blame | null;
  readonly change: (to: Partial<SetUpDraft>) => void;
}

/** Props of {@link TextField}. */
export interface TextFieldProps extends FormProps {
  readonly field: LineField;
  readonly help?: string;
}

const AUTOCOMPLETE: Readonly<
  Record<LineField, 'url' | 'username' | 'current-password' | 'nickname' | 'off'>
> = {
  address: 'url',
  database: 'off',
  user: 'username',
  password: 'current-password',
  name: 'nickname',
  device: 'off',
};

/** One line of a form for syncing. */
export function TextField({ field, help, draft, mistakes, blame, change }: TextFieldProps) {
  const mistake = mistakes[field];
  return (
    <SyncField
      label={t(field)}
      help={help}
      mistake={mistake && t(mistake)}
      fault={blame?.field === field ? blame.fault : undefined}
    >
      {(control) => {
        const all = {
          ...control,
          name: field,
          autocomplete: AUTOCOMPLETE[field],
          autocapitalize: field === 'name' ? 'words' : 'none',
          spellcheck: false,
          value: draft[field],
          onInput: ({ currentTarget }: { currentTarget: HTMLInputElement }) =>
            change({ [field]: currentTarget.value }),
        } as const;
        return field === 'password' ? <input {...all} type="password" /> : <input {...all} type="text" />;
      }}
    </SyncField>
  );
}
