import fc from 'fast-check';
import { checkPack } from '../lib/core/topic/parse';
import type { TopicPack } from '../lib/core/topic/schema';
import { aPack } from './builders';

/** Few ids and names, so that two packs clash in every way they can. */
const anId = fc.constantFrom('a', 'a-2', 'b', 'c', 'd');
const aName = fc.constantFrom('Ada', 'Bob', 'Rome', 'Lake Town', 'Рим', '*Ada'.slice(1));
const aText = fc.constantFrom('How many?', 'When?', 'Where?');
const labelled = aText.map((en) => ({ en }));
const lists = fc.dictionary(fc.constantFrom('en', 'ru', '*'), fc.array(aName, { maxLength: 3 }), {
  maxKeys: 2,
});
const aCue = fc.constantFrom('ship*', 'met > crate', '@a + ship*', '@b|$a', '$a-2 ! crate', '=crate');
const cues = fc.dictionary(fc.constantFrom('en', '*'), fc.array(aCue, { maxLength: 2 }), { maxKeys: 2 });
const ids = fc.uniqueArray(anId, { maxLength: 5 });

/** The ids before one in a list: what it may belong to or imply without a circle. */
const before = (all: readonly string[], i: number) =>
  i === 0 ? fc.constant(null) : fc.option(fc.constantFrom(...all.slice(0, i)));

const entities = ids.chain((all) =>
  fc.tuple(
    ...all.map((id, i) =>
      fc.record(
        {
          id: fc.constant(id),
          name: aName.map((en) => ({ en })),
          kind: fc.constantFrom('person' as const, 'place' as const, 'country' as const),
          partOf: before(all, i).map((above) => above ?? undefined),
          aliases: lists,
          blockers: lists,
          weakAliases: lists,
        },
        { requiredKeys: ['id', 'name', 'kind', 'aliases', 'partOf'] },
      ),
    ),
  ),
);

const options = fc.uniqueArray(anId, { minLength: 1, maxLength: 3 }).chain((all) =>
  fc.tuple(
    ...all.map((id, i) =>
      fc.record({
        id: fc.constant(id),
        label: labelled,
        cues,
        implies: before(all, i).map((other) => (other === null ? [] : [other])),
      }),
    ),
  ),
);

const value = fc.oneof(
  fc.record({
    type: fc.constant('quantity' as const),
    unit: fc.constantFrom('crate', 'year'),
    nouns: fc.constantFrom('crate*', 'box|$a', 'year'),
  }),
  fc.constant({ type: 'date' as const, coarsest: 'day' as const }),
  fc.constant({ type: 'place' as const }),
  fc.constant({ type: 'statement' as const, yes: { en: 'yes' }, no: { en: 'no' } }),
  fc.record({ type: fc.constant('choice' as const), exclusive: fc.boolean(), options }),
);

const questions = ids.chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        text: labelled,
        group: fc.constantFrom('a', 'b'),
        value,
        cues,
        not: cues,
        denies: fc.subarray(all.filter((other) => other !== id)),
      }),
    ),
  ),
);

const sets = fc
  .record({
    a: fc.constantFrom('ship*|sent', '@a|sent', 'box'),
    'a-2': fc.constantFrom('$a|box', 'box', '@b'),
  })
  .map((all): Record<string, string> => all);

const rivals = ids.chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        name: aName.map((en) => ({ en })),
        window: fc.constantFrom(
          { from: '2020-01-01', to: '2020-01-02' },
          { from: '2021-01-01', to: '2021-01-01' },
        ),
        cues,
      }),
    ),
  ),
);

const articles = ids.chain((all) =>
  fc.tuple(
    ...all.map((id) =>
      fc.record({
        id: fc.constant(id),
        title: aName,
        publisher: fc.option(fc.constant('The Gazette')),
        url: fc.option(fc.constantFrom('https://a.example/1', 'https://a.example/2')),
        published: fc.constantFrom('2024-06-17', '2024-06', null),
        language: fc.constantFrom('en', 'ru'),
      }),
    ),
  ),
);

/** Claims that answer a pack's questions. */
function claimsOn({ questions, articles, entities }: Pick<TopicPack, 'questions' | 'articles' | 'entities'>) {
  if (questions.length === 0 || articles.length === 0) return fc.constant<TopicPack['claims']>([]);
  const one = fc.tuple(
    fc.constantFrom(...questions),
    fc.constantFrom(...articles),
    fc.integer({ min: 1, max: 3 }),
  );
  const claim = one.map(([{ id, value }, article, n]): TopicPack['claims'] => {
    const answer = answerTo(value, n, entities[0]?.id);
    if (answer === null) return [];
    return [
      {
        article: article.id,
        question: id,
        value: answer,
        attribution: [],
        modality: 'asserted',
        polarity: 'affirmed',
        gist: 'It says so.',
      },
    ];
  });
  return fc.array(claim, { maxLength: 6 }).map((claims) => claims.flat());
}

function answerTo(
  value: TopicPack['questions'][number]['value'],
  n: number,
  place: string | undefined,
): TopicPack['claims'][number]['value'] | null {
  if (value.type === 'quantity') return { type: 'quantity', min: n, max: n, approx: false, unit: value.unit };
  if (value.type === 'date') return { type: 'date', from: `2024-06-0${n}`, to: `2024-06-0${n}` };
  if (value.type === 'place') return place === undefined ? null : { type: 'place', place };
  if (value.type === 'statement') return { type: 'statement', holds: n > 1 };
  const [option] = value.type === 'choice' ? value.options : [];
  return option === undefined ? null : { type: 'choice', option: option.id };
}

/** A valid pack. */
export const anyPack: fc.Arbitrary<TopicPack> = fc
  .record({ entities, questions, sets, rivals, articles, id: anId, author: fc.option(aName) })
  .chain(({ author, ...parts }) =>
    claimsOn(parts).map((claims) =>
      aPack({
        ...parts,
        claims,
        ...(author === null ? {} : { author }),
        groups: ['a', 'b'].map((id) => ({ id, title: { en: `Group ${id}` }, scene: false })),
        event: { ...aPack().event, participants: [parts.entities.map(({ id }) => id).slice(0, 1)] },
      }),
    ),
  )
  .filter((pack) => checkPack(pack).length === 0);
