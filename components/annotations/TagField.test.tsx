// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import { TagField, type TagFieldProps } from './TagField';

afterEach(cleanup);

const USED = ['arms', 'arms trade', 'army', 'Kim'];
const completeFrom = async (prefix: string) => USED.filter((tag) => tag.startsWith(prefix));

function show(tags: readonly string[] = [], complete: TagFieldProps['complete'] = completeFrom) {
  const onChange = vi.fn<(tags: readonly string[]) => void>();
  function Held() {
    const [now, setNow] = useState(tags);
    const change = (changed: readonly string[]) => {
      onChange(changed);
      setNow(changed);
    };
    return <TagField tags={now} onChange={change} complete={complete} />;
  }
  const shown = render(<Held />);
  const field = screen.getByRole<HTMLInputElement>('combobox');
  const type = (value: string) => fireEvent.input(field, { target: { value } });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  return { onChange, field, type, press, ...shown };
}
const offers = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

describe('TagField', () => {
  it.each(['Enter', ','])('adds with %s what is typed', (key) => {
    const { type, press, onChange, field } = show(['old']);
    type(' new  one ');
    press(key);
    expect(onChange.mock.calls).toEqual([[['old', 'new one']]]);
    expect(field.value).toBe('');
  });

  it('adds what is typed when it is left, and several from a paste', () => {
    const { type, field, onChange } = show();
    type('a, b');
    expect(onChange).toHaveBeenLastCalledWith(['a', 'b']);
    type('c');
    fireEvent.blur(field);
    expect(onChange).toHaveBeenLastCalledWith(['a', 'b', 'c']);
  });

  it('offers tags in use, goes through them by arrows and takes the chosen one', async () => {
    const { type, press, onChange, field, container } = show(['army']);
    type('arm');
    await waitFor(() => expect(offers()).toEqual(['arms', 'arms trade']));
    expect(field.getAttribute('aria-expanded')).toBe('true');
    await expectAccessible(container);
    press('ArrowDown');
    press('ArrowDown');
    const active = field.getAttribute('aria-activedescendant');
    expect(container.ownerDocument.getElementById(active ?? '')?.textContent).toBe('arms trade');
    press('ArrowDown');
    expect(field.getAttribute('aria-activedescendant'), 'the typed text').toBeNull();
    press('ArrowUp');
    press('Enter');
    expect(onChange.mock.calls).toEqual([[['army', 'arms trade']]]);
  });

  it('closes the list with Escape and keeps the text', async () => {
    const { type, press, field } = show();
    type('arm');
    await waitFor(() => expect(offers()).toHaveLength(3));
    press('Escape');
    expect(field.getAttribute('aria-expanded')).toBe('false');
    expect(field.value).toBe('arm');
  });

  it('shows no answer to what was typed before', async () => {
    const answers = new Map<string, (tags: string[]) => void>();
    const { type } = show([], (prefix) => new Promise((resolve) => void answers.set(prefix, resolve)));
    type('a');
    await waitFor(() => expect(answers.has('a')).toBe(true));
    type('ab');
    await waitFor(() => expect(answers.has('ab')).toBe(true));
    answers.get('ab')?.(['ab-new']);
    answers.get('a')?.(['a-old']);
    await waitFor(() => expect(offers()).toEqual(['ab-new']));
  });

  it('takes tags all the same when completing fails', async () => {
    const { type, press, onChange } = show([], () => Promise.reject(new Error('closed')));
    type('new');
    press('Enter');
    expect(onChange.mock.calls).toEqual([[['new']]]);
  });

  it('removes the last with Backspace in the empty field only, any by its button, and says so', () => {
    const { type, press, onChange } = show(['a', 'b', 'c']);
    type('x');
    press('Backspace');
    expect(onChange).not.toHaveBeenCalled();
    type('');
    press('Backspace');
    expect(onChange).toHaveBeenLastCalledWith(['a', 'b']);
    fireEvent.click(screen.getByRole('button', { name: 'Remove the tag a' }));
    expect(onChange).toHaveBeenLastCalledWith(['b']);
    expect(screen.getByRole('status').textContent).toBe('Tag a removed.');
    expect(document.activeElement?.getAttribute('role')).toBe('combobox');
  });

  it('says of a tag that it is there already, and of one that it is too long, and keeps that to be shortened', () => {
    const { type, press, onChange, field } = show(['arms']);
    type('arms');
    press('Enter');
    expect(screen.getByRole('status').textContent).toBe('arms is there already.');
    type('x'.repeat(201));
    press('Enter');
    expect(screen.getByRole('status').textContent).toContain('at most 200 characters; this one has 201');
    expect(field.value).toHaveLength(201);
    expect(onChange).not.toHaveBeenCalled();
  });
});
