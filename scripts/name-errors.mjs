/**
 * A reporter for vitest beside its own: an error that belongs to no test (a promise nobody waited for, a worker that went) fails a run as
 * well, and its JSON report does not hold it. Written to the file that `UNHANDLED_ERRORS` names, a list of texts.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

// oxlint-disable-next-line import/no-default-export -- vitest asks for it
export default class NameErrors {
  /**
   * @param {unknown} _modules
   * @param {readonly { name?: string, message?: string, stack?: string, type?: string, VITEST_TEST_NAME?: string, VITEST_TEST_PATH?: string }[]} errors
   */
  onTestRunEnd(_modules, errors) {
    const file = process.env.UNHANDLED_ERRORS;
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    const texts = errors.map(({ type, name, message, stack, VITEST_TEST_NAME, VITEST_TEST_PATH }) =>
      [type, VITEST_TEST_PATH, VITEST_TEST_NAME, stack ?? `${name}: ${message}`].filter(Boolean).join('\n  '),
    );
    writeFileSync(file, JSON.stringify(texts));
  }
}
