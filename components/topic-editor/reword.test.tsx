// @vitest-environment happy-dom
import { cleanup, fireEvent, render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { proposeTopic } from '../../lib/core/topic/propose/propose-topic';
import type { TopicPack } from '../../lib/core/topic/schema';
import { anArticle } from '../../tests/builders';
import { NO_MISTAKES } from './mistakes';
import { ShortQuestions } from './ShortQuestions';

afterEach(cleanup);

const { pack: PROPOSED } = proposeTopic(
  {
    article: anArticle({ language: 'en', title: 'Flood in Dunholm', published: '2026-11-16' }),
    text: 'A flood hit Dunholm on Sunday. Two people were killed in the flood in Dunholm.',
  },
  [],
  'own',
);

function Questions({ onPack }: { readonly onPack: (pack: TopicPack) => void }) {
  const [pack, setPack] = useState(PROPOSED);
  return (
    <ShortQuestions
      pack={pack}
      proposed={PROPOSED}
      seen={[]}
      isUndated={false}
      language="en"
      answers={null}
      mistakes={NO_MISTAKES}
      onEdit={(edit) => {
        const now = edit(pack);
        setPack(now);
        onPack(now);
      }}
      onRemoved={() => undefined}
    />
  );
}

it('saves a proposed question in the words of the reader', () => {
  let now = PROPOSED;
  const { getByDisplayValue } = render(<Questions onPack={(pack) => (now = pack)} />);
  fireEvent.input(getByDisplayValue('How many people were killed?'), { target: { value: 'How many dead?' } });
  expect(now.questions.find(({ id }) => id === 'figures.killed')?.text.en).toBe('How many dead?');
  expect(now.questions).toHaveLength(PROPOSED.questions.length);
});
