import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe-core has to say against `root`. Colours are checked in palette.test.ts: no test DOM computes them. */
export async function expectAccessible(root: Element): Promise<void> {
  const { violations, passes } = await axe.run(root, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ html }) => `${id}: ${help}\n  ${html}`),
  );
  expect(found).toEqual([]);
  expect(passes.length, 'axe-core looked at something').toBeGreaterThan(0);
}
