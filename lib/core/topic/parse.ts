import * as v from 'valibot';
import { importInEnglish } from '../interchange/import-reasons';
import { isObject, type JsonObject } from '../interchange/json';
import { parseJson } from '../interchange/parse-json';
import { inFigures } from '../text/in-figures';
import { checkBounds } from './check/check-bounds';
import { checkPhrases } from './check/check-cues';
import { checkReferences } from './check/check-references';
import { checkTexts } from './check/check-text';
import { openTopic, type Topic } from './compile';
import { PackErrors, type PackError } from './check/pack-error';
import { checkLimits, MAX_BRACKETS, MAX_FILE } from './check/pack-limits';
import { sayIssue } from './check/say-issue';
import { PACK_FORMAT, TopicPackSchema, type TopicPack } from './schema';
import { findUnread } from './check/find-unread';
import { whyOtherFile } from './check/why-other-file';

/** A pack from outside: ready to read texts with, or everything that is wrong in it. */
export type ParsedPack =
  | { readonly ok: true; readonly topic: Topic }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/** The same of a file. */
export type PackFile =
  | {
      readonly ok: true;
      readonly topic: Topic;
      /** What does not hinder, but may not be what the author meant: fields that nothing reads. */
      readonly warnings: readonly PackError[];
    }
  | { readonly ok: false; readonly errors: readonly PackError[] };

/**
 * Reads the text of a file as a topic pack. Never throws, whatever the file holds; takes time and memory in proportion to the text, and
 * none to speak of for what is too large.
 */
export function readPackFile(text: string): PackFile {
  if (text.length > MAX_FILE) return refuse(tooLarge(text.length));
  if (countOf(text, '[') + countOf(text, '{') > MAX_BRACKETS) return refuse(TOO_NESTED);
  const parsed = parseJson(text);
  if ('why' in parsed)
    return refuse(
      whyNoJson(text) ?? `${capital(importInEnglish(parsed.at))}: ${importInEnglish(parsed.why)}`,
    );
  const why = whyOtherFile(parsed.value);
  if (why !== null) return refuse(why);
  const pack = parseTopicPack(parsed.value);
  return pack.ok ? { ...pack, warnings: findUnread(parsed.value) } : pack;
}

/**
 * Validates a topic pack from outside.
 * @returns the topic, or every error with its path; never throws on bad data.
 */
export function parseTopicPack(json: unknown): ParsedPack {
  const errors = new PackErrors();
  const pack = validate(json, errors);
  if (pack === null || !errors.none) return { ok: false, errors: errors.list() };
  return { ok: true, topic: openTopic(pack) };
}

/**
 * What is wrong in a pack that is being written: the same mistakes at the same paths as on import, without making a topic of it. Quick enough to be
 * asked at every key.
 */
export function checkPack(pack: TopicPack): readonly PackError[] {
  const errors = new PackErrors();
  validate(pack, errors);
  return errors.list();
}

/** The pack with defaults filled in; null when it does not have a pack's form, so that nothing else can be said of it. */
function validate(json: unknown, errors: PackErrors): TopicPack | null {
  if (!isObject(json)) {
    errors.add('', 'A topic pack is one group of fields: { "format": 1, "id": …, … }. Choose another file.');
    return null;
  }
  checkFormat(json, errors);
  if (errors.none) checkLimits(json, errors);
  if (!errors.none) return null;
  checkTexts(json, errors);
  const parsed = v.safeParse(TopicPackSchema, json, { message: sayIssue });
  for (const issue of parsed.issues ?? [])
    errors.add(errors.isFull ? '' : (v.getDotPath(issue) ?? ''), issue.message);
  if (!parsed.typed) return null;
  checkReferences(parsed.output, errors);
  checkBounds(parsed.output, errors);
  checkPhrases(parsed.output, errors);
  return parsed.output;
}

function checkFormat({ format }: JsonObject, errors: PackErrors): void {
  if (format === PACK_FORMAT) return;
  if (typeof format === 'number' && format > PACK_FORMAT)
    errors.add(
      'format',
      `The pack is made for a newer Crossread (format ${format}; this one reads format ${PACK_FORMAT}). Update Crossread, or ask its maker for format ${PACK_FORMAT}.`,
    );
  else
    errors.add(
      'format',
      `A topic pack says here which format it has, and this one does not say ${PACK_FORMAT}. Choose another file; or if it is a pack that you write, begin it with "format": ${PACK_FORMAT}.`,
    );
}

const TOO_NESTED = `The file has more than ${inFigures(MAX_BRACKETS)} lists and groups of fields, which no pack needs. Choose another file.`;

/** How often a sign stands in a text: engines look for one sign faster than they read JSON. */
function countOf(text: string, sign: string): number {
  let count = 0;
  for (let at = text.indexOf(sign); at >= 0 && count <= MAX_BRACKETS; at = text.indexOf(sign, at + 1))
    count++;
  return count;
}

function refuse(message: string): PackFile {
  return { ok: false, errors: [{ path: '', message }] };
}

function tooLarge(length: number): string {
  const megabytes = (length / 1e6).toLocaleString('en', { maximumFractionDigits: 1 });
  return `The file has ${megabytes} MB, and ${MAX_FILE / 1e6} MB is the most. Export the pack without its claims, or divide it.`;
}

function whyNoJson(text: string): string | null {
  if (text.trim() === '') return 'The file is empty. Export the pack again, or choose another file.';
  if (/^\uFEFF?\s*[[{]/.test(text)) return null;
  if (/^\uFEFF?\s*</.test(text))
    return 'The file is a web page and no pack. Open the page, download the pack itself (“Raw” or “Download”), and choose that file.';
  return 'The file is no JSON. Choose a topic pack: a file that ends in .json, as Crossread exports it.';
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
