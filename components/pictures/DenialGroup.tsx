import { countArticles, countOrigins } from '../../lib/core/coverage/origins';
import { t } from '../../locales/t-pictures';
import { SIGNS } from '../outcomes';
import { Givers, type GiversProps } from './Givers';

/** Who denies what a question asks for, as one: what is denied, the question says. */
export function DenialGroup(props: GiversProps) {
  const { told } = props;
  return (
    <ul class="value-groups">
      <li>
        <p class="value-head">
          <span class="sign" data-outcome="denied" aria-hidden="true">
            {SIGNS.denied}
          </span>
          <b class="value-words">
            {t('deniedIn', {
              articles: t('articles', { n: countArticles(told) }),
              origins: t('origins', { n: countOrigins(told) }),
            })}
          </b>
        </p>
        <Givers {...props} />
      </li>
    </ul>
  );
}
