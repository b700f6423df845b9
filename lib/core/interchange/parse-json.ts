import { findJsonFault } from './find-json-fault';

/** What a text holds as JSON, or where and why it is none, in plain words. Never throws. */
export function parseJson(
  text: string,
): { readonly value: unknown } | { readonly at: string; readonly why: string } {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { at: 'the file', why: 'The file is empty. Export it again.' };
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch {
    if (!/^\s*[[{]/.test(json)) return { at: 'the file', why: WHY_NO_JSON };
    const fault = findJsonFault(json);
    if (fault === json.length)
      return { at: `the end of the file, after ${fault.toLocaleString('en')} characters`, why: WHY_CUT_OFF };
    return { at: fault === null ? 'the file' : `line ${lineOf(json, fault)}`, why: WHY_BROKEN };
  }
}

const WHY_NO_JSON =
  'The file is no JSON. Choose a file that Crossread, Hypothesis or another annotation tool exported as JSON or JSON-LD.';
const WHY_CUT_OFF =
  'The file ends in the middle: it was not written or downloaded to its end. Export or download it again; nothing of it was taken.';
const WHY_BROKEN =
  'The file breaks the rules of JSON here. Export it again, or correct this place if it was edited by hand; nothing of it was taken.';

function lineOf(json: string, offset: number): number {
  let line = 1;
  for (let i = json.indexOf('\n'); i >= 0 && i < offset; i = json.indexOf('\n', i + 1)) line++;
  return line;
}
