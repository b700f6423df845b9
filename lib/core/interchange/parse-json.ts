/** What a text holds as JSON, or where and why it is none, in plain words. Never throws. */
export function parseJson(
  text: string,
): { readonly value: unknown } | { readonly at: string; readonly why: string } {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { at: 'the file', why: 'The file is empty. Export it again.' };
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch (error) {
    return isCutOff(json)
      ? {
          at: `the end of the file, after ${count(json.length)} characters`,
          why: 'The file ends in the middle: it was not written or downloaded to its end. Export or download it again; nothing of it was taken.',
        }
      : { at: placeIn(json, error), why: WHY_NO_JSON };
  }
}

const WHY_NO_JSON =
  'The file is no JSON. Choose a file that Crossread, Hypothesis or another annotation tool exported as JSON or JSON-LD.';

/** Whether a text that began as JSON stops before what it opened is closed. One pass, nothing is kept but a depth. */
function isCutOff(json: string): boolean {
  if (!/^\s*[[{]/.test(json)) return false;
  let depth = 0;
  for (let i = 0; i < json.length; i++) {
    const unit = json[i];
    if (unit === '"') {
      i = endOfString(json, i);
      if (i === json.length) return true;
    } else if (unit === '{' || unit === '[') depth++;
    else if (unit === '}' || unit === ']') depth--;
  }
  return depth > 0;
}

/** Where the string that begins at `start` has its closing quote; the text's length when it has none. */
function endOfString(json: string, start: number): number {
  let i = start + 1;
  while (i < json.length && json[i] !== '"') i += json[i] === '\\' ? 2 : 1;
  return Math.min(i, json.length);
}

/** Engines tell the place in their own words; where one does not, it is the file. */
function placeIn(json: string, error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  const position = /position (\d+)/.exec(message)?.[1];
  const line = /line (\d+) column (\d+)/.exec(message);
  if (position !== undefined)
    return `line ${json.slice(0, Number(position)).split('\n').length}, character ${count(Number(position))}`;
  return line === null ? 'the file' : `line ${line[1]}`;
}

function count(characters: number): string {
  return characters.toLocaleString('en');
}
