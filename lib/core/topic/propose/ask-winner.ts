import type { Question } from '../schema';
import { hitsByTokens, wordIndex } from './choose-event-kind';
import type { CastMember } from './cast';
import type { Asking } from './propose-questions';
import type { QuestionDraft } from './question-draft';

/** Winning, by language. */
const WON: Readonly<Record<string, string>> = {
  en: 'won|wins|win|winner|victory|victorious|champion|triumph*|elected',
  es: 'gana|ganó|ganador*|vence|venció|victoria|triunfo|campeón|campeona|elegid*',
  fr: 'remporte|remporté|gagne|gagné|vainqueur|victoire|champion*|élu|élue',
  de: 'gewinnt|gewann|gewonnen|Sieger*|Sieg|siegt*|gewählt|Wahlsieger*',
  it: 'vince|vinto|vinse|vincitor*|vittoria|campion*|eletto|eletta',
  pt: 'vence|venceu|vencedor*|ganhou|vitória|campeão|campeã|eleito|eleita',
  ru: 'победил*|выиграл*|победител*|победа|победу|избран*',
  ko: '우승|승리|당선|이겼',
};
const KINDS = new Set(['marathon', 'match', 'tournament', 'election']);
const REACH = 6;

/** "Who won?", of those that the text names beside a word of winning. */
export function askWinner({ draft, chosen: { kind }, cast }: Asking): QuestionDraft[] {
  if (!KINDS.has(kind.id)) return [];
  const won = hitsByTokens(draft.lines, wordIndex(WON[draft.language] ?? ''));
  const winner = (member: CastMember) =>
    member.named.hits.find((hit) =>
      won.some(
        ({ line, first, last }) => line === hit.line && Math.max(first - hit.last, hit.first - last) <= REACH,
      ),
    );
  const contenders = cast.filter(
    (member) => member.kind === 'person' || (kind.id === 'match' && member.kind !== 'event'),
  );
  const named = contenders.filter((member) => winner(member) !== undefined).slice(0, 6);
  const [first] = named;
  const seen = first && winner(first);
  if (!first || !seen || seen.line.where === 'title') return [];
  const question: Question = {
    id: 'outcome.winner',
    text: { en: 'Who won?' },
    group: 'outcome',
    value: {
      type: 'choice',
      exclusive: false,
      options: named.map(({ entity }) => ({
        id: entity.id,
        label: entity.name,
        cues: Object.fromEntries(
          Object.entries(WON).map(([language, term]) => [
            language,
            [`=@${entity.id} > ${term}`, `${term} > =@${entity.id}`],
          ]),
        ),
      })),
    },
    cues: {},
    not: {},
  };
  return [{ question, line: seen.line, first: seen.first, last: seen.last, weight: 9 }];
}
