import { formatDate, formatDays } from '../../locales/format-date';
import { listOf } from '../../locales/list';
import { t } from '../../locales/t-topics';
import type { ChangedKind, PackPreview } from './pack-preview';
import { SignerNotice, signerInWords } from './SignerNotice';
import { PackErrorList } from './PackErrorList';

/** What a file holds, what importing it would do, and what stays as it is. */
export function PackPreviewBody({ preview }: { readonly preview: PackPreview }) {
  const { description, is, before, isOlder, owner, version, warnings, said, left } = preview;
  return (
    <>
      <p class="pack-verdict">
        {is === 'same' && t('isSame', { title: owner?.title ?? preview.title })}
        {is === 'new' && !owner && t('isNew')}
        {is === 'update' && t(isOlder ? 'isOlder' : 'isUpdate', { before: before?.version ?? '', version })}
      </p>
      {is !== 'same' && owner && (
        <p>
          {t(owner.from === 'shipped' ? 'ownerShipped' : 'ownerOwn', { title: owner.title })}{' '}
          {is === 'new' && t('besideOff')}
        </p>
      )}
      {description !== '' && <p dir="auto">{description}</p>}
      <SignerNotice signer={preview.signer} />
      <Facts preview={preview} />
      {is === 'update' && <Changes changes={preview.changes} />}
      {said > 0 && <p>{t('saidStays', { n: said })}</p>}
      {left.length > 0 && (
        <>
          <p>{t('leftHelp', { n: left.length })}</p>
          <ul class="pack-left">
            {left.map(({ question, answer, done }, i) => (
              <li key={i} dir="auto">
                {t('leftLine', { question, answer, done: t(`done.${done}`) })}
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <details>
          <summary>{t('warnings', { n: warnings.length })}</summary>
          <PackErrorList errors={warnings} />
        </details>
      )}
    </>
  );
}

function Facts({ preview }: { readonly preview: PackPreview }) {
  const { days, version, author, licence, updated, size, checksum, signer, counts } = preview;
  const facts: readonly (readonly [term: string, said: string])[] = [
    [t('fact.days'), formatDays(days.from, days.to)],
    [t('fact.version'), version],
    [t('fact.author'), author ?? t('notStated')],
    [t('fact.licence'), licence ?? t('notStated')],
    ...(updated ? [[t('fact.updated'), formatDate(updated) ?? updated] as const] : []),
    [t('fact.size'), sizeInWords(size)],
    [t('fact.checksum'), t(`checksum.${checksum}`)],
    [t('fact.signer'), signerInWords(signer)],
    [t('fact.holds'), holdsInWords(counts)],
  ];
  return (
    <dl class="pack-facts">
      {facts.map(([term, said]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd dir="auto">{said}</dd>
        </div>
      ))}
    </dl>
  );
}

function holdsInWords(counts: PackPreview['counts']): string {
  const { entities, names, questions, rivals, articles, claims } = counts;
  return listOf([
    t('holds.entities', { n: entities }),
    t('holds.names', { n: names }),
    t('holds.questions', { n: questions }),
    ...(rivals > 0 ? [t('holds.rivals', { n: rivals })] : []),
    t('articles', { n: articles }),
    t('claims', { n: claims }),
  ]);
}

function sizeInWords(bytes: number): string {
  return bytes < 1_000_000
    ? t('kilobytes', { n: Math.max(1, Math.round(bytes / 1000)) })
    : t('megabytes', { n: Math.round(bytes / 100_000) / 10 });
}

/** What is new, changed and removed, kind by kind. */
export function Changes({ changes }: { readonly changes: readonly ChangedKind[] }) {
  if (changes.length === 0) return <p>{t('nothingChanged')}</p>;
  return (
    <ul class="pack-changes">
      {changes.map(({ kind, is, names, n }) => (
        <li key={`${is} ${kind}`} data-is={is}>
          <details open={n <= FEW}>
            <summary>{t(`change.${is}`, { what: kind, n })}</summary>
            <p class="faint" dir="auto">
              {names.join(' · ')}
              {n > names.length && ` ${t('andMore', { n: n - names.length })}`}
            </p>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** So many names are shown at once. */
const FEW = 5;
