import { language } from './say';

/** How a figure is written in the language spoken, which people write as they read it. */
interface Notation {
  /** A figure, its thousands apart or not. */
  readonly figure: RegExp;
  /** One that means seven thousand to some, and seven to others; of "0.125" and of more decimals nobody is in doubt. */
  readonly ambiguous: RegExp;
  readonly decimal: string;
}

const notations = new Map<string, Notation>();

/**
 * A figure that was typed, as the interface's language writes it ("6,700.5", "6.700,5", "6 700,5"); thousands may be set apart by apostrophes or
 * spaces in every language, or not at all.
 * @returns why it is none: it can be read in two ways, or not at all
 */
export function readFigure(typed: string): number | 'ambiguous' | 'none' {
  const text = typed.trim();
  const { figure, ambiguous, decimal } = notationOf(language);
  if (ambiguous.test(text)) return 'ambiguous';
  if (!figure.test(text)) return 'none';
  const plain = decimal === ',' ? text.replaceAll('.', '').replace(',', '.') : text.replaceAll(',', '');
  return Number(plain.replace('−', '-').replace(/['’\s]/g, ''));
}

/** A figure as {@link readFigure} reads it, its thousands not set apart; three decimals, which could as well be thousands, get a fourth. */
export function writeFigure(figure: number): string {
  const { ambiguous, decimal } = notationOf(language);
  const text = String(figure).replace('.', decimal);
  return ambiguous.test(text) ? `${text}0` : text;
}

function notationOf(code: string): Notation {
  const known = notations.get(code) ?? makeNotation(code);
  notations.set(code, known);
  return known;
}

function makeNotation(code: string): Notation {
  const parts = new Intl.NumberFormat(code).formatToParts(0.5);
  const decimal = parts.find(({ type }) => type === 'decimal')?.value === ',' ? ',' : '.';
  const [point, comma] = decimal === ',' ? [',', '\\.'] : ['\\.', ','];
  return {
    decimal,
    figure: new RegExp(`^[-−]?(\\d+|\\d{1,3}([${comma}'’\\s]\\d{3})+)(${point}\\d+)?$`),
    ambiguous: new RegExp(`^[-−]?[1-9]\\d{0,2}(${point}\\d{3})+(${comma}\\d+)?$`),
  };
}
