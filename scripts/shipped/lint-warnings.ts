/** What Mozilla's linter warns of and is as it should be. */

/** A finding of the linter, as far as it is read here. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
  readonly line?: number;
}

/** A warning that may stand once in each of these files; docs/security.md says why. */
interface Explained {
  readonly code: string;
  readonly message: RegExp;
  readonly files: RegExp;
}

const EXPLAINED: readonly Explained[] = [
  // Preact's `dangerouslySetInnerHTML`, in each bundle that has Preact. No component of ours uses it: ways-out.ts finds any other.
  {
    code: 'UNSAFE_VAR_ASSIGNMENT',
    message: /^Unsafe assignment to innerHTML$/,
    files: /^(?:content-scripts\/(?:reader|annotator)|chunks\/[\w-]+)\.js$/,
  },
];

/**
 * The findings that are not among those expected, or stand more than once in their file, or of which `told` (docs/security.md) does not
 * speak.
 */
export function unexplained(findings: readonly Finding[], told: string): Finding[] {
  return findings.filter((finding, at) => {
    const isExplained = EXPLAINED.some(
      ({ code, message, files }) =>
        code === finding.code && message.test(finding.message) && files.test(finding.file ?? ''),
    );
    const isAgain = findings
      .slice(0, at)
      .some(({ file, code }) => file === finding.file && code === finding.code);
    return !isExplained || isAgain || !told.includes(finding.code);
  });
}
