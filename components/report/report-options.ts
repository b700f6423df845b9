/** What a report is to be, as the reader chooses it and the address keeps it: `#/topic/summit/report?as=json&questions=differing`. */

/** What a report can be written as. */
export const REPORT_FORMATS = ['html', 'markdown', 'csv', 'json', 'json-ld'] as const;
/** One of them. */
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** Which articles: all, those that were read or added here, those that the address asks for as the matrix does, or those chosen one by one. */
export const ARTICLE_CHOICES = ['all', 'read', 'asked', 'chosen'] as const;
/** One of them. */
export type ArticleChoice = (typeof ARTICLE_CHOICES)[number];

/** Which questions: those that a chosen article answers, those on which answers differ or are denied, or all. */
export const QUESTION_CHOICES = ['answered', 'differing', 'all'] as const;
/** One of them. */
export type QuestionChoice = (typeof QUESTION_CHOICES)[number];

/** What the reader chose. */
export interface ReportSettings {
  readonly format: ReportFormat;
  readonly articles: ArticleChoice;
  /** Ids of those chosen one by one. */
  readonly chosen: readonly string[];
  readonly questions: QuestionChoice;
  /** Only questions of this group; null for all. */
  readonly group: string | null;
  readonly sentences: boolean;
  readonly texts: boolean;
}

/** Whether a format has sentences of necessity: the exact ones do. */
export function isExact(format: ReportFormat): boolean {
  return format === 'json' || format === 'json-ld';
}

/**
 * What an address asks for; what it says that is unknown here is left out.
 * @param isAsked whether it asks for some articles as the matrix does
 * @param read how many articles were read or added here: where there is something to compare among them, they are meant
 */
export function reportSettingsIn(asked: URLSearchParams, isAsked: boolean, read: number): ReportSettings {
  const chosen = [...new Set(asked.getAll('article'))];
  const wanted = ARTICLE_CHOICES.find((choice) => choice === asked.get('articles'));
  return {
    format: REPORT_FORMATS.find((format) => format === asked.get('as')) ?? 'html',
    articles: wanted ?? (isAsked ? 'asked' : read >= 2 ? 'read' : 'all'),
    chosen,
    questions:
      QUESTION_CHOICES.find((choice) => choice === asked.get('questions')) ?? questionsOfMatrix(asked),
    group: asked.get('group'),
    sentences: asked.get('sentences') !== 'no',
    texts: asked.get('texts') === 'yes',
  };
}

/** The matrix may show only what differs, or what is denied. */
function questionsOfMatrix(asked: URLSearchParams): QuestionChoice {
  return asked.getAll('only').some((only) => only === 'differs' || only === 'denied')
    ? 'differing'
    : 'answered';
}

/** The address's query with what the reader chose; all else that it asks for stays. */
export function askedOfReport(settings: ReportSettings, before: URLSearchParams): URLSearchParams {
  const asked = new URLSearchParams(before);
  for (const key of ['as', 'articles', 'article', 'questions', 'group', 'sentences', 'texts'])
    asked.delete(key);
  if (settings.format !== 'html') asked.set('as', settings.format);
  asked.set('articles', settings.articles);
  for (const id of settings.chosen) asked.append('article', id);
  asked.set('questions', settings.questions);
  if (settings.group !== null) asked.set('group', settings.group);
  if (!settings.sentences) asked.set('sentences', 'no');
  if (settings.texts) asked.set('texts', 'yes');
  return asked;
}
