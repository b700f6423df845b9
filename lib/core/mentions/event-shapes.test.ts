import { describe, expect, it } from 'vitest';
import { anArticle, aPack } from '../../../tests/builders';
import { analyse } from '../analyse';
import { compileTopic, type Topic } from '../topic/compile';
import type { Entity, TopicPack } from '../topic/schema';

/** Events of other shapes than a visit: who takes part, where, when, by which words. */
interface Shape {
  readonly names: Readonly<Record<string, readonly [Entity['kind'], ...string[]]>>;
  readonly participants: string[][];
  readonly places?: string[];
  readonly window: readonly [from: string, to: string];
  readonly announced: string;
  readonly nouns: string;
  readonly verbs?: string;
  readonly signatures?: string[];
  readonly rivals?: TopicPack['rivals'];
}

function aTopic({ names, window: [from, to], ...shape }: Shape): Topic {
  const { topic, errors } = compileTopic(
    aPack({
      entities: Object.entries(names).map(([id, [kind, ...aliases]]) => ({
        id,
        name: { en: aliases[0] ?? id },
        kind,
        aliases: { en: aliases },
      })),
      event: {
        participants: shape.participants,
        places: shape.places ?? [],
        window: { from, to },
        announced: shape.announced,
        utcOffset: 0,
        nouns: { en: shape.nouns },
        verbs: shape.verbs === undefined ? {} : { en: shape.verbs },
        signatures: { en: shape.signatures ?? [] },
        otherEvents: {},
      },
      rivals: shape.rivals ?? [],
      questions: [],
      articles: [],
      claims: [],
    }),
  );
  expect(errors).toEqual([]);
  return topic;
}

type Case = [relevance: string, what: string, published: string | null, title: string, text: string];

