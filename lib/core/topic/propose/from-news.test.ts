import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../../tests/builders';
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
