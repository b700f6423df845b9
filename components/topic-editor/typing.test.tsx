// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ItemList } from './ItemList';
import { LinesArea } from './LinesArea';
import { NO_MISTAKES } from './mistakes';
import { NamesInput } from './NamesInput';

afterEach(cleanup);

const CONTROL = { id: 'words', 'aria-invalid': false, 'aria-describedby': 'help' };

function Names({ onNames }: { readonly onNames: (names: string[]) => void }) {
  const [names, setNames] = useState<string[]>([]);
  return (
    <>
      <NamesInput
        control={CONTROL}
        names={names}
        onChange={(now) => {
          setNames(now);
          onNames(now);
        }}
      />
      <button type="button" onClick={() => setNames(['fair'])}>
        undo
      </button>
    </>
  );
}

function Lines() {
  const [lines, setLines] = useState<string[]>(['a']);
  return (
    <LinesArea
      id="lines"
      label="Lines"
      lines={lines}
      language={null}
      describedBy={undefined}
      isWrong={false}
      onChange={setLines}
    />
  );
}

describe('words typed with commas between', () => {
  it('loses no key, however quickly they come', async () => {
    const onNames = vi.fn();
    const { getByRole } = render(<Names onNames={onNames} />);
    const input = getByRole('textbox') as HTMLInputElement;
    for (const key of 'festival, fair,') {
      input.value += key;
      // Not by fireEvent, which waits for all that follows a key: a quick hand does not.
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await Promise.resolve();
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(input.value).toBe('festival, fair,');
    expect(onNames).toHaveBeenLastCalledWith(['festival', 'fair']);
  });

  it('shows what they became elsewhere', () => {
    const { getByRole } = render(<Names onNames={vi.fn()} />);
    const input = getByRole('textbox') as HTMLInputElement;
    fireEvent.input(input, { target: { value: 'race' } });
    fireEvent.click(getByRole('button'));
    expect(input.value).toBe('fair');
  });
});

describe('lines', () => {
  it('keep the empty one where the next begins', () => {
    const { getByLabelText } = render(<Lines />);
    const area = getByLabelText('Lines') as HTMLTextAreaElement;
    fireEvent.input(area, { target: { value: 'a\n' } });
    expect(area.value).toBe('a\n');
    fireEvent.input(area, { target: { value: 'a\nb' } });
    expect(area.value).toBe('a\nb');
  });
});

describe('a list of parts', () => {
  const many = Array.from({ length: 300 }, (_, i) => ({ id: `part-${i}`, name: `Part ${i}` }));
  const show = (open: readonly string[] = []) =>
    render(
      <ItemList
        items={many}
        path="entities"
        openKey="/entities"
        open={new Set(open)}
        onToggle={() => {}}
        mistakes={NO_MISTAKES}
        nameOf={({ name }) => name}
        factsOf={() => ''}
        draw={({ name }, path) => <p>{`${name} at ${path}`}</p>}
      />,
    );

  it('draws some of many, and in full only what is open, wherever it stands', () => {
    const { container, getByText } = show(['/entities/part-299']);
    expect(container.querySelectorAll('.part').length).toBeLessThan(100);
    expect(container.querySelectorAll('.part-body')).toHaveLength(1);
    getByText('Part 299 at entities.299');
  });

  it('finds by name', () => {
    const { container, getByRole } = show();
    fireEvent.input(getByRole('searchbox'), { target: { value: 'PART 29' } });
    // 29, and 290 to 299
    expect(container.querySelectorAll('.part')).toHaveLength(11);
  });
});
