// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../tests/accessible';
import { Boundary } from './Boundary';

let isBroken = true;
function Room() {
  if (isBroken) throw new URIError('URI malformed');
  return <p>The room</p>;
}

const reported = vi.fn();
beforeEach(() => {
  isBroken = true;
  vi.stubGlobal('reportError', reported);
});
afterEach(() => {
  cleanup();
  reported.mockClear();
  vi.unstubAllGlobals();
});

describe('a part that cannot be shown', () => {
  it('says so, in what words it failed and what to do, and is reported', async () => {
    const onBackup = vi.fn();
    const { container } = render(
      <Boundary onBackup={onBackup}>
        <Room />
      </Boundary>,
    );
    expect(screen.getByRole('alert').textContent).toContain('URIError: URI malformed');
    expect(reported).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByText('Open Backup'));
    expect(onBackup).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  it('is shown again when it can be', () => {
    render(
      <Boundary>
        <Room />
      </Boundary>,
    );
    expect(screen.queryByText('Open Backup')).toBeNull();
    isBroken = false;
    fireEvent.click(screen.getByText('Try again'));
    expect(screen.getByText('The room')).toBeTruthy();
  });

  it('keeps nobody from another', () => {
    const { rerender } = render(
      <Boundary at="articles">
        <Room />
      </Boundary>,
    );
    rerender(<Boundary at="bin">The bin</Boundary>);
    expect(screen.queryByRole('alert')).toBeNull();
    expect(screen.getByText('The bin')).toBeTruthy();
  });
});
