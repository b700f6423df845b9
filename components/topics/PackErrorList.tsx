import type { PackError } from '../../lib/core/topic/check/pack-error';

/** What is wrong, or odd, in a pack: each with where it stands in the file. */
export function PackErrorList({ errors }: { readonly errors: readonly PackError[] }) {
  return (
    <ul class="pack-errors">
      {errors.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          {path !== '' && (
            <>
              <code>{path}</code>{' '}
            </>
          )}
          <span dir="auto">{message}</span>
        </li>
      ))}
    </ul>
  );
}
