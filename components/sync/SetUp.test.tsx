// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { expectAccessible } from '../../tests/accessible';
import type { Answer } from './answer';
import { SetUp, type SetUpProps } from './SetUp';
import type { SetUpDraft } from './set-up-draft';

afterEach(cleanup);

function show(props: Partial<SetUpProps> = {}) {
  const ways = {
    onTest: vi.fn<(draft: SetUpDraft) => Promise<Answer>>(async () => ({ is: 'fine' })),
    onBegin: vi.fn<(draft: SetUpDraft) => Promise<Answer>>(async () => ({ is: 'fine' })),
  };
  const view = render(
    <SetUp
      topics={[{ id: 'summit', title: 'The summit' }]}
      hasOwn={false}
      known={{}}
      readCode={(text) =>
        text === 'good'
          ? { is: 'code', audience: 'topic', title: 'The summit', server: 'sync.example.org' }
          : { is: 'wrong', why: 'cut-off' }
      }
      {...ways}
      {...props}
    />,
  );
  return { ...view, ...ways };
}
const type = (label: string, value: string) =>
  fireEvent.input(screen.getByLabelText(label), { target: { value } });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const choose = (name: string) => fireEvent.click(screen.getByRole('radio', { name }));
const fillServer = () => {
  type('Address', 'https://sync.example.org');
  type('Name on the server', 'anna');
  type('Password on the server', 'secret');
};
const fillMe = () => {
  type('Your name', 'Anna');
  type('Name of this device', 'laptop');
};
const wrongAt = (label: string) => {
  const field = screen.getByLabelText(label);
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  return { field, said: ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ') };
};

describe('setting up', () => {
  it.each(['Use my own devices', 'Share a topic', 'I have an invitation'])(
    'is accessible: %s',
    async (way) => {
      const { container } = show();
      choose(way);
      await expectAccessible(container);
      press('Test the connection');
      expect(screen.queryAllByText(/^(Type|Paste) the/).length).toBeGreaterThan(0);
      await expectAccessible(container);
    },
  );

  it('tells at each field what is missing, and goes to the first', () => {
    const { onBegin } = show();
    press('Begin to sync');
    expect(document.activeElement).toBe(screen.getByLabelText('Address'));
    expect(wrongAt('Address').said).toContain('Type the address of the server.');
    expect(wrongAt('Name of this device').said).toContain('Type a name for this device.');
    expect(wrongAt('Address').field.getAttribute('aria-invalid')).toBe('true');
    type('Address', 'x');
    expect(wrongAt('Address').field.getAttribute('aria-invalid')).toBe('false');
    expect(onBegin).not.toHaveBeenCalled();
  });

  it('tests the connection without the names, and says that it works', async () => {
    const { onTest } = show();
    fillServer();
    press('Test the connection');
    expect(onTest).toHaveBeenCalledOnce();
    expect((await screen.findByRole('status')).textContent).toContain('It works');
  });

  it('tells a wrong password at the password, with what to do', async () => {
    show({ onTest: async () => ({ is: 'fault', fault: { is: 'unauthorised' } }) });
    fillServer();
    press('Test the connection');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Password on the server')));
    expect(wrongAt('Password on the server').said).toMatch(/does not take this name.* Type both again/);
    expect(screen.getAllByRole('alert').map(({ textContent }) => textContent)).toContainEqual(
      expect.stringContaining('does not take this name'),
    );
  });

  it('tells a server that does not answer at the address, when one joins at the invitation', async () => {
    show({ onBegin: async () => ({ is: 'fault', fault: { is: 'unreachable' } }), known: ME });
    choose('I have an invitation');
    type('Invitation code', 'good');
    type('Name on the server', 'anna');
    type('Password on the server', 'secret');
    press('Join');
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Invitation code')));
    expect(wrongAt('Invitation code').said).toContain('The server does not answer.');
  });

  it('says that the browser must allow it', async () => {
    show({ onTest: async () => ({ is: 'not-allowed', server: 'sync.example.org' }) });
    fillServer();
    press('Test the connection');
    expect((await screen.findByText(/was not allowed to reach sync.example.org/)).textContent).toBeTruthy();
  });

  it('begins for the own devices with all that was typed', () => {
    const { onBegin } = show();
    fillServer();
    fillMe();
    press('Begin to sync');
    expect(onBegin.mock.calls[0]?.[0]).toMatchObject({
      way: 'own',
      kind: 'couch',
      address: 'https://sync.example.org',
      user: 'anna',
      password: 'secret',
      name: 'Anna',
      device: 'laptop',
    });
  });

  it('shares a topic, encrypted unless one wants otherwise, and then says what that means', () => {
    const { onBegin } = show({ known: ME });
    choose('Share a topic');
    fillServer();
    fireEvent.change(screen.getByLabelText('Topic'), { target: { value: 'summit' } });
    expect(screen.getByLabelText<HTMLInputElement>('Encrypt it').checked).toBe(true);
    fireEvent.click(screen.getByLabelText('Encrypt it'));
    expect(screen.getByText(/Whoever runs the server can then read all of it/)).toBeTruthy();
    fireEvent.click(screen.getByLabelText('Encrypt it'));
    press('Share the topic');
    expect(onBegin.mock.calls[0]?.[0]).toMatchObject({ way: 'topic', topic: 'summit', isEncrypted: true });
  });

  it('says where an invitation leads before one joins, and why a text is none', () => {
    show();
    choose('I have an invitation');
    type('Invitation code', 'good');
    expect(wrongAt('Invitation code').said).toBe('To the topic “The summit”, on sync.example.org.');
    type('Invitation code', 'goo');
    press('Join');
    expect(wrongAt('Invitation code').said).toContain('Its end is missing.');
  });

  it('offers the own devices only once', () => {
    show({ hasOwn: true });
    expect(screen.queryByRole('radio', { name: 'Use my own devices' })).toBeNull();
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Share a topic' }).checked).toBe(true);
  });

  it('unfolds what is folded where something in it is wrong', () => {
    const { container } = show({ known: ME });
    fillServer();
    type('Its name', 'Mine!');
    press('Begin to sync');
    expect(container.querySelector('details')?.open).toBe(true);
    expect(document.activeElement).toBe(screen.getByLabelText('Its name'));
  });
});

const ME = { name: 'Anna', device: 'laptop' };
