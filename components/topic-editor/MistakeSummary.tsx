import { t } from '../../locales/t-topic-editor';
import type { Mistakes } from './mistakes';

/** Props of {@link MistakeSummary}. */
export interface MistakeSummaryProps {
  readonly mistakes: Mistakes;
  /** What a path of the pack is, in words; null where it is nothing one can go to. */
  readonly nameOf: (path: string) => string | null;
  readonly onGo: (path: string) => void;
}

/** Most mistakes that are listed: who mends these sees the next. */
const LISTED = 20;

/** All that is to be mended before a topic can be saved, each leading to its field. */
export function MistakeSummary({ mistakes, nameOf, onGo }: MistakeSummaryProps) {
  const { all } = mistakes;
  return (
    <div class="mistake-summary" role="status">
      {all.length > 0 && (
        <>
          <p>
            <b>{t('toMend', { n: all.length })}</b> {t('toMendHelp')}
          </p>
          <ul>
            {all.slice(0, LISTED).map(({ path, message }) => {
              const name = nameOf(path);
              return (
                <li key={`${path} ${message}`} dir="auto">
                  {name !== null && (
                    <>
                      <button type="button" class="quiet" onClick={() => onGo(path)}>
                        {name}
                      </button>
                      {': '}
                    </>
                  )}
                  {message}
                </li>
              );
            })}
          </ul>
          {all.length > LISTED && <p class="faint">{t('andMore', { n: all.length - LISTED })}</p>}
        </>
      )}
    </div>
  );
}
