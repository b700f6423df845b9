import { makeTopics } from './many-topics';

const ALIASES = 800;

/** The file of a pack made of many: their names, questions, coverage and claims. @param size UTF-16 units */
export function largePack(size: number): string {
  const [pack] = makeTopics(1, ALIASES / 2, 'strangers');
  if (!pack) throw new Error('No topic was made.');
  for (let part = 1; JSON.stringify(pack).length < size; part++) {
    for (const more of makeTopics(5, ALIASES, 'strangers', part)) {
      const end = `-${part}-${more.id}`;
      pack.entities.push(...more.entities.map((entity) => ({ ...entity, id: `${entity.id}${end}` })));
      pack.questions.push(...more.questions.map((question) => ({ ...question, id: `${question.id}${end}` })));
      const article = `a${end}`;
      pack.articles.push({
        id: article,
        title: `Coverage ${end}`,
        publisher: null,
        url: null,
        published: null,
        language: 'en',
      });
      for (let i = 0; i < 100; i++)
        pack.claims.push({
          article,
          question: 'q0',
          value: { type: 'quantity', min: i, max: i, approx: false, unit: 'u0' },
          attribution: ['A ministry'],
          modality: 'asserted',
          polarity: 'affirmed',
          gist: `So many of them were sent, as a ministry said on that day, to the place in question: ${i}.`,
        });
    }
  }
  return JSON.stringify(pack);
}
