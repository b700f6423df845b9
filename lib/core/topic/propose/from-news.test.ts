import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../../tests/builders';
import { analyse } from '../../analyse';
import { parseTopicPack } from '../parse';
import { proposeTopic } from './propose-topic';

interface News {
  readonly language: string;
  readonly title: string;
  readonly text: string;
  readonly byline?: string;
}

const PUBLISHED = '2026-11-16';

function articleOf({ text, ...told }: News) {
  return { article: anArticle({ published: PUBLISHED, byline: null, ...told }), text };
}

function proposed(news: News) {
  return proposeTopic(articleOf(news), [], 'own').pack;
}

function kindsOf(news: News): Record<string, string> {
  return Object.fromEntries(proposed(news).entities.map(({ name, kind }) => [name.en, kind]));
}

/** What another article answers to a question of the topic proposed from the first. */
function answersIn(first: News, other: News, question: string): string[] {
  const parsed = parseTopicPack(proposed(first));
  if (!parsed.ok) throw new Error('the proposal is no pack');
  const { claims } = analyse(parsed.topic, articleOf(other));
  return claims.filter((claim) => claim.question === question).map(({ display }) => display);
}

const ELECTION: News = {
  language: 'es',
  title: 'Irene Salcedo vence en las elecciones de Molvera',
  text:
    'La candidata Irene Salcedo ganó este domingo las elecciones regionales de Molvera con 31 escaños. ' +
    'El Partido Liberal de Andrés Quiroga obtuvo 22 escaños, según la Junta Electoral. ' +
    'Salcedo habló ante sus seguidores en la plaza Mayor de Arenosa. La participación en Molvera bajó cuatro puntos.',
};

describe('who and where, in a proposal', () => {
  it('takes the place of the headline and of the event’s word before one that stands once', () => {
    expect(proposed(ELECTION).event.participants[0]).toEqual(['molvera']);
  });

  it('parts a party from who leads it', () => {
    expect(kindsOf(ELECTION)).toMatchObject({
      'Partido Liberal': 'organisation',
      'Andrés Quiroga': 'person',
      'Junta Electoral': 'organisation',
    });
  });

  it('reads German sentences, which have many capitals', () => {
    const news = {
      language: 'de',
      title: 'Liberale Salcedo gewinnt Wahl',
      text: 'Die Liberale Irene Salcedo hat die Regionalwahl in Molvera gewonnen. Ihre Partei kam auf 31 Sitze.',
    };
    expect(proposed(news).event.places).toEqual(['molvera']);
    expect(kindsOf(news)['Irene Salcedo']).toBe('person');
  });

  it('leaves out who wrote the article', () => {
    const text =
      'By Martha Quill\n\nTwo people were killed in a fire in Dunholm on Sunday. The fire began in a bakery, police in Dunholm said.';
    const news = { language: 'en', title: 'Fire in Dunholm', text };
    expect(Object.keys(kindsOf(news))).not.toContain('Martha Quill');
    const named = { ...news, byline: 'Martha Quill and Ole Brand', text: text.replace('By ', '') };
    expect(Object.keys(kindsOf(named))).not.toContain('Martha Quill');
  });

  it('takes no office, no half of a name and no union for a person', () => {
    const strike = {
      language: 'de',
      title: 'Streik in Dunheim',
      text:
        'In Dunheim streiken seit Montag die Fahrer der Dunheimer Stadtwerke (DSW), wie die Gewerkschaft Marra sagte. ' +
        'DSW-Vorstand Jens Ahrend nannte den Streik falsch. Den Vorsitz von Richterin Petra Lohn lehnt Marra ab.',
    };
    const kinds = kindsOf(strike);
    expect(kinds).toMatchObject({
      Marra: 'organisation',
      'Dunheimer Stadtwerke': 'organisation',
      'Jens Ahrend': 'person',
      'Petra Lohn': 'person',
    });
    expect(Object.keys(kinds).filter((name) => /Vors/.test(name))).toEqual([]);
    const power = {
      language: 'en',
      title: 'Storm hits Dunholm',
      text: 'A storm hit Dunholm on Sunday. Some 900 homes lost power, Western Cable said. Western Cable sent crews to Dunholm.',
    };
    expect(Object.keys(kindsOf(power))).not.toContain('Cable');
  });
});

