import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { t } from '../../locales/t-report';
import { ArticlePicker, type PickedArticle } from './ArticlePicker';
import {
  ARTICLE_CHOICES,
  isExact,
  QUESTION_CHOICES,
  REPORT_FORMATS,
  type ArticleChoice,
  type QuestionChoice,
  type ReportSettings,
} from './report-options';

/** Props of {@link ReportForm}. */
export interface ReportFormProps {
  readonly settings: ReportSettings;
  readonly onChange: (settings: ReportSettings) => void;
  /** Every article on the topic, in the order of the columns. */
  readonly articles: readonly PickedArticle[];
  /** How many articles were read or added here. */
  readonly read: number;
  /** How many articles the address asks for; 0 when it asks for none. */
  readonly asked: number;
  /** How many questions each choice has. */
  readonly questionCounts: Readonly<Record<QuestionChoice, number>>;
  /** Groups of questions: ids and titles. */
  readonly groups: readonly (readonly [id: string, title: string])[];
}

/** What the report is to be: its format, its articles, its questions, and what comes with them. */
export function ReportForm({
  settings,
  onChange,
  articles,
  read,
  asked,
  questionCounts,
  groups,
}: ReportFormProps) {
  const set = (changed: Partial<ReportSettings>) => onChange({ ...settings, ...changed });
  const counts: Readonly<Record<ArticleChoice, number>> = {
    all: articles.length,
    read,
    asked,
    chosen: settings.chosen.length,
  };
  const choices = ARTICLE_CHOICES.filter(
    (choice) => choice === settings.articles || choice === 'chosen' || counts[choice] > 0,
  );
  return (
    <form class="report-form" onSubmit={(event) => event.preventDefault()}>
      <Radios legend={t('format')}>
        {REPORT_FORMATS.map((format) => (
          <Radio
            key={format}
            name="format"
            label={t(`format.${format}`)}
            help={t(`formatHelp.${format}`)}
            isChosen={settings.format === format}
            onChoose={() => set({ format })}
          />
        ))}
      </Radios>
      <Radios legend={t('whichArticles')}>
        {choices.map((choice) => (
          <Radio
            key={choice}
            name="articles"
            label={t(`articles.${choice}`, { n: counts[choice] })}
            isChosen={settings.articles === choice}
            onChoose={() => set({ articles: choice })}
          />
        ))}
        {settings.articles === 'chosen' && (
          <ArticlePicker
            articles={articles}
            chosen={settings.chosen}
            onChange={(chosen) => set({ chosen })}
          />
        )}
      </Radios>
      <Radios legend={t('whichQuestions')}>
        {QUESTION_CHOICES.map((choice) => (
          <Radio
            key={choice}
            name="questions"
            label={t(`questions.${choice}`, { n: questionCounts[choice] })}
            isChosen={settings.questions === choice}
            onChoose={() => set({ questions: choice })}
          />
        ))}
        <label class="report-group">
          {t('questionGroup')}
          <select
            value={settings.group ?? ''}
            onChange={({ currentTarget }) =>
              set({ group: currentTarget.value === '' ? null : currentTarget.value })
            }
          >
            <option value="">{t('allGroups')}</option>
            {groups.map(([id, title]) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </select>
        </label>
      </Radios>
      {settings.format !== 'json-ld' && (
        <Radios legend={t('contents')}>
          {isExact(settings.format) ? (
            <Tick
              label={t('withTexts')}
              help={t('withTextsHelp')}
              isOn={settings.texts}
              onTurn={(texts) => set({ texts })}
            />
          ) : (
            <Tick
              label={t('withSentences')}
              isOn={settings.sentences}
              onTurn={(sentences) => set({ sentences })}
            />
          )}
        </Radios>
      )}
    </form>
  );
}

function Radios({ legend, children }: { readonly legend: string; readonly children: ComponentChildren }) {
  return (
    <fieldset>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}

interface RadioProps {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Radio({ name, label, help, isChosen, onChoose }: RadioProps) {
  const id = useId();
  return (
    <div class="report-choice">
      <label>
        <input
          type="radio"
          name={name}
          checked={isChosen}
          onChange={onChoose}
          {...(help !== undefined && { 'aria-describedby': id })}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={id} class="faint">
          {help}
        </p>
      )}
    </div>
  );
}

interface TickProps {
  readonly label: string;
  readonly help?: string;
  readonly isOn: boolean;
  readonly onTurn: (isOn: boolean) => void;
}

function Tick({ label, help, isOn, onTurn }: TickProps) {
  const id = useId();
  return (
    <div class="report-choice">
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
          {...(help !== undefined && { 'aria-describedby': id })}
        />
        {label}
      </label>
      {help !== undefined && (
        <p id={id} class="faint">
          {help}
        </p>
      )}
    </div>
  );
}
