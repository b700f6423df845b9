import type { Annotation, Edit } from '../../lib/core/annotation/annotation';
import { dayOf } from '../../lib/core/annotation/facets';
import { otherNotesOf } from '../../lib/core/annotation/with-edit';
import { quoted } from '../../locales/quoted';
import { formatDate } from '../../locales/format-date';
import { t } from '../../locales/t-annotations';
import { Note } from './Note';
import { shortQuote } from './short-quote';

/** Props of {@link OtherNotes}. */
export interface OtherNotesProps {
  readonly annotation: Annotation;
  readonly onEdit: (edit: Edit) => void;
}

/** The notes that were written beside the one that counts, in another window or another copy, with the way to each; nothing where there are none. */
export function OtherNotes({ annotation, onEdit }: OtherNotesProps) {
  const others = otherNotesOf(annotation);
  if (others.length === 0) return null;
  return (
    <details class="other-notes">
      <summary class="faint">{t('otherNotes', { n: others.length })}</summary>
      <p class="faint">{t('otherNotesHelp')}</p>
      <ul>
        {others.map(({ note, modified }) => (
          <li key={note}>
            <p class="faint">{t('noteOf', { date: formatDate(dayOf(modified)) ?? modified })}</p>
            <Note markdown={note} />
            {/* As if its writer had it before their eyes: so the note that counts now is kept in its place. */}
            <button type="button" class="quiet" onClick={() => onEdit({ note, from: { note } })}>
              {t('bringNoteBack')}
              <span class="unseen"> {quoted(shortQuote(note))}</span>
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
