/**
 * What a changelog says of one version, in the form of Keep a Changelog: the text under `## [1.2.3] - 2026-11-22`.
 * @throws Error that says what to write, where there is no such section, it has no day, or nothing stands in it
 */
export function sectionOf(changelog: string, version: string): { day: string; text: string } {
  const sections = changelog.split(/^## /m).slice(1);
  const section = sections.find((one) => one.startsWith(`[${version}]`));
  if (section === undefined)
    throw new Error(
      `CHANGELOG.md has nothing on ${version}: rename “[Unreleased]” to “[${version}] - ${'YYYY-MM-DD'}”, or set the version in package.json.`,
    );
  const [heading = '', ...lines] = section.split('\n');
  const day = /\] - (\d{4}-\d{2}-\d{2})$/.exec(heading.trim())?.[1];
  if (day === undefined)
    throw new Error(
      `CHANGELOG.md does not say on which day ${version} is released: “## [${version}] - YYYY-MM-DD”.`,
    );
  const text = lines.join('\n').trim();
  if (!/^- /m.test(text))
    throw new Error(`CHANGELOG.md says nothing of ${version}: list what changed for its users.`);
  return { day, text };
}