const SHAPES: readonly (readonly [name: string, shape: Shape, cases: readonly Case[]])[] = [
  [
    'a race of every year, with a name of its own',
    {
      names: {
        marathon: ['organisation', 'Harbour City Marathon'],
        'harbour-city': ['place', 'Harbour City'],
      },
      participants: [['marathon']],
      places: ['harbour-city'],
      window: ['2026-04-19', '2026-04-19'],
      announced: '2025-11-01',
      nouns: 'marathon|race',
      verbs: 'run|runs|ran|won|wins',
      signatures: ['Harbour City Marathon 2026', '2026 Harbour City Marathon'],
    },
    [
      [
        'about',
        'the day itself',
        '2026-04-19',
        'Abebe wins in the rain',
        'Tola Abebe won the Harbour City Marathon on Sunday in 2:09:40. Some 14,000 people ran through wet streets to the old harbour.',
      ],
      [
        'about',
        'its name, without a date',
        null,
        'Roads to be closed for the run',
        'The Harbour City Marathon 2026 begins at the fish market. The race leads over both bridges, and trams stop at nine.',
      ],
      [
        'mention',
        'a runner who won it',
        '2026-09-10',
        'Abebe to start in Westport',
        'Tola Abebe will run in Westport on Sunday. In April she won the Harbour City Marathon.',
      ],
      [
        'none',
        'last year’s',
        '2025-04-20',
        'Moreno wins at the harbour',
        'Luz Moreno won the Harbour City Marathon on Sunday. It was her first race over the distance.',
      ],
      [
        'none',
        'last year’s, recalled long before this one',
        '2026-01-12',
        'Moreno gives up running',
        'Luz Moreno, who won the Harbour City Marathon in April 2025, has ended her career. She wants to open a bakery.',
      ],
      [
        'none',
        'another city’s',
        '2026-04-19',
        'Westport Marathon sees a record',
        'Jon Dale won the Westport Marathon on Sunday. The race had 9,000 runners.',
      ],
      [
        'none',
        'the city on that day',
        '2026-04-20',
        'Harbour City gets a new ferry',
        'Harbour City has bought a ferry that runs on batteries. It will cross to the island every hour from June.',
      ],
    ],
  ],
  [
    'an earthquake, which nobody announced and no verb tells',
    {
      names: { kosta: ['place', 'Kosta'], selm: ['place', 'Selm'] },
      participants: [['kosta']],
      places: ['kosta'],
      window: ['2026-02-03', '2026-02-03'],
      announced: '2026-02-03',
      nouns: 'earthquake|quake|tremor*',
    },
    [
      [
        'about',
        'the day itself',
        '2026-02-03',
        'Strong earthquake in Kosta',
        'An earthquake of magnitude 6.4 has shaken Kosta. Forty people were hurt, and two bridges are closed.',
      ],
      [
        'about',
        'the search days later',
        '2026-02-06',
        'Three more found alive',
        'Rescuers in Kosta have found three people alive. Since the quake on Tuesday they have searched without a break.',
      ],
      [
        'mention',
        'a bridge that it broke',
        '2026-10-20',
        'Old bridge opens again',
        'Cars may use the old bridge at Dorn again. It was damaged in the earthquake that struck Kosta in February.',
      ],
      [
        'none',
        'one elsewhere',
        '2026-02-10',
        'Tremor felt in Lorn',
        'An earthquake of magnitude 4.1 woke people in Lorn on Tuesday. Nobody was hurt.',
      ],
      [
        'none',
        'the region in those days',
        '2026-02-05',
        'Olives from Kosta are dear',
        'Growers in Kosta ask for twice what they took a year ago. The dry summer has halved the harvest.',
      ],
      [
        'none',
        'one of long ago',
        '2026-09-01',
        'The lighthouse of Kosta',
        'The lighthouse was built after the earthquake of 1987 in Kosta. Its keeper retires this month.',
      ],
    ],
  ],
  [
    'an election with weeks of campaign',
    {
      names: {
        lagonia: ['country', 'Lagonia', 'Lagonian*'],
        brandt: ['person', 'Ines Brandt'],
        koro: ['person', 'Pavel Koro'],
      },
      participants: [['lagonia']],
      places: ['lagonia'],
      window: ['2026-05-04', '2026-06-14'],
      announced: '2026-02-01',
      nouns: 'election*|vote|ballot|run-off|campaign',
      verbs: 'vote*|elect*',
      rivals: [
        {
          id: 'before',
          name: { en: 'The election of 2022' },
          window: { from: '2022-05-02', to: '2022-06-12' },
          cues: { en: ['2022 + election*|vote'] },
        },
      ],
    },
    [
      [
        'about',
        'its campaign',
        '2026-05-20',
        'Brandt ahead in Lagonia',
        'Ines Brandt leads the polls three weeks before Lagonia votes. Pavel Koro said the election was open.',
      ],
      [
        'about',
        'its result, which recalls the one before',
        '2026-06-15',
        'Koro wins in Lagonia',
        'Pavel Koro has won the election in Lagonia with 52 per cent. In the election of 2022 he had lost by a few hundred votes.',
      ],
      [
        'mention',
        'the new government’s first months',
        '2026-12-01',
        'Koro in trouble over bread',
        'Bread has become dearer again in Lagonia. Pavel Koro, who won the election in Lagonia in June, blames the drought.',
      ],
      [
        'none',
        'another country’s',
        '2026-06-01',
        'Ostmark votes on Sunday',
        'Ostmark holds an election on Sunday. Eleven parties stand.',
      ],
      [
        'none',
        'the country in those weeks',
        '2026-05-25',
        'Bears return to Lagonia',
        'Bears have been seen in the north of Lagonia for the first time in 90 years. Farmers are to be paid for lost sheep.',
      ],
    ],
  ],
  [
    'a strike of two sides, with no place',
    {
      names: {
        dockers: ['organisation', 'Dockers’ Union', 'Dockers Union', 'dockers'],
        ports: ['organisation', 'Northern Ports'],
      },
      participants: [['dockers'], ['ports']],
      window: ['2026-03-02', '2026-03-27'],
      announced: '2026-02-10',
      nouns: 'strike|walkout|stoppage|dispute',
      verbs: 'strike|struck|walk* out|picket*',
    },
    [
      [
        'about',
        'its third week',
        '2026-03-18',
        'No end in sight at the docks',
        'The strike at Northern Ports is in its third week. The Dockers’ Union turned down an offer of four per cent.',
      ],
      [
        'mention',
        'a shop that it emptied',
        '2026-11-05',
        'Why bananas are dear',
        'Fruit costs more than last year. The strike by dockers at Northern Ports in March was one reason.',
      ],
      [
        'none',
        'another strike',
        '2026-03-10',
        'Nurses walk out',
        'Nurses began a strike on Monday. They want shorter shifts.',
      ],
      [
        'none',
        'one of both sides years before',
        '2019-03-10',
        'Dockers walk out',
        'Dockers at Northern Ports began a strike on Sunday.',
      ],
    ],
  ],
  [
    'the launch of a thing, which has two makers before it',
    {
      names: { nimbus: ['work', 'Nimbus 4'], aero: ['organisation', 'Aero Works'] },
      participants: [['nimbus']],
      window: ['2026-09-08', '2026-09-08'],
      announced: '2026-06-01',
      nouns: 'launch|presentation|unveiling',
      verbs: 'launch*|unveil*|present*',
      signatures: ['Nimbus 4 > launch*|unveil*|presentation'],
    },
    [
      [
        'about',
        'the day itself',
        '2026-09-08',
        'Aero Works shows its new bicycle',
        'Aero Works unveiled the Nimbus 4 on Tuesday. The launch was watched by thousands.',
      ],
      [
        'mention',
        'a rival’s answer',
        '2027-01-15',
        'Veloce answers with a lighter frame',
        'Veloce has shown a lighter frame. At the launch of the Nimbus 4 in September 2026 nobody had thought it possible.',
      ],
      [
        'none',
        'the one before',
        '2024-09-10',
        'Nimbus 3 unveiled',
        'Aero Works unveiled the Nimbus 3 on Tuesday.',
      ],
      [
        'none',
        'the makers in those days',
        '2026-09-09',
        'Aero Works to hire',
        'Aero Works will hire 300 people for its new hall. The town has built a road to it.',
      ],
    ],
  ],
];

describe.each(SHAPES)('%s', (_, shape, cases) => {
  it.each(cases)('%s: %s', (relevance, _what, published, title, text) => {
    const article = anArticle({ title, published, language: 'en' });
    expect(analyse(aTopic(shape), { article, text }).relevance).toBe(relevance);
  });
});
