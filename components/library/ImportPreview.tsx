import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../locales/t-library';
import { OUTCOMES, writtenOf, type ImportCounts, type ImportOutcome, type ImportRow } from './import-stage';
import { PAGE, Pager } from './Pager';

/** Props of {@link ImportPreview}. */
export interface ImportPreviewProps {
  readonly file: string;
  /** What it is, in words; empty for highlights. */
  readonly about: string;
  readonly counts: ImportCounts;
  /** The records of an outcome from `from` on, at most PAGE. */
  readonly list: (outcome: ImportOutcome, from: number) => Promise<readonly ImportRow[]>;
  readonly onImport: () => void;
  readonly onDiscard: () => void;
}

/** What a file holds and what would become of each record. Nothing is written before the reader says so. */
export function ImportPreview({ file, about, counts, list, onImport, onDiscard }: ImportPreviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const countOf = (outcome: ImportOutcome) => counts[outcome] ?? 0;
  const present = OUTCOMES.filter((outcome) => countOf(outcome) > 0);
  const [chosen, setChosen] = useState<ImportOutcome>(present[0] ?? 'added');
  const n = writtenOf(counts);
  return (
    <section class="import-preview">
      <h2 tabIndex={-1} ref={heading} dir="auto">
        {t('importPreview', { file })}
      </h2>
      {about !== '' && <p>{about}</p>}
      {n === 0 && <p>{t('importNothing')}</p>}
      <p class="import-buttons">
        {n > 0 && (
          <button type="button" class="primary" onClick={onImport}>
            {t(about === '' ? 'importYes' : 'importYesComparison', { n })}
          </button>
        )}
        <button type="button" class="secondary" onClick={onDiscard}>
          {n > 0 ? t('importNo') : t('importAnother')}
        </button>
      </p>
      <div class="outcomes" role="group" aria-label={t('importShow')}>
        {present.map((outcome) => (
          <button
            key={outcome}
            type="button"
            class="filter"
            aria-pressed={outcome === chosen}
            onClick={() => setChosen(outcome)}
          >
            {t(`outcome.${outcome}`, { n: countOf(outcome) })}
          </button>
        ))}
      </div>
      <Records key={chosen} outcome={chosen} n={countOf(chosen)} list={list} />
    </section>
  );
}

interface RecordsProps extends Pick<ImportPreviewProps, 'list'> {
  readonly outcome: ImportOutcome;
  readonly n: number;
}

function Records({ outcome, n, list }: RecordsProps) {
  const [page, setPage] = useState(0);
  const [rows, setRows] = useState<readonly ImportRow[]>([]);
  useEffect(() => {
    let isWanted = true;
    void list(outcome, page * PAGE).then((found) => {
      if (isWanted) setRows(found);
    });
    return () => {
      isWanted = false;
    };
  }, [page]);
  return (
    <>
      <ul class="records">
        {rows.map(({ title, quote, note, why }, i) => (
          <li key={i}>
            <p class="faint" dir="auto">
              {title}
            </p>
            {quote !== '' && <blockquote dir="auto">{quote}</blockquote>}
            {note !== '' && <p dir="auto">{note}</p>}
            {why !== '' && <p class="record-why">{why}</p>}
          </li>
        ))}
      </ul>
      <Pager page={page} n={n} onTurn={setPage} />
    </>
  );
}
