import { describe, expect, it } from 'vitest';
import { anArticle } from '../../../tests/builders';
import { theSummit } from '../../../tests/topic';
import { analyse } from '../analyse';

const relevanceOf = (title: string, text: string, published: string | null, language = 'en') =>
  analyse(theSummit(), { article: anArticle({ title, published, language }), text }).relevance;

describe('frameEvent', () => {
  it.each<[string, string, string]>([
    [
      'recalls former meetings',
      'Putin in Pyongyang for talks',
      'Vladimir Putin landed in Pyongyang at night. He and Kim Jong Un had met in Vladivostok in 2019 and at Vostochny in 2023.',
    ],
    [
      'names the next stop at its end',
      'Kim sees off his guest',
      'Kim Jong Un walked Vladimir Putin to his plane in Pyongyang. In Hanoi he is to meet To Lam.',
    ],
    [
      'comes to names late',
      'New pact laid open',
      'SEOUL — If one is attacked, the other helps. So says the paper that the official news agency of North Korea printed. ' +
        'Experts disagree. Putin had been received with flags on his rare trip to the North.',
    ],
  ])('an article of those days that %s is about the event', (_, title, text) => {
    expect(relevanceOf(title, text, '2024-06-20')).toBe('about');
  });

  it.each<[string, string, string, string]>([
    [
      'on the next stop',
      'Putin lands in Hanoi',
      'Vladimir Putin arrived in Vietnam and was met by To Lam. He came from North Korea, where he and Kim Jong Un had signed a treaty.',
      '2024-06-20',
    ],
    [
      'on another summit',
      'NATO summit to talk of ammunition',
      'The allies meet in two weeks. Last week Vladimir Putin went to Pyongyang and met Kim Jong Un.',
      '2024-06-26',
    ],
    [
      'on another event of the kind that names it once, at its end',
      'Talks on fish begin in Tromsø',
      'Ministers of twenty countries came to the fjord. They will stay for two days. Rain fell. Nobody expects much. ' +
        'Last week Vladimir Putin met Kim Jong Un in Pyongyang.',
      '2024-06-26',
    ],
    [
      'from another autumn',
      'Beijing and Pyongyang mark an anniversary',
      'Xi Jinping has not been to North Korea since 2019, whereas the visit of Vladimir Putin in June ended with a treaty.',
      '2024-10-06',
    ],
    [
      'of another visitor',
      'Shoigu in Pyongyang',
      'Sergei Shoigu saw Kim Jong Un. The two countries have been allies since Putin’s trip last June, when a treaty was signed.',
      '2025-03-21',
    ],
  ])('an article %s only mentions it', (_, title, text, published) => {
    expect(relevanceOf(title, text, published)).toBe('mention');
  });

  it.each<[string, string, string]>([
    [
      'Putin keeps away from the peace summit',
      'Vladimir Putin was not asked to come to Switzerland.',
      '2024-06-16',
    ],
    [
      'Ferry runs late',
      'The boat to the North Sea island was three hours late. Putin’s Kitchen, a café, stayed open.',
      '2024-06-19',
    ],
    ['A wreath in the North', 'Kim Min-seok laid a wreath in the North Atlantic.', '2024-06-19'],
  ])('“%s” has nothing to do with it', (title, text, published) => {
    expect(relevanceOf(title, text, published)).toBe('none');
  });
});
