// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { Beside } from './Beside';

afterEach(cleanup);

const BY_MOUSE = { detail: 1 };

function Room({ first = null, backTo }: { first?: string | null; backTo?: string }) {
  const [open, setOpen] = useState(first);
  return (
    <Beside
      label="In detail"
      {...{ open }}
      {...(backTo === undefined ? {} : { backTo })}
      others={<button onClick={() => setOpen('c')}>another</button>}
      area={open === null ? null : <button onClick={() => setOpen(null)}>close {open}</button>}
      onClose={() => setOpen(null)}
    >
      <button onClick={() => setOpen('a')}>open a</button>
      <button onClick={() => setOpen('b')}>open b</button>
      <input aria-label="find" />
    </Beside>
  );
}

const area = () => screen.queryByRole('complementary', { name: 'In detail' });
const button = (name: string) => screen.getByRole('button', { name });

/** Presses a button as the browser tells of it: the focus first, then the click. */
function press(name: string, how?: typeof BY_MOUSE) {
  button(name).focus();
  fireEvent.click(button(name), how);
}

describe('something beside something', () => {
  it('takes the focus when it is opened by keyboard, and gives it back when Escape closes it', async () => {
    const { container } = render(<Room />);
    press('open b');
    expect(document.activeElement).toBe(area());
    await expectAccessible(container);
    fireEvent.keyDown(area()!, { key: 'Escape' });
    expect(area()).toBeNull();
    expect(document.activeElement).toBe(button('open b'));
  });

  it('leaves the focus where it is when it is opened by mouse, and Escape closes it all the same', () => {
    render(<Room />);
    press('open a', BY_MOUSE);
    expect(area()).not.toBeNull();
    expect(document.activeElement).toBe(button('open a'));
    fireEvent.keyDown(button('open a'), { key: 'Escape' });
    expect(area()).toBeNull();
  });

  it('takes no focus when an address opens it', () => {
    render(<Room first="a" />);
    expect(area()).not.toBeNull();
    expect(document.activeElement).toBe(document.body);
  });

  it('gives the focus back to what it was opened from last, also when it is closed by its button', () => {
    render(<Room />);
    press('open a');
    press('open b');
    press('close b');
    expect(document.activeElement).toBe(button('open b'));
  });

  it('lets one who opens by keyboard what lies open already go on in it, and come back', () => {
    render(<Room first="a" />);
    button('open a').focus();
    button('open a').setAttribute('aria-current', 'true');
    fireEvent.keyDown(button('open a'), { key: 'Enter' });
    expect(document.activeElement).toBe(area());
    fireEvent.keyDown(area()!, { key: 'Escape' });
    expect(document.activeElement).toBe(button('open a'));
  });

  it('gives the focus to where the room wants it', () => {
    render(<Room backTo="input" />);
    press('open a');
    press('close a');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('leaves the keyboard in the list of others while one chooses there', () => {
    render(<Room />);
    press('open a');
    press('another');
    expect(button('close c')).toBeTruthy();
    expect(document.activeElement).toBe(button('another'));
  });

  it('leaves Escape to a field beside it, and to what has used it', () => {
    render(<Room />);
    press('open a');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(area()).not.toBeNull();
    button('open b').addEventListener('keydown', (event) => event.preventDefault());
    fireEvent.keyDown(button('open b'), { key: 'Escape' });
    expect(area()).not.toBeNull();
  });
});
