import * as v from 'valibot';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { aReading, anAnswer } from '../../tests/builders';
import { randomUuid } from '../dom/random-uuid';
import { analysePage, isPaint, listenAsReader } from './page-messages';
import { PaintSchema, type Paint } from './protocol';

const PAINT: Paint = {
  topic: { id: 'summit', title: 'The summit' },
  marks: [
    {
      claim: 'claim-1',
      span: { start: 3, end: 8, exact: 'words' },
      outcome: 'differs',
      question: 'How many?',
      display: '11,000',
      attribution: [],
      modality: 'reported',
      why: 'Because.',
      articles: 1,
      origins: 1,
      others: [anAnswer()],
      othersInAll: 1,
    },
  ],
  mentions: [{ start: 0, end: 2 }],
};

describe('isPaint', () => {
  it('takes what the schema takes', () => {
    expect(v.is(PaintSchema, PAINT)).toBe(true);
    expect(isPaint(PAINT)).toBe(true);
    expect(isPaint({ topic: null, marks: [], mentions: [] })).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['no marks', { ...PAINT, marks: undefined }],
    ['a mark that is none', { ...PAINT, marks: [null] }],
    ['a mark without a place', { ...PAINT, marks: [{ ...PAINT.marks[0], span: null }] }],
    ['a mark without a question', { ...PAINT, marks: [{ ...PAINT.marks[0], question: 3 }] }],
    ['an answer without provenance', { ...PAINT, marks: [{ ...PAINT.marks[0], others: [{}] }] }],
    ['a mention without an end', { ...PAINT, mentions: [{ start: 1 }] }],
  ])('refuses %s', (_, value) => expect(isPaint(value)).toBe(false));
});

describe('a text that is asked about', () => {
  afterEach(() => vi.unstubAllGlobals());

  it('is not asked about again once another is, though nobody had answered', async () => {
    const asked: unknown[] = [];
    let isUp = false;
    const sendMessage = async (message: { input: { text: string } }) => {
      asked.push(message.input.text);
      if (!isUp) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: PAINT };
    };
    vi.stubGlobal('browser', { runtime: { id: 'crossread', sendMessage } });
    const { id: _, ...article } = aReading().article;
    const first = analysePage({ article, text: 'first', truncated: false }, randomUuid());
    const second = analysePage({ article, text: 'second', truncated: false }, randomUuid());
    isUp = true;
    expect([(await first).ok, (await second).ok]).toEqual([false, true]);
    expect(asked).toEqual(['first', 'second', 'second']);
  });
});

describe('what comes ahead of an answer', () => {
  afterEach(() => vi.unstubAllGlobals());

  it.each([
    ['is painted', { asked: 'a', paint: PAINT }, { ok: true, value: { taken: true } }],
    ['is not where it is no paint', { asked: 'a', paint: { marks: 3 } }, { ok: false }],
    ['is not where it does not say what was asked', { paint: PAINT }, { ok: false }],
  ])('%s', async (_, input, reply) => {
    const paintAhead = vi.fn(() => true);
    const listeners: ((
      message: unknown,
      sender: { id: string },
      respond: (reply: unknown) => void,
    ) => void)[] = [];
    const onMessage = { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener) };
    vi.stubGlobal('browser', { runtime: { id: 'crossread', onMessage } });
    const others = { paint: () => {}, reveal: () => false, step: () => null, openCard: () => {} };
    listenAsReader({ ...others, paintAhead });
    const heard = await new Promise((resolve) => {
      for (const listen of listeners)
        listen({ crossread: 'paintAhead', input }, { id: 'crossread' }, resolve);
    });
    expect(heard).toMatchObject(reply);
    expect(paintAhead.mock.calls).toEqual(reply.ok ? [['a', PAINT]] : []);
  });
});
