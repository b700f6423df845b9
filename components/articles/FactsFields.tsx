import { useId } from 'preact/hooks';
import { isWebAddress } from '../../lib/core/interchange/web-address';
import { t } from '../../locales/t-articles';
import { faultsIn, type Draft } from './draft';
import { LANGUAGES, nameOfLanguage } from './languages';

/** Props of {@link FactsFields}. */
export interface FactsFieldsProps extends Pick<Draft, 'facts' | 'ownUrl'> {
  readonly onChange: (facts: Draft['facts']) => void;
}

/** What is known of an article, to be checked, completed and put right. */
export function FactsFields({ facts, ownUrl, onChange }: FactsFieldsProps) {
  const id = useId();
  const faults = faultsIn({ facts, ownUrl });
  const language = facts.language ?? '';
  const options = LANGUAGES.includes(language) || language === '' ? LANGUAGES : [language, ...LANGUAGES];
  return (
    <div class="draft-fields">
      <TextField
        id={`${id}-title`}
        label={`${t('field.title')} (${t('needed')})`}
        value={facts.title}
        fault={faults.includes('title') ? t('titleMissing') : null}
        isWide
        onInput={(title) => onChange({ ...facts, title })}
      />
      <TextField
        id={`${id}-publisher`}
        label={t('field.publisher')}
        value={facts.publisher ?? ''}
        fault={null}
        onInput={(publisher) => onChange({ ...facts, publisher: publisher === '' ? null : publisher })}
      />
      <TextField
        id={`${id}-published`}
        label={t('field.published')}
        value={dayOf(facts.published)}
        help={t('dateHelp')}
        fault={faults.includes('published') ? t('dateWrong') : null}
        onInput={(value) => onChange({ ...facts, published: value.trim() === '' ? null : value.trim() })}
      />
      <TextField
        id={`${id}-url`}
        label={t('field.url')}
        value={facts.url === ownUrl ? '' : facts.url}
        fault={faults.includes('url') ? t('urlWrong') : null}
        isWide={isWebAddress(facts.url)}
        onInput={(value) => onChange({ ...facts, url: value.trim() === '' ? ownUrl : value.trim() })}
      />
      <div class="field">
        <label for={`${id}-language`}>{t('field.language')}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ currentTarget }) =>
            onChange({ ...facts, language: currentTarget.value === '' ? null : currentTarget.value })
          }
        >
          <option value="">{t('unknownLanguage')}</option>
          {options.map((code) => (
            <option key={code} value={code}>
              {nameOfLanguage(code)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}

/** A page states a moment; what one checks and types is its day, where the page is. */
function dayOf(published: string | null): string {
  return published?.replace(/^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(?::\d{2}\S*|Z|[+-]\d{2}:\d{2})$/, '$1') ?? '';
}

interface TextFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly help?: string;
  readonly fault: string | null;
  readonly isWide?: boolean;
  readonly onInput: (value: string) => void;
}

function TextField({ id, label, value, help, fault, isWide = false, onInput }: TextFieldProps) {
  const said = fault ?? help;
  return (
    <div class={isWide ? 'field wide' : 'field'}>
      <label for={id}>{label}</label>
      <input
        id={id}
        dir="auto"
        autocomplete="off"
        value={value}
        aria-invalid={fault !== null}
        aria-describedby={said ? `${id}-said` : undefined}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      {said && (
        <p id={`${id}-said`} class={fault ? 'trouble' : 'faint'}>
          {said}
        </p>
      )}
    </div>
  );
}