describe('the time of an event', () => {
  const live = {
    language: 'en',
    title: 'Dunholm flood live',
    text: '14:10 Third body found\n\nA third body was found in flooded Dunholm.\n\n09:00 Flood waters fall\n\nThe flood in Dunholm began on Sunday.',
  };

  it('is not when a paragraph was written', () => {
    expect(proposed(live).questions.map(({ id }) => id)).not.toContain('when.time');
  });

  it('stands by a word for the event', () => {
    const told = {
      ...live,
      text: 'The river burst its banks in Dunholm at 3.40am on Sunday. The flood took all by surprise.',
    };
    expect(proposed(told).questions.map(({ id }) => id)).toContain('when.time');
    const aside = {
      ...live,
      text: 'The flood in Dunholm began on Sunday. The mayor speaks to reporters at 8.30pm.',
    };
    expect(proposed(aside).questions.map(({ id }) => id)).not.toContain('when.time');
  });
});

describe('the event before', () => {
  it('is a rival only where the text has it that the event comes back', () => {
    expect(proposed(ELECTION).rivals).toEqual([]);
    const run = {
      language: 'en',
      title: 'Dunholm Marathon won by local',
      text: 'The Dunholm Marathon was run on Sunday. Ana Quill won the race in Dunholm.',
    };
    expect(proposed(run).rivals).toEqual([]);
    const again = { ...run, text: run.text.replace('The Dunholm', 'The 34th Dunholm') };
    expect(proposed(again).rivals.map(({ id }) => id)).toEqual(['marathon-2025']);
  });
});

describe('a question about people', () => {
  const flood = (text: string) => ({ language: 'en', title: 'Flood in Dunholm', text });
  const first = flood(
    'A flood hit Dunholm on Sunday. More than 400 people were moved from their homes in Dunholm. Two people lost their lives in the flood. Some 2,800 homes in Dunholm were left without power after the flood.',
  );

  it.each([
    ['More than 500 residents were evacuated after the flood in Dunholm on Sunday.', 'more than 500 people'],
    ['After Sunday’s flood in Dunholm, 550 villagers have been taken to safety.', '550 people'],
    ['The flood in Dunholm on Sunday displaced some 600 persons.', 'about 600 people'],
  ])('finds who had to leave in other words: %s', (text, said) => {
    expect(answersIn(first, flood(text), 'figures.evacuated')).toEqual([said]);
  });

  it.each([
    ['Three people have died in the flood in Dunholm on Sunday.', '3 people'],
    ['The flood that hit Dunholm on Sunday killed three people.', '3 people'],
    ['Three residents were found dead in Dunholm after the flood on Sunday.', '3 people'],
  ])('finds who died in other words: %s', (text, said) => {
    expect(answersIn(first, flood(text), 'figures.killed')).toEqual([said]);
  });

  it('finds homes without power, whatever they are called', () => {
    const other = flood('The flood in Dunholm on Sunday cut off electricity to 3,200 customers.');
    expect(answersIn(first, other, 'figures.without-power')).toEqual(['3,200 homes']);
  });
});

describe('what is counted', () => {
  it('is shown as it is written, where no table has it', () => {
    const news = {
      language: 'de',
      title: 'Streik in Dunheim',
      text: 'Seit Montag dauert der Streik in Dunheim an. Wegen des Streiks blieben in Dunheim 42 Kioske geschlossen.',
    };
    expect(answersIn(news, news, 'figures.de-kioske')).toEqual(['42 Kioske']);
  });

  it('has spaces for hyphens, and large sums are in millions', () => {
    const told = { language: 'es', title: 'Elecciones en Molvera', text: ELECTION.text };
    const news = {
      ...told,
      text: `${told.text} Pidió un recuento en 14 mesas tras las elecciones, que costaron 2,5 millones de euros.`,
    };
    expect(answersIn(news, news, 'figures.polling-station')).toEqual(['14 polling stations']);
    expect(answersIn(news, news, 'figures.cost')).toEqual(['2.5 million euros']);
  });
});

it('does not take the streets of a place for other answers to where it was', () => {
  const news = {
    language: 'en',
    title: 'Flood in Dunholm',
    text: 'A flood hit Dunholm on Sunday. Mill Lane and Ferry Street were flooded in Dunholm. The flood closed Mill Lane.',
  };
  expect(new Set(answersIn(news, news, 'where.place'))).toEqual(new Set(['Dunholm']));
});
