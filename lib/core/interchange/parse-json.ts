import { findJsonFault } from './find-json-fault';
import { THE_FILE, type ImportReason, type Place } from './import-reasons';

/** What a text holds as JSON, or where and why it is none. Never throws. */
export function parseJson(
  text: string,
): { readonly value: unknown } | { readonly at: Place; readonly why: ImportReason } {
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  if (json.trim() === '') return { at: THE_FILE, why: { key: 'empty' } };
  try {
    const value: unknown = JSON.parse(json);
    return { value };
  } catch {
    if (!/^\s*[[{]/.test(json)) return { at: THE_FILE, why: { key: 'noJson' } };
    const fault = findJsonFault(json);
    if (fault === json.length)
      return { at: { key: 'fileEnd', values: { length: fault } }, why: { key: 'cutOff' } };
    return { at: fault === null ? THE_FILE : lineOf(json, fault), why: { key: 'broken' } };
  }
}

function lineOf(json: string, offset: number): Place {
  let line = 1;
  for (let i = json.indexOf('\n'); i >= 0 && i < offset; i = json.indexOf('\n', i + 1)) line++;
  return { key: 'line', values: { line: String(line) } };
}
