import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** Deeds that delete without a way back; lib/store/bin-deleted.ts has each with one. */
const WITHOUT_BIN =
  /\b(?:removeArticles|removeTopic|removeReaderClaim|forgetEverythingRead|undoCurating(?:All)?)\b|\bdropDraft\b/;

/** Where one of them is meant. */
const MEANT: readonly string[] = [
  // A click is undone: nothing that the reader worded.
  'entrypoints/sidepanel/use-curating.ts',
  // The draft is saved as another topic.
  'entrypoints/desk/topics/use-drafting.ts',
];

describe('what the reader deletes', () => {
  it('goes to the bin, wherever it is deleted', () => {
    const files = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !file.includes('.test.'))
      .map((file) => `entrypoints/${file}`);
    expect(files.length).toBeGreaterThan(100);
    const without = files.filter((file) => WITHOUT_BIN.test(readFileSync(file, 'utf8')));
    expect(without.toSorted()).toEqual(MEANT.toSorted());
  });
});
