import type { Told } from '../../lib/core/coverage/origins';
import { chained } from '../../locales/list';
import { t as tClaims, type ClaimMessageKey } from '../../locales/t-claims';
import { t } from '../../locales/t-pictures';
import { formatDate } from '../../locales/format-date';
import { originName, publishedOf, publisherName } from './say-told';

/** Props of {@link ToldTable}. */
export interface ToldTableProps {
  /** What the table is of. */
  readonly caption: string;
  readonly told: readonly Told[];
  /** Whether it is of figures, which are counted as of a day. */
  readonly withDays: boolean;
  /** Null where an answer cannot be opened. */
  readonly onOpen: ((told: readonly Told[]) => void) | null;
}

/** Every answer of a picture as a row, with all that the picture shows. */
export function ToldTable({ caption, told, withDays, onOpen }: ToldTableProps) {
  return (
    // Focusable, so that one who has no mouse can scroll it sideways.
    <div class="table-room" role="group" aria-label={caption} tabIndex={0}>
      <table class="told-table">
        <caption class="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('column.answer')}</th>
            {withDays && <th scope="col">{t('column.since')}</th>}
            {withDays && <th scope="col">{t('column.asOf')}</th>}
            <th scope="col">{t('column.published')}</th>
            <th scope="col">{t('column.publisher')}</th>
            <th scope="col">{t('column.through')}</th>
            <th scope="col">{t('column.origin')}</th>
            <th scope="col">{t('column.put')}</th>
            {onOpen && <th scope="col">{t('column.open')}</th>}
          </tr>
        </thead>
        <tbody>
          {told.map((one) => (
            <ToldRow key={one.answer.claim} {...{ one, withDays, onOpen }} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type ToldRowProps = Pick<ToldTableProps, 'withDays' | 'onOpen'> & { readonly one: Told };

function ToldRow({ one, withDays, onOpen }: ToldRowProps) {
  const { answer, article, origin } = one;
  const period = answer.value.type === 'quantity' ? answer.value.period : undefined;
  const publisher = publisherName(article);
  return (
    <tr>
      <th scope="row">{answer.display}</th>
      {withDays && <td>{dayIn(period?.from)}</td>}
      {withDays && <td>{dayIn(period?.to)}</td>}
      <td>{publishedOf(one)}</td>
      <td>{publisher}</td>
      <td>{throughOf(one)}</td>
      <td>{originName(origin)}</td>
      <td>{howPut(one)}</td>
      {onOpen && (
        <td>
          <button
            type="button"
            class="quiet"
            aria-label={t('openAnswerOf', { name: publisher, answer: answer.display })}
            onClick={() => onOpen([one])}
          >
            {t('openAnswer')}
          </button>
        </td>
      )}
    </tr>
  );
}

/** Who carried it, from the publisher on, and who spoke, where that is not the origin itself. */
function throughOf({ answer: { attribution }, origin }: Told): string {
  return chained(attribution.filter((name) => name !== origin.name).reverse());
}

function dayIn(iso: string | null | undefined): string {
  return (iso == null ? null : formatDate(iso)) ?? t('notStated');
}

const PUT: Readonly<Record<string, ClaimMessageKey>> = {
  alleged: 'modality.alleged',
  denied: 'modality.denied',
  planned: 'modality.planned',
  possible: 'modality.possible',
};

function howPut({ answer }: Told): string {
  const key = PUT[answer.modality];
  return key ? tClaims(key) : '';
}
