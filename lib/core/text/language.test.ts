import { describe, expect, it } from 'vitest';
import { detectLanguage } from './language';

describe('detectLanguage', () => {
  it.each<[string, string]>([
    ['es', 'El presidente ruso firmó un tratado con Kim.'],
    ['es', 'Moscú y Pionyang niegan las entregas de armas.'],
    ['es', 'Kim lo recibió en el aeropuerto.'],
    ['pt', 'O presidente russo assinou um tratado com Kim.'],
    ['pt', 'A visita de Putin à Coreia do Norte termina esta quarta-feira.'],
    ['pt', 'União Europeia condena pacto de Putin e Kim'],
    ['it', 'Il presidente russo ha firmato un trattato con Kim.'],
    ['it', 'La visita di Putin in Corea del Nord si conclude mercoledì.'],
    ['it', 'I due leader si sono abbracciati sulla pista.'],
    ['fr', 'Le président russe a signé un traité avec Kim.'],
    ['fr', 'La visite de Poutine en Corée du Nord prend fin mercredi.'],
    ['fr', "Moscou et Pyongyang démentent les livraisons d'armes."],
    ['en', 'Kim met him at the airport with a hug.'],
    ['de', 'Kim empfing ihn am Flughafen mit einer Umarmung.'],
    ['nl', 'Poetin is in Pyongyang aangekomen voor een staatsbezoek.'],
    ['tr', 'Putin, iki günlük bir ziyaret için Pyongyang’a geldi.'],
    ['pl', 'Putin przyleciał do Pjongjangu z wizytą państwową.'],
    ['ru', 'Путин прибыл в Пхеньян.'],
    ['ko', '푸틴이 평양에 도착했다.'],
  ])('knows %s by one sentence: %s', (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each(['', '1,000', 'Putin, Kim, Pyongyang', 'Putin a ajuns la Phenian'])(
    'does not guess where as much speaks for two languages as for one: %j',
    (text) => {
      expect(detectLanguage(text)).toBeNull();
    },
  );
});
