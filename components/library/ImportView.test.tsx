// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { ImportStage } from './import-stage';
import { ImportView, type ImportViewProps } from './ImportView';

afterEach(cleanup);

const rows = [
  { title: 'Two leaders meet', quote: 'words', note: '<b>as text</b>', why: 'It is here already.' },
];
function show(stage: ImportStage, facts: Partial<ImportViewProps> = {}) {
  return render(
    <ImportView
      stage={stage}
      list={async () => rows}
      onFile={vi.fn()}
      onCancel={vi.fn()}
      onImport={vi.fn()}
      onDiscard={vi.fn()}
      {...facts}
    />,
  );
}
type Preview = Extract<ImportStage, { at: 'preview' }>;
const preview = (counts: Preview['counts']): Preview => ({
  at: 'preview',
  file: 'mine.json',
  about: '',
  counts,
});
function drop(files: readonly File[]) {
  const event = new Event('drop', { bubbles: true });
  fireEvent(screen.getByText('or drop one here'), Object.assign(event, { dataTransfer: { files } }));
}

describe('ImportView', () => {
  it('takes a file that is chosen or dropped, one at a time', async () => {
    const onFile = vi.fn();
    const { container } = show({ at: 'idle' }, { onFile });
    await expectAccessible(container);
    const file = new File(['{}'], 'mine.json');
    fireEvent.change(screen.getByLabelText('Choose a file…'), { target: { files: [file] } });
    drop([file]);
    expect(onFile).toHaveBeenCalledTimes(2);
    drop([file, file]);
    expect(onFile).toHaveBeenCalledTimes(2);
    expect(screen.getByText('Drop one file at a time.')).toBeTruthy();
  });

  it('says how far it is, and can be stopped', async () => {
    const onCancel = vi.fn();
    const { container } = show({ at: 'reading', file: 'mine.json', done: 31e6, all: 100e6 }, { onCancel });
    expect(screen.getByText('31 of 100 MB')).toBeTruthy();
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe(String(31e6));
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
    expect(onCancel).toHaveBeenCalledOnce();
  });

  it('shows what would become of each record before anything is written', async () => {
    const onImport = vi.fn();
    const list = vi.fn(async () => rows);
    const { container } = show(preview({ added: 3, merged: 1, unchanged: 2, refused: 1 }), {
      onImport,
      list,
    });
    expect(document.activeElement?.textContent).toBe('What mine.json holds');
    expect(await screen.findByText('<b>as text</b>')).toBeTruthy();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: '1 refused' }));
    expect(await screen.findByText('words')).toBeTruthy();
    expect(list.mock.calls).toEqual([
      ['added', 0],
      ['refused', 0],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Import 4 highlights' }));
    expect(onImport).toHaveBeenCalledOnce();
  });

  it('offers nothing to import where nothing is new', () => {
    show(preview({ unchanged: 2 }));
    expect(screen.getByText(/nothing will change/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Import \d/ })).toBeNull();
  });

  it('says what a comparison is, and what of it contradicts what is here', async () => {
    const stage = preview({ article: 2, claim: 7, contradicting: 1, said: 1, unchanged: 3 });
    const about = 'A comparison of coverage of “The summit”.';
    const { container } = show({ ...stage, about });
    expect(screen.getByText(about)).toBeTruthy();
    expect(screen.getByRole('button', { name: '1 answer that contradicts yours' })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Import 11 records' })).toBeTruthy();
    await expectAccessible(container);
  });

  it('says why a file cannot be read', () => {
    show({ at: 'trouble', file: 'mine.json', why: 'it is not text in UTF-8.' });
    expect(screen.getByRole('alert').textContent).toBe(
      'mine.json cannot be read: it is not text in UTF-8. Nothing was added.',
    );
    expect(screen.getByText('or drop one here')).toBeTruthy();
  });
});
