import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { aClaim, aReading } from '../../tests/builders';
import { readingOf } from '../../lib/messaging/shared-state';
import { openDeskBeside } from './open-desk';

const TAB = 7;
const create = vi.fn<(tab: { url: string; openerTabId: number }) => Promise<void>>(async () => {});

beforeEach(() => {
  fakeBrowser.reset();
  create.mockClear();
  Object.assign(fakeBrowser.tabs, { create });
});

describe('openDeskBeside', () => {
  it('opens the question that the claim answers, at that claim', async () => {
    const claim = aClaim({ id: 'claim/1', topic: 'summit', question: 'containers' });
    await readingOf(TAB).write(aReading({ topic: 'summit', claims: [claim] }));
    await openDeskBeside(TAB, 'claim/1');
    expect(create).toHaveBeenCalledWith({
      url: '/desk.html#/topic/summit/question/containers?claim=claim%2F1',
      openerTabId: TAB,
    });
  });

  it('opens the coverage of the topic for what answers none of its questions', async () => {
    await readingOf(TAB).write(aReading({ topic: 'summit', claims: [] }));
    await openDeskBeside(TAB, 'open-1');
    expect(create).toHaveBeenCalledWith({ url: '/desk.html#/topic/summit', openerTabId: TAB });
  });

  it('opens the desk all the same when the worker no longer knows what was read', async () => {
    await openDeskBeside(TAB, 'claim-1');
    expect(create).toHaveBeenCalledWith({ url: '/desk.html#/', openerTabId: TAB });
  });
});
