import { expect, it, vi } from 'vitest';
import { answerEarly } from './answer-early';

it('answers before the work is done', async () => {
  const report = vi.fn<(error: unknown) => void>();
  const work = async (answer: (value: string) => void) => {
    answer('soon');
    await new Promise(() => undefined);
  };
  expect(await answerEarly(work, report)).toBe('soon');
});

it('reports what fails after the answer, and refuses with what fails before it', async () => {
  const report = vi.fn<(error: unknown) => void>();
  const late = async (answer: (value: string) => void) => {
    answer('soon');
    throw new Error('too late');
  };
  expect(await answerEarly(late, report)).toBe('soon');
  await vi.waitFor(() => expect(report).toHaveBeenCalledWith(new Error('too late')));
  const early = async () => {
    throw new Error('too early');
  };
  await expect(answerEarly(early, report)).rejects.toThrow('too early');
  expect(report).toHaveBeenCalledTimes(1);
});
