import type { JSX } from 'preact';
import type { TopicPack } from '../../lib/core/topic/schema';
import { t } from '../../locales/t-topic-editor';
import { ByLanguage } from './ByLanguage';
import { DaysFields } from './DaysFields';
import { EditorField, type Control } from './EditorField';
import type { Field } from './fields';
import { IdsField } from './IdsField';
import { LinesArea } from './LinesArea';
import { linesOfTerm } from './lines';
import type { Mistakes } from './mistakes';

/** What every part of the editor needs beside what it edits. */
export interface EditorTools {
  readonly pack: TopicPack;
  readonly mistakes: Mistakes;
  /** Languages whose texts and words are shown, of those that there are (BCP 47 primary subtags, and `*`). */
  readonly languages: readonly string[];
  readonly onShowLanguage: (language: string) => void;
}

/** Props of {@link RecordFields}. */
export interface RecordFieldsProps<T> extends EditorTools {
  readonly of: T;
  /** Path of it in the pack; "" is the pack itself. */
  readonly path: string;
  readonly fields: readonly Field<T>[];
  readonly onChange: (now: T) => void;
}

/** The fields of one part of the pack, as a table names them. */
export function RecordFields<T>({ of, path, fields, onChange, ...tools }: RecordFieldsProps<T>) {
  return (
    <>
      {fields
        .filter(({ isShown }) => isShown?.(of) ?? true)
        .map((field) => {
          const at = [path, field.path].filter((part) => part !== '').join('.');
          return <OneField key={at} {...{ of, field, at, tools, onChange }} />;
        })}
    </>
  );
}

interface OneFieldProps<T> {
  readonly of: T;
  readonly field: Field<T>;
  readonly at: string;
  readonly tools: EditorTools;
  readonly onChange: (now: T) => void;
}

const IN_GROUPS: ReadonlySet<Field<unknown>['type']> = new Set(['texts', 'lines', 'days', 'ids'] as const);

function OneField<T>(props: OneFieldProps<T>) {
  const { field, at, tools } = props;
  const mistakes = tools.mistakes.under(at);
  if (field.type === 'check') return <CheckField {...props} field={field} />;
  return (
    <EditorField
      label={t(field.label)}
      help={t(field.help)}
      path={at}
      mistakes={mistakes}
      isGroup={IN_GROUPS.has(field.type)}
    >
      {(control) => controlOf(props, control)}
    </EditorField>
  );
}

function controlOf<T>({ of, field, at, tools, onChange }: OneFieldProps<T>, control: Control): JSX.Element {
  switch (field.type) {
    case 'text':
      return (
        <input
          {...control}
          dir="auto"
          autocomplete="off"
          value={field.read(of)}
          onInput={({ currentTarget }) => onChange(field.write(of, currentTarget.value))}
        />
      );
    case 'day':
      return (
        <input
          {...control}
          type="date"
          value={field.read(of)}
          onInput={({ currentTarget }) => onChange(field.write(of, currentTarget.value))}
        />
      );
    case 'long-text':
      return (
        <textarea
          {...control}
          dir="auto"
          rows={2}
          value={field.read(of)}
          onInput={({ currentTarget }) => onChange(field.write(of, currentTarget.value))}
        />
      );
    case 'number':
      return (
        <input
          {...control}
          type="number"
          step="any"
          value={field.read(of) ?? ''}
          onInput={({ currentTarget: { value } }) =>
            onChange(field.write(of, value === '' ? undefined : Number(value)))
          }
        />
      );
    case 'one-of':
      return (
        <select
          {...control}
          value={field.read(of)}
          onChange={({ currentTarget }) => onChange(field.write(of, currentTarget.value))}
        >
          {field.options(tools.pack).map(([id, name]) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      );
    case 'term':
      return (
        <LinesArea
          id={control.id}
          lines={linesOfTerm(field.read(of))}
          language={null}
          isWrong={control['aria-invalid']}
          describedBy={control['aria-describedby']}
          onChange={(lines) => onChange(field.write(of, lines.join('|')))}
        />
      );
    case 'days':
      return (
        <DaysFields
          days={field.read(of)}
          isWrong={control['aria-invalid']}
          onChange={(days) => onChange(field.write(of, days))}
        />
      );
    case 'ids':
      return (
        <IdsField
          label={t(field.label)}
          ids={field.read(of)}
          options={field.options(tools.pack, of)}
          onChange={(ids) => onChange(field.write(of, ids))}
        />
      );
    case 'texts':
      return (
        <ByLanguage
          {...tools}
          of={field.read(of) ?? NO_TEXT}
          path={at}
          label={t(field.label)}
          first="en"
          toAdd=""
          draw={(text, language, name, wrong) => (
            <input
              id={name.id}
              dir="auto"
              lang={language}
              autocomplete="off"
              aria-invalid={wrong}
              value={text}
              onInput={({ currentTarget }) => name.onChange(currentTarget.value)}
            />
          )}
          onChange={(texts) => {
            const { en = '', ...others } = texts;
            const isNone = en === '' && Object.keys(others).length === 0;
            onChange(field.write(of, isNone ? undefined : { en, ...others }));
          }}
        />
      );
    case 'lines':
      return (
        <ByLanguage
          {...tools}
          of={field.read(of)}
          path={at}
          label={t(field.label)}
          first={null}
          toAdd={NO_LINES}
          draw={(lines, language, name, wrong) => (
            <LinesArea
              id={name.id}
              lines={lines}
              language={language === '*' ? null : language}
              describedBy={undefined}
              isWrong={wrong}
              onChange={name.onChange}
            />
          )}
          onChange={(lines) => onChange(field.write(of, lines))}
        />
      );
    case 'check':
      throw new Error('drawn by CheckField');
  }
}

const NO_TEXT: Readonly<Record<string, string>> = {};
const NO_LINES: readonly string[] = [];

function CheckField<T>({
  of,
  field,
  at,
  onChange,
}: OneFieldProps<T> & { readonly field: Extract<Field<T>, { type: 'check' }> }) {
  return (
    <div class="editor-field editor-check" data-path={at}>
      <label>
        <input
          type="checkbox"
          checked={field.read(of)}
          onChange={({ currentTarget }) => onChange(field.write(of, currentTarget.checked))}
        />
        {t(field.label)}
      </label>
      <p class="faint">{t(field.help)}</p>
    </div>
  );
}
