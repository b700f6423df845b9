/**
 * A tag as Obsidian and other Markdown tools know it, without its #: letters, digits, _ - and / only, so that "arms deal" is
 * `arms-deal`. Null when nothing of it can be one: a mere number, signs only.
 */
export function obsidianTag(tag: string): string | null {
  const name = tag.replaceAll(/[^\p{L}\p{M}\p{N}_/-]+/gu, '-').replaceAll(/\/{2,}/g, '/');
  const bare = name.replace(/^[-/]+/, '').replace(/(?<![-/])[-/]+$/, '');
  return /[^\d/_-]/.test(bare) ? bare : null;
}
