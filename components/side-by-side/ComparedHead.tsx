import { t } from '../../locales/t-beside';

/** How the articles are looked at. */
export type Way = 'table' | 'texts';
/** Which of their questions. */
export type Show = 'all' | 'differs' | 'lacks';

/** Props of {@link ComparedHead}. */
export interface ComparedHeadProps {
  readonly way: Way;
  readonly show: Show;
  readonly counts: Readonly<Record<Show, number>>;
  readonly areExpanded: boolean;
  readonly onWay: (way: Way) => void;
  readonly onShow: (show: Show) => void;
  readonly onExpand: (areExpanded: boolean) => void;
  readonly onCopy: () => void;
}

/** Above what is compared: the ways of looking, the filters, what can be done with all of it. */
export function ComparedHead(props: ComparedHeadProps) {
  const { way, show, counts, areExpanded, onWay, onShow, onExpand, onCopy } = props;
  return (
    <div class="compared-head">
      <div role="group" aria-label={t('ways')} class="choices">
        {(['table', 'texts'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="filter"
            aria-pressed={way === one}
            onClick={() => onWay(one)}
          >
            {t(`way.${one}`)}
          </button>
        ))}
      </div>
      <div role="group" aria-label={t('show')} class="choices">
        {(['all', 'differs', 'lacks'] as const).map((one) => (
          <button
            key={one}
            type="button"
            class="filter"
            aria-pressed={show === one}
            onClick={() => onShow(one)}
          >
            {t(`show.${one}`)} <span class="tally">{counts[one]}</span>
          </button>
        ))}
      </div>
      {way === 'table' && (
        <div class="compared-deeds">
          <button
            type="button"
            class="quiet"
            aria-pressed={areExpanded}
            onClick={() => onExpand(!areExpanded)}
          >
            {t(areExpanded ? 'collapseAll' : 'expandAll')}
          </button>
          <button type="button" class="secondary" onClick={onCopy}>
            {t('copyTable')}
          </button>
        </div>
      )}
    </div>
  );
}
