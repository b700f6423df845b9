import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../text/phrases';
import { readText } from '../text/read-text';
import { modalityOf } from './modality';

const NO_PHRASES = indexPhrases([]);

/** How a text puts the words between braces. */
function putOf(marked: string, attributed = false, language: string | null = null): string {
  const from = marked.indexOf('{');
  const to = marked.indexOf('}') - 1;
  const { tokens, sentences } = readText(marked.replace('{', '').replace('}', ''), NO_PHRASES);
  const sentence = sentences.find(({ start, end }) => start <= from && from < end);
  const { starts, text } = tokens;
  const inside = [...starts].flatMap((start, token) => {
    const at = text.offsets ? (text.offsets[start] ?? 0) : start;
    return at >= from && at < to ? [token] : [];
  });
  const answer = { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
  const { modality, polarity } = modalityOf(
    tokens,
    sentence ?? { first: 0, last: 0 },
    answer,
    attributed,
    language,
  );
  return `${modality} ${polarity}`;
}

describe('modalityOf', () => {
  it.each<[string, string]>([
    ['They {signed} a pact.', 'asserted affirmed'],
    ['They did not {sign} a pact.', 'asserted negated'],
    ['They didn’t {sign} a pact.', 'asserted negated'],
    ['They have yet to {sign} a pact.', 'asserted negated'],
    ['They failed to {sign} a pact.', 'asserted negated'],
    ['He avoided the word and spoke of {help}.', 'asserted affirmed'],
    ['Systems "not run by others" and {help} for all.', 'asserted affirmed'],
    ['It is not the trip that {worries} them.', 'asserted affirmed'],
    ['It is not {arms} that they fear.', 'asserted negated'],
    ['He did not speak and {wave}.', 'asserted negated'],
    ['They refused to {sign} a pact.', 'asserted negated'],
    ['They stopped short of {signing} a pact.', 'asserted negated'],
    ['They never failed to {sign} a pact.', 'asserted affirmed'],
    ['No fewer than {900} came.', 'asserted affirmed'],
    ['They will {sign} a pact.', 'planned affirmed'],
    ['They will not {sign} a pact.', 'planned negated'],
    ['They are expected to {sign} a pact.', 'planned affirmed'],
    ['The ship is due to {arrive} at noon.', 'planned affirmed'],
    ['The ship was due in {port} by noon.', 'planned affirmed'],
    ['It has room for {900} crates.', 'possible affirmed'],
    ['It {closed} due to the storm.', 'asserted affirmed'],
    ['Putin to {visit} the North', 'planned affirmed'],
    ['Putin To {Visit} The North', 'planned affirmed'],
    ['Road to {Pyongyang}', 'asserted affirmed'],
    ['They may {sign} a pact.', 'possible affirmed'],
    ['In May they {signed} a pact.', 'asserted affirmed'],
    ['They could {sign} a pact.', 'possible affirmed'],
    ['He would {sign} a pact.', 'possible affirmed'],
    ['Did they {sign} a pact?', 'possible affirmed'],
    ['If they {signed} a pact, nobody saw it.', 'possible affirmed'],
    ['Whether they {signed} it is not known.', 'possible affirmed'],
    ['Se trata de su primer viaje en {24} años.', 'asserted affirmed'],
    ['Se um deles for {atacado}, o outro ajuda.', 'possible affirmed'],
    ['They did not rule out {arms}.', 'possible affirmed'],
    ['They did not rule out work under the pact that they {signed}.', 'asserted affirmed'],
    ['They did not rule out that they would send {arms}.', 'possible affirmed'],
    ['Wednesday’s talks will end with {arms}.', 'planned affirmed'],
    ['{Wednesday}’s talks are expected to end well.', 'planned affirmed'],
    ['{Wednesday} ended well and more is expected.', 'asserted affirmed'],
    ['They would only say that it was {theirs}.', 'reported affirmed'],
    ['They ruled out {arms}.', 'asserted negated'],
    ['They denied that {arms} had been sent.', 'denied negated'],
    ['They denied reports that {arms} had been sent.', 'denied negated'],
    ['They dismissed the claim of {900} shells.', 'denied negated'],
    ['They neither confirmed nor denied that {arms} had been sent.', 'possible affirmed'],
    ['They would not confirm or deny that {arms} had been sent.', 'possible affirmed'],
    ['They did not deny that {arms} had been sent.', 'possible affirmed'],
    ['They denied it; {900} shells came.', 'asserted affirmed'],
    ['They denied it, but {900} shells came.', 'asserted affirmed'],
    ['They denied it, saying that {nine} ships had been empty.', 'asserted affirmed'],
    ['They accuse him of sending {900} shells.', 'alleged affirmed'],
    ['He allegedly sent {900} shells.', 'alleged affirmed'],
    ['He reportedly sent {900} shells.', 'reported affirmed'],
    ['He is said to have sent {900} shells.', 'reported affirmed'],
    ['He is believed to be {40}.', 'reported affirmed'],
  ])('of %j is %s', (text, put) => {
    expect(putOf(text)).toBe(put);
  });

  it.each<[string, string]>([
    ['They {signed} a pact.', 'reported affirmed'],
    ['They would {sign} a pact.', 'planned affirmed'],
  ])('of %j, on another’s word, is %s', (text, put) => {
    expect(putOf(text, true)).toBe(put);
  });

  it.each<[string, string]>([
    ['Sie werden einen Vertrag {unterzeichnen}.', 'planned affirmed'],
    ['Moskau bestreitet, dass {Waffen} geliefert wurden.', 'denied negated'],
    ['Ils vont se revoir : il doit {signer} un accord.', 'planned affirmed'],
    ['Pékin dément que des {armes} soient parties.', 'denied negated'],
    ['Está previsto que {firmen} un pacto.', 'planned affirmed'],
    ['Moscú niega que haya enviado {armas}.', 'denied negated'],
    ['Moscou nega que {armas} tenham sido enviadas.', 'denied negated'],
    ['Mosca smentisce che {armi} siano state inviate.', 'denied negated'],
    ['Он планирует {подписать} договор.', 'planned affirmed'],
    ['Москва отрицает, что {оружие} поставлялось.', 'denied negated'],
    ['نفت موسكو إرسال {أسلحة}.', 'denied negated'],
    ['Anlaşma imzalaması bekleniyor: {imza} planlanıyor.', 'planned affirmed'],
    ['Moskova {silah} gönderdiğini reddetti.', 'denied negated'],
    ['両首脳は条約に{署名}する予定だ。', 'planned affirmed'],
    ['모스크바는 {무기} 제공을 부인했다.', 'denied negated'],
    ['Moskow membantah mengirim {senjata}.', 'denied negated'],
    ['Mereka akan {menandatangani} perjanjian.', 'planned affirmed'],
    ['莫斯科否认提供{武器}。', 'denied negated'],
    ['双方将{签署}条约。', 'planned affirmed'],
    ['平壤将派出工人，莫斯科提供{粮食}。', 'asserted affirmed'],
  ])('of %j is %s', (text, put) => {
    expect(putOf(text)).toBe(put);
  });

  it.each<[string, string, string]>([
    ['de', '{Dutzende} Raketen sollen bereits abgefeuert worden sein.', 'reported affirmed'],
    ['de', 'Der Norden soll {11.000} Container geliefert haben.', 'reported affirmed'],
    ['de', 'Er soll am {Mittwoch} ankommen.', 'planned affirmed'],
    ['de', 'Der Kreml bestreitet, dass {Waffen} geliefert wurden.', 'denied negated'],
    ['ru', 'Кремль отвергает, что {оружие} поставлялось.', 'denied negated'],
    ['ru', 'Переговоры пройдут в {среду}.', 'planned affirmed'],
    ['ru', 'Он видимо прибыл в {среду}.', 'reported affirmed'],
    ['ko', '미사일 {50}발을 발사한 것으로 알려졌다.', 'reported affirmed'],
    ['ko', '{무기}를 보냈다는 주장을 부인했다.', 'denied negated'],
    ['pt', 'Sem novidade no {aeroporto}.', 'asserted affirmed'],
    ['pt', 'Pyongyang terá enviado {11 mil} contentores.', 'reported affirmed'],
    ['pt', 'Moscovo desmentiu que {armas} tenham sido enviadas.', 'denied negated'],
    ['it', 'Martedì sera i due hanno {firmato} un patto.', 'asserted affirmed'],
    ['it', 'Si è detto {preoccupato} per il patto.', 'asserted affirmed'],
    ['it', 'Pyongyang avrebbe inviato {undicimila} container.', 'reported affirmed'],
    ['fr', 'En mai, ils ont {signé} un accord.', 'asserted affirmed'],
    ['fr', 'Le texte compte {23} articles.', 'asserted affirmed'],
    ['fr', 'Le Nord aurait livré {7 000} conteneurs.', 'reported affirmed'],
    ['fr', 'Ils n’ont pas {signé} d’accord.', 'asserted negated'],
    ['es', 'No {firmaron} un pacto.', 'asserted negated'],
    ['es', 'El Norte habría enviado {11.000} contenedores.', 'reported affirmed'],
    ['es', 'Mañana {firmarán} un pacto.', 'planned affirmed'],
    ['es', 'El pacto prevé {ayuda} mutua.', 'asserted affirmed'],
    ['fr', 'Il prévoit de {signer} un pacte.', 'planned affirmed'],
    ['en', 'They nega {arms}.', 'asserted affirmed'],
  ])('hears of each word only what it says in %s: of %j it is %s', (language, text, put) => {
    expect(putOf(text, false, language)).toBe(put);
  });

  it('throws at no text', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(20), fc.nat(20), fc.boolean(), (string, first, length, attributed) => {
        const { tokens, sentences } = readText(string, NO_PHRASES);
        for (const sentence of sentences) {
          modalityOf(
            tokens,
            sentence,
            { first: sentence.first + first, last: sentence.first + first + length },
            attributed,
            null,
          );
        }
      }),
    );
  });
});
