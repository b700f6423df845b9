import { describe, expect, it } from 'vitest';
import { creditedWith } from '../../../../tests/credited-with';

describe('each clause has its own speaker', () => {
  it.each<[string, string, string[]]>([
    [
      'de',
      'Gestrichen werden nach Angaben des Unternehmens {600} Stellen, Kiew sprach von 950.',
      ['Unternehmen'],
    ],
    ['de', 'Gestrichen werden nach Angaben des Unternehmens 600 Stellen, Kiew sprach von {950}.', ['Kyiv']],
    ['de', 'Nach Angaben des Kremls sind es {600}, Kiew sprach von 950.', ['Kremlin']],
    ['de', 'Nach Angaben des Kremls sind es 600, Kiew sprach von {950}.', ['Kyiv']],
    ['es', 'Según la empresa {600} personas, el sindicato habló de 950.', ['empresa']],
    ['es', 'Según la empresa 600 personas, el sindicato habló de {950}.', ['sindicato']],
    ['es', 'Según el Kremlin {600} personas, Kiev habló de 950.', ['Kremlin']],
    ['es', 'Según el Kremlin 600 personas, Kiev habló de {950}.', ['Kyiv']],
    ['fr', 'Selon la direction {600} personnes, le syndicat parlait de 950.', ['direction']],
    ['fr', 'Selon la direction 600 personnes, le syndicat parlait de {950}.', ['syndicat']],
    ['fr', 'Selon le Kremlin {600} personnes, Kiev parle de 950.', ['Kremlin']],
    ['fr', 'Selon le Kremlin 600 personnes, Kiev parle de {950}.', ['Kyiv']],
    ['it', 'Secondo il Cremlino {600} persone, Kiev parla di 950.', ['Kremlin']],
    ['pt', 'Segundo o Kremlin {600} pessoas, Kiev fala em 950.', ['Kremlin']],
    ['ru', 'По данным Кремля, {600} человек, Киев говорит о 950.', ['Kremlin']],
    ['ru', 'По данным Кремля, 600 человек, Киев говорит о {950}.', ['Kyiv']],
  ])('%s: %s', (language, text, chain) => {
    expect(creditedWith(text, language)).toEqual(chain);
  });
});
