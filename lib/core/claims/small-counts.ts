/** Small whole numbers in words, for dates and times of day: a text's numbers are read by the numerals of its language. */
export const SMALL_COUNTS: ReadonlyMap<string, number> = new Map(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'una dos tres cuatro cinco seis siete ocho nueve diez once doce',
    'une deux trois quatre cinq six sept huit neuf dix onze douze',
    'una due tre quattro cinque sei sette otto nove dieci undici dodici',
    'uma duas tres quatro cinco seis sete oito nove dez onze doze',
    'eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf',
    'один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать',
    'un dois',
  ].flatMap((words) => words.split(' ').map((word, i) => [word, i + 1] as const)),
);
