// @vitest-environment happy-dom
import { act, cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useSettled } from './use-settled';

function Shown({ view, isPassing, tab = 1 }: { view: string; isPassing: boolean; tab?: number }) {
  return <p>{useSettled(view, isPassing, tab)}</p>;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const wait = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

describe('useSettled', () => {
  it('goes from one page to the next without what passes in between', async () => {
    const { container, rerender } = render(<Shown view="one" isPassing={false} />);
    rerender(<Shown view="one moment" isPassing />);
    await wait(200);
    expect(container.textContent).toBe('one');
    rerender(<Shown view="reading" isPassing />);
    expect(container.textContent).toBe('one');
    rerender(<Shown view="two" isPassing={false} />);
    expect(container.textContent).toBe('two');
  });

  it('shows what passes when it takes long, and hides the next of its kind again', async () => {
    const { container, rerender } = render(<Shown view="one" isPassing={false} />);
    rerender(<Shown view="reading" isPassing />);
    await wait(500);
    expect(container.textContent).toBe('reading');
    rerender(<Shown view="two" isPassing={false} />);
    await wait(0);
    rerender(<Shown view="reading again" isPassing />);
    expect(container.textContent).toBe('two');
  });

  it('shows at once what stays', () => {
    const { container, rerender } = render(<Shown view="one" isPassing={false} />);
    rerender(<Shown view="paused" isPassing={false} />);
    expect(container.textContent).toBe('paused');
  });
});
