// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { SyncPart, type SyncPartProps } from './SyncPart';

afterEach(cleanup);

function show(props: Partial<SyncPartProps> = {}) {
  return render(
    <SyncPart
      syncs={false}
      syncsColourNames={false}
      names={['language', 'tones']}
      trouble={null}
      isLeft={false}
      onSyncs={() => undefined}
      onSyncsColourNames={() => undefined}
      onDelete={async () => undefined}
      {...props}
    />,
  );
}

it('says what would go before it is switched on, and offers the reader’s own words only after', async () => {
  const onSyncs = vi.fn<(syncs: boolean) => void>();
  show({ onSyncs });
  expect(screen.getByText('the colours of marks')).toBeTruthy();
  expect(screen.queryByLabelText('Also what I call the colours of highlights')).toBeNull();
  fireEvent.click(screen.getByLabelText('Use these choices in my other browsers, too'));
  expect(onSyncs).toHaveBeenCalledWith(true);
  cleanup();
  const { container } = show({ syncs: true });
  expect(screen.getByLabelText('Also what I call the colours of highlights')).toBeTruthy();
  await expectAccessible(container);
});

it('tells what the browser did not take, and why', () => {
  show({ syncs: true, trouble: { names: ['colourNames', 'theme'], why: 'It is full.' } });
  expect(screen.getByRole('status').textContent).toMatch(
    /what you call the colours of highlights, light or dark.* It is full\./,
  );
});

it('tells when the browser’s sync did not answer', () => {
  show({ syncs: true, trouble: { names: [], why: 'No sync.' } });
  expect(screen.getByRole('status').textContent).toContain('No sync.');
});

it.each([
  ['is deleted', async () => undefined, 'It is deleted there.'],
  ['cannot be deleted', () => Promise.reject(new Error('Offline.')), 'That did not work. Offline.'],
])('says what became of what was left there: it %s', async (_, onDelete, said) => {
  show({ isLeft: true, onDelete });
  fireEvent.click(screen.getByRole('button', { name: 'Delete it there' }));
  expect(await screen.findByText(said, { exact: false })).toBeTruthy();
});
